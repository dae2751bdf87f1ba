import type { Us } from '~/model/time.ts';

/** One end of the connection. */
export type Side = 'client' | 'server';
/** Where a segment starts or gets lost. */
export type Place = Side | 'middlebox';

export const otherSide = (side: Side): Side => (side === 'client' ? 'server' : 'client');

/** Connection states as `ss` prints them. */
export type State =
  | 'CLOSE'
  | 'LISTEN'
  | 'SYN-SENT'
  | 'SYN-RECV'
  | 'ESTAB'
  | 'FIN-WAIT-1'
  | 'FIN-WAIT-2'
  | 'CLOSE-WAIT'
  | 'CLOSING'
  | 'LAST-ACK'
  | 'TIME-WAIT';

export type SegmentKind =
  | 'syn'
  | 'syn-ack'
  | 'ack'
  | 'data'
  | 'retransmit'
  | 'syn-retransmit'
  | 'fin'
  | 'fin-retransmit'
  | 'keepalive-probe'
  | 'zero-window-probe'
  | 'probe-ack'
  | 'window-update'
  | 'rst';

export type Errno =
  | 'ETIMEDOUT'
  | 'ECONNRESET'
  | 'ECONNREFUSED'
  | 'EPIPE'
  | 'ENETUNREACH'
  | 'EHOSTUNREACH'
  | 'ENOPROTOOPT'
  | 'EOPNOTSUPP'
  | 'EHOSTDOWN'
  | 'ENONET'
  | 'EPROTO'
  | 'EACCES'
  | 'EINVAL';

/** The rule that made something happen; each is a paragraph of the specification. */
export type Rule =
  | 'handshake'
  | 'established'
  | 'application'
  | 'idle'
  | 'interval'
  | 'heard'
  | 'data-first'
  | 'option'
  | 'data-received'
  | 'out-of-window'
  | 'challenge'
  | 'window-opened'
  | 'loss-probe'
  | 'rto'
  | 'rto-reverted'
  | 'recovery'
  | 'user-timeout'
  | 'persist'
  | 'syn-rto'
  | 'syn-ack-rto'
  | 'acked'
  | 'death'
  | 'no-socket'
  | 'closed'
  | 'mapping'
  | 'filter'
  | 'blocked'
  | 'nth'
  | 'no-route'
  | 'link-down'
  | 'local-congestion';

/** A segment put on the wire, or one its own host would not let out (`lost.where` is the sender). */
export interface SegmentEvent {
  readonly type: 'segment';
  readonly t: Us;
  readonly from: Place;
  readonly to: Side;
  /** As tcpdump prints them: `S`, `SA`, `A`, `PA`, `FA`, `FPA`, `RA`, `R`. */
  readonly flags: string;
  /** Relative: the SYN of each side is 0. */
  readonly seq: number;
  readonly ack: number | null;
  readonly len: number;
  /** Bytes, already scaled. */
  readonly win: number;
  readonly kind: SegmentKind;
  readonly why: Rule;
  /** A timer sent it, not the application and not a segment that came in. */
  readonly byTimer: boolean;
  /** End of data that came a second time, as told by a selective acknowledgement (DSACK). */
  readonly duplicate?: number;
  arrives: Us | null;
  lost: { readonly at: Us; readonly where: Place; readonly why: Rule } | null;
}

/** An ICMP error about one segment. */
export interface IcmpEvent {
  readonly type: 'icmp';
  readonly t: Us;
  readonly from: Place;
  readonly to: Side;
  readonly icmpType: number;
  readonly code: number;
  readonly quotedSeq: number;
  arrives: Us | null;
  /** What became of it at the socket; filled in on arrival. */
  effect: 'ignored' | 'remembered' | 'reported' | 'fatal' | null;
}

export type TimerName =
  'keepalive' | 'retransmit' | 'loss-probe' | 'persist' | 'syn-ack' | 'timewait';

