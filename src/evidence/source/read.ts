import { nothing, type Asked } from '~/evidence/keepalive.ts';
import type { Paste, Reading } from '~/evidence/reading.ts';
import { callsIn } from './calls.ts';
import { codeOf } from './code.ts';
import type { Found, Language, Part, Trap } from './found.ts';
import { languageOf } from './language.ts';
import { optionsIn } from './options.ts';
import { namesIn } from './values.ts';

/** What a piece of code sets. */
export interface SourceSays {
  readonly language: Language;
  readonly asked: Asked;
  /** Set to a value that the text does not show. */
  readonly unshown: readonly Part[];
  /** Values that the runtime sets by itself along with what is asked. */
  readonly byRuntime: readonly Part[];
  readonly traps: readonly Trap[];
}

export type SourceReading = Reading<'source', SourceSays>;

/** What runtimes set along with the idle time: Go since 1.23, libuv. */
const own: Readonly<Partial<Record<Language, Pick<Asked, 'interval' | 'probes'>>>> = {
  go: { interval: 15, probes: 9 },
  node: { interval: 1, probes: 10 },
};

const raw = /set_?sock_?opt/i;

/** Whole seconds as they reach the kernel: Go rounds up, Node down, the rest likewise. */
function toSeconds(value: number, language: Language): number {
  if (language === 'go') return Math.max(1, Math.ceil(value - 1e-12));
  return Number.isInteger(value) ? value : Math.floor(value);
}

function merged(found: readonly Found[], language: Language): Asked {
  const all: Record<string, number> = {};
  for (const { part, value, trap } of found)
    if (value !== null && trap !== 'level' && trap !== 'pings' && trap !== 'node-below-second')
      all[part] =
        part === 'idle' || part === 'interval' ? toSeconds(value, language) : Math.round(value);
  const on = all['on'];
  return { ...nothing, ...all, on: on === undefined ? null : on !== 0 };
}

/** A runtime’s call for the idle time turns keepalive on and brings values of its own. */
function byRuntime(asked: Asked, language: Language, text: string, found: readonly Found[]) {
  const theirs = own[language];
  const calls = found.some(({ part, trap }) => part === 'idle' && trap !== 'pings');
  if (!theirs || !calls || raw.test(text) || asked.idle === null) return { asked, parts: [] };
  const parts = (['interval', 'probes'] as const).filter((part) => asked[part] === null);
  return { asked: { ...theirs, ...asked, ...pick(theirs, parts), on: asked.on ?? true }, parts };
}

const pick = (
  from: Pick<Asked, 'interval' | 'probes'>,
  parts: readonly ('interval' | 'probes')[],
) => Object.fromEntries(parts.map((part) => [part, from[part]]));

/** Calls that turn keepalive on by themselves. */
const turnsOn = /\bTcpKeepalive\b|\.tcp_keepalive\(|set_tcp_keepalive\(/;

/** Runtimes whose call for the idle time turns keepalive on. */
const switches: ReadonlySet<Language> = new Set(['go', 'node']);

/** Times are set, and nothing in the text turns keepalive on. */
function lacksSwitch(found: readonly Found[], language: Language, text: string): boolean {
  const times = found.filter(
    ({ part, trap }) =>
      part !== 'on' && part !== 'userTimeout' && trap !== 'pings' && trap !== 'level',
  );
  const implied = turnsOn.test(text) || (switches.has(language) && !raw.test(text));
  return times.length > 0 && !implied && !found.some(({ part }) => part === 'on');
}

function trapsOf(found: readonly Found[], language: Language, text: string): readonly Trap[] {
  const traps = found.flatMap(({ trap }) => trap ?? []);
  const lacks = lacksSwitch(found, language, text) ? (['switch-missing'] as const) : [];
  return [...new Set([...traps, ...lacks])];
}

/** What was set to something that the text does not show. */
const unshownIn = (found: readonly Found[], asked: Asked): readonly Part[] => [
  ...new Set(
    found.flatMap(({ part, value, trap }) =>
      value === null && !trap && asked[part] === null ? [part] : [],
    ),
  ),
];

/** What the code of a paste sets about keepalive: one reading, since one socket is what people paste. */
export function readSource(paste: Paste): readonly SourceReading[] {
  const code = codeOf(paste);
  const { text } = code;
  if (!/keep_?-?(?:alive|idle|intvl|cnt)|user_timeout|pingInterval/i.test(text)) return [];
  const names = namesIn(text);
  const found = [...optionsIn(text, names), ...callsIn(text, names)];
  if (found.length === 0) return [];
  const language = languageOf(text);
  const { asked, parts } = byRuntime(merged(found, language), language, text, found);
  const on = asked.on ?? (turnsOn.test(text) ? true : null);
  const says: SourceSays = {
    language,
    asked: { ...asked, on },
    unshown: unshownIn(found, asked),
    byRuntime: parts,
    traps: trapsOf(found, language, text),
  };
  const lines = [...new Set(found.flatMap(({ from, to }) => code.linesOf(from, to)))].toSorted(
    (a, b) => a - b,
  );
  return [{ kind: 'source', format: language, lines, says }];
}
