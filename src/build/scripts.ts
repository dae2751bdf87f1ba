import { createHash } from 'node:crypto';
import { build, transform } from 'esbuild';
import { langs, type Lang } from '~/i18n/locales.ts';
import { widgetNames, type WidgetName } from '~/widgets/index.ts';

/** One classic script as the site serves it; its name changes with its content. */
export interface Script {
  readonly file: string;
  readonly code: string;
}

/** The browsers the site supports. */
const target = ['chrome109', 'firefox115', 'safari16.4'];

/** Bundles an entry into one classic script: no module, no import, so that it runs in any frame. */
async function bundle(name: string, entry: string): Promise<Script> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target,
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const code = outputFiles[0]!.text;
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return { file: `${name}.${hash}.js`, code };
}

/** A widget with the words of one language; the other language stays out of the bundle. */
const widgetEntry = (name: WidgetName, lang: Lang): string => `
  import widget from '~/widgets/${name}/index.tsx';
  import { ${lang} as words } from '~/widgets/${name}/strings.ts';
  import { ${lang} as kit } from '~/kit/strings.ts';
  import { mount } from '~/kit/mount.tsx';
  mount(widget, words, kit, '${lang}');`;

const made = new Map<string, Promise<Script>>();

function once(name: string, entry: string): Promise<Script> {
  const cached = process.env['NODE_ENV'] === 'development' ? undefined : made.get(name);
  const script = cached ?? bundle(name, entry);
  made.set(name, script);
  return script;
}

/** The script of one widget in one language. */
export const widgetScript = (name: WidgetName, lang: Lang): Promise<Script> =>
  once(`${name}.${lang}`, widgetEntry(name, lang));

/** The script of the site's frame: theme, and the language link that keeps section and settings. */
export const frameScript = (): Promise<Script> =>
  once('frame', `import { frame } from '~/components/frame.ts'; frame();`);

/** The script of a reference page: search, sort, filter, copy. */
export const referenceScript = (): Promise<Script> =>
  once('reference', `import { reference } from '~/components/reference/table.ts'; reference();`);

/** The few lines that must run before the first paint, to stand inside the page. */
export const headScript = async (source: string): Promise<string> =>
  (await transform(source, { minify: true, target })).code.trim();

/** Every script of the site. */
export const allScripts = (): Promise<Script[]> =>
  Promise.all([
    frameScript(),
    referenceScript(),
    ...widgetNames.flatMap((name) => langs.map((lang) => widgetScript(name, lang))),
  ]);
