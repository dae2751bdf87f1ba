/** The options of keepalive, as Linux’s headers name them. */
export type OptionName =
  'SO_KEEPALIVE' | 'TCP_KEEPIDLE' | 'TCP_KEEPINTVL' | 'TCP_KEEPCNT' | 'TCP_USER_TIMEOUT';

/** Whose numbers and limits a trace has. */
export type TraceSystem = 'linux' | 'macos' | 'freebsd' | 'solaris';

/** What the traced program had done with a descriptor. */
export type Role = 'unknown' | 'listening' | 'connected' | 'accepted';

/** One call of setsockopt or getsockopt that a tracer saw. */
export interface OptionCall {
  readonly line: number;
  readonly system: TraceSystem;
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
  readonly role: Role;
  /** The trace shows how the socket was made, so that nothing was set before. */
  readonly made: boolean;
}

/** A call on a socket that failed because its connection had. */
export interface EndCall {
  readonly line: number;
  readonly system: TraceSystem;
  readonly call: string;
  readonly socket: string;
  readonly error: string;
  /** Milliseconds since the call before on this socket; `null` without a clock. */
  readonly after: number | null;
}

/** What a trace says: of one socket, of the end of a connection, or that it is silent on keepalive. */
export type Traced =
  | { readonly about: 'socket'; readonly calls: readonly [OptionCall, ...OptionCall[]] }
  | { readonly about: 'end'; readonly end: EndCall }
  | {
      readonly about: 'silent';
      /** A TCP socket was made under the eyes of a trace that shows every setsockopt. */
      readonly wholeLife: boolean;
    };
