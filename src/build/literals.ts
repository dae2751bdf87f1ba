import { build, type Plugin } from 'esbuild';

/**
 * Modules of which a script carries what they export, as literals, and none of what it was made from:
 * files named `*.made.ts`, which work something out of all the facts and the model, and two of plain
 * facts (400 bytes less, with brotli, as the minifier keeps only what is read).
 */
const literal = /\.made\.ts$|\/facts\/(?:linux|retransmission)\.ts$/;

/** Runs a module and gives what it exports. */
async function exportsOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(
    /* @vite-ignore */ `data:text/javascript;base64,${code}`
  )) as object as Readonly<Record<string, unknown>>;
}

const written = new Map<string, Promise<string>>();

async function literalsOf(file: string): Promise<string> {
  const made = Object.entries(await exportsOf(file));
  return made.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
}

/** Puts these modules into a bundle as literals; each is run once per build. */
export const literals: Plugin = {
  name: 'literals',
  setup: ({ onLoad }) =>
    onLoad({ filter: literal }, async ({ path }) => {
      const known = process.env['NODE_ENV'] === 'development' ? undefined : written.get(path);
      const text = known ?? literalsOf(path);
      written.set(path, text);
      return { contents: await text };
    }),
};
