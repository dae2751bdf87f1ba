import type { EndCall, OptionCall, Role } from './call.ts';
import { clockOf, elapsed } from './clock.ts';
import { ends, keyOf, learns, others, type Desk } from './desk.ts';
import { optionBy } from './options.ts';

/** `[pid 23]`, or `23` of `-o` or of an editor; then a clock or a difference. */
const prefix = /^\s{0,20}(?:\[pid +(\d{1,10})\] +|(\d{1,10}) +)?(\d[\d:.]{1,30} +)?/;

/** `4`, or with `-yy` `4<TCP:[192.0.2.1:1->192.0.2.2:2]>`. */
const descriptor = /^(-?\d{1,10})(?:<([^,]{0,200}?)>)?(?=[,)])/;

/** `, SOL_TCP, TCP_KEEPIDLE, `: which option. */
const which = /^, (\w{1,20}), (\w{1,30})(?: \/\*[^*]{0,40}\*\/)?, /;

/** `[60], 4) = 0`: which value, and how it went, as far as the trace shows that. */
const outcome =
  /^(?:\[(-?\d{1,12})\]|[^,]{1,60}), \[?\d{1,4}\]?\)(?:\s{1,60}= (-?\d{1,10}|\?)(?: (E[A-Z\d]{1,20}))?|\s{0,60}(?:<[\d.]{1,20}>)?$)/;

/** So many threads wait at once; more halves than that belong to no whole. */
const mostUnfinished = 500;

interface Call {
  readonly line: number;
  readonly process: string;
  readonly name: string;
  readonly rest: string;
  /** Milliseconds on a clock, `null` without one. */
  readonly clock: number | null;
}

/** The first half of a call; once a single thread is left, strace no longer says whose it was. */
function begun(process: string, name: string, { unfinished }: Desk): string {
  const own = `${process} ${name}`;
  const key = unfinished.has(own)
    ? own
    : [...unfinished.keys()].find((one) => one.endsWith(` ${name}`));
  const half = key === undefined ? '' : unfinished.get(key)!;
  if (key !== undefined) unfinished.delete(key);
  return half;
}

/** Splits a line at its process and time; puts the two halves of an interrupted call together. */
function callOf(line: number, text: string, desk: Desk): Call | null {
  const [head, pid, logged, time] = prefix.exec(text)! as unknown as (string | undefined)[];
  const process = pid ?? logged ?? '';
  const tail = text.slice(head!.length);
  const resumed = /^<\.\.\. (\w{1,20}) resumed>\s?(.*)$/.exec(tail);
  const whole = resumed ? begun(process, resumed[1]!, desk) + resumed[2]! : tail;
  const match = /^([a-z_]{2,20}\d?)\((.*)$/.exec(whole);
  return match && { line, process, name: match[1]!, rest: match[2]!, clock: clockOf(time) };
}

const endsOf = (fd: RegExpExecArray): string | undefined => /\[(.*->.*)\]$/.exec(fd[2] ?? '')?.[1];

/** The option of a call: `true` where it is none of ours, `null` where it is unreadable. */
function optionOf(call: Call, desk: Desk): OptionCall | true | null {
  const fd = descriptor.exec(call.rest);
  const match = fd && which.exec(call.rest.slice(fd[0].length));
  if (!match) return null;
  const option = optionBy(match[1]!, match[2]!, 'linux');
  if (!option) return true;
  const found = outcome.exec(call.rest.slice(fd[0].length + match[0].length));
  if (!found) return null;
  const [, value, result, error] = found;
  const key = keyOf(call.process, fd[1]!, desk);
  return {
    line: call.line,
    system: 'linux',
    call: call.name as OptionCall['call'],
    socket: endsOf(fd) ?? key,
    life: desk.lives.get(key) ?? 0,
    option,
    value: value === undefined ? null : Number(value),
    error: result?.startsWith('-') ? (error ?? '−1') : '',
    returned: result !== undefined && result !== '?',
    // A process begins with the descriptors of the one it comes from.
    role: desk.roles.get(key) ?? desk.roles.get(fd[1]!) ?? 'unknown',
    made: desk.made.has(key),
  };
}

/** The whole number that a call returned, `undefined` where it failed or the trace does not show it. */
const resultOf = (rest: string): string | undefined =>
  /^\)\s{1,60}= (\d{1,10})/.exec(rest.slice(rest.lastIndexOf(') ')))?.[1];

/** A process that was made without CLONE_FILES has descriptors of its own. */
function noteProcess({ name, rest }: Call, { apart }: Desk) {
  const child = resultOf(rest);
  if (child && /^v?fork$|^clone3?$/.test(name) && !rest.includes('CLONE_FILES')) apart.add(child);
}

