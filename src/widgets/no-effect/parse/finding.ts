/** A timer as a tool names it; `off` is none, `unseen` means that the tool was not asked for timers. */
export type TimerName =
  'keepalive' | 'on' | 'persist' | 'timewait' | 'delack' | 'unknown' | 'off' | 'unseen';

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
}

/** The options of keepalive, as the kernel's headers name them. */
export type OptionName =
  'SO_KEEPALIVE' | 'TCP_KEEPIDLE' | 'TCP_KEEPINTVL' | 'TCP_KEEPCNT' | 'TCP_USER_TIMEOUT';

/** One call of setsockopt or getsockopt that `strace` saw. */
export interface OptionFinding {
  readonly kind: 'option';
  readonly line: number;
  readonly call: 'setsockopt' | 'getsockopt';
  /** Descriptor, with its process where several are traced. */
  readonly socket: string;
  readonly option: OptionName;
  /** `null` where the call failed before a value was read. */
  readonly value: number | null;
  /** Name of the error, empty on success. */
  readonly error: string;
  /** What the traced program had done with the descriptor by then. */
  readonly role: 'unknown' | 'listening' | 'connected' | 'accepted';
}

/** One kernel parameter and its value, or why there is none. */
export interface SysctlFinding {
  readonly kind: 'sysctl';
  readonly line: number;
  readonly key: string;
  readonly value: number;
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
  SocketFinding | OptionFinding | SysctlFinding | SysctlError | NamespaceFinding | CounterFinding;

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
  /** Characters beyond the limit, which were not read. */
  readonly cut: number;
}
