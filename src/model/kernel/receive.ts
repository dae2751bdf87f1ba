import { acknowledge, remember } from './acknowledge.ts';
import { inListen, inSynRecv, inSynSent, mayAnswer } from './connect.ts';
import { close, die } from './death.ts';
import { push, refuse, sendAck } from './output.ts';
import type { Socket } from './socket.ts';
import type { SegmentEvent } from './trace.ts';
import { jiffiesNow, tellApp, type World } from './world.ts';

const lengthOf = (packet: SegmentEvent): number =>
  packet.len + (packet.flags.includes('F') ? 1 : 0) + (packet.flags.includes('S') ? 1 : 0);

/** A keepalive or window probe lies one byte before the window, so it is only answered. */
const looksLikeProbe = (socket: Socket, packet: SegmentEvent): boolean =>
  packet.len === 0 && packet.seq === socket.rcvNxt - 1;

/** A segment outside the window is answered and forgotten: `tcp_send_dupack()`. */
function outOfWindow(world: World, socket: Socket, packet: SegmentEvent): void {
  if (packet.flags.includes('R')) return;
  const isData = packet.len > 0 && !packet.flags.includes('S');
  if (!isData && !mayAnswer(world, socket)) return;
  const kind = looksLikeProbe(socket, packet) ? 'probe-ack' : 'ack';
  sendAck(world, socket, kind, 'out-of-window', isData ? packet.seq + packet.len : undefined);
}

/** `tcp_sequence()`: the segment touches the window. */
const inWindow = (socket: Socket, packet: SegmentEvent): boolean =>
  packet.seq + lengthOf(packet) >= socket.rcvWup && packet.seq <= socket.rcvWup + socket.offered;

/** A reset that fits exactly ends the connection: `tcp_reset()`, RFC 5961. */
function onReset(world: World, socket: Socket, packet: SegmentEvent): void {
  if (packet.seq !== socket.rcvNxt) {
    if (mayAnswer(world, socket)) sendAck(world, socket, 'ack', 'challenge');
    return;
  }
  if (socket.state === 'TIME-WAIT') close(world, socket);
  else {
    const errno = socket.state === 'CLOSE-WAIT' ? 'EPIPE' : 'ECONNRESET';
    die(world, socket, errno, 'RST received', 'rst');
  }
}

/** The peer will send no more: `tcp_fin()`. */
function onFin(world: World, socket: Socket): void {
  socket.heardFin = true;
  if (socket.state === 'ESTAB') socket.state = 'CLOSE-WAIT';
  else if (socket.state === 'FIN-WAIT-1') socket.state = 'CLOSING';
  else if (socket.state === 'FIN-WAIT-2') remember(world, socket, 'TIME-WAIT');
  if (!socket.orphan) tellApp(world, socket, 'eof', { poll: ['IN', 'RDHUP'] });
}

function accept(world: World, socket: Socket, end: number, fin: boolean): void {
  const bytes = end - socket.rcvNxt - (fin ? 1 : 0);
  socket.rcvNxt = end;
  if (bytes > 0) {
    socket.lastData = jiffiesNow(world);
    if (!socket.reads) socket.unread += bytes;
    tellApp(world, socket, 'readable', { bytes, poll: ['IN'] });
  }
  if (fin) onFin(world, socket);
}

/** Segments that waited for this one are next. */
function acceptAhead(world: World, socket: Socket): void {
  for (;;) {
    const next = socket.ahead.findIndex(({ seq }) => seq <= socket.rcvNxt);
    if (next < 0) return;
    const [{ end, fin }] = socket.ahead.splice(next, 1) as [Socket['ahead'][number]];
    if (end > socket.rcvNxt) accept(world, socket, end, fin);
  }
}

/** Takes payload and FIN in: `tcp_data_queue()`. */
function takeData(world: World, socket: Socket, packet: SegmentEvent): void {
  const end = packet.seq + lengthOf(packet);
  const fin = packet.flags.includes('F');
  const twice = packet.len > 0 && end <= socket.rcvNxt;
  if (packet.seq > socket.rcvNxt) socket.ahead.push({ seq: packet.seq, end, fin });
  else if (end > socket.rcvNxt && (socket.offered > 0 || packet.len === 0)) {
    accept(world, socket, end, fin);
    acceptAhead(world, socket);
  }
  sendAck(world, socket, 'ack', 'data-received', twice ? end : undefined);
}

/** Nobody will ever read what comes after `close()`: TCPABORTONDATA. */
const comesTooLate = (socket: Socket, packet: SegmentEvent): boolean =>
  (socket.orphan || socket.state === 'TIME-WAIT') &&
  packet.len > 0 &&
  packet.seq + packet.len > socket.rcvNxt;

/** The receive fast path with memory charged already skips `tcp_ack()`: `tcp_rcv_established()`. */
const takesFastPath = (socket: Socket, packet: SegmentEvent): boolean =>
  socket.fastPath &&
  socket.unread > 0 &&
  packet.len > 0 &&
  packet.seq === socket.rcvNxt &&
  packet.ack === socket.sndUna;

/** A segment reaches a synchronised connection: `tcp_rcv_established()`. */
function inConnection(world: World, socket: Socket, packet: SegmentEvent): void {
  if (!inWindow(socket, packet)) outOfWindow(world, socket, packet);
  else if (packet.flags.includes('R')) onReset(world, socket, packet);
  else if (packet.flags.includes('S')) {
    if (mayAnswer(world, socket)) sendAck(world, socket, 'ack', 'challenge');
  } else if (takesFastPath(socket, packet) || acknowledge(world, socket, packet)) {
    if (comesTooLate(socket, packet)) {
      close(world, socket);
      refuse(world, packet);
      return;
    }
    if (lengthOf(packet) > 0) takeData(world, socket, packet);
    if (socket.state !== 'CLOSE') push(world, socket, 'application');
  }
}

/** A segment reaches its host: `tcp_v4_rcv()`. */
export function receive(world: World, packet: SegmentEvent): void {
  const socket = world.sockets[packet.to];
  if (socket.state === 'CLOSE') refuse(world, packet);
  else if (socket.state === 'LISTEN') inListen(world, socket, packet);
  else if (socket.state === 'SYN-SENT') inSynSent(world, socket, packet);
  else if (socket.state !== 'SYN-RECV' || inSynRecv(world, socket, packet))
    inConnection(world, socket, packet);
}

/** The application reads everything; a window that was shut is offered again: `tcp_cleanup_rbuf()`. */
export function readAll(world: World, socket: Socket): void {
  const wasShut = socket.offered < socket.window / 2;
  socket.unread = 0;
  if (wasShut && socket.state !== 'CLOSE') sendAck(world, socket, 'window-update', 'window-opened');
}
