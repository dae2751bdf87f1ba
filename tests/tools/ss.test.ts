import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { socketAt, socketsOf, ssLine, timerTime } from '~/tools/ss.ts';
import { everyRecorded, type Recorded } from './recorded.ts';
import { fewestDifferences, readSs, readTime, wantedOfRow, wantedOfText } from './sampled.ts';
import type { DiagRow, TimerRow } from './sampled.ts';
import { often } from '../often.ts';

const recordings = everyRecorded();
const named = recordings.map((recorded): [string, Recorded] => [recorded.name, recorded]);

const rowsOf = <T>({ raw }: Recorded, key: string): readonly T[] => (raw[key] ?? []) as T[];

/** A survivor is only followed as long as it was watched, a dead one until its application knew. */
const endOf = ({ recording }: Recorded): number =>
  recording.outcome.t ?? recording.duration_observed;

/** Samples that differ, with all their differences. */
function differing<T>(
  recorded: Recorded,
  rows: readonly T[],
  t: (row: T) => number,
  wanted: (row: T) => ReturnType<typeof wantedOfText>,
): string[] {
  return rows
    .filter((row) => t(row) <= endOf(recorded))
    .map((row): [number, string[]] => [t(row), fewestDifferences(recorded, t(row), wanted(row))])
    .filter(([, found]) => found.length > 0)
    .map(([at, found]) => `${at}: ${found.join('; ')}`);
}

describe('ss shows the timer that it showed of a real kernel, at every sample', () => {
  test.each(named)('%s', (_, recorded) => {
    const rows = rowsOf<TimerRow>(recorded, 'ss_timers');
    expect(
      differing(
        recorded,
        rows,
        ([t]) => t,
        ([, text]) => wantedOfText(text),
      ),
    ).toEqual([]);
  });
});

describe('ss shows the state, queues, counts and ages that a real kernel told', () => {
  test.each(named)('%s', (_, recorded) => {
    const rows = rowsOf<DiagRow>(recorded, 'diag');
    expect(
      differing(
        recorded,
        rows,
        ({ t }) => t,
        (row) => wantedOfRow(recorded, row),
      ),
    ).toEqual([]);
  });
});

describe('what is compared', () => {
  const total = (key: string): number =>
    recordings.reduce((sum, recorded) => sum + rowsOf(recorded, key).length, 0);

  test('is every recording, thousands of timers and hundreds of rows', () => {
    expect([recordings.length, total('ss_timers') > 6000, total('diag')]).toEqual([109, true, 458]);
  });
  test('would not fit another timer, count or age', () => {
    const recorded = recordings.find(({ name }) => name === 'data-r2-3')!;
    const row = rowsOf<DiagRow>(recorded, 'diag').find(({ unacked }) => unacked === 1)!;
    const wrong: Partial<DiagRow>[] = [
      { timer: 'keepalive' },
      { expires_ms: row.expires_ms + 20 },
      { retr: 1 },
      { backoff: 1 },
      { rto: 208_000 },
      { unacked: 2 },
      { wq: 99 },
      { last_ack_recv: row.last_ack_recv + 20 },
    ];
    for (const change of wrong)
      expect(
        fewestDifferences(recorded, row.t, wantedOfRow(recorded, { ...row, ...change })),
      ).toHaveLength(1);
  });
});

describe('after its end a socket is shown no more', () => {
  /**
   * The error about its SYN came back while connect() still ran, so the kernel only noted it and
   * went on; the model always ends there, as the kernel does when the error comes later.
   */
  const stillThere = ['syn-icmp-hu'];
  const ended = named.filter(([, { recording }]) => recording.outcome.t !== null);

  test.each(ended)('%s', (name, recorded) => {
    const { subject, trace, times, recording } = recorded;
    const after = endOf(recorded) + 0.02 + recording.worst_stall_ms / 1000;
    const shown = rowsOf<TimerRow>(recorded, 'ss_timers').filter(([t]) => t > after);
    const view = socketAt(socketsOf(trace), subject, times.us(after));
    expect(view).toBeNull();
    expect(shown.length > 0).toBe(stillThere.includes(name));
  });
});

describe('the one output of ss that was recorded whole', () => {
  const recorded = recordings.find(({ name }) => name === 'zw-healthy')!;
  const [[t, text]] = rowsOf<TimerRow>(recorded, 'ss_raw') as [TimerRow];
  const real = readSs(text.slice(text.indexOf('\n') + 1));
  const at = recorded.times.us(t) + 5000;
  const ours = readSs(ssLine(socketAt(socketsOf(recorded.trace), 'client', at), 'client', at));

  test('has all our values, the same to a tick', () => {
    expect([ours.state, ours.timer]).toEqual([real.state, real.timer]);
    const [least] = readTime(real.time);
    expect(Math.abs(readTime(ours.time)[0] - least)).toBeLessThanOrEqual(4);
    for (const [name, value] of Object.entries(ours.numbers))
      expect([name, Math.abs(value - real.numbers[name]!) <= 4]).toEqual([name, true]);
  });
  test('has them in our order', () => {
    const order = (info: string): string[] =>
      [...info.matchAll(/(\w+):/g)].map(([, name]) => name!);
    const line = ssLine(socketAt(socketsOf(recorded.trace), 'client', at), 'client', at);
    const names = order(line.split('\n\t')[1]!);
    expect(order(text.split('\n\t')[1]!).filter((name) => names.includes(name))).toEqual(names);
  });
});

/** `print_ms_timer()` of iproute2 6.11, misc/ss.c, statement by statement. */
function printMsTimer(timeout: number): string {
  let secs = Math.floor(timeout / 1000);
  const minutes = Math.floor(secs / 60);
  secs %= 60;
  let msecs = timeout % 1000;
  let buf = '';
  if (minutes) {
    msecs = 0;
    buf += `${minutes}min`;
    if (minutes > 9) secs = 0;
  }
  if (secs) {
    if (secs > 9) msecs = 0;
    buf += `${secs}${msecs ? '.' : 'sec'}`;
  }
  if (msecs) buf += `${String(msecs).padStart(3, '0')}${secs ? 'sec' : 'ms'}`;
  return buf;
}

describe('times are written as ss writes them', () => {
  test('by its source', () => {
    const length = fc.oneof(fc.nat(20_000), fc.nat(700_000), fc.nat(2 ** 31));
    fc.assert(
      fc.property(length, (ms) => {
        expect(timerTime(ms)).toBe(printMsTimer(ms));
      }),
      often(),
    );
  });
  test('in every recorded output, of which 6.1 ends seconds with a fraction in ms', () => {
    const texts = recordings.flatMap((recorded) => rowsOf<TimerRow>(recorded, 'ss_timers'));
    for (const [, text] of texts) {
      const { time } = readSs(text);
      expect(timerTime(readTime(time)[0])).toBe(time.replace(/(\.\d+)ms/, '$1sec'));
    }
  });
  test.each([
    [0, ''],
    [32, '032ms'],
    [1188, '1.188sec'],
    [9999, '9.999sec'],
    [12_500, '12sec'],
    [63_004, '1min3sec'],
    [7_200_000, '120min'],
  ])('%i ms', (ms, text) => expect(timerTime(ms)).toBe(text));
});
