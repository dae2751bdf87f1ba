import type { Lang } from '~/i18n/locales.ts';
import type { Table } from '~/kit/widget.ts';
import { itemsOf, type Item } from './items.ts';
import { instant, itemText, placeText } from './label.ts';
import type { PlayerScene } from './props.ts';
import type { Run } from './run.ts';
import type { PlayerWords } from './strings.ts';

function fate(item: Item, words: PlayerWords, lang: Lang): string {
  if (item.what === 'mark') return '';
  return item.lostAt ? words.lost[item.lostAt] : instant(item.until, lang);
}

/** What a silent end leaves behind, for the one kind of mark that says it. */
const errnoOf = ({ trace }: Run, item: Item): string =>
  item.what === 'mark' && item.at !== 'middlebox' ? (trace.deaths[item.at]?.errno ?? '') : '';

/** The run as its full event log. While the reader predicts, nothing is told. */
export function table({ settings, found, words, lang }: PlayerScene): Table {
  const head = [words.at, words.event, words.from, words.arrives];
  if (settings.predict === 'yes') return { head, rows: [] };
  const { run } = found;
  const rows = itemsOf(run).map((item) => [
    instant(item.t, lang),
    itemText(item, words, lang, errnoOf(run, item)),
    placeText(item.what === 'flight' ? item.from : item.at, words),
    fate(item, words, lang),
  ]);
  return { head, rows };
}
