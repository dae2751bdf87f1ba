/** How many letters must be changed, added or left out to make `b` of `a` (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const row = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

/** The word of `words` that is most like `word`; nothing where none is. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map((one) => ({ one, away: distance(word.toLowerCase(), one.toLowerCase()) }))
    .toSorted((a, b) => a.away - b.away);
  const [best] = ranked;
  return best && best.away < Math.max(word.length, best.one.length) / 1.5 ? best.one : undefined;
}

/** What is wrong with a word that is none of `words`, and which it may have been; else nothing. */
export function unknown(what: string, word: string, words: readonly string[]): readonly string[] {
  if (words.includes(word)) return [];
  const like = nearest(word, words);
  return [`no ${what} is called “${word}”${like === undefined ? '' : `; did you mean “${like}”?`}`];
}