/** A timer armed (again), run, or taken off. */
export interface TimerEvent {
  readonly type: 'timer';
  readonly t: Us;
  readonly host: Side;
  readonly timer: TimerName;
  readonly what: 'armed' | 'fired' | 'cancelled';
  /** When it is set for, which `ss` shows, and when it will really run. `null` unless armed. */
  readonly expires: Us | null;
  readonly runs: Us | null;
  readonly why: Rule;
}

/** What `ss -oi` shows of a socket; written each time something of it changes. */
export interface SocketEvent {
  readonly type: 'socket';
  readonly t: Us;
  readonly host: Side;
  readonly state: State;
  /** `on` stands for retransmission and loss probe, as in `ss`. */
  readonly timer: 'off' | 'on' | 'keepalive' | 'persist' | 'timewait';
  readonly expires: Us | null;
  /** The last number in `timer:(…)`: probes or retransmissions without an answer. */
  readonly unanswered: number;
  readonly backoff: number;
  readonly rto: Us;
  readonly receiveQueue: number;
  readonly sendQueue: number;
  /** Bytes of the send queue that never left. */
  readonly unsent: number;
  /** Segments in flight, those of them sent again since the last timeout, and all ever sent again. */
  readonly unacked: number;
  readonly retransmitted: number;
  readonly retransmissions: number;
  /** When data last left and came in, and when a segment was last acceptable; `null`: never yet. */
  readonly lastSent: Us | null;
  readonly lastReceived: Us | null;
  readonly lastAck: Us | null;
}

/** Which timer or segment ended the connection. */
export type DeathPath = 'keepalive' | 'retransmission' | 'persist' | 'syn' | 'rst' | 'icmp';
export type DeathCause =
  | 'keepalive timeout'
  | 'user timeout'
  | 'retransmission timeout'
  | 'window probe timeout'
  | 'SYN retransmission timeout'
  | 'RST received'
  | 'ICMP received'
  | 'no route';

/** Something the application of one end sees, or is told by a call it makes. */
export interface AppEvent {
  readonly type: 'app';
  readonly t: Us;
  readonly host: Side;
  readonly what: 'connected' | 'accepted' | 'readable' | 'eof' | 'error' | 'call';
  /** The call that was made, for `what: 'call'`. */
  readonly call: string | null;
  readonly errno: Errno | null;
  readonly bytes: number;
  /** `revents` of a `poll()` for input (for output too while connecting). */
  readonly poll: readonly string[];
}

/** A change of the path or of a host that is no segment. */
export interface WorldEvent {
  readonly type: 'world';
  readonly t: Us;
  readonly what: string;
}

export type TraceEvent =
  SegmentEvent | IcmpEvent | TimerEvent | SocketEvent | AppEvent | WorldEvent;

/** How one end of the connection ended. */
export interface Death {
  readonly t: Us;
  readonly errno: Errno;
  readonly via: DeathCause;
  readonly path: DeathPath;
  readonly rstSent: boolean;
  /** The application learns it from `recv()`, from SO_ERROR only, or not at all. */
  readonly seenBy: 'recv' | 'SO_ERROR' | 'connect' | 'nobody';
}

/** What an end said of itself when it connected, for the headers of its segments. */
export interface Offer {
  readonly timestamps: boolean;
  readonly sack: boolean;
  /** Window in bytes of the receive buffer that was set for it, `null` for the default. */
  readonly buffer: number | null;
}

/** What happened: every event in order, and how each end ended (`null`: it lives). */
export interface Trace {
  readonly events: readonly TraceEvent[];
  readonly deaths: Readonly<Record<Side, Death | null>>;
  /** Instant at which each end became ESTABLISHED. */
  readonly established: Readonly<Record<Side, Us | null>>;
  /** `null`: it sent no SYN. */
  readonly offers: Readonly<Record<Side, Offer | null>>;
  readonly end: Us;
  /** The event limit stopped the run before its horizon. */
  readonly cutShort: boolean;
}
