import type { Us } from '~/model/time.ts';
import { socketAt, socketsOf, ssLine } from '~/tools/ss.ts';
import type { Recorded } from './recorded.ts';

/** What can be read off the two lines `ss` prints of a socket. */
export interface Shown {
  readonly state: string;
  readonly timer: string;
  /** Of the timer, as written. */
  readonly time: string;
  readonly numbers: Readonly<Record<string, number>>;
}

/** Values such as `rto:204` or `retrans:1/4`, of which the last number is taken. */
const valuesOf = (info: string): [name: string, value: number][] =>
  [...info.matchAll(/(\w+):(?:\d+\/)?([\d.]+)(?=\s|$)/g)].map(([, name, value]) => [
    name!,
    Number(value),
  ]);

/** Reads what `ss -tnoi` printed of one socket, without its heading. */
export function readSs(text: string): Shown {
  const [head = '', info = ''] = text.split('\n\t');
  const [state = '', receiveQueue, sendQueue] = head.split(/\s+/);
  const [, timer = 'off', time = '', count = '0'] = /timer:\((\w+),(.*),(\d+)\)/.exec(head) ?? [];
  const queues = { receiveQueue: Number(receiveQueue), sendQueue: Number(sendQueue) };
  const numbers = { ...queues, count: Number(count), ...Object.fromEntries(valuesOf(info)) };
  return { state, timer, time, numbers };
}

type Range = readonly [least: number, most: number];

const timePattern = /^(?:(\d+)min)?(?:(\d+)(?:\.(\d+)(?:ms|sec)|sec))?(?:(\d+)ms)?$/;

/** What a time of `ss`, old or new, stands for, in milliseconds. */
export function readTime(text: string): Range {
  const parts = timePattern.exec(text);
  if (parts === null) throw new Error(`no time of ss: ${text}`);
  const [minutes, seconds, fraction, ms] = parts.slice(1).map((part) => Number(part ?? 0));
  const least = minutes! * 60_000 + seconds! * 1000 + fraction! + ms!;
  return [least, least + (minutes! > 9 ? 59_999 : minutes! > 0 || seconds! > 9 ? 999 : 0)];
}

/** What a sample of the real socket allows. */
export interface Wanted {
  readonly state?: string;
  readonly timer: string;
  readonly left: Range;
  readonly numbers: Readonly<Record<string, Range>>;
}

/** The kernel counts in ticks, and so does all it tells; a recording knows its own to one more; ms. */
const tick = 4;

const within = (range: Range, least: number, most = least): boolean =>
  most >= range[0] && least <= range[1];

/** In what these two lines differ from a sample. */
export function differences(shown: Shown, { state, timer, left, numbers }: Wanted): string[] {
  const found = Object.entries(numbers)
    .filter(([name, range]) => !within(range, shown.numbers[name] ?? 0))
    .map(([name, range]) => `${name} ${shown.numbers[name] ?? 0}, sampled ${range.join('…')}`);
  if (state !== undefined && shown.state !== state) found.push(`${shown.state} for ${state}`);
  if (shown.timer !== timer) found.push(`timer ${shown.timer}, sampled ${timer}`);
  else if (!within(left, ...readTime(shown.time))) found.push(`${shown.time} left, not ${left[0]}`);
  return found;
}

/** As long as a sample may have been noted after, or before, it was taken; in µs. */
const noted = { late: 4000, early: 1000 };

/** Instants at which a sample may have been taken: each millisecond, and each change between. */
function instantsOf({ recording, times, trace }: Recorded, t: number): Us[] {
  const at = times.us(t);
  const from = at - noted.late - Math.round(recording.worst_stall_ms) * 1000;
  const to = at + noted.early;
  const steps = Array.from({ length: (to - from) / 1000 + 1 }, (_, i) => from + i * 1000);
  const changes = trace.events.map((event) => event.t).filter((change) => change >= from);
  return [at, ...steps, ...changes.filter((change) => change <= to)];
}

/** The fewest differences from a sample at any instant at which it may have been taken. */
export function fewestDifferences(recorded: Recorded, t: number, wanted: Wanted): string[] {
  const { subject, trace } = recorded;
  const sockets = socketsOf(trace);
  const found = instantsOf(recorded, t).map((at) =>
    differences(readSs(ssLine(socketAt(sockets, subject, at), subject, at)), wanted),
  );
  return found.reduce((best, next) => (next.length < best.length ? next : best));
}

const exactly = (n: number): Range => [n, n];
const nearly = ([least, most]: Range): Range => [Math.max(least - 2 * tick, 0), most + 2 * tick];

/** A row of `ss_timers`: an instant, and the timer as `ss -o` printed it. */
export type TimerRow = readonly [t: number, text: string];

export function wantedOfText(text: string): Wanted {
  const { timer, time, numbers } = readSs(text.replace('timer:off', ''));
  return { timer, left: nearly(readTime(time)), numbers: { count: exactly(numbers['count']!) } };
}

/** A row of `diag`: what inet_diag and tcp_info told. */
export interface DiagRow {
  readonly t: number;
  readonly state: string;
  readonly timer: string;
  readonly expires_ms: number;
  readonly retr: number;
  readonly retransmits: number;
  readonly probes: number;
  readonly backoff: number;
  readonly rto: number;
  readonly unacked: number;
  readonly rq: number;
  readonly wq: number;
  readonly last_data_recv: number;
  readonly last_ack_recv: number;
}

/** Segments the subject had sent again, before the sample and at the latest. */
function repeats({ recording }: Recorded, t: number): Range {
  const times = recording.events
    .filter(({ dir, kind }) => dir === 'out' && kind.endsWith('retransmit'))
    .map((event) => event.t);
  const late = (noted.late + recording.worst_stall_ms * 1000) / 1e6;
  const count = (until: number): number => times.filter((time) => time <= until).length;
  return [count(t - late), count(t + noted.early / 1e6)];
}

/** While connecting the kernel tells ages since the host started, which no model can know. */
const agesOf = (row: DiagRow): Record<string, Range> =>
  row.state === 'SYN-SENT'
    ? { lastrcv: [0, 0], lastack: [0, 0] }
    : {
        lastrcv: nearly(exactly(row.last_data_recv)),
        lastack: nearly(exactly(row.last_ack_recv)),
      };

export const wantedOfRow = (recorded: Recorded, row: DiagRow): Wanted => ({
  state: row.state,
  timer: row.timer,
  left: nearly(exactly(row.expires_ms)),
  numbers: {
    receiveQueue: exactly(row.rq),
    sendQueue: exactly(row.wq),
    count: exactly(row.retr),
    rto: exactly(row.rto / 1000),
    backoff: exactly(row.backoff),
    unacked: exactly(row.unacked),
    retrans: repeats(recorded, row.t),
    ...agesOf(row),
  },
});
