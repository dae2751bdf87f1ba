import { expect, test } from 'vitest';
import { langs } from '~/i18n/locales.ts';
import { decode } from '~/kit/settings.ts';
import { isWidgetName, widgetNames, widgets } from '~/widgets/index.ts';

const situations = widgetNames.flatMap((name) =>
  Object.entries({ '': '', ...widgets[name].widget.presets }).map(([id, query]) => ({
    name,
    id,
    query,
  })),
);

/** What a reader who follows a link on would be told; empty when all of it arrives. */
function lost(to: string, query: string): string[] {
  if (!isWidgetName(to)) return [`no calculator is called ${to}`];
  const { notices } = decode(widgets[to].widget.params, query);
  return notices.map(({ kind, key, given }) => `${to}: ${kind} ${key}=${given}`);
}

test.for(situations)(
  'every way on from $name $id arrives with all it takes along',
  ({ name, query }) => {
    const { widget, strings } = widgets[name];
    const { settings } = decode(widget.params, query);
    for (const lang of langs) {
      const ways = widget.next?.(settings, strings[lang], lang) ?? [];
      expect(ways.flatMap((way) => lost(way.name, way.query))).toEqual([]);
      expect(ways.filter(({ label }) => !label)).toEqual([]);
      expect(new Set(ways.map(({ label }) => label)).size).toBe(ways.length);
    }
  },
);

test.for(widgetNames)('%s leads on to other calculators', (name) => {
  const { widget, strings } = widgets[name];
  const { settings } = decode(widget.params, '');
  const ways = widget.next?.(settings, strings.en, 'en') ?? [];
  expect(ways.map((way) => way.name).filter((to) => to !== name)).not.toEqual([]);
});
