import type { Line } from '~/evidence/reading.ts';
import { noTimer, socketFrom, type Socket, type Timer, type TimerName } from './socket.ts';

const states = [
  '',
  'ESTAB',
  'SYN-SENT',
  'SYN-RECV',
  'FIN-WAIT-1',
  'FIN-WAIT-2',
  'TIME-WAIT',
  'UNCONN',
  'CLOSE-WAIT',
  'LAST-ACK',
  'LISTEN',
  'CLOSING',
  'SYN-RECV',
];

/** `get_tcp4_sock()`, net/ipv4/tcp_ipv4.c: what its second column from the right of the queues is. */
const timers: readonly TimerName[] = ['off', 'on', 'keepalive', 'timewait', 'persist'];

const row =
  /^\s{0,6}\d{1,6}: ([\dA-F]{8}|[\dA-F]{32}):([\dA-F]{4}) ([\dA-F]{8}|[\dA-F]{32}):([\dA-F]{4}) ([\dA-F]{2}) ([\dA-F]{8}):([\dA-F]{8}) ([\dA-F]{2}):([\dA-F]{8,16}) ([\dA-F]{8}) {1,8}\d{1,10} {1,10}(\d{1,10})\b/i;

/** Each word of four bytes stands in the order of the host: little-endian, as good as everywhere. */
const bytesOf = (hex: string): number[] =>
  [...hex.matchAll(/.{8}/g)].flatMap(([word]) =>
    [6, 4, 2, 0].map((at) => parseInt(word.slice(at, at + 2), 16)),
  );

/** Without the longest run of groups that are zero: RFC 5952. */
function ipv6(bytes: readonly number[]): string {
  const groups = Array.from({ length: 8 }, (_, i) =>
    (bytes[2 * i]! * 256 + bytes[2 * i + 1]!).toString(16),
  );
  const text = groups.join(':');
  const [longest] = [...(text.match(/(?<![\da-f])0(?::0(?![\da-f]))+/g) ?? [])].sort(
    (one, other) => other.length - one.length,
  );
  return longest ? text.replace(longest, ':').replace(/:{3,}/, '::').replace(/^:$/, '::') : text;
}

/** `0A0200C0:B57C` → `192.0.2.10:46460`. */
function endOf(hex: string, port: string): string {
  const bytes = bytesOf(hex);
  const number = parseInt(port, 16);
  const to = number === 0 ? '*' : `${number}`;
  if (bytes.length === 4) return `${bytes.join('.')}:${to}`;
  const mapped = /^0{16}FFFF0000/i.test(hex);
  return mapped ? `${bytes.slice(12).join('.')}:${to}` : `[${ipv6(bytes)}]:${to}`;
}

/** `02:000005DC`: which timer, and hundredths of a second until it runs out. */
function timerOf(which: string, when: string, sent: string, probes: string): Timer {
  const name = timers[parseInt(which, 16)] ?? 'unknown';
  if (name === 'off') return noTimer('off');
  const left = parseInt(when.slice(-8), 16) * 10;
  // Overdue timers show as huge numbers.
  const due = left > 0x7fffffff * 10 ? 0 : left;
  const shown = `${which}:${when}`;
  return { name, shown, left: due, retransmits: parseInt(sent, 16), unanswered: Number(probes) };
}

/** One socket of `/proc/net/tcp` or `tcp6`; `null` for any other line. */
export function procSocket({ number, text }: Line): Socket | null {
  const at = text.includes(': ') ? text.search(/\d{1,6}: [\dA-Fa-f]{8}/) : -1;
  const match = at < 0 ? null : row.exec(text.slice(at));
  if (!match) return null;
  const [from, fromPort, to, toPort, state, tx, rx, which, when, sent, probes] = match.slice(
    1,
  ) as unknown as [string, ...string[]];
  return socketFrom(number, 'proc-net-tcp', {
    state: states[parseInt(state!, 16)] || 'UNCONN',
    local: endOf(from, fromPort!),
    peer: endOf(to!, toPort!),
    sendQueue: parseInt(tx!, 16),
    receiveQueue: parseInt(rx!, 16),
    timer: timerOf(which!, when!, sent!, probes!),
  });
}

/** The head of `/proc/net/tcp` or `tcp6`. */
export const isProcHeader = (text: string): boolean =>
  /^\s{0,6}sl\s+local_address\s+rem(?:ote)?_address\s+st\s/.test(text);
