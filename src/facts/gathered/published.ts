import type { Lang } from '~/i18n/locales.ts';
import type { Cell, Reference, Row } from '~/facts/reference.ts';
import { references } from './references.ts';
import { sources } from '~/facts/sources/index.ts';
import { publishedAt } from '~/facts/sources/measured.ts';
import { named, type Source } from '~/facts/sources/source.ts';

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

/** Where the site publishes a measurement of its own, in one language. */
const pageOf = (id: string, lang: Lang, site: string): string => `${site}${lang}${publishedAt(id)}`;

/** Names in English, as in the first edition of the file; what is called otherwise in Chinese, below `zh`. */
function sourceOf(id: string, source: Source, site: string) {
  const names = (lang: Lang) => {
    const { title, short, copy } = named(source, lang);
    const own = lang === 'zh' && source.kind === 'measured' ? { url: pageOf(id, lang, site) } : {};
    return { title, ...(short === title ? {} : { short }), ...(copy ? { copy } : {}), ...own };
  };
  const { kind, read } = source;
  const url = kind === 'measured' ? pageOf(id, 'en', site) : source.url;
  const zh = names('zh');
  const alike = JSON.stringify(zh) === JSON.stringify(names('en'));
  return { ...names('en'), url, kind, read, ...(alike ? {} : { zh }) };
}

const published = (site: string) =>
  Object.fromEntries(
    Object.entries<Source>(sources).map(([id, source]) => [id, sourceOf(id, source, site)]),
  );

/**
 * The published file: every reference table and every source; CC BY 4.0. `site` is the address of
 * the root, with a slash at its end; without it our own measurements are named as seen from there.
 */
export const factsFile = (site = '') => ({
  $schema: 'facts.schema.json',
  version,
  licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  sources: published(site),
  references: references.map(referenceOf),
});
