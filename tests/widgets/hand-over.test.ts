import { expect, test } from 'vitest';
import { handedOver, type HandOver } from '~/kit/hand-over.ts';
import { sceneOf } from '~/kit/widget.ts';
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
      const ways = widget.next?.(sceneOf(widget, settings, strings[lang], lang)) ?? [];
      expect(ways.flatMap((way) => lost(way.widget, handedOver(way.settings)))).toEqual([]);
      expect(ways.filter(({ label }) => !label)).toEqual([]);
      expect(new Set(ways.map(({ label }) => label)).size).toBe(ways.length);
    }
  },
);

test.for(widgetNames)('%s leads on to other calculators', (name) => {
  const { widget, strings } = widgets[name];
  const { settings } = decode(widget.params, '');
  const ways = widget.next?.(sceneOf(widget, settings, strings.en, 'en')) ?? [];
  expect(ways.map((way): string => way.widget).filter((to) => to !== name)).not.toEqual([]);
});

test('a misspelt calculator or setting is no hand-over', () => {
  const ways: HandOver[] = [
    // @ts-expect-error: there is no such calculator
    { widget: 'detektion', settings: {}, label: '' },
    // @ts-expect-error: `detection` has no such setting
    { widget: 'detection', settings: { idel: 60 }, label: '' },
    // @ts-expect-error: `path` is told of no scenario
    { widget: 'path', settings: { scenario: 'cable' }, label: '' },
    // @ts-expect-error: the player knows no such scenario
    { widget: 'player', settings: { scenario: 'cabel' }, label: '' },
  ];
  expect(ways.flatMap((way) => lost(way.widget, handedOver(way.settings)))).toHaveLength(4);
});

test('a hand-over is written as links are: version first, `off`, and nothing that is not said', () => {
  const handed = { idle: 60, userTimeout: null, hz: undefined, system: 'linux' } as const;
  expect(handedOver(handed)).toBe('v=1&idle=60&userTimeout=off&system=linux');
});
