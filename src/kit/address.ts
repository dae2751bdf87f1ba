/**
 * An ampersand that was escaped for HTML once more than it was read back: `&amp;`, `&amp;amp;`,
 * `&#38;`, `&#x26;`, also with its own signs percent-encoded. `components/head.js` has it too.
 */
export const escaped = /(&|%26)((amp|(#|%23)(0*38|x0*26))(;|%3B))+/gi;

/** The text with every ampersand as it was meant. */
export const meant = (text: string): string => text.replace(escaped, '&');

/** An ampersand written as `&#38;` makes all that follows it the fragment of the address. */
const strayed = (): boolean => /^#(0*38|x0*26);/i.test(location.hash);

/** The settings string of the page's address. */
export const linked = (): string => location.search.slice(1) + (strayed() ? location.hash : '');

/** The fragment of the address, where it is one. */
export const anchor = (): string => (strayed() ? '' : location.hash);
