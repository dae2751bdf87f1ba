import type { Plugin } from 'esbuild';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../widgets/*/*.made.ts', '../evidence/**/*.made.ts'],
  { eager: true },
);

/**
 * Files named `*.made.ts` work something out of all the facts and the model. A script carries what
 * they export, as literals, and none of what it was made from.
 */
export const madeModules: Plugin = {
  name: 'made-modules',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/src\/(?:widgets|evidence)\/[^.]+\.made\.ts$/ }, ({ path }) => {
      const made = modules[`..${path.slice(path.lastIndexOf('/src/') + 4)}`] ?? {};
      const lines = Object.entries(made).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { contents: lines.join('\n') };
    }),
};
