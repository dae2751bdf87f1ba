import type { Us } from '~/model/time.ts';
import {
  otherSide,
  type Side,
  type SocketEvent,
  type State,
  type Trace,
} from '~/model/kernel/trace.ts';
import { addresses } from './address.ts';

/** What `ss -oi` knows of one socket. Instants are those of the trace, in microseconds. */
export interface SocketView {
  readonly state: State;
  /** Bytes: not yet read, and not yet acknowledged (of those, `unsent` never left). */
  readonly receiveQueue: number;
  readonly sendQueue: number;
  readonly unsent: number;
  /** The timer `ss` shows, when it is set for, and its count of unanswered attempts. */
  readonly timer: SocketEvent['timer'];
  readonly expires: Us | null;
  readonly unanswered: number;
  readonly backoff: number;
  readonly rto: Us;
  /** Segments in flight; those of them sent again since the last timeout; all ever sent again. */
  readonly unacked: number;
  readonly retransmitted: number;
  readonly retransmissions: number;
  /** When data last left and came in, and when a segment was last acceptable; `null`: never yet. */
  readonly lastSent: Us | null;
  readonly lastReceived: Us | null;
  readonly lastAck: Us | null;
}

/** What `ss` shows of each end, in the order in which it changes. */
export type Sockets = Readonly<Record<Side, readonly SocketEvent[]>>;

/** Prepares a trace for many questions. */
export function socketsOf(trace: Trace): Sockets {
  const of = (host: Side) =>
    trace.events.filter((event) => event.type === 'socket' && event.host === host) as SocketEvent[];
  return { client: of('client'), server: of('server') };
}

/**
 * The socket of one end after everything that happens at instant `t`; `null` while it is not there:
 * before connect() or the first SYN, and after its end.
 */
export function socketAt(sockets: Sockets, host: Side, t: Us): SocketView | null {
  const view = sockets[host].findLast((event) => event.t <= t);
  return !view || view.state === 'CLOSE' || view.state === 'LISTEN' ? null : view;
}

/**
 * A length of time as `ss` prints it, from whole milliseconds; nothing at all stands for zero.
 * `print_ms_timer()`, iproute2 misc/ss.c; before 6.11 it wrote `1.188ms` for 1.188 s.
 */
export function timerTime(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const seconds = minutes > 9 ? 0 : Math.floor(milliseconds / 1000) % 60;
  const rest = minutes > 0 || seconds > 9 ? 0 : milliseconds % 1000;
  const fraction = String(rest).padStart(3, '0');
  const text = minutes > 0 ? `${minutes}min` : '';
  if (seconds === 0) return text + (rest > 0 ? `${fraction}ms` : '');
  return `${text}${seconds}${rest > 0 ? `.${fraction}` : ''}sec`;
}

/** The kernel tells whole milliseconds, rounded up, and nothing of a timer that is overdue. */
function timerText({ timer, expires, unanswered }: SocketView, t: Us): string {
  if (expires === null) return '';
  const left = Math.max(Math.ceil((expires - t) / 1000), 0);
  return ` timer:(${timer},${timerTime(left)},${unanswered})`;
}

const wide = (n: number): string => `${n}`.padEnd(6);

/** Name and value; `ss` leaves zeros out. */
const field = (name: string, value: number): string => (value > 0 ? ` ${name}:${value}` : '');

const age = (name: string, since: Us | null, t: Us): string =>
  since === null ? '' : field(name, Math.floor((t - since) / 1000));

/** The kernel has nothing to say here of an end that is half open, or only remembered. */
const hasInfo = ({ state, timer }: SocketView): boolean =>
  state !== 'SYN-RECV' && timer !== 'timewait';

function infoText(view: SocketView, t: Us): string {
  const { retransmitted, retransmissions } = view;
  return [
    field('rto', Number((view.rto / 1000).toPrecision(6))),
    field('backoff', view.backoff),
    age('lastsnd', view.lastSent, t),
    age('lastrcv', view.lastReceived, t),
    age('lastack', view.lastAck, t),
    field('unacked', view.unacked),
    retransmissions > 0 ? ` retrans:${retransmitted}/${retransmissions}` : '',
    field('notsent', view.unsent),
  ].join('');
}

/**
 * What `ss -tanoi` (iproute2 6.11 or later) prints of one end at instant `t`: addresses and timer,
 * then a second line with those of its values that the model knows, in its order. While an end is
 * connecting, `ss` also shows when the host started, as three ages; the model cannot know that.
 */
export function ssLine(view: SocketView | null, host: Side, t: Us): string {
  if (view === null) return '(no socket)';
  const [local, peer] = [addresses[host], addresses[otherSide(host)]];
  const ends = `${local.ip}:${local.port} ${peer.ip}:${peer.port}`;
  const info = hasInfo(view) ? infoText(view, t) : '';
  return `${view.state} ${wide(view.receiveQueue)} ${wide(view.sendQueue)} ${ends}${timerText(view, t)}\n\t${info}`;
}
