import type { EndedFinding, Line, OptionFinding, OptionName } from './finding.ts';
import { clockOf, elapsed } from './traceClock.ts';

type Role = OptionFinding['role'];

/** What the lines before told: what was done with each descriptor, and calls still under way. */
export interface Traced {
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
  /** The trace shows every setsockopt. */
  showsOptions: boolean;
  /** Calls of setsockopt that could not be read. */
  unread: number;
}

export const nothingTraced = (): Traced => ({
  roles: new Map(),
  unfinished: new Map(),
  lives: new Map(),
  made: new Set(),
  seen: new Map(),
  apart: new Set(),
  showsOptions: false,
  unread: 0,
});

/** Names, and the numbers that `-X raw` prints instead: level and option. */
const options: Readonly<Record<string, OptionName>> = {
  'SOL_SOCKET SO_KEEPALIVE': 'SO_KEEPALIVE',
  'SOL_TCP TCP_KEEPIDLE': 'TCP_KEEPIDLE',
  'SOL_TCP TCP_KEEPINTVL': 'TCP_KEEPINTVL',
  'SOL_TCP TCP_KEEPCNT': 'TCP_KEEPCNT',
  'SOL_TCP TCP_USER_TIMEOUT': 'TCP_USER_TIMEOUT',
  '1 9': 'SO_KEEPALIVE',
  '6 4': 'TCP_KEEPIDLE',
  '6 5': 'TCP_KEEPINTVL',
  '6 6': 'TCP_KEEPCNT',
  '6 18': 'TCP_USER_TIMEOUT',
};

/** `[pid 23]`, or `23` of `-o` or of an editor; then a clock or a difference. */
const prefix = /^\s{0,20}(?:\[pid +(\d{1,10})\] +|(\d{1,10}) +)?(\d[\d:.]{1,30} +)?/;

/** `4`, or with `-yy` `4<TCP:[192.0.2.1:1->192.0.2.2:2]>`. */
const descriptor = /^(-?\d{1,10})(?:<([^,]{0,200}?)>)?(?=[,)])/;

/** `, SOL_TCP, TCP_KEEPIDLE, `: which option. */
const which = /^, (\w{1,20}), (\w{1,30})(?: \/\*[^*]{0,40}\*\/)?, /;

/** `[60], 4) = 0`: which value, and how it went, as far as the trace shows that. */
const outcome =
  /^(?:\[(-?\d{1,12})\]|[^,]{1,60}), \[?\d{1,4}\]?\)(?:\s{1,60}= (-?\d{1,10}|\?)(?: (E[A-Z\d]{1,20}))?|\s{0,60}(?:<[\d.]{1,20}>)?$)/;

/** Calls that have nothing to say about keepalive, and are no surprise in a trace of sockets. */
const others: ReadonlySet<string> = new Set(
  'socket socketpair connect bind listen accept accept4 close shutdown dup dup2 dup3 fcntl ioctl getpeername getsockname read write readv writev recv send sendto recvfrom sendmsg recvmsg poll ppoll select epoll_create1 epoll_ctl epoll_wait epoll_pwait execve fork vfork clone clone3'.split(
    ' ',
  ),
);

