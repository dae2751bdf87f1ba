/**
 * A timer as a tool names it; `off` is none. The rest say why none is shown: `unasked`, by its
 * command; `untold`, by a socket of the list that cannot be without one; `unread`, on a line that was
 * not understood; `unseen`, for no known reason.
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

/** One TCP socket as `ss` or `netstat` lists it. */
export interface SocketFinding {
  readonly kind: 'socket';
  readonly line: number;
  readonly tool: 'ss' | 'netstat';
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
}

/** The options of keepalive, as the kernel's headers name them. */
export type OptionName =
  'SO_KEEPALIVE' | 'TCP_KEEPIDLE' | 'TCP_KEEPINTVL' | 'TCP_KEEPCNT' | 'TCP_USER_TIMEOUT';

/** One call of setsockopt or getsockopt that `strace` saw. */
export interface OptionFinding {
  readonly kind: 'option';
  readonly line: number;
  readonly call: 'setsockopt' | 'getsockopt';
  /** Descriptor, with its process where that has descriptors of its own; the ends where they are told. */
  readonly socket: string;
  /** A descriptor is used again: how often it had been opened or closed before. */
  readonly life: number;
  readonly option: OptionName;
  /** `null` where the trace does not show it. */
  readonly value: number | null;
  /** Name of the error, empty on success. */
  readonly error: string;
  /** False where the trace does not show how the call went. */
  readonly returned: boolean;
  /** What the traced program had done with the descriptor by then. */
  readonly role: 'unknown' | 'listening' | 'connected' | 'accepted';
  /** The trace shows how the socket was made, so that nothing was set before. */
  readonly made: boolean;
}

/** A call on a socket that failed because its connection had. */
export interface EndedFinding {
  readonly kind: 'ended';
  readonly line: number;
  readonly call: string;
  readonly socket: string;
  readonly error: string;
  /** Milliseconds since the call before on this socket; `null` without a clock. */
  readonly after: number | null;
}

/** A line that names options of keepalive and is no call that strace saw: source, configuration. */
export interface MentionFinding {
  readonly kind: 'mention';
  readonly line: number;
  readonly names: readonly string[];
}

/** One kernel parameter and its value, or why there is none. */
export interface SysctlFinding {
  readonly kind: 'sysctl';
  readonly line: number;
  readonly key: string;
  readonly value: number;
  /** Something stands behind the value that is no part of it. */
  readonly comment: boolean;
}

export interface SysctlError {
  readonly kind: 'sysctlError';
  readonly line: number;
  readonly key: string;
  readonly reason: 'missing' | 'invalid' | 'denied';
}

/** The number of a network namespace. */
export interface NamespaceFinding {
  readonly kind: 'namespace';
  readonly line: number;
  readonly id: string;
}

/** A counter of the kernel, as `nstat` prints it. */
export interface CounterFinding {
  readonly kind: 'counter';
  readonly line: number;
  readonly name: string;
  readonly value: number;
}

export type Finding =
  | SocketFinding
  | OptionFinding
  | EndedFinding
  | MentionFinding
  | SysctlFinding
  | SysctlError
  | NamespaceFinding
  | CounterFinding;

/** A line with its number in the pasted text, from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** What a pasted text says, and which of its lines nobody understood. */
export interface Reading {
  readonly findings: readonly Finding[];
  readonly strange: readonly Line[];
  /** Calls in a trace that do not concern keepalive. */
  readonly otherCalls: number;
  /** A TCP socket was made under the eyes of a trace that shows every setsockopt. */
  readonly wholeLife: boolean;
  /** Characters beyond the limit, which were not read. */
  readonly cut: number;
}
