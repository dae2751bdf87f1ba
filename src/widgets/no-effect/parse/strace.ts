import type { Line, OptionFinding, OptionName } from './finding.ts';

type Role = OptionFinding['role'];

/** What the lines before told: what was done with each descriptor, and calls still under way. */
export interface Traced {
  readonly roles: Map<string, Role>;
  readonly unfinished: Map<string, string>;
}

export const nothingTraced = (): Traced => ({ roles: new Map(), unfinished: new Map() });

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

/** `[pid 23]`, or `23` of `-o`; then a clock or a difference. */
const prefix = /^\s{0,20}(?:\[pid +(\d{1,10})\] +|(\d{1,10}) +)?(?:\d[\d:.]{1,30} +)?/;

/** `4`, or with `-yy` `4<TCP:[192.0.2.1:1->192.0.2.2:2]>`. */
const descriptor = /^(-?\d{1,10})(?:<([^,]{0,200}?)>)?(?=[,)])/;

/** `, SOL_TCP, TCP_KEEPIDLE, [60], 4) = 0`: which option, which value, how it went. */
const body =
  /^, (\w{1,20}), (\w{1,30}), (?:\[(-?\d{1,12})\]|[^,]{1,60}), \[?\d{1,4}\]?\)\s{1,60}= (-?\d{1,10})(?: (E[A-Z\d]{1,20}))?/;

/** Calls that have nothing to say about keepalive, and are no surprise in a trace of sockets. */
const others: ReadonlySet<string> = new Set(
  'socket socketpair connect bind listen accept accept4 close shutdown dup dup2 dup3 fcntl ioctl getpeername getsockname read write sendto recvfrom sendmsg recvmsg poll ppoll select epoll_create1 epoll_ctl epoll_wait epoll_pwait execve clone clone3'.split(
    ' ',
  ),
);

interface Call {
  readonly process: string;
  readonly name: string;
  readonly rest: string;
}

/** The first half of a call; once a single thread is left, strace no longer says whose it was. */
function begun(process: string, name: string, { unfinished }: Traced): string {
  const own = unfinished.get(`${process} ${name}`);
  return own ?? [...unfinished].find(([key]) => key.endsWith(` ${name}`))?.[1] ?? '';
}

/** Splits a line at its process and time; puts the two halves of an interrupted call together. */
function callOf(text: string, traced: Traced): Call | null {
  const [head, pid, logged] = prefix.exec(text)! as unknown as [string, string?, string?];
  const process = pid ?? logged ?? '';
  const tail = text.slice(head.length);
  const resumed = /^<\.\.\. (\w{1,20}) resumed>\s?(.*)$/.exec(tail);
  const whole = resumed ? begun(process, resumed[1]!, traced) + resumed[2]! : tail;
  const match = /^([a-z_]{2,20}\d?)\((.*)$/.exec(whole);
  return match && { process, name: match[1]!, rest: match[2]! };
}

const named = (process: string, fd: string): string => (process ? `${process}/${fd}` : fd);

const plain = (word: string): string => (/^0x[\da-f]{1,8}$/.test(word) ? `${Number(word)}` : word);

function optionOf({ process, name, rest }: Call, line: number, traced: Traced) {
  const fd = descriptor.exec(rest);
  const match = fd && body.exec(rest.slice(fd[0].length));
  const option = match && options[`${plain(match[1]!)} ${plain(match[2]!)}`];
  if (!option) return null;
  const ends = /\[(.*->.*)\]$/.exec(fd[2] ?? '')?.[1];
  // Threads share descriptors, so what another process did with the number counts too.
  const role = traced.roles.get(named(process, fd[1]!)) ?? traced.roles.get(fd[1]!) ?? 'unknown';
  const found: OptionFinding = {
    kind: 'option',
    line,
    call: name as OptionFinding['call'],
    socket: ends ?? named(process, fd[1]!),
    option,
    value: match[3] === undefined ? null : Number(match[3]),
    error: match[4]!.startsWith('-') ? (match[5] ?? '−1') : '',
    role,
  };
  return found;
}

/** Notes what a call makes of a descriptor. */
function note({ process, name, rest }: Call, { roles }: Traced) {
  const of = descriptor.exec(rest)?.[1];
  const result = /^\)\s{1,60}= (\d{1,10})/.exec(rest.slice(rest.lastIndexOf(') ')))?.[1];
  const set = (fd: string | undefined, role: Role) => {
    if (fd === undefined) return;
    roles.set(named(process, fd), role);
    roles.set(fd, role);
  };
  if (name === 'listen') set(of, 'listening');
  if (name === 'connect') set(of, 'connected');
  if (name.startsWith('accept')) set(result, 'accepted');
  if (name === 'close') set(of, 'unknown');
}

const isNotice = (text: string): boolean =>
  /^strace: |\+\+\+ (?:exited|killed)|^(?:\[pid +\d+\] )?--- SIG|<\.\.\. \w{1,20} resumed>/.test(
    text,
  );

/** A call that strace saw: a finding where it concerns keepalive, `true` where it is any other. */
export function straceCall({ number, text }: Line, traced: Traced): OptionFinding | boolean {
  const call = callOf(text, traced);
  if (!call) return isNotice(text);
  const cut = call.rest.indexOf(' <unfinished ...>');
  if (cut >= 0) {
    const half = `${call.name}(${call.rest.slice(0, cut)}`;
    traced.unfinished.set(`${call.process} ${call.name}`, half);
    return true;
  }
  if (call.name === 'setsockopt' || call.name === 'getsockopt')
    return optionOf(call, number, traced) ?? true;
  note(call, traced);
  return others.has(call.name);
}
