import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { keptByCode } from '~/build/kept.ts';
import { checkRecording, type Check } from '~/recordings/check.ts';
import { readRecording, Unknown, type Recording } from '~/recordings/recording.ts';

/** A recording of a kernel and what comparing the model with it gave. */
export interface Trace {
  /** The folder it lies in, which says the kernel's version and what sets it apart: `6.12-hz100`. */
  readonly kernel: string;
  /** The case: what was done, the same on every kernel. */
  readonly name: string;
  /** The file as it is. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** `null` where the model has no word for something in it. */
  readonly recording: Recording | null;
  readonly check: Check | null;
  /** Why model and recording differ, in the words of the comparison; `null` where they agree. */
  readonly difference: string | null;
  readonly json: string;
  readonly pcap: string | null;
}

/** Where the recordings lie: those of the tests, or of whoever builds the site with their own. */
const root = `${process.env['RECORDINGS'] ?? `${process.cwd()}/tests/model/kernel/traces`}/`;

/** Compares a file that was read with the model, by `compare`. Never throws. */
export function judge(
  raw: unknown,
  name: string,
  compare: (recording: Recording) => Check = checkRecording,
): Pick<Trace, 'recording' | 'check' | 'difference'> {
  let recording: Recording | null = null;
  try {
    recording = readRecording(raw, name);
    const check = compare(recording);
    return { recording, check, difference: check.difference };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const difference = error instanceof Unknown ? `unknown to the model: ${message}` : message;
    return { recording, check: null, difference };
  }
}

function load(file: string): Trace {
  const json = root + file;
  const name = basename(file, '.json');
  const text = readFileSync(json, 'utf8');
  const raw = JSON.parse(text) as Trace['raw'];
  const pcap = json.replace(/json$/, 'pcap');
  return {
    kernel: dirname(file),
    name,
    raw,
    ...judge(raw, name, (recording) =>
      keptByCode(['recording', name, text], () => checkRecording(recording)),
    ),
    json,
    pcap: existsSync(pcap) ? pcap : null,
  };
}

/** Versions by their numbers, the newest first; what sets a kernel apart comes after the plain one. */
const newest = (a: string, b: string): number => {
  const [x, y] = [a, b].map((kernel) => kernel.split('-')[0]!.split('.').map(Number));
  const differs = [0, 1, 2].find((i) => (x![i] ?? 0) !== (y![i] ?? 0));
  return differs === undefined
    ? a.localeCompare(b, 'en', { numeric: true })
    : (y![differs] ?? 0) - (x![differs] ?? 0);
};

let made: readonly Trace[] | undefined;

/** Every recording, compared once per build; the newest kernel first, then by name. */
export const traces = (): readonly Trace[] =>
  (made ??= globSync('*/*.json', { cwd: root })
    .map((file) => load(file.replaceAll('\\', '/')))
    .toSorted((a, b) => newest(a.kernel, b.kernel) || a.name.localeCompare(b.name)));

/** Every case with its recordings, on the newest kernel first. */
export const cases = (): ReadonlyMap<string, readonly Trace[]> =>
  Map.groupBy(traces(), ({ name }) => name);
