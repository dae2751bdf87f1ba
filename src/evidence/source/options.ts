import type { Found, Part, Trap } from './found.ts';
import { amountOf, valueOf, type Names, type NamesAt } from './values.ts';

/** Names of options, in every language, as they end. */
const options: Readonly<Record<string, Part>> = {
  SO_KEEPALIVE: 'on',
  'SocketOptionName.KeepAlive': 'on',
  KeepAliveOption: 'on',
  CURLOPT_TCP_KEEPALIVE: 'on',
  ZMQ_TCP_KEEPALIVE: 'on',
  TCP_KEEPIDLE: 'idle',
  TCP_KEEPALIVE: 'idle',
  TcpKeepAliveTime: 'idle',
  CURLOPT_TCP_KEEPIDLE: 'idle',
  ZMQ_TCP_KEEPALIVE_IDLE: 'idle',
  TCP_KEEPINTVL: 'interval',
  TCP_KEEPINTERVAL: 'interval',
  TcpKeepAliveInterval: 'interval',
  CURLOPT_TCP_KEEPINTVL: 'interval',
  ZMQ_TCP_KEEPALIVE_INTVL: 'interval',
  TCP_KEEPCNT: 'probes',
  TCP_KEEPCOUNT: 'probes',
  TcpKeepAliveRetryCount: 'probes',
  CURLOPT_TCP_KEEPCNT: 'probes',
  ZMQ_TCP_KEEPALIVE_CNT: 'probes',
  TCP_USER_TIMEOUT: 'userTimeout',
};

const named = Object.keys(options)
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replace('.', String.raw`\.`))
  .join('|');

/** `level, NAME, value`, or `NAME: value` in a table; the value ends at a comma of its own depth. */
const call = new RegExp(
  String.raw`(?:([\w.:]{1,40})\s{0,4},\s{0,60})?(?<![\w])((?:[A-Za-z_]\w{0,40}(?:::|\.)){0,3})(${named})(?:\)?\s{0,4}[,:]|\s{0,4}=>|\]\s{0,4}=)\s{0,60}`,
  'g',
);

/** The text of one argument. */
function argument(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length && at < from + 160; at += 1) {
    const sign = text.charAt(at);
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (depth < 0 || (depth === 0 && (sign === ',' || sign === ';'))) return text.slice(from, at);
  }
  return text.slice(from, from + 160);
}

/** The name of the function whose arguments a place is among. */
const functionAt = (text: string, at: number): string =>
  /([\w.:]{2,60})\s{0,2}[([]\s{0,80}(?:[^()]{0,120})$/.exec(
    text.slice(Math.max(0, at - 240), at),
  )?.[1] ?? '';

/** The level does not belong to the option: another one of the same number is meant, or none. */
function wrongLevel(level: string | undefined, name: string): boolean {
  if (level === undefined) return false;
  if (name === 'SO_KEEPALIVE') return /(?:IPPROTO_TCP|SOL_TCP|Level\.Tcp)$/.test(level);
  return name.startsWith('TCP_') && /(?:SOL_SOCKET|Level\.Socket)$/.test(level);
}

function trapOf(level: string | undefined, name: string, value: number | null): Trap | null {
  if (wrongLevel(level, name)) return 'level';
  if (options[name] === 'userTimeout' && value !== null && value > 0 && value < 1000)
    return 'user-timeout-seconds';
  return null;
}

function worth(part: Part, text: string, names: Names): number | null {
  const amount = amountOf(text, names);
  if (amount?.unit) return amount.n * amount.unit * (part === 'userTimeout' ? 1000 : 1);
  const value = valueOf(text, names);
  return value === null ? null : Number(value);
}

/** A value that is shown, not set: an array of strace, another option, a type. */
const noValue = /^(?:\[\d|\[\]|(?:[\w.:]{0,40}(?:SO|TCP)_[A-Z]{3})|NULL|None\b|0\)\s*=|\)|$)/;

/** Every option that the text sets by its name. */
export function optionsIn(text: string, namesAt: NamesAt): readonly Found[] {
  return [...text.matchAll(call)].flatMap((match) => {
    const [all, level, , name] = match;
    const from = match.index;
    const at = from + all.length;
    const given = argument(text, at).trim();
    const by = functionAt(text, from + (level ? 0 : 1));
    if (noValue.test(given) || /get_?(?:sock)?_?opt/i.test(by) || given.length > 120) return [];
    const part = options[name!]!;
    const value = worth(part, given, namesAt(from));
    if (value === null && !/opt|config|set/i.test(by)) return [];
    if (/^(?:["'].*["']|\d+:\d+)$/.test(given)) return [];
    const trap = trapOf(level, name!, value);
    return [{ part, value, from, to: at + given.length, ...(trap ? { trap } : {}) }];
  });
}
