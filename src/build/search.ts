import type { AstroIntegration } from 'astro';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { documentOf, recordsOf } from './records.ts';

/** What a search loads; the rest of Pagefind's bundle is user interface. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.|pagefind\..*_meta$|fragment\/|index\/)/;

/** Pages of one language that are for readers and not about finding them; of recordings and measurements, the indexes. */
async function pagesOf(root: string, lang: string): Promise<string[]> {
  const files = await Array.fromAsync(glob(`${lang}/**/index.html`, { cwd: root }));
  const paths = files.map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''));
  return paths
    .filter((path) => !/^\w+\/(?:embed|search|(?:recordings|measurements)\/.)/.test(path))
    .sort();
}

async function indexOf(root: string, lang: string, tag: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    excludeSelectors: ['[hidden]', '.sr'],
    maxFragments: 60,
  });
  if (!index) throw new Error(errors.join('\n'));
  for (const path of await pagesOf(root, lang))
    for (const record of recordsOf(path, await readFile(`${root}${path}index.html`, 'utf8'))) {
      const content = documentOf(record, tag);
      await index.addHTMLFile({ url: record.url, content });
    }
  return index;
}

async function write(root: string, lang: string, tag: string) {
  const { files } = await (await indexOf(root, lang, tag)).getFiles();
  for (const { path, content } of files.filter((file) => needed.test(file.path))) {
    const to = `${root}pagefind/${lang}/${path}`;
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, content);
  }
}

/** The languages by their folder, each with its tag. */
type Locales = Readonly<Record<string, { readonly tag: string }>>;

/** Writes one search index per language from the built pages, below `pagefind/`. */
export const search = (locales: Locales): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const [lang, { tag }] of Object.entries(locales))
        await write(fileURLToPath(dir), lang, tag);
      await close();
    },
  },
});
