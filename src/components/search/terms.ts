const han = /\p{Script=Han}/u;

/** True where a text holds Chinese. */
export const isChinese = (text: string): boolean => han.test(text);

const pairs = (run: string): string[] =>
  run.length < 3 ? [run] : [...run].slice(1).map((_, i) => run.slice(i, i + 2));

/**
 * The words of a run of Chinese; every two characters where the browser knows no word, as dictionaries
 * have never heard of 保活.
 */
function words(run: string): string[] {
  if (!('Segmenter' in Intl)) return pairs(run);
  const found = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)];
  const marked = found.map(({ segment }) => (segment.length > 1 ? ` ${segment} ` : segment));
  const parts = marked.join('').split(/ +/).filter(Boolean);
  return parts.flatMap((part) =>
    part.length > 1 && found.some(({ segment }) => segment === part) ? [part] : pairs(part),
  );
}

/** Numbers are written without separators of thousands; units and signs are words of their own. */
const plain = (query: string): string =>
  query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=\d)(?=\p{L}\p{L})/gu, ' ');

/**
 * A query as the words to look for, each once. Single letters are dropped unless there is nothing
 * else: they are units or articles and stand everywhere.
 */
export function termsOf(query: string): readonly string[] {
  const runs = plain(query).match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+/gu) ?? [];
  const all = [...new Set(runs.flatMap((run) => (isChinese(run) ? words(run) : [run])))];
  const telling = all.filter((term) => !/^[a-z]$/.test(term));
  return telling.length > 0 ? telling : all;
}
