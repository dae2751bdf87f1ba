import type { Lang } from '~/i18n/locales.ts';
import type { Cell, Reference, Row } from './reference.ts';
import { references } from './references.ts';
import { sources } from './sources/index.ts';
import { named, type Source } from './sources/source.ts';

/** Version of the form of `facts.json`: it changes when a reader of the old form would fail. */
const version = 1;

/** A cell as data: text in each language, a name, or a value with its unit and source. */
const cellOf = (cell: Cell) => {
  if ('code' in cell) return { code: cell.code };
  if ('fact' in cell) return cell.note ? { ...cell.fact, note: cell.note } : cell.fact;
  return { text: cell.text };
};

const rowOf = ({ id, group, cells, sources: cited, checked, confidence }: Row) => ({
  id,
  group,
  cells: cells.map(cellOf),
  sources: cited,
  checked,
  confidence,
});

const referenceOf = ({ topic, title, columns, rows }: Reference) => ({
  topic,
  title,
  columns,
  rows: rows.map(rowOf),
});

/** Names in English, as in the first edition of the file; what is called otherwise in Chinese, below `zh`. */
const sourceOf = (source: Source) => {
  const names = (lang: Lang) => {
    const { title, short, copy } = named(source, lang);
    return { title, ...(short === title ? {} : { short }), ...(copy ? { copy } : {}) };
  };
  const { url, kind, read } = source;
  const zh = names('zh');
  const alike = JSON.stringify(zh) === JSON.stringify(names('en'));
  return { ...names('en'), url, kind, read, ...(alike ? {} : { zh }) };
};

const published = Object.fromEntries(
  Object.entries<Source>(sources).map(([id, source]) => [id, sourceOf(source)]),
);

/** The published file: every reference table and every source; CC BY 4.0. */
export const factsFile = () => ({
  $schema: 'facts.schema.json',
  version,
  licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  sources: published,
  references: references.map(referenceOf),
});
