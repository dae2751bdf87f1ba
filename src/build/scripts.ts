import { minify } from '@swc/core';
import { createHash } from 'node:crypto';
import { build, transform, type Plugin } from 'esbuild';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { linux } from '~/facts/linux.ts';
import { retransmission } from '~/facts/retransmission.ts';
import { langs, type Lang } from '~/i18n/locales.ts';
import { currentKernel } from '~/model/kernel/versions.ts';
import { widgetNames, widgets, type WidgetName } from '~/widgets/index.ts';
import { madeModules } from './made.ts';
import { shortenable, shortened } from './shorten.ts';

/** One classic script as the site serves it; its name changes with its content. */
export interface Script {
  readonly file: string;
  readonly code: string;
}

/** The browsers the site supports. */
const target = ['chrome109', 'firefox115', 'safari16.4'];

/** The facts that a script may carry, each in the file of its name. */
const plain: Readonly<Record<string, unknown>> = { linux, retransmission };

/** Facts as plain literals, of which the minifier keeps what is read: 400 bytes less, with brotli. */
const plainFacts: Plugin = {
  name: 'plain-facts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/facts\/(?:linux|retransmission)\.ts$/ }, ({ path }) => {
      const name = basename(path, '.ts');
      return { contents: `export const ${name} = ${JSON.stringify(plain[name])}` };
    }),
};

/**
 * Today's kernel alone, for scripts of widgets that take no version: 350 bytes less, with brotli. A
 * scenario that names another one does not run in them.
 */
const todaysKernel: Plugin = {
  name: 'todays-kernel',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/model\/kernel\/versions\.ts$/ }, () => ({
      contents: `export const currentKernel = ${shortenable(currentKernel)};
        export const kernelOf = (version) => { throw Error(version); };`,
    })),
};

const takesVersion = (name: string): boolean =>
  widgetNames.some((of) => name.startsWith(`${of}.`) && 'kernel' in widgets[of].widget.params);

/** What of Preact a part on demand may use; an import of anything else fails the build. */
const lent: Readonly<Record<string, readonly string[]>> = {
  preact: ['Fragment', 'h'],
  'preact/hooks': ['useCallback', 'useEffect', 'useMemo', 'useRef', 'useState'],
};

const named = (path: string): string => `{ ${lent[path]!.join(', ')} }`;

/** A part on demand draws with the Preact that is already on the page: hooks live in one copy only. */
const sharedPreact: Plugin = {
  name: 'shared-preact',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^preact(\/|$)/ }, ({ path }) => ({ path, namespace: 'shared' }));
    onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => ({
      contents: `export const ${named(path)} = globalThis.keepalivePreact;`,
    }));
  },
};

/** Lends this page's Preact to parts that draw. */
const lending = [
  ...Object.keys(lent).map((path) => `import ${named(path)} from '${path}';`),
  `globalThis.keepalivePreact = { ${Object.values(lent).flat().join(', ')} };`,
].join('\n');

/** The file of a widget that is loaded on demand, `null` where it has none. */
const moreFile = (name: WidgetName): string | null =>
  ['more.ts', 'more.tsx'].find((file) => existsSync(`src/widgets/${name}/${file}`)) ?? null;

/**
 * The same code once more through swc: 4 to 5 % fewer bytes than esbuild alone, measured with brotli;
 * 0.4 to 1 % fewer than terser, in a tenth of its time.
 */
async function smaller(code: string): Promise<string> {
  const compress = { passes: 4, ecma: 2020, toplevel: true, unsafe_arrows: true } as const;
  const mangle = { toplevel: true };
  return (await minify(code, { compress, mangle, ecma: 2020, module: false })).code;
}

/** A script; drawn: with Preact, which a part on demand borrows from its page. */
type Kind = 'plain' | 'drawn' | 'drawn part';

/** JSX as calls of `h`: 1 % fewer bytes than Preact's JSX runtime, measured with brotli. */
const compilerOptions = { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } as const;
const drawn = {
  tsconfigRaw: {
    compilerOptions: { ...compilerOptions, strict: true, paths: { '~/*': ['./src/*'] } },
  },
  inject: ['src/build/h.ts'],
};

/** Bundles an entry into one script. */
async function bundle(name: string, entry: string, kind: Kind): Promise<Script> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target,
    charset: 'utf8',
    legalComments: 'none',
    ...shortened,
    plugins: [
      plainFacts,
      madeModules,
      ...(takesVersion(name) ? [] : [todaysKernel]),
      ...(kind === 'drawn part' ? [sharedPreact] : []),
    ],
    ...(kind.startsWith('drawn') && drawn),
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const code = await smaller(outputFiles[0]!.text);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return { file: `${name}.${hash}.js`, code };
}

