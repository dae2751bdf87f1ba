import { inSeconds, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Cause } from './causes/cause.ts';
import { backoff } from './known.made.ts';

/** Seconds as people compare them: a tenth where there is one. */
export const inS = (seconds: number, lang: Lang): string => inSeconds(seconds * 1e6, lang, 1);

type Write = (how: readonly number[], at: number, lang: Lang) => string;

/** Idle and what follows: interval × probes, or a system’s own threshold. */
const keepalive: Write = ([idle, second, probes], at, lang) => {
  const rest = probes === undefined ? '' : `${number(probes, lang)} × `;
  return `${inS(idle!, lang)} + ${rest}${inS(second!, lang)} = ${inS(at, lang)}`;
};

/** The doublings one by one, then the longest timeout so many times. */
const doublings: Write = ([retries], at, lang) => {
  const [least, most] = backoff;
  const say = (n: number) => number(n, lang, 1);
  const steps = Array.from({ length: retries! + 1 }, (_, k) => least * 2 ** k);
  const doubled = steps.filter((step) => step <= most);
  const flat = steps.length - doubled.length;
  const last = doubled.length > 2 ? ` + … + ${say(doubled.at(-1)!)}` : '';
  const head = doubled.slice(0, 2).map(say).join(' + ');
  return `${head}${last}${flat > 0 ? ` + ${flat} × ${most}` : ''} = ${inS(at, lang)}`;
};

/** One second each while linear, then doubling; a shorter time limit may end it before. */
const syns: Write = ([retries, linear], at, lang) => {
  const doubled = 2 ** (retries! + 1) - 1;
  if (linear! + doubled !== at) return inS(at, lang);
  const head = linear ? `${linear} × ${inS(1, lang)} + ` : '';
  return `${head}${inS(1, lang)} × (2${superscript(retries! + 1)} − 1) = ${inS(at, lang)}`;
};

const superscript = (n: number): string =>
  [...String(n)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');

const times: Write = ([every, count], at, lang) =>
  `${number(count!, lang, 1)} × ${inS(every!, lang)} = ${inS(at, lang)}`;

/** How a cause comes to its time, with its numbers. */
export function formula({ does, how, at }: Cause, lang: Lang): string {
  if (does === 'keepalive') return keepalive(how, at, lang);
  if (does === 'connect') return syns(how, at, lang);
  if (does === 'retransmission' && how.length > 0) return doublings(how, at, lang);
  return does === 'timer' && how.length > 0 ? times(how, at, lang) : inS(at, lang);
}
