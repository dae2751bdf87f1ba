import type { EndCall, OptionCall, Role } from './call.ts';

/** What the lines before told: what was done with each descriptor, and calls still under way. */
export interface Desk {
  readonly options: OptionCall[];
  readonly ends: EndCall[];
  /** Lines of calls that do not concern keepalive, and of what else a tracer prints. */
  readonly others: number[];
  readonly roles: Map<string, Role>;
  readonly unfinished: Map<string, string>;
  /** How often each descriptor was opened or closed so far. */
  readonly lives: Map<string, number>;
  /** TCP sockets that were made in this trace. */
  readonly made: Set<string>;
  /** When each was last seen in a call, in milliseconds. */
  readonly seen: Map<string, number>;
  /** Processes with descriptors of their own; threads share those of their process. */
  readonly apart: Set<string>;
  /** Calls among the others. */
  otherCalls: number;
  /** The trace shows every setsockopt. */
  showsOptions: boolean;
  /** Calls of setsockopt that could not be read. */
  unread: number;
}

/** A desk before the first line. */
export const emptyDesk = (): Desk => ({
  options: [],
  ends: [],
  others: [],
  roles: new Map(),
  unfinished: new Map(),
  lives: new Map(),
  made: new Set(),
  seen: new Map(),
  apart: new Set(),
  otherCalls: 0,
  showsOptions: false,
  unread: 0,
});

/** Calls that have nothing to say about keepalive, and are no surprise in a trace of sockets. */
export const others: ReadonlySet<string> = new Set(
  'socket socketpair connect bind listen accept accept4 close shutdown dup dup2 dup3 fcntl ioctl getpeername getsockname read write readv writev recv send sendto recvfrom sendmsg recvmsg poll ppoll select pselect6 epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2 execve fork vfork clone clone3 so_socket kevent pollsys futex restart_syscall'.split(
    ' ',
  ),
);

/** Calls through which a program learns that its connection is gone. */
export const learns: ReadonlySet<string> = new Set(
  'connect read write readv writev recv send sendto recvfrom sendmsg recvmsg getsockopt'.split(' '),
);

/** Errors that tell that a connection is gone. */
export const ends: ReadonlySet<string> = new Set([
  'ETIMEDOUT',
  'ECONNRESET',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** The key of a descriptor, with its process where that does not share it with the others. */
export const keyOf = (process: string, fd: string, { apart }: Desk): string =>
  apart.has(process) ? `${process}/${fd}` : fd;
