import { isChinese, termsOf } from './terms.ts';

/** What Pagefind knows of one record. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Hit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

/** The part of Pagefind that is used. */
export interface Engine {
  /** Without a term: everything. */
  readonly search: (term: string | null) => Promise<{ readonly results: readonly Hit[] }>;
}

/** One result, the best first; `lang` is the language it is written in. */
export interface Found<L extends string = string> {
  readonly lang: L;
  /** Address below the language. */
  readonly path: string;
  readonly title: string;
  readonly page: string;
  readonly content: string;
  readonly score: number;
}

/** The most results that are shown. */
export const most = 12;

/** A word that stands almost everywhere says almost nothing. */
const rarity = (count: number): number => 1 / Math.log2(2 + count);

/**
 * The records that hold any of the words, by how much the words they hold tell. Pagefind itself wants
 * all words in one record, which no question in a reader's own wording survives.
 */
async function rank(engine: Engine, terms: readonly string[]) {
  const sums = new Map<string, { readonly hit: Hit; score: number }>();
  const each = await Promise.all(terms.map((term) => engine.search(term)));
  for (const { results } of each)
    for (const hit of results) {
      const sum = sums.get(hit.id) ?? { hit, score: 0 };
      sum.score += hit.score * rarity(results.length);
      sums.set(hit.id, sum);
    }
  return [...sums.values()].sort((a, b) => b.score - a.score).slice(0, most);
}

async function findIn<L extends string>(engine: Engine, lang: L, terms: readonly string[]) {
  const ranked = await rank(engine, terms);
  return Promise.all(
    ranked.map(async ({ hit, score }): Promise<Found<L>> => {
      const { url, content, meta } = await hit.data();
      const path = url.slice(url.indexOf(`/${lang}/`) + lang.length + 2);
      return { lang, path, title: meta['title'] ?? '', page: meta['page'] ?? '', content, score };
    }),
  );
}

/** The same place in both languages is one result, in the reader's own where that was found, too. */
function merged<L extends string>(own: readonly Found<L>[], other: readonly Found<L>[]) {
  const byPath = new Map(other.map((one) => [one.path, one]));
  for (const one of own)
    byPath.set(one.path, { ...one, score: Math.max(one.score, byPath.get(one.path)?.score ?? 0) });
  return [...byPath.values()].sort((a, b) => b.score - a.score).slice(0, most);
}

/** Chinese on an English page, or several words without any Chinese on a Chinese one. */
const inOther = (query: string, lang: string, count: number): boolean =>
  lang === 'zh' ? !isChinese(query) && count > 1 : isChinese(query);

/**
 * Finds what answers a query. A query in the other language is looked up in that language as well.
 * Rejects where an index cannot be loaded.
 */
export async function find<L extends string>(
  query: string,
  [own, other]: readonly [L, L],
  engineOf: (lang: L) => Promise<Engine>,
): Promise<readonly Found<L>[]> {
  const terms = termsOf(query);
  const asked = inOther(query, own, terms.length) ? [own, other] : [own];
  const [mine = [], theirs = []] = await Promise.all(
    asked.map(async (lang) => findIn(await engineOf(lang), lang, terms)),
  );
  return merged(mine, theirs);
}
