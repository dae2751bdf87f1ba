/** A component as it stands in an MDX file. */
export interface Tag {
  readonly name: string;
  /** What it is given; an attribute without a value is empty. */
  readonly props: Readonly<Record<string, string>>;
  /** Counted from 1 in the file. */
  readonly line: number;
}

const attribute = /([\w-]+)(?:="([^"]*)")?/g;

const propsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(([, key = '', value = '']) => [key, value] as const),
  );

/** The text with its code taken out, each line where it was. */
const withoutCode = (mdx: string): string =>
  mdx
    .replaceAll(/^```[^]*?^```/gm, (block) => block.replaceAll(/[^\n]/g, ''))
    .replaceAll(/`[^`\n]+`/g, '');

/** The components of an MDX file, in its order, with the lines they stand on. */
export const tagsIn = (mdx: string): readonly Tag[] =>
  withoutCode(mdx)
    .split('\n')
    .flatMap((text, i) =>
      [...text.matchAll(/<([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
        ([, name = '', props = '']) => ({ name, props: propsOf(props), line: i + 1 }),
      ),
    );
