import { hz, idle, interval, probes, retries, rtt, userTimeout } from '~/inputs/inputs.ts';
import type { Param, Params, Settings } from '~/inputs/params.ts';
import { decode, pairsOf, written, type Notice } from '~/kit/settings.ts';

/** The numbers a reader may have of their own: names that several calculators share. */
export const numbers = {
  idle,
  interval,
  probes,
  userTimeout,
  retries,
  rtt,
  hz,
} as const;

export type NumberName = keyof typeof numbers;

/** The reader's own numbers; a name that is absent stays with the calculator. */
export type Profile = Partial<Settings<typeof numbers>>;

export const numberNames = Object.keys(numbers) as NumberName[];

const unit = (param: Param): string => (param.kind === 'int' ? param.unit : param.kind);

/** The numbers that a widget with these inputs shares: the same name in the same unit. */
export const sharedNames = (params: Params): NumberName[] =>
  numberNames.filter((name) => params[name] && unit(params[name]) === unit(numbers[name]));

/** What a text says of the numbers, and what could not be taken as written. */
export interface ReadProfile {
  readonly profile: Profile;
  readonly notices: readonly Notice[];
  /** The text is no JSON, or names none of the numbers. */
  readonly problem?: 'json' | 'nothing';
}

const unusable: ReadonlySet<Notice['kind']> = new Set(['unreadable', 'option']);

/** Reads a settings string; names that cannot be read stay absent. Never throws. */
export function readProfile(text: string): ReadProfile {
  const { settings, notices } = decode(numbers, text);
  const lost = new Set(notices.filter(({ kind }) => unusable.has(kind)).map(({ key }) => key));
  const said = pairsOf(text);
  const named = numberNames.filter((name) => said.has(name) && !lost.has(name));
  return {
    profile: Object.fromEntries(named.map((name) => [name, settings[name]])) as Profile,
    notices,
    ...(named.length === 0 && { problem: 'nothing' }),
  };
}

/** The profile as it is kept: a settings string with the version of links, every name written out. */
export const writeProfile = (profile: Profile): string =>
  new URLSearchParams([
    ['v', '1'],
    ...numberNames.flatMap((name) =>
      profile[name] === undefined ? [] : [[name, written(profile[name])]],
    ),
  ]).toString();

/** The profile as a file to take along. */
export const exportProfile = (profile: Profile): string =>
  `${JSON.stringify({ v: 1, ...profile }, null, 2)}\n`;

/** The pairs of a JSON object as a settings string; `null` when the text is none. */
function fromJson(text: string): string | null {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return null;
    const pairs = Object.entries(found).map(([key, value]): [string, string] => [
      key,
      value === null ? 'off' : String(value),
    ]);
    return new URLSearchParams(pairs).toString();
  } catch {
    return null;
  }
}

/** The settings string of a link, or of what is one already; `&#38;` begins no fragment. */
const settingsIn = (link: string): string =>
  link.replace(/^[^?]*\?/, '').replace(/#(?!(0*38|x0*26);).*/is, '');

/** Reads what a reader brings: an exported file, a link to a calculator, or a settings string. */
export function importProfile(text: string): ReadProfile {
  const trimmed = text.trim();
  if (!trimmed.startsWith('{')) return readProfile(settingsIn(trimmed));
  const pairs = fromJson(trimmed);
  return pairs === null ? { profile: {}, notices: [], problem: 'json' } : readProfile(pairs);
}
