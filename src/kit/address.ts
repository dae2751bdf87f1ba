/** An ampersand written as `&#38;` makes all that follows it the fragment of the address. */
const strayed = (): boolean => /^#0*38;/.test(location.hash);

/** The settings string of the page's address. */
export const linked = (): string => location.search.slice(1) + (strayed() ? location.hash : '');

/** The fragment of the address, where it is one. */
export const anchor = (): string => (strayed() ? '' : location.hash);
