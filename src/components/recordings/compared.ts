import type { Trace } from './traces.ts';
import type { Lang } from '~/i18n/locales.ts';
import { inUnit, number, withSemicolons } from '~/i18n/format.ts';
import { tolerance, type Pair } from '~/recordings/compare.ts';
import { at, range } from './told.ts';
import { strings } from './strings.ts';

/** One packet of a timer, or the end: as it was seen beside as it was predicted. */
export interface Row {
  readonly what: string;
  readonly seen: string;
  readonly predicted: string;
  readonly apart: string;
  readonly formula: string;
}

/** A row, or how many are left out in its place, and how far those are apart. */
export type Line = Row | { readonly left: string };

/** To a tenth of a millisecond, with its sign unless it is nothing. */
const signed = (ms: number, lang: Lang): string => {
  const sign = ms < 0 ? '−' : '+';
  return `${Math.abs(ms) < 0.05 ? '' : sign}${inUnit(Math.abs(ms) * 1000, 'ms', lang, 1)}`;
};

/** Milliseconds between what was seen and what was predicted; `null` where one is missing. */
const apartOf = ({ predicted, observed }: Pair): number | null =>
  predicted && observed ? (observed.t - predicted.t) * 1000 : null;

function rowOf(pair: Pair, lang: Lang): Row {
  const { kinds, none } = strings[lang];
  const { predicted, observed, formula } = pair;
  const kind = (observed ?? predicted)?.kind ?? '';
  const apart = apartOf(pair);
  return {
    what: kinds[kind] ?? kind,
    seen: observed ? at(observed.t, lang, 4) : none,
    predicted: predicted ? at(predicted.t, lang, 4) : none,
    apart: apart === null ? '' : signed(apart, lang),
    formula: formula ? `${number(formula.ideal, lang, 3)}–${at(formula.latest, lang, 3)}` : '',
  };
}

/** So many packets of a long run are shown at its start and at its end. */
const [first, last] = [20, 6];

/** The comparison packet by packet; the middle of very many as one line. */
export function linesOf({ check }: Trace, lang: Lang): readonly Line[] {
  const pairs = check?.openLoop ?? [];
  const rows = (some: readonly Pair[]) => some.map((pair) => rowOf(pair, lang));
  if (pairs.length <= first + last) return rows(pairs);
  const middle = pairs.slice(first, -last);
  const spread = middle.map((pair) => apartOf(pair) ?? 0);
  const left = strings[lang].inBetween(
    number(middle.length, lang),
    signed(Math.min(...spread), lang),
    signed(Math.max(...spread), lang),
  );
  return [...rows(pairs.slice(0, first)), { left }, ...rows(pairs.slice(-last))];
}

const farther = (a: number, b: number): number => (Math.abs(b) > Math.abs(a) ? b : a);

const allApart = ({ check }: Trace): number[] =>
  (check?.openLoop ?? []).map(apartOf).filter((ms) => ms !== null);

/** The packet of several recordings that lies farthest from its prediction. */
export const farthestOfAll = (traces: readonly Trace[], lang: Lang): string => {
  const all = traces.flatMap(allApart);
  return all.length === 0 ? '' : signed(all.reduce(farther), lang);
};

/** The packet that lies farthest from its prediction; empty where nothing was compared. */
export const farthestOf = (trace: Trace, lang: Lang): string => farthestOfAll([trace], lang);

/** What an observation may be apart from its prediction, in words. */
export function allowedOf({ recording }: Trace, lang: Lang): string {
  if (recording === null) return '';
  const { early, late, death } = tolerance(recording);
  const ms = (s: number) => inUnit(s * 1e6, 'ms', lang, 1);
  return strings[lang].allowed(ms(early), ms(late), ms(death));
}

const isEnd = (pair: Pair): boolean => (pair.observed ?? pair.predicted)?.kind === 'death';

/** Which of the two: what the kernel did, or what the model says. */
type Side = 'seen' | 'predicted';

/** When a connection ended, in seconds; `null` where it lives on. An end that no timer makes is given. */
function endAt({ recording, check }: Trace, side: Side): number | null {
  const end = recording?.outcome.t ?? null;
  const pair = side === 'predicted' ? check?.openLoop.find(isEnd) : undefined;
  return pair ? (pair.predicted?.t ?? null) : end;
}

/** How the recorded connection ended, and when the model has it end. */
export function endsOf(trace: Trace, lang: Lang): { seen: string; predicted: string } {
  const { lives, endOf, none } = strings[lang];
  const [seen, predicted] = [endAt(trace, 'seen'), endAt(trace, 'predicted')];
  const said = predicted === null ? lives : at(predicted, lang);
  return {
    seen: seen === null ? lives : endOf(at(seen, lang), trace.recording?.outcome.errno ?? ''),
    predicted: trace.check === null ? none : said,
  };
}

/** The ends of one case on all its kernels, the first and the last, by what the application got. */
export function spanOf(traces: readonly Trace[], side: Side, lang: Lang): string {
  const { lives, endOf, none } = strings[lang];
  const known = traces.filter(({ check }) => side === 'seen' || check !== null);
  const spans = [...Map.groupBy(known, ({ recording }) => recording?.outcome.errno ?? '')].map(
    ([errno, own]) => {
      const ends = own.map((trace) => endAt(trace, side)).filter((t) => t !== null);
      if (ends.length === 0) return lives;
      return endOf(range([Math.min(...ends), Math.max(...ends)], lang), errno);
    },
  );
  return withSemicolons(spans, lang) || none;
}

/** What ended the recorded connection, in words; empty where nothing did. */
export function causeOf({ recording }: Trace, lang: Lang): string {
  const via = recording?.outcome.via ?? '';
  return strings[lang].via[via] ?? via;
}

/** How many packets of timers were seen. */
export const packetsOf = ({ check }: Trace): number =>
  (check?.openLoop ?? []).filter((pair) => pair.observed !== null && !isEnd(pair)).length;