/** A descriptor begins another life. */
function begin(key: string, own: boolean, { lives, made }: Desk) {
  lives.set(key, (lives.get(key) ?? 0) + 1);
  made.delete(key);
  if (own) made.add(key);
}

/** Notes what a call makes of a descriptor. */
function note(call: Call, desk: Desk) {
  const { process, name, rest } = call;
  const of = descriptor.exec(rest)?.[1];
  const result = resultOf(rest);
  const set = (fd: string | undefined, role: Role) => {
    if (fd !== undefined) desk.roles.set(keyOf(process, fd, desk), role);
  };
  const isTcp = /AF_INET6?\b/.test(rest) && rest.includes('SOCK_STREAM');
  const makes = name === 'socket' || name.startsWith('accept');
  if (makes && result) begin(keyOf(process, result, desk), name === 'socket' && isTcp, desk);
  if (name === 'listen') set(of, 'listening');
  if (name === 'connect') set(of, 'connected');
  if (name.startsWith('accept')) set(result, 'accepted');
  if (name === 'socket' || name === 'close') set(name === 'close' ? of : result, 'unknown');
  noteProcess(call, desk);
}

/** How long nothing had been called on this socket, `null` without a clock. */
function quiet({ clock }: Call, key: string, { seen }: Desk): number | null {
  const last = seen.get(key);
  if (clock === null) return null;
  seen.set(key, clock);
  return last === undefined ? null : elapsed(last, clock);
}

/** The end of a connection that a call on this descriptor tells by its error. */
function endBy(error: string, fd: RegExpExecArray, call: Call, desk: Desk): EndCall {
  const key = keyOf(call.process, fd[1]!, desk);
  const after = quiet(call, key, desk);
  const { line, name } = call;
  return { line, system: 'linux', call: name, socket: endsOf(fd) ?? key, error, after };
}

/** A call that failed because the connection had. */
function endOf(call: Call, desk: Desk): EndCall | null {
  const fd = descriptor.exec(call.rest);
  if (!fd || !learns.has(call.name)) return null;
  const error = /\)\s{1,60}= -1 (E[A-Z]{3,20})\b/.exec(call.rest)?.[1] ?? '';
  const end = endBy(error, fd, call, desk);
  return ends.has(error) ? end : null;
}

const isNotice = (text: string): boolean =>
  /^strace: |\+\+\+ (?:exited|killed)|^(?:\[pid +\d+\] )?--- SIG|<\.\.\. \w{1,20} resumed>/.test(
    text,
  );

/** What only a trace writes behind a call; source code does not. */
const wentOn = /\)\s{1,60}= (?:-?\d|\?|0x)|<unfinished \.\.\.>|\)\s{0,60}<[\d.]{1,20}>$/;

/** `getsockopt(5, SOL_SOCKET, SO_ERROR, [ETIMEDOUT], [4]) = 0`: how connect() or the connection ended. */
function pendingError(call: Call, desk: Desk): boolean {
  const fd = descriptor.exec(call.rest);
  const error = /, SO_ERROR, \[(E[A-Z]{3,20})\]/.exec(call.rest)?.[1];
  if (!fd || error === undefined || !ends.has(error)) return false;
  desk.ends.push(endBy(error, fd, call, desk));
  return true;
}

/** A call of setsockopt or getsockopt: true where the line is understood. */
function option(call: Call, desk: Desk): boolean {
  const found = optionOf(call, desk);
  if (found === null) {
    desk.unread += 1;
    return false;
  }
  desk.showsOptions = true;
  if (found !== true) desk.options.push(found);
  else if (!pendingError(call, desk)) desk.others.push(call.line);
  return true;
}

function other(call: Call, desk: Desk): boolean {
  note(call, desk);
  const end = endOf(call, desk);
  if (end) desk.ends.push(end);
  else if (!others.has(call.name) || !wentOn.test(call.rest)) return false;
  if (!end) desk.others.push(call.line);
  desk.otherCalls += 1;
  return true;
}

/** Takes a line that strace printed; false for any other. */
export function straceLine(line: number, text: string, desk: Desk): boolean {
  const call = callOf(line, text, desk);
  if (!call) {
    if (isNotice(text)) desk.others.push(line);
    return isNotice(text);
  }
  const cut = call.rest.indexOf(' <unfinished ...>');
  if (cut >= 0) {
    const half = `${call.name}(${call.rest.slice(0, cut)}`;
    if (desk.unfinished.size >= mostUnfinished) desk.unfinished.clear();
    desk.unfinished.set(`${call.process} ${call.name}`, half);
    desk.others.push(line);
    return true;
  }
  const isOption = call.name === 'setsockopt' || call.name === 'getsockopt';
  return isOption ? option(call, desk) : other(call, desk);
}
