import { toJiffies } from './clock.ts';
import { rearmRto, sendNew } from './output.ts';
import { resend } from './retransmit.ts';
import { mssOf } from './settings.ts';
import { hasUnsent, windowEnd, type Socket } from './socket.ts';
import { armWrite } from './timers.ts';
import type { World } from './world.ts';

/** After a probe the RTO starts anew; one that failed leaves it where it was. */
function rearmAfterProbe(world: World, socket: Socket, sent: boolean): void {
  if (sent || socket.inFlight.length === 0) {
    rearmRto(world, socket);
    return;
  }
  const since = toJiffies(world.clock, world.now - socket.inFlight[0]!.sentAt);
  armWrite(world, socket, 'retransmit', Math.max(socket.rto - since, 1), 'rto');
}

/** Sends new data if there is any and room for it, else the last segment again. */
function probeTail(world: World, socket: Socket): boolean {
  const len = Math.min(mssOf(socket), socket.dataEnd - socket.sndNxt);
  const reason = { kind: 'data', why: 'loss-probe', byTimer: true } as const;
  if (hasUnsent(socket) && socket.sndNxt + len <= windowEnd(socket))
    return sendNew(world, socket, len, reason) === 'sent';
  return resend(world, socket, socket.inFlight.at(-1)!, 'loss-probe', true) === 'sent';
}

/** The tail loss probe is due: `tcp_send_loss_probe()`, RFC 8985 §7. */
export function onLossProbeTimer(world: World, socket: Socket): void {
  if (socket.inFlight.length === 0) {
    rearmRto(world, socket);
    return;
  }
  rearmAfterProbe(world, socket, probeTail(world, socket));
}
