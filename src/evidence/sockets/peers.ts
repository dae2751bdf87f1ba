import type { Socket } from './socket.ts';
import { hidden } from './states.ts';

/** How the connections to one peer stand. */
export interface PeerRow {
  /** Without its port. */
  readonly peer: string;
  total: number;
  keepalive: number;
  off: number;
  hidden: number;
  /** Unacknowledged data, or data behind a closed window. */
  data: number;
  /** With unanswered probes. */
  probing: number;
  closed: number;
  /** Milliseconds until the next step of a socket with unanswered probes; `null` without one. */
  soonest: number | null;
}

const hostOf = (end: string): string => end.replace(/[:.](?:\d{1,5}|\*|[a-z][\w-]*)$/, '');

const emptyRow = (peer: string): PeerRow => ({
  peer,
  total: 0,
  keepalive: 0,
  off: 0,
  hidden: 0,
  data: 0,
  probing: 0,
  closed: 0,
  soonest: null,
});

const isOpen = ({ state }: Socket): boolean =>
  /^(?:ESTAB|CLOSE-WAIT|SYN-SENT|SYN-RECV)?$/.test(state);

function columnOf(socket: Socket): 'closed' | 'hidden' | 'keepalive' | 'off' | 'data' {
  if (!isOpen(socket)) return 'closed';
  const { name } = socket.timer;
  if (socket.options) return socket.options.on ? 'keepalive' : 'off';
  if (hidden.has(name) || name === 'unknown' || name === 'timewait') return 'hidden';
  if (name === 'keepalive') return 'keepalive';
  return name === 'off' || name === 'delack' ? 'off' : 'data';
}

function count(row: PeerRow, socket: Socket) {
  const { timer } = socket;
  const column = columnOf(socket);
  row.total += 1;
  row[column] += 1;
  if (column === 'closed' || timer.unanswered === 0) return;
  row.probing += 1;
  row.soonest = Math.min(row.soonest ?? Infinity, timer.left);
}

/** Connections by peer, the peers with most of them first. Listeners are left out. */
export function byPeer(sockets: readonly Socket[]): readonly PeerRow[] {
  const rows = new Map<string, PeerRow>();
  for (const socket of sockets) {
    if (socket.state === 'LISTEN') continue;
    const peer = hostOf(socket.peer);
    const row = rows.get(peer) ?? emptyRow(peer);
    rows.set(peer, row);
    count(row, socket);
  }
  return [...rows.values()].sort((a, b) => b.total - a.total);
}

/** All peers together. */
export function sumOf(rows: readonly PeerRow[]): PeerRow {
  const sum = emptyRow('');
  for (const row of rows)
    for (const key of ['total', 'keepalive', 'off', 'hidden', 'data', 'probing', 'closed'] as const)
      sum[key] += row[key];
  return sum;
}
