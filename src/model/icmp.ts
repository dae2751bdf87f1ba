import { die } from './death.ts';
import { revertRto } from './retransmit.ts';
import type { Socket } from './socket.ts';
import type { Errno, IcmpEvent } from './trace.ts';
import { tellApp, type World } from './world.ts';

/** Errors of ICMP type 3 by code; code 4 concerns the MTU only: `icmp_err_convert`. */
const unreachable: readonly (Errno | null)[] = [
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

/** The errno an ICMP message stands for, or `null` for one that is no error to TCP. */
export function icmpErrno(icmpType: number, code: number): Errno | null {
  if (icmpType === 3) return unreachable[code] ?? null;
  if (icmpType === 11) return 'EHOSTUNREACH';
  return icmpType === 12 ? 'EPROTO' : null;
}

function effectOn(world: World, socket: Socket, packet: IcmpEvent): IcmpEvent['effect'] {
  const errno = icmpErrno(packet.icmpType, packet.code);
  const { quotedSeq } = packet;
  const aboutNothing = quotedSeq < socket.sndUna || quotedSeq > socket.sndNxt;
  if (errno === null || aboutNothing || socket.state === 'CLOSE') return 'ignored';
  if (packet.icmpType === 3 && packet.code <= 1) revertRto(world, socket, quotedSeq);
  if (socket.state === 'SYN-SENT') {
    die(world, socket, errno, 'ICMP received', 'syn');
    return 'fatal';
  }
  if (socket.options.IP_RECVERR && !socket.orphan) {
    tellApp(world, socket, 'error', { errno, poll: ['ERR'] });
    return 'reported';
  }
  socket.softError = errno;
  return 'remembered';
}

/**
 * An ICMP error reaches its host: fatal while connecting, else remembered for the end; one that
 * quotes a probe is about no byte in flight and is ignored. `tcp_v4_err()`, RFC 1122 §4.2.3.9.
 */
export function receiveIcmp(world: World, packet: IcmpEvent): void {
  packet.effect = effectOn(world, world.sockets[packet.to], packet);
}