/** Calls through which a program learns that its connection is gone. */
const learns: ReadonlySet<string> = new Set(
  'connect read write readv writev recv send sendto recvfrom sendmsg recvmsg'.split(' '),
);
const ends: ReadonlySet<string> = new Set([
  'ETIMEDOUT',
  'ECONNRESET',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

interface Call {
  readonly process: string;
  readonly name: string;
  readonly rest: string;
  /** Milliseconds on a clock, `null` without one. */
  readonly clock: number | null;
}

/** The first half of a call; once a single thread is left, strace no longer says whose it was. */
function begun(process: string, name: string, { unfinished }: Traced): string {
  const own = `${process} ${name}`;
  const key = unfinished.has(own)
    ? own
    : [...unfinished.keys()].find((one) => one.endsWith(` ${name}`));
  const half = key === undefined ? '' : unfinished.get(key)!;
  if (key !== undefined) unfinished.delete(key);
  return half;
}

/** Splits a line at its process and time; puts the two halves of an interrupted call together. */
function callOf(text: string, traced: Traced): Call | null {
  const [head, pid, logged, time] = prefix.exec(text)! as unknown as (string | undefined)[];
  const process = pid ?? logged ?? '';
  const tail = text.slice(head!.length);
  const resumed = /^<\.\.\. (\w{1,20}) resumed>\s?(.*)$/.exec(tail);
  const whole = resumed ? begun(process, resumed[1]!, traced) + resumed[2]! : tail;
  const match = /^([a-z_]{2,20}\d?)\((.*)$/.exec(whole);
  return match && { process, name: match[1]!, rest: match[2]!, clock: clockOf(time) };
}

/** A descriptor with its process, where that does not share it with the others of the trace. */
const named = (process: string, fd: string, { apart }: Traced): string =>
  apart.has(process) ? `${process}/${fd}` : fd;

const plain = (word: string): string => (/^0x[\da-f]{1,8}$/.test(word) ? `${Number(word)}` : word);

const endsOf = (fd: RegExpExecArray): string | undefined => /\[(.*->.*)\]$/.exec(fd[2] ?? '')?.[1];

/** The option of a call: a finding, `true` where it is none of ours, `null` where it is unreadable. */
function optionOf(call: Call, line: number, traced: Traced): OptionFinding | true | null {
  const fd = descriptor.exec(call.rest);
  const match = fd && which.exec(call.rest.slice(fd[0].length));
  if (!match) return null;
  const option = options[`${plain(match[1]!)} ${plain(match[2]!)}`];
  if (!option) return true;
  const found = outcome.exec(call.rest.slice(fd[0].length + match[0].length));
  if (!found) return null;
  const [, value, result, error] = found;
  const key = named(call.process, fd[1]!, traced);
  return {
    kind: 'option',
    line,
    call: call.name as OptionFinding['call'],
    socket: endsOf(fd) ?? key,
    life: traced.lives.get(key) ?? 0,
    option,
    value: value === undefined ? null : Number(value),
    error: result?.startsWith('-') ? (error ?? '−1') : '',
    returned: result !== undefined && result !== '?',
    // A process begins with the descriptors of the one it comes from.
    role: traced.roles.get(key) ?? traced.roles.get(fd[1]!) ?? 'unknown',
    made: traced.made.has(key),
  };
}

/** The whole number that a call returned, `undefined` where it failed or the trace does not show it. */
const resultOf = (rest: string): string | undefined =>
  /^\)\s{1,60}= (\d{1,10})/.exec(rest.slice(rest.lastIndexOf(') ')))?.[1];

/** A process that was made without CLONE_FILES has descriptors of its own. */
function noteProcess({ name, rest }: Call, { apart }: Traced) {
  const child = resultOf(rest);
  if (child && /^v?fork$|^clone3?$/.test(name) && !rest.includes('CLONE_FILES')) apart.add(child);
}

/** Notes what a call makes of a descriptor. */
function note(call: Call, traced: Traced) {
  const { process, name, rest } = call;
  const of = descriptor.exec(rest)?.[1];
  const result = resultOf(rest);
  const { roles, lives, made } = traced;
  const set = (fd: string | undefined, role: Role) => {
    if (fd !== undefined) roles.set(named(process, fd, traced), role);
  };
  const begin = (fd: string | undefined, own: boolean) => {
    if (fd === undefined) return;
    const key = named(process, fd, traced);
    lives.set(key, (lives.get(key) ?? 0) + 1);
    made.delete(key);
    if (own) made.add(key);
  };
  const isTcp = /AF_INET6?\b/.test(rest) && rest.includes('SOCK_STREAM');
  if (name === 'socket') begin(result, isTcp);
  if (name.startsWith('accept')) begin(result, false);
  if (name === 'listen') set(of, 'listening');
  if (name === 'connect') set(of, 'connected');
  if (name.startsWith('accept')) set(result, 'accepted');
  if (name === 'socket' || name === 'close') set(name === 'close' ? of : result, 'unknown');
  noteProcess(call, traced);
}

/** How long nothing had been called on this socket, `null` without a clock. */
function quiet({ clock }: Call, key: string, { seen }: Traced): number | null {
  const last = seen.get(key);
  if (clock === null) return null;
  seen.set(key, clock);
  return last === undefined ? null : elapsed(last, clock);
}

/** A call that failed because the connection had. */
function endOf(call: Call, line: number, traced: Traced): EndedFinding | null {
  const fd = descriptor.exec(call.rest);
  if (!fd || !learns.has(call.name)) return null;
  const key = named(call.process, fd[1]!, traced);
  const after = quiet(call, key, traced);
  const error = /\)\s{1,60}= -1 (E[A-Z]{3,20})\b/.exec(call.rest)?.[1] ?? '';
  if (!ends.has(error)) return null;
  return { kind: 'ended', line, call: call.name, socket: endsOf(fd) ?? key, error, after };
}

const isNotice = (text: string): boolean =>
  /^strace: |\+\+\+ (?:exited|killed)|^(?:\[pid +\d+\] )?--- SIG|<\.\.\. \w{1,20} resumed>/.test(
    text,
  );

/** An option, or nothing where the call cannot be read, which leaves the trace with a gap. */
function optionCall(call: Call, line: number, traced: Traced) {
  const found = optionOf(call, line, traced);
  if (found === null) traced.unread += 1;
  else traced.showsOptions = true;
  return found ?? false;
}

/** A call that strace saw: a finding where it concerns keepalive, `true` where it is any other. */
export function straceCall(
  { number, text }: Line,
  traced: Traced,
): OptionFinding | EndedFinding | boolean {
  const call = callOf(text, traced);
  if (!call) return isNotice(text);
  const cut = call.rest.indexOf(' <unfinished ...>');
  if (cut >= 0) {
    const half = `${call.name}(${call.rest.slice(0, cut)}`;
    traced.unfinished.set(`${call.process} ${call.name}`, half);
    return true;
  }
  if (call.name === 'setsockopt' || call.name === 'getsockopt')
    return optionCall(call, number, traced);
  note(call, traced);
  return endOf(call, number, traced) ?? others.has(call.name);
}
