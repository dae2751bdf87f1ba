import { expect, test } from 'vitest';
import { facts } from '~/facts/gathered/index.ts';
import { linux } from '~/facts/linux.ts';
import { sources } from '~/facts/sources/index.ts';
import type { Source } from '~/facts/sources/source.ts';
import { detection } from '~/model/formulas/detection.ts';

const all = Object.entries(facts).flatMap(([of, own]) =>
  Object.entries(own).map(([is, fact]) => [`${of}.${is}`, fact] as const),
);
const today = new Date().toISOString().slice(0, 10);
const day = /^\d{4}-\d{2}-\d{2}$/;

test.for(all)('%s has a source and a day on which it was checked', ([, fact]) => {
  expect(sources).toHaveProperty([fact.source]);
  expect(fact.checked).toMatch(day);
  expect(fact.checked <= today).toBe(true);
});

test.for(Object.entries(sources) as [string, Source][])(
  'source %s can be reached and was read',
  ([, source]) => {
    expect(source.url ?? 'https://').toMatch(/^https:\/\//);
    expect(source.read).toMatch(day);
    expect(source.read <= today).toBe(true);
  },
);

test('the detection time is what the model computes from the three numbers', () => {
  const { death } = detection({
    idle: linux.idle.value,
    interval: linux.interval.value,
    probes: linux.probes.value,
    userTimeout: null,
    hz: 250,
  });
  expect(death.ideal).toBe(linux.detection.value * 1e6);
});
