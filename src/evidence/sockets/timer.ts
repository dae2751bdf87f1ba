import { longestTimer, mostCounted } from '~/evidence/limits.ts';
import { noTimer, type Timer, type TimerName } from './socket.ts';

const names: ReadonlySet<string> = new Set(['keepalive', 'on', 'persist', 'timewait', 'delack']);

/** The time format of ss; up to iproute2 6.10 it wrote `4.108ms` for 4.108 s. */
const time = /^(?:(\d{1,9})min)?(?:(\d{1,2})sec|(\d)\.(\d{3})(?:ms|sec)|(\d{1,3})ms)?$/;

/** Milliseconds of a time as ss writes it: `1min3sec`, `4.108ms`, `012ms`; `null` when it is none. */
export function ssTime(text: string): number | null {
  const match = time.exec(text);
  if (!match) return null;
  const [minutes, whole, secs, thousandths, msecs] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return minutes! * 60_000 + (whole! + secs!) * 1000 + thousandths! + msecs!;
}

/** The timer in a line of ss, `timer:(keepalive,1min3sec,0)`, or `null`. */
export function ssTimer(text: string): Timer | null {
  const match = /\btimer: ?\(([a-z\d_]{1,20}), ?([^,()]{0,20}), ?(\d{1,9})\)/i.exec(text);
  if (!match) return null;
  const [, word, shown, digits] = match as unknown as [string, string, string, string];
  const left = ssTime(shown);
  if (left === null || left > longestTimer * 1000 || Number(digits) > mostCounted) return null;
  const name = (names.has(word) ? word : 'unknown') as TimerName;
  const count = Number(digits);
  const probing = name === 'keepalive' || name === 'persist';
  return {
    name,
    shown,
    left,
    retransmits: probing ? 0 : count,
    unanswered: probing ? count : 0,
  };
}

const netstatNames: Readonly<Record<string, TimerName>> = {
  off: 'off',
  on: 'on',
  keepalive: 'keepalive',
  timewait: 'timewait',
  probe: 'persist',
};

/**
 * `keepalive (62.54/0/0)`: seconds left, retransmissions, unanswered probes. A system's language may
 * put a comma into the number, and people put remarks behind it.
 */
const netstat =
  /\b(off|on|keepalive|timewait|probe|unkn-\d{1,3}) {0,3}\((\d{1,9}[.,]\d\d)\/(\d{1,9})\/(\d{1,9})\)/;

/** A timer by its look, whether or not it can be read. */
const like = /\s(?:off|on|keepalive|timewait|probe|unkn-\d{1,3})\s{0,3}\(/;

/** The timer in a line of netstat; `null`: there is one, and it cannot be read. */
export function netstatTimer(text: string): Timer | null {
  const match = netstat.exec(text);
  if (!match) return like.test(text) ? null : noTimer('unseen');
  const [, word, written, retransmits, unanswered] = match as unknown as string[];
  const shown = written!.replace(',', '.');
  const name = netstatNames[word!] ?? 'unknown';
  if (name === 'off') return { ...noTimer('off'), shown };
  const counts = { retransmits: Number(retransmits), unanswered: Number(unanswered) };
  if (Number(shown) > longestTimer || Math.max(...Object.values(counts)) > mostCounted) return null;
  return { name, shown, left: Math.round(Number(shown) * 1000), ...counts };
}
