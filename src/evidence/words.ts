/** No table that is read here has more columns. */
const mostWords = 40;

/** The first words between spaces. */
export const wordsOf = (text: string): readonly string[] => {
  const trimmed = text.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/, mostWords);
};

/** A whole number that a tool prints, or `null`. */
export const wholeNumber = (text: string | undefined): number | null =>
  text !== undefined && /^-?\d{1,15}$/.test(text) ? Number(text) : null;
