import { toJiffies } from '~/model/clock.ts';
import { rtoMaxOf, rtoMinOf } from './in-force.ts';
import type { Socket } from './socket.ts';
import type { Us } from '~/model/time.ts';
import type { World } from './world.ts';

function firstSample(socket: Socket, sample: Us, rtoMin: Us): void {
  socket.srtt = sample;
  socket.mdev = 2 * sample;
  socket.rttvar = Math.max(socket.mdev, rtoMin);
  socket.mdevMax = socket.rttvar;
  socket.rttSeq = socket.sndNxt;
}

// A sudden fall of the round trip counts an eighth, so that it does not raise the timeout.
function deviate(socket: Socket, error: Us): void {
  const gain = Math.abs(error) - socket.mdev / 4;
  socket.mdev += error < 0 && gain > 0 ? gain / 8 : gain;
}

function nextSample(socket: Socket, sample: Us, rtoMin: Us): void {
  const error = sample - socket.srtt;
  socket.srtt += error / 8;
  deviate(socket, error);
  if (socket.mdev > socket.mdevMax) {
    socket.mdevMax = socket.mdev;
    socket.rttvar = Math.max(socket.rttvar, socket.mdev);
  }
  if (socket.sndUna <= socket.rttSeq) return;
  if (socket.mdevMax < socket.rttvar) socket.rttvar -= (socket.rttvar - socket.mdevMax) / 4;
  socket.rttSeq = socket.sndNxt;
  socket.mdevMax = rtoMin;
}

/** The retransmission timeout without back-off, in jiffies: `__tcp_set_rto()`. */
export const baseRto = (world: World, socket: Socket): number =>
  toJiffies(world.clock, Math.min(Math.round(socket.srtt + socket.rttvar), rtoMaxOf(socket)));

/** Takes a round trip into account: `tcp_rtt_estimator()` and `tcp_set_rto()`, RFC 6298. */
export function sampleRtt(world: World, socket: Socket, sample: Us): void {
  const rtoMin = rtoMinOf(socket, world.clock);
  if (socket.srtt === 0) firstSample(socket, Math.max(sample, 1), rtoMin);
  else nextSample(socket, sample, rtoMin);
  socket.backoff = 0;
  socket.rto = baseRto(world, socket);
  const measured = world.replay?.measured(socket) ?? null;
  if (measured === null) return;
  socket.srtt = measured.srtt;
  socket.rto = measured.rto;
}
