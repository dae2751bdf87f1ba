import type { AstroIntegration } from 'astro';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { securing } from './csp.ts';
import { edited, treeOf } from './html.ts';
import { keptByCode } from './kept.ts';
import { squeezing } from './squeeze.ts';

/** A rendered page as it is served: in fewer bytes, and with its own policy. */
function finished(html: string): string {
  const tree = treeOf(html);
  return edited(html, [...squeezing(html, tree), ...securing(tree)]);
}

async function finish(file: string): Promise<void> {
  const html = await readFile(file, 'utf8');
  await writeFile(
    file,
    keptByCode(['page', html], () => finished(html)),
  );
}

/**
 * Squeezes every built page and gives it its own policy. Astro's `security.csp` puts its element
 * behind the scripts of the head and lists the hashes of every script of the framework, used or not.
 */
export const finishPages = (): AstroIntegration => ({
  name: 'finish-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = await Array.fromAsync(glob('**/*.html', { cwd: root }));
      await Promise.all(files.map((file) => finish(root + file)));
    },
  },
});
