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
