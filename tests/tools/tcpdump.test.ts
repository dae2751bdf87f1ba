import { describe, expect, test } from 'vitest';
import { tcpdumpLines } from '~/tools/tcpdump.ts';
import { runClosed } from '~/recordings/closed-loop.ts';
import { planOf } from '~/recordings/plan.ts';
import { captureNames, masked, notedLines, type Line } from './captured.ts';
import { everyRecorded, type Recorded } from './recorded.ts';

const noted = notedLines();
const recordings = everyRecorded();
const named = recordings.map((recorded): [string, Recorded] => [recorded.name, recorded]);

/** Lines of tcpdump in the seconds of the recording, its addresses exchanged for ours. */
function recordedLines({ name, recording }: Recorded): Line[] {
  const first = recording.events[0]!.t;
  return noted.get(name)!.map(({ t, text }) => ({ t: t + first, text: masked(text) }));
}

const shown = ({ trace, subject, times }: Recorded): Line[] =>
  tcpdumpLines(trace, subject).map(({ t, text }) => ({ t: times.seconds(t), text: masked(text) }));

/** All that is left out of the comparison, where, and why. */
const leftOut: readonly { what: string; why: string; text: RegExp; of: readonly string[] }[] = [
  {
    what: 'the PSH flag',
    why: 'the kernel marks the end of each send() and each half window; a trace only the last byte',
    text: /(?<=\[)P(?=\.\])/,
    of: [
      'data-5seg-ut-2500',
      'zw-healthy',
      'zw-ut-4000',
      'zw-bh-r2-3',
      'zw-bh-ut-4000',
      'zw-reopen-ka',
    ],
  },
  {
    what: 'the SACK option',
    why: 'segments of a trace have no SACK blocks',
    text: /,nop,nop,sack 1 \{[\d:]+\}/,
    of: ['zw-healthy', 'zw-ut-4000', 'zw-bh-r2-3', 'zw-bh-ut-4000', 'zw-reopen-ka'],
  },
];

const compared = (name: string, text: string): string =>
  leftOut
    .filter(({ of }) => of.includes(name))
    .reduce((line, left) => line.replace(left.text, ''), text);

test('every recorded capture is there', () => {
  expect(captureNames).toEqual(recordings.map(({ name }) => name));
  expect([...noted.keys()]).toEqual(captureNames);
});

describe('tcpdump prints the lines that it printed of a real kernel', () => {
  test.each(named)('%s', (name, recorded) => {
    const text = (line: Line): string => compared(name, line.text);
    expect(shown(recorded).map(text)).toEqual(recordedLines(recorded).map(text));
  });
});

describe('each line has the time of the packet', () => {
  test.each(named)('%s', (_, recorded) => {
    const late = 0.012 + recorded.recording.worst_stall_ms / 1000;
    const real = recordedLines(recorded);
    const wrong = shown(recorded).filter(({ t }, i) => Math.abs(t - real[i]!.t) > late);
    expect(wrong).toEqual([]);
  });
});

describe('what is left out differs where it is left out', () => {
  const cases = leftOut.flatMap(({ what, text, of }) =>
    of.map((name) => [name, what, text] as const),
  );
  test.each(cases)('%s: %s', (name, _, text) => {
    const recorded = recordings.find((found) => found.name === name)!;
    const count = (lines: readonly Line[]) => lines.filter((line) => text.test(line.text)).length;
    expect(count(shown(recorded))).not.toBe(count(recordedLines(recorded)));
  });
});

/** The kernel counts receive memory, which is not modelled, so a small buffer fills otherwise. */
const fillsOtherwise = ['zw-healthy', 'zw-ut-4000', 'zw-bh-r2-3', 'zw-bh-ut-4000', 'zw-reopen-ka'];

/** What happens after the end was not always recorded. */
const untilEnd = ({ recording }: Recorded, lines: readonly Line[]): string[] => {
  const end = recording.outcome.t ?? recording.duration_observed;
  return lines.filter(({ t }) => t <= end).map(({ text }) => text);
};

describe('both ends simulated, the subject captures the lines that were recorded', () => {
  const alike = named.filter(([name]) => !fillsOtherwise.includes(name));

  test.each(alike)('%s', (_, recorded) => {
    const { recording, subject } = recorded;
    const { trace } = runClosed(recording, planOf(recording), 0);
    const lines = recordedLines(recorded);
    const wanted = untilEnd(recorded, lines);
    const found = tcpdumpLines(trace, subject).map(({ text }) => masked(text));
    expect(found.slice(0, wanted.length)).toEqual(wanted);
  });
});

test('a router reports even a reset it could not deliver', () => {
  const recorded = recordings.find(({ name }) => name === 'icmp-hu-ka')!;
  const { trace } = runClosed(recorded.recording, planOf(recorded.recording), 0);
  const found = tcpdumpLines(trace, 'client').map(({ text }) => masked(text));
  expect(found).toEqual(recordedLines(recorded).map(({ text }) => text));
});
