import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';

/** A run of words in a file, with the line it starts on. */
export interface Passage {
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

type Language = 'en' | 'zh';

/** Stands where a value is put in; no linter knows it as a word or as a mark. */
const hole = '\uFFFC';

const han = /\p{Script=Han}/u;

/** Code, values and addresses become `filler`, other markup goes; lines stay as they are. */
export function withoutMarkup(mdx: string, filler: string): string {
  return mdx
    .replaceAll(/^```[^]*?^```/gm, (block) => block.replaceAll(/[^\n]/g, ''))
    .replaceAll(/<(?:Fact|Probing|Time)\b[^>]*\/>|<br \/>/g, hole)
    .replaceAll(/^(order|reviewed|tags|id): .*$/gm, '')
    .replaceAll(/`[^`\n]+`|<Cite\b[^>]*\/>|max\([^)]*\)|<https?:[^>]*>|https?:[^\s)]+/g, filler)
    .replaceAll(/<\/?[A-Za-z][^>]*>|\{#[\w-]+\}|\*\*|^-{3,}$/gm, '')
    .replaceAll(/\{[\w~.-]+\}/g, hole)
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1');
}

function passagesOf(file: string, text: string, filler: string): Passage[] {
  return withoutMarkup(text, filler)
    .split('\n')
    .map((words, i) => ({ file, line: i + 1, words }))
    .filter(({ words }) => words.trim() !== '');
}

const isLanguage = (name: string): name is Language => name === 'en' || name === 'zh';

/** The language that a declaration or a field of this name holds. */
function named(node: ts.Node): Language | undefined {
  if (!ts.isPropertyAssignment(node) && !ts.isVariableDeclaration(node)) return undefined;
  const name = node.name.getText();
  return isLanguage(name) ? name : undefined;
}

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join(hole);
}

/** Every string of a program that is written in `language`. */
export function passagesOfCode(file: string, code: string, language: Language): Passage[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Passage[] = [];
  const visit = (node: ts.Node, inside: Language | undefined): void => {
    const here = named(node) ?? inside;
    const words = wordsOf(node);
    const written = words !== undefined && han.test(words) ? 'zh' : here;
    if (words !== undefined && written === language && (language === 'en' || han.test(words))) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ file, line, words: withoutMarkup(words, language === 'en' ? '' : 'x') });
    }
    ts.forEachChild(node, (child) => visit(child, here));
  };
  visit(source, undefined);
  return found;
}

const frontmatter = /^---\n([^]*?)^---$/m;

const asLines = (text: string): string => text.replaceAll(/[^\n]/g, '');

/** Every string of a page's program, and what stands between its tags. */
export function passagesOfPage(file: string, page: string, language: Language): Passage[] {
  const program = frontmatter.exec(page)?.[1] ?? '';
  const template = page
    .replace(frontmatter, asLines)
    .replaceAll(/<(style|script)\b[^]*?<\/\1>|\{[^{}]*\}/g, asLines)
    .replaceAll(/<!--[^]*?-->|<[^<>]*>/g, asLines);
  const written = passagesOf(file, template, language === 'en' ? '' : 'x').filter(
    ({ words }) => han.test(words) === (language === 'zh'),
  );
  return [...passagesOfCode(file, `\n${program}`, language), ...written];
}

/** What search takes for the same is no text of ours. */
const notProse = new Set(['terms.ts']);

const programs = () =>
  globSync('src/**/*.{ts,tsx}').filter((file) => !notProse.has(basename(file)));

const read = (file: string) => readFileSync(file, 'utf8');

const inPages = (language: Language): Passage[] =>
  globSync('src/**/*.astro').flatMap((file) => passagesOfPage(file, read(file), language));

/** Everything a reader sees in English, and what a contributor reads first. */
export function english(): Passage[] {
  const prose = [...globSync('content/en/**/*.mdx'), 'README.md', 'CONTRIBUTING.md'];
  return [
    ...prose.flatMap((file) => passagesOf(file, read(file), '')),
    ...programs().flatMap((file) => passagesOfCode(file, read(file), 'en')),
    ...inPages('en'),
  ];
}

/** Everything a reader sees in Chinese. */
export function chinese(): Passage[] {
  return [
    ...globSync('content/zh/**/*.mdx').flatMap((file) => passagesOf(file, read(file), 'x')),
    ...programs().flatMap((file) => passagesOfCode(file, read(file), 'zh')),
    ...inPages('zh'),
  ];
}
