import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** Bytes of these files and all they need, as a page loads them. */
async function weigh(...files: readonly string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `export * from '${source}/tools/${file}.ts';`).join('\n'),
      resolveDir: source,
    },
    alias: { '~': source },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return brotliCompressSync(outputFiles[0]!.contents).length;
}

test('ss and tcpdump weigh little enough to come with a page', async () => {
  expect(await weigh('ss', 'tcpdump')).toBeLessThanOrEqual(2450);
});

test('captures weigh little enough to be fetched when they are asked for', async () => {
  expect(await weigh('pcap')).toBeLessThanOrEqual(2200);
});
