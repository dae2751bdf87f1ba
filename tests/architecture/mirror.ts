import { convertToTsx } from '@astrojs/astro2tsx';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { globSync } from 'tinyglobby';

/** Text of files by their path below `src`, to stand beside or in place of those that are there. */
export type Planted = Readonly<Record<string, string>>;

/** The patterns of `import.meta.glob`: they are imports of every file that fits them. */
const globs = /import\.meta\.glob(?:<[^(]*>)?\(\s*(\[[^\]]*\]|'[^']+')/g;

const patternsIn = (code: string): string[] =>
  [...code.matchAll(globs)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, pattern = '']) => pattern),
  );

const filesOf = (patterns: readonly string[], folder: string): string[] =>
  patterns.length === 0 ? [] : globSync([...patterns], { cwd: folder, absolute: true });

/** The same module with an import for each file that a glob of it fits. */
function spelledOut(code: string, folder: string): string {
  const files = filesOf(patternsIn(code), folder).map((file) => relative(folder, file));
  return [code, ...files.map((file) => `import './${file}';`)].join('\n');
}

function tsxOf(text: string): string {
  const { code, scripts } = convertToTsx(text);
  return [code, ...scripts.map(({ content }) => content)].join('\n');
}

/** Writes each module as one that dependency-cruiser parses: `.astro` as TSX, globs as imports. */
function translate(file: string): void {
  const text = readFileSync(file, 'utf8');
  const isAstro = file.endsWith('.astro');
  const code = spelledOut(isAstro ? tsxOf(text) : text, dirname(file));
  if (isAstro) rmSync(file);
  writeFileSync(isAstro ? `${file}.tsx` : file, code);
}

/**
 * A copy of `src` that dependency-cruiser can read, in a folder of its own; gives that folder, the
 * copy being its `src`. Whoever asks removes it.
 */
export function mirrored(planted: Planted = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'architecture-'));
  cpSync('src', join(root, 'src'), { recursive: true });
  cpSync('package.json', join(root, 'package.json'));
  rmSync(join(root, 'src/env.d.ts'));
  for (const [file, text] of Object.entries(planted)) writeFileSync(join(root, 'src', file), text);
  for (const file of globSync('src/**/*.{ts,tsx,astro}', { cwd: root, absolute: true }))
    translate(file);
  return root;
}
