import type { Found, Part, Trap } from './found.ts';
import { amountOf, valueOf, type Names, type NamesAt } from './values.ts';

/** What a call or a field of a library means. */
interface Means {
  /** The name and what opens its value; the value is the first group. */
  readonly pattern: RegExp;
  readonly parts: readonly Part[];
  /** What a number without a unit counts, in seconds. */
  readonly unit: number;
  readonly trap?: (value: number, bare: boolean) => Trap | null;
}

const passed = String.raw`\(\s{0,20}([^;{}\n]{0,120})`;
const field = String.raw`\s{0,20}[:=]\s{0,8}([^,;{}\n]{1,60})`;

const nanoseconds = (_: number, bare: boolean): Trap | null => (bare ? 'go-nanoseconds' : null);
const delay = (value: number): Trap => (value < 1 ? 'node-below-second' : 'node-delay');
const pings = (): Trap => 'pings';

/** Calls that name no option of the system; fields count where their structure is named before them. */
const table: readonly Means[] = [
  {
    pattern: new RegExp(String.raw`\bSetKeepAlivePeriod${passed}`, 'g'),
    parts: ['idle'],
    unit: 1e-9,
    trap: nanoseconds,
  },
  { pattern: new RegExp(String.raw`\bSetKeepAlive${passed}`, 'g'), parts: ['on'], unit: 1 },
  {
    pattern: /\bKeepAliveConfig\{[^{}]{0,200}?\bEnable:\s{0,20}(\w{1,20})/g,
    parts: ['on'],
    unit: 1,
  },
  {
    pattern: /\bKeepAliveConfig\{[^{}]{0,200}?\bIdle:\s{0,20}([^,{}\n]{1,60})/g,
    parts: ['idle'],
    unit: 1e-9,
    trap: nanoseconds,
  },
  {
    pattern: /\bKeepAliveConfig\{[^{}]{0,200}?\bInterval:\s{0,20}([^,{}\n]{1,60})/g,
    parts: ['interval'],
    unit: 1e-9,
    trap: nanoseconds,
  },
  {
    pattern: /\bKeepAliveConfig\{[^{}]{0,200}?\bCount:\s{0,20}([^,{}\n]{1,60})/g,
    parts: ['probes'],
    unit: 1,
  },
  {
    pattern: /\b(?:Dialer|ListenConfig)\{[^{}]{0,200}?\bKeepAlive:\s{0,20}([^,{}\n]{1,60})/g,
    parts: ['idle'],
    unit: 1e-9,
    trap: nanoseconds,
  },
  {
    pattern: new RegExp(String.raw`\bsetKeepAlive${passed}`, 'g'),
    parts: ['on', 'idle', 'interval', 'probes'],
    unit: 1e-3,
    trap: delay,
  },
  {
    pattern: new RegExp(String.raw`\b(?:keepAliveInitialDelay|keepAliveMsecs)["']?${field}`, 'g'),
    parts: ['idle'],
    unit: 1e-3,
    trap: delay,
  },
  { pattern: /\bkeepAlive["']?\s{0,4}:\s{0,4}(true|false)\b/g, parts: ['on'], unit: 1 },
  {
    pattern: /\bkeepAlive["']?\s{0,4}:\s{0,4}(\d[\d_]{0,9}(?:\s?\*\s?\d+)?)/g,
    parts: ['idle'],
    unit: 1e-3,
    trap: delay,
  },
  {
    pattern: new RegExp(String.raw`\bset(?:So)?KeepAlive(?:Enabled)?${passed}`, 'g'),
    parts: ['on'],
    unit: 1,
  },
  { pattern: new RegExp(String.raw`\bset_keepalive${passed}`, 'g'), parts: ['on'], unit: 1 },
  { pattern: new RegExp(String.raw`\bwith_time${passed}`, 'g'), parts: ['idle'], unit: 1 },
  {
    pattern: new RegExp(String.raw`\bwith_interval${passed}`, 'g'),
    parts: ['interval'],
    unit: 1,
  },
  { pattern: new RegExp(String.raw`\bwith_retries${passed}`, 'g'), parts: ['probes'], unit: 1 },
  {
    pattern: new RegExp(String.raw`\.(?:tcp_keepalive|set_tcp_keepalive)${passed}`, 'g'),
    parts: ['idle'],
    unit: 1,
  },
  {
    pattern: new RegExp(String.raw`\btcp_keepalive_interval${passed}`, 'g'),
    parts: ['interval'],
    unit: 1,
  },
  {
    pattern: new RegExp(String.raw`\btcp_keepalive_retries${passed}`, 'g'),
    parts: ['probes'],
    unit: 1,
  },
  {
    pattern: new RegExp(String.raw`\b(?:set_)?tcp_user_timeout${passed}`, 'g'),
    parts: ['userTimeout'],
    unit: 1e-3,
  },
  {
    pattern: /\bSIO_KEEPALIVE_VALS\s{0,4},\s{0,4}\(\s{0,4}([^()]{1,60})/g,
    parts: ['on', 'idle', 'interval'],
    unit: 1e-3,
    trap: () => 'milliseconds',
  },
  {
    pattern: /\bSetTcpKeepAlive\(\s{0,4}([^()]{1,60})/g,
    parts: ['on', 'idle', 'interval'],
    unit: 1e-3,
    trap: () => 'milliseconds',
  },
  { pattern: /\.onoff\s{0,4}=\s{0,4}(\w{1,20})/g, parts: ['on'], unit: 1 },
  {
    pattern: /\.keepalivetime\s{0,4}=\s{0,4}([^;\n]{1,40})/g,
    parts: ['idle'],
    unit: 1e-3,
    trap: () => 'milliseconds',
  },
  {
    pattern: /\.keepaliveinterval\s{0,4}=\s{0,4}([^;\n]{1,40})/g,
    parts: ['interval'],
    unit: 1e-3,
    trap: () => 'milliseconds',
  },
  {
    pattern: /\bkeep_alive\s{0,2}(?:\(|=)\s{0,4}(true|false|True|False|1|0)\b/g,
    parts: ['on'],
    unit: 1,
  },
  {
    pattern: /\b(?:enableKeepalive|socket_keepalive)\s{0,4}[=:]\s{0,4}(\w{1,10})/g,
    parts: ['on'],
    unit: 1,
  },
  { pattern: /\bkeepaliveIdle\s{0,4}=\s{0,4}([^;\n]{1,40})/g, parts: ['idle'], unit: 1 },
  { pattern: /\bkeepaliveInterval\s{0,4}=\s{0,4}([^;\n]{1,40})/g, parts: ['interval'], unit: 1 },
  { pattern: /\bkeepaliveCount\s{0,4}=\s{0,4}([^;\n]{1,40})/g, parts: ['probes'], unit: 1 },
  { pattern: /,keepidle=(\d{1,6})/g, parts: ['idle'], unit: 1 },
  { pattern: /,keepintvl=(\d{1,6})/g, parts: ['interval'], unit: 1 },
  { pattern: /,keepcnt=(\d{1,4})/g, parts: ['probes'], unit: 1 },
  { pattern: /,keepalive(?:=(1|0))?(?=[,\s]|$)/g, parts: ['on'], unit: 1 },
  {
    pattern:
      /\b(?:ClientParameters|ServerParameters)\{[^{}]{0,200}?\bTime:\s{0,20}([^,{}\n]{1,60})/g,
    parts: ['idle'],
    unit: 1e-9,
    trap: pings,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:keep_?[aA]live_?[tT]ime|http2_keep_alive_interval|pingInterval|KeepAlivePingDelay)${passed}`,
      'g',
    ),
    parts: ['idle'],
    unit: 1,
    trap: pings,
  },
  {
    pattern: /\bKeepAlivePingDelay\s{0,4}=\s{0,4}([^,;\n]{1,60})/g,
    parts: ['idle'],
    unit: 1,
    trap: pings,
  },
  {
    pattern: /grpc\.keepalive_time_ms["']\s{0,2}[,:]\s{0,4}([\d_ *]{1,20})/g,
    parts: ['idle'],
    unit: 1e-3,
    trap: pings,
  },
];

/** Arguments at the depth of the call. */
function split(text: string): readonly string[] {
  const all: string[] = [''];
  let depth = 0;
  for (const sign of text) {
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (depth < 0) break;
    if (sign === ',' && depth === 0) all.push('');
    else all[all.length - 1] += sign;
  }
  return all.map((one) => one.trim()).filter((one) => one !== '');
}

function worth(
  part: Part,
  text: string,
  unit: number,
  names: Names,
): readonly [number | null, boolean] {
  if (part === 'on' || part === 'probes') {
    const value = valueOf(text, names);
    return [value === null ? null : Number(value), false];
  }
  const amount = amountOf(text, names);
  if (!amount) return [null, false];
  const seconds = amount.n * (amount.unit ?? unit);
  return [part === 'userTimeout' ? seconds * 1000 : seconds, amount.unit === null];
}

function foundBy({ parts, unit, trap }: Means, match: RegExpMatchArray, names: Names): Found[] {
  const from = match.index ?? 0;
  const to = from + match[0].length;
  const given = match[1] === undefined ? ['1'] : split(match[1]);
  return parts.flatMap((part, i) => {
    const text = given[i];
    if (text === undefined) return [];
    const [value, bare] = worth(part, text, unit, names);
    const caught =
      value === null || part === 'on' || part === 'probes' ? null : (trap?.(value, bare) ?? null);
    return [{ part, value, from, to, ...(caught ? { trap: caught } : {}) }];
  });
}

/** Everything that calls of libraries set. */
export const callsIn = (text: string, namesAt: NamesAt): readonly Found[] =>
  table.flatMap((means) =>
    [...text.matchAll(means.pattern)].flatMap((match) =>
      foundBy(means, match, namesAt(match.index)),
    ),
  );
