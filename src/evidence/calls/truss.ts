import type { EndCall, OptionCall, TraceSystem } from './call.ts';
import { ends, keyOf, learns, others, type Desk } from './desk.ts';
import { optionBy } from './options.ts';

/**
 * `/1:     setsockopt(10, tcp, 0x22, 0x7FFF…, 4, SOV_DEFAULT) Err#22 EINVAL` of illumos,
 * `setsockopt(3,SOL_SOCKET,SO_KEEPALIVE,0x7ff…,4) = 0 (0x0)` of FreeBSD,
 * `501/0x1f2b:  setsockopt(0x5, 0xFFFF, 0x8, 0x7FFEE3, 0x4)   = 0 0` of dtruss.
 */
const line =
  /^\s{0,20}(?:(\d{1,10})?\/?(\d{1,10}|0x[\da-f]{1,12})?:\s{1,12})?(?:\d{1,9}\.\d{1,9}\s{1,8})?([a-z_]{2,20}\d?)(?:_nocancel)?\((.*)$/i;

/** `= -1 Err#60`, `Err#22 EINVAL`, `ERR#22 'Invalid argument'`, `= 0 0`. */
const result =
  /\)\s{1,60}(?:(?:= -?\d{1,10} )?Err#(\d{1,3})(?: (E[A-Z]{2,20}))?|= (-?\d{1,10})\b|= (0x[\da-f]{1,16}) )/i;

const bsd = {
  9: 'EBADF',
  22: 'EINVAL',
  32: 'EPIPE',
  42: 'ENOPROTOOPT',
  54: 'ECONNRESET',
  60: 'ETIMEDOUT',
  65: 'EHOSTUNREACH',
  51: 'ENETUNREACH',
};

/** Numbers of errors, where a tracer tells no names: those that differ, by system. */
const errors: Readonly<Record<TraceSystem, Readonly<Record<number, string>>>> = {
  linux: {},
  macos: bsd,
  freebsd: bsd,
  solaris: {
    9: 'EBADF',
    22: 'EINVAL',
    32: 'EPIPE',
    99: 'ENOPROTOOPT',
    131: 'ECONNRESET',
    145: 'ETIMEDOUT',
    148: 'EHOSTUNREACH',
    128: 'ENETUNREACH',
  },
};

/** Whose tracer wrote this, `null` where it is none of these. */
function systemOf(head: string | undefined, rest: string): TraceSystem | null {
  if (/^0x[\dA-F]{1,8}, /.test(rest) && /\)\s{1,60}= -?\d|Err#/.test(rest)) return 'macos';
  if (/SOV_|Err#\d{1,3} E[A-Z]|, tcp, |\)\s{1,60}= \d{1,10}$/.test(rest) && head !== undefined)
    return 'solaris';
  if (/\bERR#\d|\) = \d{1,10} \(0x[\da-f]+\)/.test(rest)) return 'freebsd';
  return /\bErr#\d/.test(rest) ? 'solaris' : null;
}

function errorOf(rest: string, system: TraceSystem): string {
  const [, number, name] = result.exec(rest) ?? [];
  if (number === undefined) return '';
  return name ?? errors[system][Number(number)] ?? `errno ${number}`;
}

function option(
  at: number,
  name: OptionCall['call'],
  rest: string,
  system: TraceSystem,
  process: string,
  desk: Desk,
) {
  const [fd, level, word] = rest.split(/,\s?/);
  const found = optionBy(level ?? '', word ?? '', system);
  if (!found || !/^(?:0x[\da-f]{1,8}|\d{1,10})$/i.test(fd ?? '')) return null;
  const key = keyOf(process, `${Number(fd)}`, desk);
  const call: OptionCall = {
    line: at,
    system,
    call: name,
    socket: key,
    life: desk.lives.get(key) ?? 0,
    option: found,
    value: null,
    error: errorOf(rest, system),
    returned: result.test(rest),
    role: 'unknown',
    made: false,
  };
  return call;
}

function endOf(at: number, name: string, rest: string, system: TraceSystem): EndCall | null {
  const error = errorOf(rest, system);
  const fd = /^(?:0x[\da-f]{1,8}|\d{1,10})(?=[,)])/i.exec(rest)?.[0];
  if (fd === undefined || !learns.has(name) || !ends.has(error)) return null;
  return { line: at, system, call: name, socket: `${Number(fd)}`, error, after: null };
}

/** Takes a line that truss or dtruss printed; false for any other. */
export function trussLine(at: number, text: string, desk: Desk): boolean {
  const match = line.exec(text);
  if (!match) return false;
  const [, process, thread, name, rest] = match as unknown as (string | undefined)[];
  const system = systemOf(process ?? thread, rest!);
  if (!system || !name) return false;
  if (name === 'setsockopt' || name === 'getsockopt') {
    const found = option(at, name, rest!, system, process ?? '', desk);
    desk.showsOptions = true;
    if (found) desk.options.push(found);
    else desk.others.push(at);
    return true;
  }
  const end = endOf(at, name, rest!, system);
  if (end) desk.ends.push(end);
  else if (!others.has(name)) return false;
  else desk.others.push(at);
  desk.otherCalls += 1;
  return true;
}
