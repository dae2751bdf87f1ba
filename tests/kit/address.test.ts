import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { anchor, linked } from '~/kit/address.ts';
import { decode, pairsOf } from '~/kit/settings.ts';
import { widgetNames, widgets } from '~/widgets/index.ts';

/** How hosts were seen, or are known, to write an ampersand that was escaped once already. */
const doubled = [
  '&amp;',
  '&amp;amp;',
  '&AMP;',
  '&#38;',
  '&#038;',
  '&amp;#38;',
  '&#x26;',
  '&#X26;',
  '&#x0026;',
  '&amp;#x26;',
  '%26amp%3B',
  '&amp%3B',
  '&%2338%3B',
  '&%23x26%3B',
];

const head = readFileSync('src/components/head.js', 'utf8');

/** What the lines at the head of a page make of an address: the data of its root. */
function headed(query: string): Readonly<Record<string, string>> {
  open(query);
  const dataset = {};
  const around = {
    document: { documentElement: { dataset } },
    location,
    navigator: { language: 'en' },
    localStorage: { getItem: () => null },
  };
  // oxlint-disable-next-line typescript/no-implied-eval -- it stands inside the page as it is.
  new Function(...Object.keys(around), head)(...Object.values(around));
  return dataset;
}

/** Opens an address of this query. */
function open(query: string) {
  vi.stubGlobal('location', new URL(`https://h/en/embed/detection/?${query}`));
}

afterEach(() => vi.unstubAllGlobals());

test.for(doubled)('theme=dark behind %s is the theme, and no setting', (amp) => {
  expect(headed(`v=1${amp}theme=dark`)).toEqual({ theme: 'dark', js: '', prefers: 'en' });
  expect(pairsOf(linked()).get('theme')).toBe('dark');
  expect(anchor()).toBe('');
});

test.for(doubled)('settings behind %s are settings, whatever stands before them', (amp) => {
  expect(headed(`theme=dark${amp}idle=60`)).toMatchObject({ theme: 'dark', link: '' });
  expect(headed(`v=1${amp}idle=60${amp}theme=light`)).toMatchObject({ theme: 'light', link: '' });
});

test('a fragment is no part of a link', () => {
  expect(headed('v=1#theme=dark')).toEqual({ js: '', prefers: 'en' });
  expect(anchor()).toBe('#theme=dark');
});

/** Two settings of a widget that differ from its initial ones, as a link writes them. */
function two(name: (typeof widgetNames)[number]): [string, string] {
  const { params } = widgets[name].widget;
  const [one, other] = Object.entries(params).flatMap(([key, param]) => {
    if (param.kind === 'int')
      return [`${key}=${param.initial === param.max ? param.min : param.max}`];
    const option = param.kind === 'choice' && param.options.find((it) => it !== param.initial);
    return option ? [`${key}=${option}`] : [];
  });
  return [one!, other!];
}

const everyWay = widgetNames.flatMap((name) => doubled.map((amp) => [name, amp] as const));

test.for(everyWay)('%s reads settings and theme behind %s, and says so', ([name, amp]) => {
  const { params } = widgets[name].widget;
  const pairs = ['v=1', ...two(name), 'theme=dark'];
  open(pairs.join(amp));
  const { settings, notices, rest } = decode(params, linked());
  const used = pairs.join('&');
  expect(settings).toEqual(decode(params, used).settings);
  expect(settings).not.toEqual(decode(params, 'v=1').settings);
  expect(notices).toEqual([{ kind: 'ampersand', key: '', given: amp, used }]);
  expect(rest).toEqual([]);
});
