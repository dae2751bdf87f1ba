import type { Errno } from './trace.ts';

/** Version of the Internet Protocol. */
export type IpVersion = 4 | 6;

/** The ICMP type “destination unreachable”. */
export const unreachableType = (ip: IpVersion): number => (ip === 4 ? 3 : 1);

/** Errors of ICMP type 3 by code; code 4 concerns the MTU only: `icmp_err_convert`. */
const unreachable4: readonly (Errno | null)[] = [
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ENOPROTOOPT',
  'ECONNREFUSED',
  null,
  'EOPNOTSUPP',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENONET',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EHOSTUNREACH',
  'EHOSTUNREACH',
  'EHOSTUNREACH',
];

/** Errors of ICMPv6 type 1 by code: `tab_unreach`, net/ipv6/icmp.c. */
const unreachable6: readonly Errno[] = [
  'ENETUNREACH',
  'EACCES',
  'EHOSTUNREACH',
  'EHOSTUNREACH',
  'ECONNREFUSED',
  'EACCES',
  'EACCES',
];

/** The errno an ICMP message stands for, or `null` for one that is no error to TCP: `tcp_v4_err()`. */
export function icmpErrno(icmpType: number, code: number): Errno | null {
  if (icmpType === 3) return unreachable4[code] ?? null;
  if (icmpType === 11) return 'EHOSTUNREACH';
  return icmpType === 12 ? 'EPROTO' : null;
}

/** The same for ICMPv6, where type 2 concerns the MTU only: `icmpv6_err_convert()`, `tcp_v6_err()`. */
export function icmpv6Errno(icmpType: number, code: number): Errno | null {
  if (icmpType === 1) return unreachable6[code] ?? 'EPROTO';
  if (icmpType === 3) return 'EHOSTUNREACH';
  return icmpType === 4 ? 'EPROTO' : null;
}

/** “No route” undoes a back-off step, in IPv4 “host unreachable” too (RFC 6069). */
export const undoesBackOff = (ip: IpVersion, icmpType: number, code: number): boolean =>
  icmpType === unreachableType(ip) && (code === 0 || (ip === 4 && code === 1));

/** The code of a router that gets no answer from the host itself. */
export const hostUnreachable = (ip: IpVersion): number => (ip === 4 ? 1 : 3);
