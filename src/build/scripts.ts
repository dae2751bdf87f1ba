import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { build, transform, type Plugin } from 'esbuild';
import { literals } from './literals.ts';
import { minified } from './minify.ts';
import { shortened } from './shorten.ts';

/** One classic script as the site serves it; its name changes with its content. */
export interface Script {
  readonly file: string;
  readonly code: string;
}

/** The browsers the site supports. */
const target = ['chrome109', 'firefox115', 'safari16.4'];

/** Where the scripts begin, each a file of its own; one that draws is a `.tsx`. */
const entries = 'src/entries';

/** The file of an entry. Throws, naming those there are, where there is none. */
function entryOf(name: string): string {
  const [file] = globSync(`${entries}/${name}.{ts,tsx}`);
  if (file) return file;
  throw new Error(`No script is called “${name}”: ${scriptNames().join(', ')}`);
}

/** Every script by the name of its entry. */
const scriptNames = (): string[] =>
  globSync('*.{ts,tsx}', { cwd: entries }).map((file) => parse(file).name);

/** True where the entry has words, and so is one script per language. */
const speaks = (name: string): boolean => readFileSync(entryOf(name), 'utf8').includes('PAGE_LANG');

/** True for what a widget loads on demand. */
const isPart = (name: string): boolean => name.endsWith('-more');

/** A part on demand draws with the Preact that is already on the page. */
const lentPreact: Plugin = {
  name: 'lent-preact',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^preact(\/hooks)?$/ }, () => ({
      path: `${process.cwd()}/src/kit/lent.ts`,
    })),
};

/** JSX as calls of `h`: 1 % fewer bytes than Preact's JSX runtime, measured with brotli. */
const compilerOptions = {
  jsx: 'react',
  jsxFactory: 'h',
  jsxFragmentFactory: 'Fragment',
  paths: { '~/*': ['./src/*'] as string[] },
} as const;

/** Bundles an entry into one script; of words only those of the language come along. */
async function bundle(name: string, lang: string | null): Promise<Script> {
  const file = entryOf(name);
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target,
    charset: 'utf8',
    legalComments: 'none',
    ...shortened,
    tsconfigRaw: { compilerOptions },
    inject: file.endsWith('x') ? ['src/build/h.ts'] : [],
    plugins: [literals, ...(isPart(name) ? [lentPreact] : [])],
    define: { 'process.env.NODE_ENV': '"production"', PAGE_LANG: JSON.stringify(lang) },
  });
  const code = await minified(outputFiles?.[0]?.text ?? '');
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return { file: [name, ...(lang ? [lang] : []), hash, 'js'].join('.'), code };
}

const made = new Map<string, Promise<Script>>();

/**
 * The script of an entry, for pages of this language. Throws where there is no such entry: the names
 * are those of the files in `src/entries`.
 */
export function scriptOf(name: string, lang: string): Promise<Script> {
  const of = speaks(name) ? lang : null;
  const key = `${name}.${of}`;
  const known = process.env['NODE_ENV'] === 'development' ? undefined : made.get(key);
  const script = known ?? bundle(name, of);
  made.set(key, script);
  return script;
}

/** What a widget loads on demand, `null` where it has nothing of the kind. */
export const partOf = (widget: string, lang: string): Promise<Script | null> =>
  scriptNames().includes(`${widget}-more`)
    ? scriptOf(`${widget}-more`, lang)
    : Promise.resolve(null);

/** Every script whose name begins so, by the rest of its name. */
export const partsOf = (
  start: string,
  lang: string,
): Promise<readonly (readonly [name: string, script: Script])[]> =>
  Promise.all(
    scriptNames()
      .filter((name) => name.startsWith(start))
      .map(async (name) => [name.slice(start.length), await scriptOf(name, lang)] as const),
  );

const shrunk = async (source: string): Promise<string> =>
  (await transform(source, { minify: true, target })).code.trim();

const smallHeads = new Map<string, Promise<string>>();

/** The few lines that must run before the first paint, to stand inside the page. */
export function headScript(source: string): Promise<string> {
  const small = smallHeads.get(source) ?? shrunk(source);
  smallHeads.set(source, small);
  return small;
}

/** Every script of the site, in these languages. */
export async function allScripts(langs: readonly string[]): Promise<Script[]> {
  const made = await Promise.all(
    scriptNames().flatMap((name) => langs.map((lang) => scriptOf(name, lang))),
  );
  return [...new Map(made.map((script) => [script.file, script])).values()];
}
