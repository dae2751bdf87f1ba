import { readFileSync } from 'node:fs';
import type { Engine } from '../../src/components/search/find.ts';
import type { Lang } from '../../src/i18n/locales.ts';

interface Bundle {
  readonly createInstance: (options: object) => Engine;
}

/** What the built index of a language finds, read from `dist`, a folder with a slash at its end. */
export async function engineOf(dist: string, lang: Lang): Promise<Engine> {
  globalThis.fetch = async (url) =>
    new Response(readFileSync(`${dist}pagefind${new URL(String(url)).pathname}`));
  const bundle = (await import(`${dist}pagefind/${lang}/pagefind.js`)) as Bundle;
  return bundle.createInstance({ basePath: `http://disk/${lang}/`, baseUrl: '/', noWorker: true });
}
