import type { Line } from '~/evidence/reading.ts';

/** One flow that a device remembers. */
export interface Flow {
  /** `ESTABLISHED`, `FIN_WAIT`; empty where the table has no state for it. */
  readonly state: string;
  /** Seconds until it is forgotten, if nothing passes. */
  readonly left: number;
  readonly from: string;
  readonly to: string;
  /** No packet has come back yet. */
  readonly unreplied: boolean;
}

/** `conntrack -L`, `-E`, `/proc/net/nf_conntrack`: `tcp 6 431999 ESTABLISHED src=… dst=… sport=…`. */
const conntrack =
  /(?:^|\s)tcp\s{1,10}6\s{1,6}(\d{1,9})\s{1,4}([A-Z_\d]{4,12})\s{1,4}src=(\S{1,45}) dst=(\S{1,45})(?: sport=(\d{1,5}) dport=(\d{1,5}))?/;

/** `ipvsadm -lnc`: `TCP 14:48 ESTABLISHED 10.0.0.1:58412 10.96.0.1:443 10.0.0.2:6443`. */
const ipvs =
  /^\s*TCP\s{1,6}(?:(\d{1,3}):)?(\d{1,3}):(\d\d)\s{1,6}([A-Z_\d]{4,12})\s{1,6}(\S{3,60})\s{1,6}(\S{3,60})(?:\s|$)/;

const host = (address: string, port: string | undefined) => {
  if (port === undefined) return address;
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
};

function ofIpvs(text: string): Flow | null {
  const match = ipvs.exec(text);
  if (!match) return null;
  const [, hours = '0', minutes, seconds, state, from, to] = match;
  const left = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return { state: state!, left, from: from!, to: to!, unreplied: false };
}

/** A line of a table of flows, with which table it is; `null` for any other line. */
export function flowOf({ bare }: Line): readonly ['conntrack' | 'ipvs', Flow] | null {
  const match = conntrack.exec(bare);
  if (match) {
    const [, left, state, src, dst, sport, dport] = match;
    const [from, to] = [host(src!, sport), host(dst!, dport)];
    const unreplied = bare.includes('[UNREPLIED]');
    return ['conntrack', { state: state!, left: Number(left), from, to, unreplied }];
  }
  const flow = ofIpvs(bare);
  return flow && ['ipvs', flow];
}
