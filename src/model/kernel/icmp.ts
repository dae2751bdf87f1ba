import { die } from './death.ts';
import { icmpErrno, icmpv6Errno, undoesBackOff } from './icmp-errors.ts';
import { revertRto } from './retransmit.ts';
import type { Socket } from './socket.ts';
import type { Errno, IcmpEvent } from './trace.ts';
import { tellApp, type World } from './world.ts';

/**
 * An error for data in flight is reported at once with IP_RECVERR, unless a system call holds the
 * socket at that instant, and is then not kept; else it is kept for the end.
 */
function keep(world: World, socket: Socket, errno: Errno, inUse: boolean): IcmpEvent['effect'] {
  if (socket.options.IP_RECVERR && !socket.orphan && !inUse) {
    tellApp(world, socket, 'error', { errno, poll: ['ERR'] });
    return 'reported';
  }
  socket.softError = errno;
  return 'remembered';
}

function effectOn(world: World, socket: Socket, packet: IcmpEvent): IcmpEvent['effect'] {
  const { icmpType, code, quotedSeq } = packet;
  const errno = (world.ip === 4 ? icmpErrno : icmpv6Errno)(icmpType, code);
  const aboutNothing = quotedSeq < socket.sndUna || quotedSeq > socket.sndNxt;
  if (errno === null || aboutNothing || socket.state === 'CLOSE') return 'ignored';
  const inUse = world.replay?.inUse?.(socket) ?? false;
  const stepsBack = world.ip === 4 || socket.kernel.stepBackV6;
  if (!inUse && stepsBack && undoesBackOff(world.ip, icmpType, code))
    revertRto(world, socket, quotedSeq);
  if (socket.state !== 'SYN-SENT' || inUse) return keep(world, socket, errno, inUse);
  die(world, socket, errno, 'ICMP received', 'syn');
  return 'fatal';
}

/**
 * An ICMP error reaches its host: fatal while connecting, else remembered for the end; one that
 * quotes a probe is about no byte in flight and is ignored. Over a real network it finds no system
 * call at work on the socket; a recording may know better. `tcp_v4_err()`, `tcp_v6_err()`,
 * RFC 1122 §4.2.3.9.
 */
export function receiveIcmp(world: World, packet: IcmpEvent): void {
  packet.effect = effectOn(world, world.sockets[packet.to], packet);
}
