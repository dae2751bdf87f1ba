import { close } from './death.ts';
import { rearmRto, scheduleLossProbe } from './output.ts';
import { answerProbe } from './loss-probe.ts';
import { onWindowAnswer } from './persist.ts';
import { resend } from './retransmit.ts';
import { sampleRtt } from './rtt.ts';
import type { Sent, Socket } from './socket.ts';
import { ms, seconds } from '~/model/time.ts';
import { armKeepalive, cancelKeepalive, cancelWrite } from './timers.ts';
import type { SegmentEvent } from './trace.ts';
import { jiffiesNow, type World } from './world.ts';

/** How long a finished connection is remembered: TCP_TIMEWAIT_LEN. */
const timeWait = seconds(60);

/** The connection is over and only remembered: `tcp_time_wait()`. */
export function remember(world: World, socket: Socket, state: 'TIME-WAIT' | 'FIN-WAIT-2'): void {
  cancelKeepalive(world, socket, 'closed');
  cancelWrite(world, socket, 'closed');
  socket.state = state;
  socket.keepaliveWhy = 'timewait';
  const lasts = state === 'TIME-WAIT' ? timeWait : seconds(socket.sysctls.tcp_fin_timeout);
  armKeepalive(world, socket, Math.ceil((lasts * world.clock.hz) / 1e6), 'closed');
}

function finAcknowledged(world: World, socket: Socket): void {
  if (socket.state === 'FIN-WAIT-1') {
    if (socket.orphan) remember(world, socket, 'FIN-WAIT-2');
    else socket.state = 'FIN-WAIT-2';
  } else if (socket.state === 'CLOSING') remember(world, socket, 'TIME-WAIT');
  else if (socket.state === 'LAST-ACK') close(world, socket);
}

const endOf = (sent: Sent): number => sent.seq + sent.len + (sent.fin ? 1 : 0);

/** Round trip of what was acknowledged; timestamps time a repeated segment in milliseconds. */
function sampleFrom(world: World, acked: readonly Sent[], repeated: boolean): number {
  const passed = world.now - (repeated ? acked.at(-1)! : acked[0]!).sentAt;
  return repeated ? Math.max(ms(1), Math.floor(passed / 1000) * 1000) : passed;
}

function dropAcknowledged(socket: Socket): Sent[] {
  let whole = 0;
  while (whole < socket.inFlight.length && endOf(socket.inFlight[whole]!) <= socket.sndUna)
    whole += 1;
  const acked = socket.inFlight.splice(0, whole);
  const head = socket.inFlight[0];
  if (head && head.seq < socket.sndUna) {
    head.len -= socket.sndUna - head.seq;
    head.seq = socket.sndUna;
  }
  return acked;
}

/** While recovery goes on, each acknowledgement lets the next lost segments out. */
function recover(world: World, socket: Socket): void {
  const room = socket.cwnd;
  const lost = socket.inFlight.filter((sent) => endOf(sent) <= socket.recoverTo).slice(0, room);
  for (const sent of lost)
    if (sent.sentAt < socket.retransStamp || !sent.retransmitted)
      resend(world, socket, sent, 'recovery', false);
}

/** New bytes were acknowledged: the episode of loss is over, or goes on with the next segment. */
function advance(world: World, socket: Socket, ack: number): void {
  socket.sndUna = ack;
  socket.retransmits = 0;
  const acked = dropAcknowledged(socket);
  const repeated = acked.some((sent) => sent.retransmitted);
  if (acked.length > 0 && (!repeated || socket.sysctls.tcp_timestamps !== 0))
    sampleRtt(world, socket, sampleFrom(world, acked, repeated));
  socket.cwnd += acked.length;
  const recovering = socket.sndUna < socket.recoverTo;
  if (recovering) recover(world, socket);
  else socket.retransStamp = -1;
  if (!scheduleLossProbe(world, socket, true)) rearmRto(world, socket);
  if (socket.finQueued && ack === socket.dataEnd + 1) finAcknowledged(world, socket);
}

/** Takes the offered window over, if it is news: `tcp_ack_update_window()`. */
function updateWindow(socket: Socket, packet: SegmentEvent, ack: number): boolean {
  const newer = ack > socket.sndUna || packet.seq > socket.sndWl1;
  if (!newer && !(packet.seq === socket.sndWl1 && (packet.win > socket.sndWnd || packet.win === 0)))
    return false;
  socket.sndWnd = packet.win;
  socket.sndWl1 = packet.seq;
  return true;
}

/**
 * Acknowledgement processing of a segment in the window; false when it must not be looked at any
 * further. Clears what waits for a sign of life. `tcp_ack()`, net/ipv4/tcp_input.c.
 */
export function acknowledge(world: World, socket: Socket, packet: SegmentEvent): boolean {
  const ack = packet.ack!;
  if (ack > socket.sndNxt) return false;
  if (ack < socket.sndUna) return true;
  const prior = socket.inFlight.length;
  socket.softError = null;
  socket.probesOut = 0;
  socket.lastAck = jiffiesNow(world);
  const advanced = ack > socket.sndUna;
  const newWindow = updateWindow(socket, packet, ack);
  answerProbe(socket, packet, advanced || newWindow);
  if (prior === 0) onWindowAnswer(world, socket);
  else if (advanced) advance(world, socket, ack);
  return true;
}
