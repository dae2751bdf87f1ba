import type { Lang } from '~/i18n/locales.ts';
import { widgetNames, widgets } from '~/widgets/index.ts';

/** What each calculator is called, for links that a script makes. */
export const titlesIn = (lang: Lang): string =>
  JSON.stringify(
    Object.fromEntries(widgetNames.map((name) => [name, widgets[name].strings[lang].title])),
  );
