import { escaped, meant } from './address.ts';
import { parseDuration } from './duration.ts';
import {
  initialSettings,
  type ChoiceParam,
  type IntParam,
  type Param,
  type Params,
  type Settings,
  type Value,
} from '~/inputs/params.ts';

/** Something in a link that could not be taken as written; `used` is what stands instead. */
export interface Notice {
  readonly kind:
    | 'unreadable'
    | 'low'
    | 'high'
    | 'rounded'
    | 'option'
    | 'repeated'
    | 'unknown'
    | 'version'
    | 'ampersand'
    | 'long';
  readonly key: string;
  readonly given: string;
  /** The value used, as the link writes it; empty where nothing was used. */
  readonly used: string;
}

/** A key of a link and its value. */
type Pair = [key: string, value: string];

/** What a link says: legal settings, what had to be changed, and the keys that are not ours. */
export interface Decoded<P extends Params> {
  readonly settings: Settings<P>;
  readonly notices: readonly Notice[];
  /** Unknown keys with their values, kept for the way back. */
  readonly rest: readonly Pair[];
}

/** The version of the link format; a published name never changes its meaning within it. */
export const linkVersion = '1';

/** Keys that the page around a widget reads, not the widget. */
const frameKeys: ReadonlySet<string> = new Set(['theme']);

/** So much of a settings string is read, in characters. */
export const longest = 4000;

interface Read {
  readonly value: Value;
  readonly problem?: Notice['kind'];
  readonly given?: string;
}

/** A value as the link writes it. */
export const written = (value: Value): string => (value === null ? 'off' : String(value));

function inRange(n: number, { min, max }: IntParam): Read {
  if (n < min) return { value: min, problem: 'low' };
  if (n > max) return { value: max, problem: 'high' };
  const whole = Math.round(n);
  return whole === n ? { value: n } : { value: whole, problem: 'rounded' };
}

const offWords: ReadonlySet<string> = new Set(['off', 'none', '关', '关闭', '不设置']);

/** A number in the unit of `param`, or `null` when the text is none. */
function quantity(text: string, unit: IntParam['unit']): number | null {
  if (unit !== 'count') {
    const found = parseDuration(text, unit);
    return found === null || unit === 'ms' ? found : found / 1000;
  }
  const digits = text.normalize('NFKC').trim();
  return /^\d{1,15}(\.\d+)?$/.test(digits) ? Number(digits) : null;
}

/** Negative numbers are numbers too: they are below the range, not unreadable. */
function readInt(text: string, param: IntParam): Read {
  const trimmed = text.normalize('NFKC').trim();
  if (param.off && offWords.has(trimmed.toLowerCase())) return { value: null };
  const negative = /^[-−]/.test(trimmed);
  const size = quantity(negative ? trimmed.slice(1) : trimmed, param.unit);
  if (size === null) return { value: param.initial, problem: 'unreadable' };
  if (param.off && size === 0) return { value: null };
  return inRange(negative ? -size : size, param);
}

function readChoice(text: string, { options, initial }: ChoiceParam): Read {
  const found = options.find((option) => option === text.trim());
  return found === undefined ? { value: initial, problem: 'option' } : { value: found };
}

/** What one input makes of a text: always a legal value, and what was wrong with the text. */
export function read(text: string, param: Param): Read {
  if (param.kind === 'text') return param.read(text);
  return param.kind === 'int' ? readInt(text, param) : readChoice(text, param);
}

/** The pairs of a settings string, as far as it is read, with every ampersand as it was meant. */
export const pairsOf = (text: string): URLSearchParams =>
  new URLSearchParams(meant(text.slice(0, longest)));

/** The choices of a text that other inputs' initial values hang on. */
function choicesIn(params: Params, given: URLSearchParams): Record<string, Value> {
  const setters = Object.entries(params).filter(([, param]) => 'sets' in param && param.sets);
  return Object.fromEntries(
    setters
      .filter(([key]) => given.has(key))
      .map(([key, param]) => [key, read(given.get(key)!, param).value]),
  );
}

/** The notice that `version` other than ours deserves. */
const versionNotice = (given: string): Notice[] =>
  given === linkVersion ? [] : [{ kind: 'version', key: 'v', given, used: linkVersion }];

/**
 * Reads a settings string (a query, or the attribute of an embed): order-free, never throws, always
 * legal settings. An ampersand escaped once too often
 * is read as one. Whatever was not taken as written is named in `notices`; unknown keys survive in
 * `rest`. Units: those of each param; times may also carry their own (`2h`).
 */
export function decode<P extends Params>(params: P, text: string): Decoded<P> {
  const pairs = pairsOf(text);
  const base = initialSettings(params, choicesIn(params, pairs));
  const settings: Record<string, Value> = { ...base };
  const notices: Notice[] = [];
  const rest: [string, string][] = [];
  const seen = new Set<string>();
  const [twice] = text.match(escaped) ?? [];
  if (twice) notices.push({ kind: 'ampersand', key: '', given: twice, used: String(pairs) });
  if (text.length > longest)
    notices.push({ kind: 'long', key: '', given: text.slice(longest), used: '' });
  for (const [key, given] of pairs) {
    if (frameKeys.has(key)) continue;
    const param = Object.hasOwn(params, key) ? params[key] : undefined;
    if (seen.has(key)) {
      const used = param ? written(settings[key]!) : '';
      notices.push({ kind: 'repeated', key, given, used });
      continue;
    }
    seen.add(key);
    if (key === 'v') notices.push(...versionNotice(given));
    else if (param) {
      const { value, problem, given: part = given } = read(given, param);
      const unread = param.kind === 'int' && problem === 'unreadable';
      const used = unread ? base[key]! : value;
      settings[key] = used;
      if (problem)
        notices.push({
          kind: problem,
          key,
          given: part,
          used: part === given ? written(used) : '',
        });
    } else {
      rest.push([key, given]);
      notices.push({ kind: 'unknown', key, given, used: '' });
    }
  }
  return { settings: settings as Settings<P>, notices, rest };
}

/** Pairs as a link writes them, the version first. */
export const linkOf = (pairs: readonly Pair[]): string =>
  new URLSearchParams([['v', linkVersion], ...pairs]).toString();

/**
 * The settings as a link writes them: version first, then what differs from the initial values in
 * declaration order, then unknown keys — equal settings give equal links. `decode(encode(s)) = s`.
 */
export function encode<P extends Params>(
  params: P,
  settings: Settings<P>,
  rest: Decoded<P>['rest'] = [],
): string {
  const initial: Settings = initialSettings(params, settings);
  const changed = Object.keys(params)
    .filter((key) => settings[key] !== initial[key])
    .map((key): Pair => [key, written(settings[key] as Value)]);
  return linkOf([...changed, ...rest]);
}
