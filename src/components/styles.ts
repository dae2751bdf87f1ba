import { createHash } from 'node:crypto';
import { widgetNames, widgets, type WidgetName } from '~/widgets/index.ts';

const sheets = import.meta.glob<string>('../widgets/*/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/**
 * The stylesheet that a widget brings along, `src/widgets/<name>/<name>.css`, minified; empty where
 * it has none. Only pages that show the widget carry it, within their one style element.
 */
export const styleOf = (name: string): string =>
  (sheets[`../widgets/${name}/${name}.css`] ?? '').trim();

/** A stylesheet as a file; its name changes with its content. */
export interface Sheet {
  readonly file: string;
  readonly css: string;
}

/** The stylesheet of a widget that has a still, to be loaded when that is opened; else `null`. */
export function lateSheet(name: WidgetName): Sheet | null {
  const css = styleOf(name);
  if (css === '' || !widgets[name].widget.Still) return null;
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 10);
  return { file: `${name}.${hash}.css`, css };
}

/** Every stylesheet that is loaded late. */
export const allSheets = (): Sheet[] =>
  widgetNames.map(lateSheet).filter((sheet) => sheet !== null);