const closed = "import { Closed } from '~/kit/Closed.tsx';";
const onDemand = "import { loadMore as more } from '~/kit/loadMore.ts';";

/** A widget with the words of one language; the other language stays out of the bundle. */
const widgetEntry = (name: WidgetName, lang: Lang): string => `
  import widget from '~/widgets/${name}/index.tsx';
  import { ${lang} as words } from '~/widgets/${name}/strings.ts';
  import { ${lang} as kit } from '~/kit/strings.ts';
  import { mount } from '~/kit/mount.tsx';
  ${moreFile(name)?.endsWith('x') ? lending : ''}
  ${widgets[name].widget.Still ? closed : 'const Closed = undefined;'}
  ${moreFile(name) ? onDemand : 'const more = undefined;'}
  mount(widget, words, kit, '${lang}', Closed, more);`;

const made = new Map<string, Promise<Script>>();

function once(name: string, entry: string, kind: Kind = 'plain'): Promise<Script> {
  const cached = process.env['NODE_ENV'] === 'development' ? undefined : made.get(name);
  const script = cached ?? bundle(name, entry, kind);
  made.set(name, script);
  return script;
}

/** The script of one widget in one language. */
export const widgetScript = (name: WidgetName, lang: Lang): Promise<Script> =>
  once(`${name}.${lang}`, widgetEntry(name, lang), 'drawn');

/**
 * What a widget loads on demand: its `more.ts`, and as `words` the page's language of its
 * `moreStrings.ts`, see `loadMore`. `null` where it has none.
 */
export async function moreScript(name: WidgetName, lang: Lang): Promise<Script | null> {
  const file = moreFile(name);
  if (!file) return null;
  const words = existsSync(`src/widgets/${name}/moreStrings.ts`)
    ? `import { ${lang} as words } from '~/widgets/${name}/moreStrings.ts';`
    : 'const words = undefined;';
  const entry = `import * as more from '~/widgets/${name}/${file}'; ${words}
    globalThis.keepaliveMore = { ...more, words };`;
  return once(`${name}-more.${lang}`, entry, file.endsWith('x') ? 'drawn part' : 'plain');
}

/** The script of the site's frame: theme, and the language link that keeps section and settings. */
export const frameScript = (): Promise<Script> =>
  once('frame', `import { frame } from '~/components/frame.ts'; frame();`);

/** What an embed does beside its widget: follows its host, and stands where that lets it do little. */
export const hostScript = (): Promise<Script> =>
  once(
    'host',
    `import { followHost } from '~/kit/frameMessages.ts';
    import { openLinks } from '~/kit/openLinks.ts';
    followHost();
    openLinks();`,
  );

/** The script of a reference page: search, sort, filter, copy. */
export const referenceScript = (): Promise<Script> =>
  once('reference', `import { reference } from '~/components/reference/table.ts'; reference();`);

/** The script of the course: progress kept in the browser. */
export const learnScript = (): Promise<Script> =>
  once('learn', `import { learn } from '~/components/learn/learn.ts'; learn();`);

/** The script of the bar below a calculator: remember its numbers, start from the reader's own. */
export const numbersScript = (): Promise<Script> =>
  once('numbers', `import { bar } from '~/components/numbers/bar.ts'; bar();`);

const myNumbersEntry = (lang: Lang): string => `
  import { ${lang} as words } from '~/components/numbers/strings.ts';
  import { ${lang} as kit } from '~/kit/strings.ts';
  import { show } from '~/components/numbers/show.ts';
  show(words, kit, '${lang}');`;

/** The script of the page of the reader's own numbers. */
export const myNumbersScript = (lang: Lang): Promise<Script> =>
  once(`my-numbers.${lang}`, myNumbersEntry(lang), 'drawn');

const searchEntry = (lang: Lang): string => `
  import { ${lang} as words } from '~/components/search/strings.ts';
  import { show } from '~/components/search/show.ts';
  show(words, '${lang}');`;

/** The script of the search page. */
export const searchScript = (lang: Lang): Promise<Script> =>
  once(`search.${lang}`, searchEntry(lang));

/** The few lines that must run before the first paint, to stand inside the page. */
export const headScript = async (source: string): Promise<string> =>
  (await transform(source, { minify: true, target })).code.trim();

/** Every script of the site. */
export async function allScripts(): Promise<Script[]> {
  const each = widgetNames.flatMap((name) => langs.map((lang) => [name, lang] as const));
  const made = await Promise.all([
    frameScript(),
    referenceScript(),
    numbersScript(),
    learnScript(),
    ...langs.map(myNumbersScript),
    ...langs.map(searchScript),
    ...each.flatMap((which) => [widgetScript(...which), moreScript(...which)]),
  ]);
  return made.filter((script) => script !== null);
}
