import type { Trace } from '~/build/traces.ts';
import type { Lang } from '~/i18n/locales.ts';
import { inUnit, number } from '~/i18n/format.ts';
import { tolerance, type Pair } from '~/recordings/compare.ts';
import { at } from './told.ts';
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

const signed = (ms: number, lang: Lang): string =>
  `${ms < 0 ? '−' : '+'}${inUnit(Math.abs(ms) * 1000, 'ms', lang, 1)}`;

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

/** How the recorded connection ended, and when the model has it end. */
export function endsOf(
  { recording, check }: Trace,
  lang: Lang,
): { seen: string; predicted: string; via: string } {
  const { lives, endOf, via, none } = strings[lang];
  const outcome = recording?.outcome;
  const seen =
    !outcome || outcome.t === null ? lives : endOf(at(outcome.t, lang), outcome.errno ?? '');
  const pair = check?.openLoop.find(isEnd);
  if (check === null) return { seen, predicted: none, via: '' };
  const predicted = pair?.predicted ? at(pair.predicted.t, lang) : lives;
  const told = outcome && outcome.t !== null && !pair ? at(outcome.t, lang) : predicted;
  return { seen, predicted: told, via: via[outcome?.via ?? 'none'] ?? outcome?.via ?? '' };
}

/** How many packets of timers were seen. */
export const packetsOf = ({ check }: Trace): number =>
  (check?.openLoop ?? []).filter((pair) => pair.observed !== null && !isEnd(pair)).length;
