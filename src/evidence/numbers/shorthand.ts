import { nothing, type Asked } from '~/evidence/keepalive.ts';
import { plain } from './quantity.ts';
import { readTime } from './time.ts';

/** What people call the four numbers, as `plain` has it. */
const names: Readonly<Record<string, keyof Asked>> = Object.fromEntries(
  (
    [
      ['idle', 'idle time keepidle keepalive_time keepalives_idle tcp_keepidle 空闲 空闲时间'],
      [
        'interval',
        'interval intvl int keepintvl keepalive_intvl keepalives_interval tcp_keepintvl 间隔',
      ],
      [
        'probes',
        'probes count cnt retries keepcnt keepalive_probes keepalives_count tcp_keepcnt 次数 探测次数',
      ],
      ['userTimeout', 'ut usertimeout user_timeout user-timeout tcp_user_timeout uto 用户超时'],
    ] as const
  ).flatMap(([part, list]) => list.split(' ').map((name) => [name, part])),
);

const namePattern = Object.keys(names)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const assigned = /\s?[=: ：]\s?(\d[\d.]{0,14}[a-z秒分时毫小钟]{0,6})/.source;
const keyed = new RegExp(`(?:^|[\\s,;])(${namePattern})${assigned}`, 'g');

const wholeSeconds = (text: string, bareUs = 1e6): number | null => {
  const time = readTime(text, bareUs);
  return time && time.toUs === time.fromUs ? time.fromUs / 1e6 : null;
};

const valueOf = (part: keyof Asked, text: string): number | null => {
  if (part === 'probes') return /^\d{1,4}(?:次)?$/.test(text) ? Number.parseInt(text, 10) : null;
  const seconds = wholeSeconds(text, part === 'userTimeout' ? 1e3 : 1e6);
  return seconds === null || part !== 'userTimeout' ? seconds : Math.round(seconds * 1000);
};

type Numbers = Omit<Asked, 'on'>;

/** `idle=60 intvl=10 cnt=3`: at least two of them, or one beside the three. */
function byName(text: string): { readonly found: Partial<Numbers>; readonly rest: string } {
  const found: Record<string, number> = {};
  const rest = text.replace(keyed, (all, name: string, value: string) => {
    const part = names[name]!;
    const number = valueOf(part, value);
    if (number === null || part in found) return all;
    found[part] = number;
    return ' ';
  });
  return { found, rest: rest.replace(/^[\s,;，；]+|[\s,;，；]+$/g, '').trim() };
}

const one = /(\d{1,9}(?:\.\d{1,3})? ?(?:s|sec|秒|m|min|分钟?|h|ms)?)/.source;
const count = /(\d{1,4}) ?(?:次|probes|times)?/.source;
const three = new RegExp(`^${one} ?[/,; :、+-]+ ?${one} ?[/,; :、]+ ?${count}$`);
const sum = new RegExp(`^${one} ?\\+ ?${one} ?[*x×·] ?${one}$`);

/** Which of two factors is the interval: the one with a unit, else the one that looks like it. */
function factors(a: string, b: string): readonly [interval: string, probes: string] {
  const swapped =
    /[a-z秒分]/.test(b) || (!/[a-z秒分]/.test(a) && Number(a) <= 10 && Number(b) >= 15);
  return swapped ? [b, a] : [a, b];
}

function inOrder(text: string): Partial<Numbers> | null {
  const added = sum.exec(text);
  const match = added ?? three.exec(text);
  if (!match) return null;
  const [interval, probes] = added ? factors(match[2]!, match[3]!) : [match[2]!, match[3]!];
  const [idle, every] = [wholeSeconds(match[1]!), wholeSeconds(interval)];
  const times = valueOf('probes', probes.trim());
  if (idle === null || every === null || times === null) return null;
  return { idle, interval: every, probes: times };
}

/** Words that may stand before the numbers. */
const lead = /^(?:tcp )?(?:keep-?alives?|保活|so_keepalive)\s?[=:：]?\s?/;

/**
 * Three or four numbers of keepalive as people write them: `60 10 3`, `60/10/3`, `60+10*3 ut=90s`,
 * `idle=60 intvl=10 cnt=3`; `null` for any other text. Times in seconds, the user timeout in
 * milliseconds unless a unit says otherwise.
 */
export function readShorthand(given: string): Asked | null {
  if (given.length > 120) return null;
  const { found, rest } = byName(plain(given).replace(lead, ''));
  const ordered = rest === '' ? {} : inOrder(rest);
  const all = { ...nothing, ...ordered, ...found };
  const said = Object.keys({ ...ordered, ...found }).length;
  return ordered && said >= 2 ? all : null;
}
