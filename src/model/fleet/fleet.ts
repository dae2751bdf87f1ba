import type { Us } from '~/model/time.ts';

/** What one segment looks like on the wire. */
export interface Framing {
  readonly family: 'ipv4' | 'ipv6';
  /** TCP timestamps in use (RFC 7323): 10 bytes, padded to 12. */
  readonly timestamps: boolean;
  /** Payload of the segment: 0 for Linux probes and all answers. */
  readonly payload: number;
  /**
   * What is counted: the IP packet; the Ethernet frame with header, check sequence and padding to
   * the least length; or the time on the wire too, which preamble and gap take.
   */
  readonly count: 'packet' | 'frame' | 'wire';
}

const ipHeader = { ipv4: 20, ipv6: 40 } as const;
const tcpHeader = 20;
const timestampsOption = 12;
/** IEEE 802.3: addresses and type, frame check sequence, least frame, preamble with delimiter, gap. */
const ethernet = { header: 14, check: 4, least: 64, preamble: 8, gap: 12 } as const;

/** Bytes that one TCP segment without other options takes. IEEE 802.3, RFC 791, 8200, 9293, 7323. */
export function segmentBytes({ family, timestamps, payload, count }: Framing): number {
  const options = timestamps ? timestampsOption : 0;
  const packet = ipHeader[family] + tcpHeader + options + payload;
  if (count === 'packet') return packet;
  const frame = Math.max(packet + ethernet.header + ethernet.check, ethernet.least);
  return count === 'frame' ? frame : frame + ethernet.preamble + ethernet.gap;
}

/** Healthy idle connections that all carry the same keepalive. */
export interface Fleet {
  readonly connections: number;
  readonly idle: Us;
  readonly interval: Us;
  /** Ends of each connection that probe. */
  readonly ends: 1 | 2;
  /** Payload of a probe of this system. */
  readonly probeBytes: 0 | 1;
  readonly family: Framing['family'];
  readonly timestamps: boolean;
  readonly count: Framing['count'];
}

/** What keeping a fleet alive costs, per second over all connections. */
export interface FleetCost {
  readonly probes: number;
  /** Probes and their answers. */
  readonly packets: number;
  /** Both directions together, counted as `count` says. */
  readonly bytes: number;
  /** Timers that fire, over all ends: each sends a probe. */
  readonly timers: number;
  /** Segments that arrive, over all ends: each raises an interrupt unless they are coalesced. */
  readonly arrivals: number;
  /** Probes an hour on one connection. */
  readonly probesPerHour: number;
}

/** What a healthy fleet costs: each end probes every max(idle, interval), and each probe is answered. */
export function fleetCost(fleet: Fleet): FleetCost {
  const perConnection = (fleet.ends * 1e6) / Math.max(fleet.idle, fleet.interval);
  const probes = fleet.connections * perConnection;
  const bytes =
    segmentBytes({ ...fleet, payload: fleet.probeBytes }) + segmentBytes({ ...fleet, payload: 0 });
  return {
    probes,
    packets: 2 * probes,
    bytes: probes * bytes,
    timers: probes,
    arrivals: 2 * probes,
    probesPerHour: perConnection * 3600,
  };
}
