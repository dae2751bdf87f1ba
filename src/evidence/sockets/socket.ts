import type { StateCount } from './counts.ts';

/**
 * A timer as a tool names it; `off` is none. The rest say why none is shown: `unasked`, by its
 * command; `untold`, by a socket of the list that cannot be without one; `unread`, on a line that was
 * not understood; `never`, by a tool that shows none; `unseen`, for no known reason.
 */
export type TimerName =
  | 'keepalive'
  | 'on'
  | 'persist'
  | 'timewait'
  | 'delack'
  | 'unknown'
  | 'off'
  | 'unasked'
  | 'untold'
  | 'unread'
  | 'never'
  | 'unseen';

export interface Timer {
  readonly name: TimerName;
  /** As the tool wrote it, `1min3sec` or `62.54`; empty where there is none. */
  readonly shown: string;
  /** Milliseconds until it runs out. */
  readonly left: number;
  /** Retransmissions so far. */
  readonly retransmits: number;
  /** Unanswered keepalive or window probes. */
  readonly unanswered: number;
}

/** What lists sockets; `fragment` is a timer without its line, `counts` how many are in each state. */
export type Tool =
  | 'ss'
  | 'netstat'
  | 'netstat-macos'
  | 'netstat-freebsd'
  | 'netstat-windows'
  | 'Get-NetTCPConnection'
  | 'proc-net-tcp'
  | 'lsof'
  | 'knetstat'
  | 'fragment'
  | 'counts';

/** What is set on a socket, where a list shows it: seconds, `null` where it is not shown. */
export interface SetOptions {
  readonly on: boolean;
  readonly idle: number | null;
  readonly interval: number | null;
  readonly probes: number | null;
}

/** One sighting of a TCP socket in a list. */
export interface Socket {
  readonly line: number;
  readonly tool: Tool;
  /** As `ss` writes it, `ESTAB`; empty where only one state was asked for. */
  readonly state: string;
  readonly receiveQueue: number;
  readonly sendQueue: number;
  readonly local: string;
  readonly peer: string;
  readonly timer: Timer;
  /** Milliseconds since anything was heard; `null` where the tool does not say. */
  readonly heard: number | null;
  /** The command it is the output of, counted from 0. */
  readonly block: number;
  readonly options: SetOptions | null;
}

/** Sockets that were listed together, or one socket listed again and again. */
export interface Listing {
  readonly tool: Tool;
  readonly sockets: readonly Socket[];
  /** All are sightings of one socket, in the order of time. */
  readonly series: boolean;
  /** How many are in each state, where only that is told. */
  readonly counts: readonly StateCount[];
}

/** A timer of this name with nothing left to run. */
export const noTimer = (name: TimerName): Timer => ({
  name,
  shown: '',
  left: 0,
  retransmits: 0,
  unanswered: 0,
});

/** What a reader of one format finds out of a line; the rest is the same for all. */
export type Found = Pick<Socket, 'state' | 'local' | 'peer'> & Partial<Socket>;

/** A socket from what one format says of it. */
export const socketFrom = (line: number, tool: Tool, found: Found): Socket => ({
  line,
  tool,
  receiveQueue: 0,
  sendQueue: 0,
  timer: noTimer('unseen'),
  heard: null,
  block: 0,
  options: null,
  ...found,
});
