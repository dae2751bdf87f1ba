import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SegmentEvent } from '~/model/kernel/trace.ts';
import { captureNames, captureOf, linesOf, notedLines } from './captured.ts';
import { played, replayed, start, type Case } from './cases.ts';
import { merged } from './merged.ts';
import { framesOf, hasTool, tcpdumpOf, type Frame } from './outside.ts';

const recorded = replayed();
const cases = [...recorded, ...played()];
const titled = (of: readonly Case[]) => of.map((found, i) => [found.name, found, i] as const);

const folder = mkdtempSync(join(tmpdir(), 'captures-'));

function written(name: string, bytes: Uint8Array): string {
  const file = join(folder, `${name}.pcap`);
  writeFileSync(file, bytes);
  return file;
}

const missing = { tcpdump: !hasTool('tcpdump'), tshark: !hasTool('tshark') };
/** A tool that is not there is said to be missing in the name of each test it leaves out. */
const note = (isMissing: boolean): string => (isMissing ? ' SKIPPED, AS IT IS NOT INSTALLED' : '');

describe.skipIf(missing.tcpdump)(`tcpdump${note(missing.tcpdump)}`, () => {
  test.each(titled(cases))(
    'prints our capture as our lines: %s',
    (name, { bytes, lines, handshake }) => {
      const read = linesOf(tcpdumpOf(written(name, bytes))).map(({ text }) => text);
      expect(read.slice(handshake)).toEqual(lines.map(({ text }) => text));
    },
  );
  test.each(captureNames)('prints what is noted of %s', (name) => {
    expect(linesOf(tcpdumpOf(captureOf(name)))).toEqual(notedLines().get(name));
  });
});

/** What tshark says of each capture; it starts slowly, so it gets all of them at once. */
async function readAll(name: string, captures: readonly Uint8Array[]): Promise<Frame[][]> {
  const { bytes, lengths } = merged(captures);
  const frames = await framesOf(written(name, bytes));
  return lengths.map((length) => frames.splice(0, length));
}

/** Seconds since 1970 as tshark writes them. */
const epoch = (us: number): string =>
  `${Math.floor(us / 1e6)}.${String(us % 1e6).padStart(6, '0')}000`;

/** An error quotes no more than 548 bytes, of which nobody can tell the checksum. */
const isCut = (text: string): boolean => text.endsWith('length 556');

/**
 * The ninth frame of these: the peer reports a segment it got twice, and segments of a trace have
 * no SACK blocks.
 */
const reported = ['zw-healthy', 'zw-ut-4000', 'zw-bh-r2-3', 'zw-bh-ut-4000', 'zw-reopen-ka'];

const repeats = [
  'retransmission',
  'fast_retransmission',
  'spurious_retransmission',
  'out_of_order',
];

/** What Wireshark calls a segment; probes of silence and of a closed window are one to it. */
const namesOf: Readonly<Partial<Record<SegmentEvent['kind'], readonly string[]>>> = {
  'keepalive-probe': ['keep_alive'],
  'zero-window-probe': ['keep_alive'],
  retransmit: repeats,
  'syn-retransmit': repeats,
  'fin-retransmit': repeats,
  'window-update': ['window_update'],
};

function isNamed({
  kind,
  labels,
}: {
  kind: SegmentEvent['kind'];
  labels: Frame['labels'];
}): boolean {
  const names = namesOf[kind];
  return !names || names.some((name) => labels.includes(`tcp.analysis.${name}`));
}

describe.skipIf(missing.tshark)(`tshark${note(missing.tshark)}`, () => {
  let ours: Frame[][] = [];
  let theirs: Frame[][] = [];
  beforeAll(async () => {
    ours = await readAll(
      'ours',
      cases.map(({ bytes }) => bytes),
    );
    theirs = await readAll(
      'theirs',
      captureNames.map((name) => readFileSync(captureOf(name))),
    );
  }, 120_000);

  test.each(titled(cases))('finds every checksum right: %s', (_, { lines, handshake }, i) => {
    const checksums = ours[i]!.slice(handshake).map((frame) => frame.checksums);
    const right = lines.map(({ event, text }) =>
      event.type === 'segment' ? '1 1' : isCut(text) ? '1;1 0 1' : '1;1 1 1',
    );
    expect(checksums).toEqual(right);
  });
  test.each(titled(cases))(
    'reads each time to the microsecond: %s',
    (_, { lines, handshake }, i) => {
      const times = Array.from({ length: handshake }, () => epoch(start));
      times.push(...lines.map(({ t }) => epoch(start + t)));
      expect(ours[i]!.map(({ time }) => time)).toEqual(times);
    },
  );
  test.each(titled(recorded))('says of ours what it says of the recorded: %s', (name, _, i) => {
    const labels = theirs[captureNames.indexOf(name)]!.map((frame) => frame.labels);
    if (reported.includes(name))
      labels[8] = labels[8]!.filter((label) => label !== 'D-SACK Sequence');
    expect(ours[i]!.map((frame) => frame.labels)).toEqual(labels);
  });
  test.each(titled(cases))('calls what a host sends what the trace calls it: %s', (_, found, i) => {
    const frames = ours[i]!.slice(found.handshake);
    const sent = found.lines.flatMap(({ event, t }, n) =>
      event.type === 'segment' && event.t === t
        ? [{ kind: event.kind, labels: frames[n]!.labels }]
        : [],
    );
    expect(sent.filter((segment) => !isNamed(segment))).toEqual([]);
  });
  test.each(reported)('sees a duplicate reported in the recorded capture alone: %s', (name) => {
    const [their, our] = [theirs[captureNames.indexOf(name)]!, ours[captureNames.indexOf(name)]!];
    expect(their[8]!.labels).toEqual(['D-SACK Sequence', ...our[8]!.labels]);
  });
  test('says the same of a capture alone', async () => {
    const at = cases.findIndex(({ name }) => name === 'zero window, client');
    const alone = await framesOf(written('alone', cases[at]!.bytes));
    expect(alone).toEqual(ours[at]);
    expect(new Set(alone.flatMap(({ labels }) => labels))).toContain('tcp.analysis.zero_window');
  });
});
