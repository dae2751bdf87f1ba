import type { Line, Paste, Reading } from '~/evidence/reading.ts';
import { timeoutOf, type Timeout } from './timeouts.ts';
import { flowOf, type Flow } from './tracked.ts';

/** What a device that remembers connections shows: its timeouts, or the flows it remembers. */
export type DevicesSays =
  | { readonly is: 'timeouts'; readonly timeouts: readonly Timeout[] }
  | { readonly is: 'flows'; readonly table: 'conntrack' | 'ipvs'; readonly flows: readonly Flow[] };

export type DevicesReading = Reading<'devices', DevicesSays>;

/** The path of a timeout in /proc, whose value stands on the next line. */
const path = /^(?:.{0,60}\bcat\s)?\S{0,60}(nf_conntrack_tcp_timeout_\w{3,20})$/;

/** A line with the name that a command before it was about. */
function withName(line: Line, before: Line | undefined): Line {
  const name = before && /^\d{1,9}$/.test(line.bare.trim()) ? path.exec(before.bare.trim()) : null;
  return name ? { ...line, bare: `${name[1]} = ${line.bare.trim()}` } : line;
}

function timeouts(lines: readonly Line[]): DevicesReading[] {
  const found = lines.flatMap((line, i) => {
    const timeout = timeoutOf(withName(line, lines[i - 1]));
    return timeout ? [{ line: line.number, timeout }] : [];
  });
  if (found.length === 0) return [];
  const says = { is: 'timeouts', timeouts: found.map(({ timeout }) => timeout) } as const;
  return [{ kind: 'devices', format: 'timeouts', lines: found.map(({ line }) => line), says }];
}

function flows(lines: readonly Line[], table: 'conntrack' | 'ipvs'): DevicesReading[] {
  const found = lines.flatMap((line) => {
    const flow = flowOf(line);
    return flow?.[0] === table ? [{ line: line.number, flow: flow[1] }] : [];
  });
  if (found.length === 0) return [];
  const says = { is: 'flows', table, flows: found.map(({ flow }) => flow) } as const;
  return [{ kind: 'devices', format: table, lines: found.map(({ line }) => line), says }];
}

/** Timeouts of devices that forget connections, and the connections that they remember. */
export const readDevices = ({ lines }: Paste): readonly DevicesReading[] => [
  ...timeouts(lines),
  ...flows(lines, 'conntrack'),
  ...flows(lines, 'ipvs'),
];
