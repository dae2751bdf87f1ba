import type { Line, Paste, Reading } from '~/evidence/reading.ts';
import { clockOf, steady } from './clock.ts';
import { flowOf, type Flow } from './flow.ts';
import type { Packet } from './packet.ts';
import { ofTcpdump } from './tcpdump.ts';
import { ofWireshark, secondsOf } from './wireshark.ts';

/** The connections of a capture, the one that tells most first. */
export interface CaptureSays {
  readonly flows: readonly [Flow, ...Flow[]];
}

export type CaptureReading = Reading<'capture', CaptureSays>;

type Tool = 'tcpdump' | 'wireshark';

/** The line with the clock of the line before it, as tcpdump -v folds them. */
const folded = /^\s{2,8}\S.{0,120} > .{1,80}: (?:Flags|[SFRP.]{1,3} )/;

function packetOf(line: Line, before: Line | undefined): readonly [Tool, Packet] | null {
  const { text, number } = line;
  const dumped = ofTcpdump(text);
  if (dumped) {
    const at = clockOf(text) ?? (before && folded.test(text) ? clockOf(before.text) : null);
    return ['tcpdump', { ...dumped, line: number, at }];
  }
  const listed = ofWireshark(text);
  return listed && ['wireshark', { ...listed, line: number, at: secondsOf(text) ?? clockOf(text) }];
}

const pair = ({ from, to }: Packet): string => [from, to].toSorted().join(' ');

/** How much there is to say of a connection. */
const weight = ({ keepalive, zeroWindow, again, end, packets }: Flow): number =>
  (keepalive.length > 0 ? 8 : 0) +
  (zeroWindow.length > 0 ? 8 : 0) +
  (again ? 4 : 0) +
  (end?.how === 'rst' ? 2 : 0) +
  (end ? 1 : 0) +
  Math.min(0.9, packets / 1000);

/** Lines that belong to a packet without being one: the first half of a folded one, hex, the command. */
const besides =
  /^(?:.{0,60}\b(?:tcpdump|tshark)\b.{0,200}|\s{0,4}0x[\da-f]{4}:.{0,80}|listening on .{1,80}|\d+ packets? (?:captured|received|dropped).{0,60}|.{0,40}\bIP6? \(.{1,160}\))$/;

/** TCP segments in the text output of tcpdump, tshark and Wireshark, connection by connection. */
export function readCapture({ lines }: Paste): readonly CaptureReading[] {
  const found = lines.flatMap((line, i) => {
    const one = packetOf(line, lines[i - 1]);
    return one ? [{ tool: one[0], packet: one[1] }] : [];
  });
  const packets = found.map(({ packet }) => packet);
  const tool = found[0]?.tool;
  if (packets.length === 0 || tool === undefined) return [];
  const times = steady(packets.map(({ at }) => at));
  const groups = new Map<string, Packet[]>();
  for (const [i, packet] of packets.entries()) {
    const group = groups.get(pair(packet)) ?? [];
    groups.set(pair(packet), group);
    group.push({ ...packet, at: times[i] ?? null });
  }
  const flows = [...groups.values()].map(flowOf).toSorted((a, b) => weight(b) - weight(a));
  const [first, ...rest] = flows;
  const used = [
    ...packets.map(({ line }) => line),
    ...lines.flatMap(({ text, number }) => (besides.test(text) ? [number] : [])),
  ];
  const says = { flows: [first!, ...rest] as const };
  return [{ kind: 'capture', format: tool, lines: used.toSorted((a, b) => a - b), says }];
}
