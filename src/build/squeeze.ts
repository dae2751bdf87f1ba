/** A script or style element, any other tag, or the text between tags. */
const parts = /<(script|style)\b.*?<\/\1>|<[^>"]*(?:"[^"]*"[^>"]*)*>|[^<]+/gs;

/** The start of a tag beside which a line break is nothing. */
const block = /<\/?(?:aside|details|div|h\d|li|ol|p|section|table|tbody|td|th|thead|tr|ul)\b/y;

function beforeBlock(html: string, at: number): boolean {
  block.lastIndex = at;
  return block.test(html);
}

/**
 * The same page in fewer bytes: no line breaks between blocks, and quotes of the text as they are.
 * Saves some 40 bytes of an article with brotli (mean of 16), about what its Markdown links cost.
 */
export const squeezed = (html: string): string =>
  html.replace(parts, (part, _tag, at: number) => {
    if (part.startsWith('<')) return part;
    if (/^\n+$/.test(part) && beforeBlock(html, at + part.length)) return '';
    return part.replaceAll('&quot;', '"').replaceAll('&#39;', "'");
  });
