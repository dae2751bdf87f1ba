import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import {
  exportProfile,
  importProfile,
  numberNames,
  numbers,
  readProfile,
  sharedNames,
  writeProfile,
  type Profile,
} from '~/components/numbers/profile.ts';
import { browserStore } from '~/components/numbers/store.ts';
import { read, written } from '~/kit/settings.ts';
import { widgetNames, widgets } from '~/widgets/index.ts';
import { often } from '../often.ts';

const valueOf = (name: (typeof numberNames)[number]) => {
  const param = numbers[name];
  if (param.kind === 'choice') return fc.constantFrom(...param.options);
  const whole = fc.integer({ min: param.min, max: param.max });
  return param.off ? fc.option(whole) : whole;
};

const profiles = fc.record(Object.fromEntries(numberNames.map((name) => [name, valueOf(name)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Profile>;

test('a profile comes back from the store and from an exported file as it was', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      expect(readProfile(writeProfile(profile)).profile).toEqual(profile);
      expect(importProfile(exportProfile(profile)).profile).toEqual(profile);
    }),
    often(),
  );
});

test('whatever the store or a file holds, only legal values come out of it', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc
      .tuple(fc.constantFrom(...numberNames, 'v', '__proto__'), fc.string())
      .map((p) => p.join('=')),
  );
  const illegal = (profile: Profile) =>
    Object.entries(profile).filter(([name, value]) => {
      const again = read(written(value), numbers[name as keyof Profile]);
      return again.problem !== undefined || again.value !== value;
    });
  fc.assert(
    fc.property(nasty, (text) => {
      const found = [readProfile(text), importProfile(text)];
      expect(found.flatMap(({ profile }) => illegal(profile))).toEqual([]);
    }),
    often(1000),
  );
});

test.for<[string, string, Profile]>([
  ['a settings string', 'idle=60&interval=10', { idle: 60, interval: 10 }],
  ['a link', 'https://h/en/calculators/detection/?v=1&idle=1h#x', { idle: 3600 }],
  ['an object', '{"idle": 60, "userTimeout": null}', { idle: 60, userTimeout: null }],
])('%s is taken', ([, text, profile]) => {
  expect(importProfile(text)).toEqual({ profile, notices: [] });
});

test.for(['&amp;', '&amp;amp;', '&#38;', '&#x26;'])(
  'a link with %s for its ampersands is taken',
  (amp) => {
    const link = `https://h/en/calculators/detection/?v=1${amp}idle=60${amp}probes=4#x`;
    const { profile, notices } = importProfile(link);
    expect(profile).toEqual({ idle: 60, probes: 4 });
    expect(notices.map(({ kind, given }) => [kind, given])).toEqual([['ampersand', amp]]);
  },
);

test('what is out of range is clamped and named, what cannot be read stays absent and is named', () => {
  const { profile, notices } = importProfile('{"idle": 99999, "probes": "many", "mtu": 1500}');
  expect(profile).toEqual({ idle: 32767 });
  expect(notices.map(({ kind, key }) => [kind, key])).toEqual([
    ['high', 'idle'],
    ['unreadable', 'probes'],
    ['unknown', 'mtu'],
  ]);
});

test('what stands beyond the part of a link that is read is not taken for a default', () => {
  const { profile, notices } = importProfile(`idle=60&x=${'y'.repeat(4000)}&probes=5`);
  expect(profile).toEqual({ idle: 60 });
  expect(notices.map(({ kind }) => kind)).toContain('long');
});

test.for([
  ['{"idle": 60', 'json'],
  ['{"mtu": 1500}', 'nothing'],
  ['', 'nothing'],
  ['hello', 'nothing'],
])('“%s” is refused as %s', ([text, problem]) => {
  expect(importProfile(text!)).toMatchObject({ profile: {}, problem });
});

test('a calculator shares the names that mean the same in the same unit', () => {
  const { params } = widgets.detection.widget;
  expect(sharedNames(params)).toEqual(['idle', 'interval', 'probes', 'userTimeout', 'hz']);
  expect(sharedNames({ ...params, idle: { ...numbers.idle, unit: 'ms' } })).not.toContain('idle');
});

test.for(numberNames)('%s is worth keeping: more than one calculator takes it', (name) => {
  const taking = widgetNames.filter((widget) =>
    sharedNames(widgets[widget].widget.params).includes(name),
  );
  expect(taking.length).toBeGreaterThan(1);
});

afterEach(() => vi.unstubAllGlobals());

test('a browser that refuses storage gives nothing, keeps nothing and throws nothing', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(browserStore.read()).toBeNull();
  expect([browserStore.write('v=1'), browserStore.write(null)]).toEqual([false, false]);
});
