import { pasted, pasteNames } from './pasted.ts';

const files = import.meta.glob<string>('./snippets/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A text as somebody has it, the kind that it is said to be, and what it is called here. */
export interface Text {
  readonly name: string;
  readonly kind: string;
  readonly text: string;
}

/**
 * Shapes of what people publish, in public code, threads and answers: the details are replaced. Each
 * begins with the kind that is expected and where such a text is found.
 */
export const snippets: readonly Text[] = Object.values(files).flatMap((file) =>
  file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [kind = ''] = head.split(' ');
      return { name: head, kind, text: lines.join('\n').trimEnd() };
    }),
);

/** Every text kept here. */
export const texts: readonly Text[] = [
  ...pasteNames.map((name) => ({ name, kind: '', text: pasted(name) })),
  ...snippets,
];
