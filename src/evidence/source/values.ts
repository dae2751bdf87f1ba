/** What a value in code comes to; `null`: it stands somewhere else. */
export type Value = number | boolean | null;

/** A number with the unit that the code gives it. */
export interface Amount {
  readonly n: number;
  /** Seconds that the unit of the code stands for; `null`: none, so what it counts is the call’s. */
  readonly unit: number | null;
}

const number = /^(?:0[xX][\da-fA-F]{1,16}|\d{1,3}(?:[_']\d{3})+|\d{1,15}(?:\.\d{1,6})?)/;

const toNumber = (text: string): number => Number(text.replace(/[_']/g, ''));

/** Names that the text gives a number: `int idle = 60`, `#define IDLE 60`, `idle := 60`. */
export type Names = ReadonlyMap<string, string>;

const given =
  /(?:^|[\s,;({*&])(\$?[A-Za-z_]\w{0,40})(?:\s?:\s?[A-Za-z_]\w{0,12})?\s{0,8}:?=\s{0,8}(?!=)([^,;\n{}]{1,60})/g;
const defined = /#\s?define\s+([A-Za-z_]\w{0,40})\s+\(?([^()\n]{1,60})\)?/g;

/** What every name stands for at a place of the text: what was last said before it, else after it. */
export type NamesAt = (at: number) => Names;

/** Every name with the expression it stands for. */
export function namesIn(text: string): NamesAt {
  const all = [...text.matchAll(defined), ...text.matchAll(given)]
    .map((match) => ({ at: match.index, name: match[1]!, value: match[2]!.trim() }))
    .toSorted((a, b) => a.at - b.at);
  return (at) => {
    const [before, after] = [all.filter((one) => one.at <= at), all.filter((one) => one.at > at)];
    return new Map([...after.toReversed(), ...before].map(({ name, value }) => [name, value]));
  };
}

/** What stands around a value without changing it. */
const around =
  /^(?:\(\s?(?:const\s+)?(?:unsigned\s+)?(?:void|char|int|u?int\d+_t|BOOL|long|u?int|byte|DWORD|socklen_t|Integer)\s?\*?\s?\)|&mut |&|\*|\(|int\(|uint32\(|Some\(|Integer\.valueOf\(|BitConverter\.GetBytes\(|reinterpret_cast<[^<>]{1,30}>\(|static_cast<[^<>]{1,30}>\(|boost::\w{1,20}\(|\(int\)|\(int\[\]\)\s?\{|\(int\)\s?\{|\{|\[|pack\(\s?["'][^"']{1,5}["'],\s?|new byte\[\]\s?\{)\s?/;

function inside(text: string): string {
  let rest = text.trim();
  for (let i = 0; i < 8 && around.test(rest); i += 1) rest = rest.replace(around, '');
  return rest;
}

const goUnits: Readonly<Record<string, number>> = {
  Nanosecond: 1e-9,
  Microsecond: 1e-6,
  Millisecond: 1e-3,
  Second: 1,
  Minute: 60,
  Hour: 3600,
};
const durations: Readonly<Record<string, number>> = {
  from_secs: 1,
  from_millis: 1e-3,
  from_micros: 1e-6,
  from_nanos: 1e-9,
  from_mins: 60,
  ofSeconds: 1,
  ofMillis: 1e-3,
  ofMinutes: 60,
  ofHours: 3600,
  FromSeconds: 1,
  FromMilliseconds: 1e-3,
  FromMinutes: 60,
  seconds: 1,
  milliseconds: 1e-3,
  minutes: 60,
};

/** `30 * time.Second`, `time.Minute`, `Duration::from_secs(60)`, `TimeUnit.SECONDS`. */
function withUnit(text: string, names: Names): Amount | null {
  const go = /^(?:(.{1,40}?)\s?\*\s?)?time\.([A-Z][a-z]+)(?:\s?\*\s?(.{1,20}))?$/.exec(text);
  const size = go && goUnits[go[2]!];
  if (go && size !== undefined) {
    const factor = go[1] ?? go[3];
    const n =
      factor === undefined ? 1 : valueOf(factor.replace(/^time\.Duration\((.+)\)$/, '$1'), names);
    return typeof n === 'number' ? { n, unit: size } : null;
  }
  const call = /(?:Duration(?:::|\.)|TimeSpan\.|chrono::|^)(\w{4,16})\s?\(\s?([^()]{1,30})\)/.exec(
    text,
  );
  const each = call && durations[call[1]!];
  const n = call && each !== undefined ? valueOf(call[2]!, names) : null;
  return typeof n === 'number' ? { n, unit: each! } : null;
}

/** Products and sums of numbers: `2 * 60 * 1000`. */
function product(text: string, names: Names, depth: number): number | null {
  const factors = text.split(/\s?\*\s?/);
  if (factors.length < 2 || factors.length > 5) return null;
  const values = factors.map((factor) => valueOf(factor, names, depth + 1));
  return values.every((value) => typeof value === 'number')
    ? (values as readonly number[]).reduce((all, one) => all * one, 1)
    : null;
}

const booleans: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  YES: true,
  false: false,
  False: false,
  FALSE: false,
  NO: false,
};

/** What an expression comes to, names of the text followed three deep. */
export function valueOf(given: string, names: Names, depth = 0): Value {
  const text = inside(given);
  const times =
    depth < 3 && text.includes('*') ? product(text.replace(/[)\]};]+$/, ''), names, depth) : null;
  if (times !== null) return times;
  const digits = number.exec(text);
  if (digits) return toNumber(digits[0]);
  const word = /^!{0,2}(\$?[A-Za-z_][\w.]{0,40})/.exec(text)?.[1] ?? '';
  const known = names.get(word) ?? names.get(word.replace(/^.*\./, ''));
  if (known !== undefined && known !== word && depth < 3) return valueOf(known, names, depth + 1);
  return booleans[word] ?? null;
}

/** A length of time in code, with its unit where it has one. */
export function amountOf(given: string, names: Names): Amount | null {
  const text = inside(given);
  const direct = withUnit(text, names) ?? withUnit(given.trim(), names);
  if (direct) return direct;
  const known = names.get(/^[A-Za-z_]\w{0,40}$/.exec(text.trim())?.[0] ?? '');
  const named = known === undefined ? null : withUnit(known, names);
  if (named) return named;
  const value = valueOf(given, names);
  return typeof value === 'number' ? { n: value, unit: null } : null;
}
