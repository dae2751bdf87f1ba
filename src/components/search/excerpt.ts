/** A run of an excerpt; `hit` where it is a word that was looked for. */
export interface Run {
  readonly text: string;
  readonly hit: boolean;
}

const escaped = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const longest = 180;

/** Where the most different words stand within one excerpt. */
function start(content: string, hits: readonly RegExpMatchArray[]): number {
  let [best, from] = [0, 0];
  for (const { index = 0 } of hits) {
    const near = hits.filter((hit) => hit.index! >= index && hit.index! < index + longest);
    const count = new Set(near.map(([word]) => word.toLowerCase())).size;
    if (count > best) [best, from] = [count, index];
  }
  const back = content.lastIndexOf(' ', from - 20);
  return from < longest / 2 ? 0 : Math.max(0, back, from - 40);
}

/** The passage of a text that holds the most of the words, with the words told apart. */
export function excerpt(content: string, terms: readonly string[]): readonly Run[] {
  const text = content.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
  const words = new RegExp(terms.map(escaped).join('|') || '(?!)', 'giu');
  const from = start(text, [...text.matchAll(words)]);
  const cut = text.slice(from, from + longest);
  const shown = `${from > 0 ? '… ' : ''}${cut}${from + longest < text.length ? ' …' : ''}`;
  const parts = shown.split(new RegExp(`(${words.source})`, 'iu'));
  return parts
    .map((part, i) => ({ text: part, hit: i % 2 === 1 }))
    .filter((run) => run.text !== '');
}
