import { defaultHandlers, type Options } from 'mdast-util-to-markdown';

/**
 * Takes back escapes that change nothing: of `&` where no character reference follows, of `_` within
 * a word.
 */
const plain = (text: string): string =>
  text.replaceAll(/\\&(?!#?\w+;)/g, '&').replaceAll(/(?<=\w)\\_(?=\w)/g, '_');

const { definition, link, text } = defaultHandlers;

/** How Markdown is written: addresses as they are, so that a program may take them without a parser. */
export const writers: NonNullable<Options['handlers']> = {
  definition: (...args: Parameters<typeof definition>) => plain(definition(...args)),
  text: (...args: Parameters<typeof text>) => plain(text(...args)),
  link: (...args: Parameters<typeof link>) => {
    const written = link(...args);
    const address = written.lastIndexOf('](');
    return written.slice(0, address) + plain(written.slice(address));
  },
};
