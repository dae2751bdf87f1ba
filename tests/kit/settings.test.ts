import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, initialSettings, int, intOrOff, type Param } from '~/inputs/params.ts';
import { decode, encode, read } from '~/kit/settings.ts';
import { widgetNames, widgets } from '~/widgets/index.ts';
import { often } from '../often.ts';

function legal(param: Param, value: unknown): boolean {
  if (param.kind === 'choice') return param.options.includes(value as string);
  if (param.kind === 'text') return read(value as string, param).value === value;
  if (value === null) return param.off;
  return Number.isInteger(value) && Number(value) >= param.min && Number(value) <= param.max;
}

const valueOf = (param: Param): fc.Arbitrary<unknown> => {
  if (param.kind === 'choice') return fc.constantFrom(...param.options);
  if (param.kind === 'text') return fc.string().map((text) => param.read(text).value);
  const whole = fc.integer({ min: param.min, max: param.max });
  return param.off ? fc.option(whole) : whole;
};

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'NaN',
    'Infinity',
    '-1',
    '0',
    '1e999',
    '%',
    '%zz',
    '%F0%9F',
    '９９',
    '二小时',
    '\u0000',
    '60&60',
    '',
  ),
  fc.double().map(String),
  fc.bigInt().map(String),
);

describe.for(widgetNames)('settings of %s', (name) => {
  const { params } = widgets[name].widget;
  const keys = Object.keys(params);
  const settings = fc.record(Object.fromEntries(keys.map((key) => [key, valueOf(params[key]!)])));

  /** True when a pair of a link means in the settings just what it says. */
  const asWritten = (key: string, text: string, found: Record<string, unknown>): boolean => {
    if (key === 'theme' || (key === 'v' && text === '1')) return true;
    const param = Object.hasOwn(params, key) ? params[key] : undefined;
    if (!param) return false;
    const { value, problem } = read(text, param);
    return !problem && value === found[key];
  };

  test('survive the way into a link and back', () => {
    fc.assert(
      fc.property(settings, (chosen) => {
        const { settings: back, notices } = decode(params, encode(params, chosen as never));
        expect(back).toEqual(chosen);
        expect(notices).toEqual([]);
      }),
      often(),
    );
  });

  test('are legal, and every change is named, whatever 10,000 hostile links say', () => {
    const key = fc.oneof(fc.constantFrom(...keys, 'v', '__proto__', 'constructor'), fc.string());
    const pair = fc.tuple(key, nasty).map(([k, v]) => `${k}=${v}`);
    const hostile = fc.array(pair, { maxLength: 12 }).map((pairs) => pairs.join('&'));
    fc.assert(
      fc.property(hostile, (text) => {
        const { settings: found, notices } = decode(params, text);
        for (const k of keys) expect(legal(params[k]!, found[k])).toBe(true);
        const named = new Set(notices.map((notice) => notice.key));
        const changed = [...new URLSearchParams(text)].filter(([k, v]) => !asWritten(k, v, found));
        expect(changed.filter(([k]) => !named.has(k))).toEqual([]);
      }),
      often(10_000),
    );
  });
});

const params = {
  idle: int(7200, { unit: 's', min: 1, max: 32767, stops: [1, 60] }),
  limit: intOrOff({ unit: 'ms', min: 1, max: 1000, stops: [1] }),
  system: choice('linux', 'windows'),
} as const;

test('defaults are left out, order is that of the declaration, the version comes first', () => {
  const chosen = { ...initialSettings(params), limit: 5, idle: 60 };
  expect(encode(params, chosen)).toBe('v=1&idle=60&limit=5');
  expect(encode(params, initialSettings(params))).toBe('v=1');
});

test('unknown keys survive the way back', () => {
  const { settings, rest } = decode(params, 'x=1&idle=60&y=%26');
  expect(encode(params, settings, rest)).toBe('v=1&idle=60&x=1&y=%26');
});

test.for([
  ['&amp;', 'v=1&amp;idle=60&amp;limit=5'],
  ['&amp;amp;', 'v=1&amp;amp;idle=60&amp;amp;limit=5'],
  ['&#38;', 'v=1&#38;idle=60&#038;limit=5'],
  ['%26amp%3B', 'v=1%26amp%3Bidle=60%26amp%3Blimit=5'],
  ['&amp%3B', 'v=1&amp%3Bidle=60&amp%3Blimit=5'],
  ['&%2338%3B', 'v=1&%2338%3Bidle=60&%2338%3Blimit=5'],
  ['&#x26;', 'v=1&#x26;idle=60&#X0026;limit=5'],
  ['&amp;#x26;', 'v=1&amp;#x26;idle=60&amp;limit=5'],
  ['&%23x26%3B', 'v=1&%23x26%3Bidle=60&%23x26%3Blimit=5'],
])('an ampersand that became %s is read as meant, and that is said', ([given, text]) => {
  const { settings, notices, rest } = decode(params, text!);
  expect(settings).toMatchObject({ idle: 60, limit: 5 });
  const used = 'v=1&idle=60&limit=5';
  expect(notices).toEqual([{ kind: 'ampersand', key: '', given, used }]);
  expect(rest).toEqual([]);
});

test('a value keeps an ampersand that was escaped once, as it must be', () => {
  expect(decode(params, 'x=a%26b&idle=60').rest).toEqual([['x', 'a&b']]);
  expect(decode(params, 'x=a%26b&idle=60').notices).toMatchObject([{ kind: 'unknown' }]);
});

test.for([
  ['idle=2h', 7200, []],
  ['idle=90s', 90, []],
  ['idle=1h30m', 5400, []],
  ['idle=2小时', 7200, []],
  ['idle=２小时', 7200, []],
  ['idle=1 分 30 秒', 90, []],
  ['idle=0', 1, ['low']],
  ['idle=-3', 1, ['low']],
  ['idle=99999', 32767, ['high']],
  ['idle=1.6', 2, ['rounded']],
  ['idle=soon', 7200, ['unreadable']],
  ['idle=', 7200, ['unreadable']],
  ['idle=60&idle=70', 60, ['repeated']],
  ['v=2&idle=60', 60, ['version']],
] as const)('%s gives idle %d and says %j', ([text, idle, kinds]) => {
  const { settings, notices } = decode(params, text);
  expect(settings.idle).toBe(idle);
  expect(notices.map(({ kind }) => kind)).toEqual(kinds);
});
