import type { Lang } from '~/i18n/locales.ts';
import type { Answer } from './answer.ts';
import type { Mechanism } from './causes/cause.ts';
import { inS } from './formula.ts';
import type { Candidate } from './rank.ts';
import type { SymptomWords } from './strings.ts';

/** One cause on the line: its bar from the earliest to the latest instant, its formula a diamond. */
export interface Bar {
  readonly does: Mechanism;
  readonly label: string;
  readonly time: string;
  readonly y: number;
  readonly x: number;
  readonly width: number;
  readonly ideal: number;
  /** Which way it lies outside the picture, if it does. */
  readonly beyond: 'left' | 'right' | null;
}

/** The line of time around the reader’s number. */
export interface TimeLine {
  readonly height: number;
  /** Where the reader’s number stands. */
  readonly mark: number;
  readonly yours: string;
  readonly bars: readonly Bar[];
}

const [left, right] = [10, 350];
const mark = (left + right) / 2;
const top = 26;
const step = 40;

/** Half of what the line shows, in seconds: the likely causes, within reason. */
function reach({ after, likely }: Answer): number {
  const ends = likely.flatMap(({ members: [{ at, from, to }] }) => [at, from, to]);
  const far = Math.max(...ends.map((end) => Math.abs(end - after)));
  return Math.min(0.35 * after, Math.max(1.15 * far, 0.02 * after));
}

function bar(
  { does, members: [best] }: Candidate,
  y: number,
  place: (seconds: number) => number,
  words: SymptomWords,
  lang: Lang,
): Bar {
  const within = (x: number) => Math.min(right, Math.max(left, x));
  const [from, to] = [within(place(best.from)), within(place(best.to))];
  const beyond = place(best.to) < left ? 'left' : place(best.from) > right ? 'right' : null;
  const said = { does, label: words.kinds[does], time: inS(best.at, lang) };
  return {
    ...said,
    y,
    beyond,
    ideal: within(place(best.at)),
    x: from,
    width: Math.max(2, to - from),
  };
}

/** Places every cause around the number, the likeliest on top. */
export function layout(answer: Answer, words: SymptomWords, lang: Lang): TimeLine {
  const half = reach(answer);
  const place = (seconds: number) => mark + ((seconds - answer.after) / half) * (mark - left);
  const shown = [...answer.likely, ...answer.others].filter(({ does }) => does !== 'chosen');
  return {
    height: top + shown.length * step + 4,
    mark,
    yours: `${words.yours}${words.gap}${inS(answer.after, lang)}`,
    bars: shown.map((candidate, i) => bar(candidate, top + i * step, place, words, lang)),
  };
}
