import type { Trace } from './traces.ts';
import { inSeconds, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { defaultSysctls } from '~/model/limits.ts';
import type { Planned, Recording } from '~/recordings/recording.ts';
import { strings } from './strings.ts';

/** One step of a case in words; `t` in seconds of the recording, `null` before connect(). */
export interface Told {
  readonly t: number | null;
  readonly words: string;
}

type Args = Readonly<Record<string, unknown>>;

const assigned = (name: unknown, value: unknown): string => `${String(name)} = ${String(value)}`;

function packetOf(args: Args): readonly [string, string] {
  return [String(args['n']), String(Number(args['packet'] ?? 0) + 1)];
}

/** What an action of the recorder does; a command as it was typed where there are no words for it. */
function wordsOf(action: string, args: Args, lang: Lang): string {
  const { step, who } = strings[lang];
  const end = (name: unknown): string => who[name as keyof typeof who] ?? String(name);
  switch (action) {
    case 'block':
      return step.block(step.ways[String(args['dir'] ?? 'both')] ?? String(args['dir']));
    case 'drop_nth':
    case 'pass_nth':
      return step[action](...packetOf(args));
    case 'reject':
      return step.reject(String(args['with']));
    case 'cl_send':
    case 'sv_send':
      return step.send(end(action.slice(0, 2)), String(args['n'] ?? 1));
    case 'cl_fill':
      return step.fill;
    case 'setopt':
      return step.set(end(args['who'] ?? 'cl'), assigned(args['opt'], args['val']));
    case 'sysctl':
      return step.sysctl(assigned(args['key'], args['val']));
  }
  const plain = step[action as keyof typeof step];
  return typeof plain === 'string'
    ? plain
    : step.command(`${action} ${String(args['args'] ?? '')}`);
}

const plannedArgs = ({ t: _t, do: _do, repeat: _repeat, every: _every, ...args }: Planned): Args =>
  args;

/** The same steps that follow one another are told once, with how many they are. */
function joined(steps: readonly Told[]): readonly Told[] {
  const told: (Told & { n: number })[] = [];
  for (const step of steps) {
    const before = told.at(-1);
    if (before?.words === step.words && before.t === step.t) before.n += 1;
    else told.push({ ...step, n: 1 });
  }
  return told.map(({ t, words, n }) => ({ t, words: n > 1 ? `${n} × ${words}` : words }));
}

/** What was planned, in the order of time. */
export function stepsOf({ timeline_planned, params }: Recording, lang: Lang): readonly Told[] {
  const steps = timeline_planned.flatMap((planned) =>
    Array.from({ length: planned.repeat ?? 1 }, (_, i) => ({
      t: planned.t === undefined ? null : planned.t + i * (planned.every ?? 0),
      words: wordsOf(planned.do, plannedArgs(planned), lang),
    })),
  );
  const reads: Told[] = params.peer_reads
    ? []
    : [{ t: null, words: strings[lang].step.neverReads }];
  return joined([...reads, ...steps.toSorted((a, b) => (a.t ?? -1) - (b.t ?? -1))]);
}

const known: Readonly<Record<string, unknown>> = defaultSysctls;

/** Sysctls of the case that are not the kernel's defaults, as they are typed. */
export const sysctlsOf = ({ params }: Recording): readonly string[] =>
  Object.entries(params.sysctl)
    .filter(([key, value]) => key in known && Number(value) !== known[key])
    .map(([key, value]) => assigned(key, value));

/** Socket options in the order of the calls, each with where and when it was set. */
export function optionsOf({ params }: Recording, lang: Lang): readonly string[] {
  const { who, afterConnect } = strings[lang];
  const of = (settings: readonly (readonly [string, number])[], note: string) =>
    settings.map(([name, value]) => `${assigned(name, value)}${note && ` (${note})`}`);
  return [
    ...of(params.listener_options, who.listener),
    ...of(params.accepted_socket_options, who.sv),
    ...of(params.options_set_before_connect, ''),
    ...of(params.options_set_after_connect, afterConnect),
  ];
}

/** What the middlebox was told beforehand. */
export const boxOf = ({ params }: Recording): readonly string[] => [
  ...params.middlebox_rules.map((rule) => `iptables ${rule}`),
  ...Object.entries(params.middlebox_sysctl).map(([key, value]) => assigned(key, value)),
];

/** Seconds as a recording counts them, with as many decimals as are told apart. */
export const at = (t: number, lang: Lang, digits = 3): string => inSeconds(t * 1e6, lang, digits);

/** From the least to the greatest of several instants; one where they are the same. */
export const range = (
  [least, most]: readonly [least: number, most: number],
  lang: Lang,
  digits = 3,
): string =>
  at(least, lang, digits) === at(most, lang, digits)
    ? at(least, lang, digits)
    : `${number(least, lang, digits)}–${at(most, lang, digits)}`;

/** One packet of the recording in a line like tcpdump's. */
const packetLine = ({
  t,
  dir,
  flags,
  len,
  seq_rel,
  ack_rel,
  win,
  kind,
}: Recording['events'][number]) =>
  `${t.toFixed(6).padStart(13)} ${dir === 'out' ? '>' : '<'} ${(flags ?? 'icmp').padEnd(4)} seq ${seq_rel ?? '-'} len ${len ?? 0} ack ${ack_rel ?? '-'} win ${win ?? '-'}  ${kind}`;

/** So many lines of a long recording are shown at its start and at its end. */
const shown = 30;

/** Every packet at the subject's interface; the middle of very many is left to the file. */
export function packetLines({ events }: Recording): string {
  const lines = events.map(packetLine);
  if (lines.length <= 2 * shown) return lines.join('\n');
  return [...lines.slice(0, shown), '…', ...lines.slice(-shown)].join('\n');
}

type Reading = readonly [t: number, text: string];

const readings = (raw: Trace['raw']): readonly Reading[] => {
  const found: unknown =
    typeof raw['ss_timers'] === 'string' ? JSON.parse(raw['ss_timers']) : raw['ss_timers'];
  return Array.isArray(found) ? (found as Reading[]) : [];
};

const timerName = (text: string): string => /\((\w+),/.exec(text)?.[1] ?? text;
const counter = (text: string): string => /(\d+)\)$/.exec(text)?.[1] ?? '';

/** The first line of `ss -o` in each state of the timer: its kind and its count. */
export function ssLines(raw: Trace['raw']): string {
  let last = '';
  const changed = readings(raw).filter(([, text]) => {
    const state = timerName(text) + counter(text);
    const differs = state !== last;
    last = state;
    return differs;
  });
  return changed
    .slice(0, 2 * shown)
    .map(([t, text]) => `${t.toFixed(3).padStart(10)}  ${text}`)
    .join('\n');
}
