import { rearmRto, resumeRto, sendNew } from './output.ts';
import { resend } from './retransmit.ts';
import { mssOf } from './in-force.ts';
import { hasUnsent, windowEnd, type Socket } from './socket.ts';
import type { SegmentEvent } from './trace.ts';
import type { World } from './world.ts';

/** Sends new data if there is any and room for it, else the last segment again. */
function probeTail(world: World, socket: Socket): boolean {
  const len = Math.min(mssOf(socket), socket.dataEnd - socket.sndNxt);
  const reason = { kind: 'data', why: 'loss-probe', byTimer: true } as const;
  if (hasUnsent(socket) && socket.sndNxt + len <= windowEnd(socket))
    return sendNew(world, socket, len, reason) === 'sent';
  socket.probeRepeats = true;
  return resend(world, socket, socket.inFlight.at(-1)!, 'loss-probe', true) === 'sent';
}

/**
 * The tail loss probe is due. Only one may be unanswered: while it is, the timer is set back to the
 * retransmission timeout, counted from when the oldest segment last left; after a probe that timeout
 * starts anew. `tcp_send_loss_probe()`, RFC 8985 §7.
 */
export function onLossProbeTimer(world: World, socket: Socket): void {
  if (socket.inFlight.length === 0) {
    rearmRto(world, socket);
    return;
  }
  const waits = socket.probeEnd >= 0;
  socket.probeRepeats &&= waits;
  if (waits || !probeTail(world, socket)) {
    resumeRto(world, socket);
    return;
  }
  socket.probeEnd = socket.sndNxt;
  rearmRto(world, socket);
}

/** It says that a segment came twice: nothing was lost. */
const saysTwice = (socket: Socket, { duplicate }: SegmentEvent): boolean =>
  duplicate === socket.probeEnd;

const carriesData = ({ len, flags }: SegmentEvent): boolean => len > 0 || flags.includes('F');

/**
 * Whether an acknowledgement answers the probe, so that there may be another. One of new data is
 * answered by its number; one that repeated by a later number, by word that it came twice, or by the
 * same number once more, as a keepalive probe is answered. That its number alone comes does not tell
 * which of the two arrived. `tcp_process_tlp_ack()`.
 */
export function answerProbe(socket: Socket, packet: SegmentEvent, isNews: boolean): void {
  const { probeEnd, probeRepeats } = socket;
  const ack = packet.ack!;
  if (probeEnd < 0 || ack < probeEnd) return;
  const bare = !isNews && !carriesData(packet);
  if (!probeRepeats || ack > probeEnd || saysTwice(socket, packet) || bare) socket.probeEnd = -1;
}
