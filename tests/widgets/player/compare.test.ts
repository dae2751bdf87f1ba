import fc from 'fast-check';
import { expect, test } from 'vitest';
import { langs, type Lang } from '~/i18n/locales.ts';
import { sceneOf } from '~/kit/widget.ts';
import { compare } from '~/widgets/player/compare.ts';
import { differences } from '~/widgets/player/Compare.tsx';
import { filmOf } from '~/widgets/player/film.ts';
import player from '~/widgets/player/index.tsx';
import { runOf, type Run } from '~/widgets/player/run.ts';
import { strings } from '~/widgets/player/strings.ts';
import { shortRuns } from './arbitrary.ts';
import { runOfLink, scenarioNames, scenarioRun } from './runs.ts';
import { often } from '../../often.ts';

const found = (now: Run, before: Run) => compare(filmOf(now, before), before);

const said = (now: Run, before: Run, lang: Lang): string[] =>
  differences(found(now, before), strings[lang], lang).map((text) =>
    text.replaceAll('\u00a0', ' '),
  );

const rows = ({ settings }: Run) => player.table(sceneOf(player, settings, strings.en, 'en')).rows;

test.for(scenarioNames)('%s differs in nothing from itself', (name) => {
  const run = scenarioRun(name);
  expect(found(run, run)).toMatchObject({ first: null });
  for (const lang of langs) expect(said(run, run, lang)).toEqual([strings[lang].same]);
});

test('runs that are told to be the same have the same event table', () => {
  fc.assert(
    fc.property(shortRuns, shortRuns, fc.boolean(), (one, other, alike) => {
      // Most pairs part at once; nearly equal ones part late or never.
      const near = { ...one, seed: other.seed, rcvbuf: other.rcvbuf, retries: other.retries };
      const [now, before] = [runOf(one), runOf(alike ? near : other)];
      const { first, deaths, packets, shift } = found(now, before);
      const drawn = Math.max(rows(now).length, rows(before).length) <= 600;
      const same = JSON.stringify(rows(now)) === JSON.stringify(rows(before));
      expect(!drawn || (first === null) === same).toBe(true);
      expect(deaths.client).toEqual({
        now: now.trace.deaths.client,
        before: before.trace.deaths.client,
      });
      expect(packets.client.now).toBeGreaterThanOrEqual(0);
      const [a, b] = [now.trace.deaths.client, before.trace.deaths.client];
      expect(shift).toBe(a && b ? a.t - b.t : null);
    }),
    often(200),
  );
});

const pairs = {
  'a shorter idle': ['scenario=dead-peer&idle=30', 'scenario=dead-peer'],
  'a packet dropped': ['scenario=healthy&breaks=drop-client-1', 'scenario=healthy'],
  'a peer that dies': ['scenario=dead-peer', 'scenario=healthy'],
  'a user timeout': ['scenario=user-timeout-data', 'scenario=data-in-flight'],
} as const;

/** When they part, then all else that differs. */
const expected: Readonly<Record<keyof typeof pairs, Readonly<Record<Lang, readonly string[]>>>> = {
  'a shorter idle': {
    en: [
      'They part at 30.72 s',
      'A: ETIMEDOUT at 61.44 s; before: ETIMEDOUT at 92.16 s.',
      'A is told 30.72 s earlier.',
    ],
    zh: [
      '从 30.72 秒开始不同',
      'A：现在 61.44 秒时得到 ETIMEDOUT，之前 92.16 秒时得到 ETIMEDOUT。',
      'A 早 30.72 秒得知。',
    ],
  },
  'a packet dropped': {
    en: ['They part at 61.44 s', 'B sends 2 segments; before: 3.'],
    zh: ['从 61.44 秒开始不同', 'B 发出 2 个报文，之前 3 个。'],
  },
  'a peer that dies': {
    en: [
      'They part at 30 s',
      'A: ETIMEDOUT at 92.16 s; before: lives.',
      'A sends 4 segments; before: 3.',
      'B sends 0 segments; before: 3.',
    ],
    zh: [
      '从 30 秒开始不同',
      'A：现在 92.16 秒时得到 ETIMEDOUT，之前 仍活着。',
      'A 发出 4 个报文，之前 3 个。',
      'B 发出 0 个报文，之前 3 个。',
    ],
  },
  'a user timeout': {
    en: [
      'They part at 46.464 s',
      'A: ETIMEDOUT at 46.464 s; before: ETIMEDOUT at 985.088 s.',
      'A is told 15 min 38.624 s earlier.',
      'A sends 8 segments; before: 17.',
    ],
    zh: [
      '从 46.464 秒开始不同',
      'A：现在 46.464 秒时得到 ETIMEDOUT，之前 985.088 秒时得到 ETIMEDOUT。',
      'A 早 15 分 38.624 秒得知。',
      'A 发出 8 个报文，之前 17 个。',
    ],
  },
};

const cases = (Object.keys(pairs) as (keyof typeof pairs)[]).flatMap((name) =>
  langs.map((lang) => ({ name, lang })),
);

test.for(cases)('$name is said in $lang', ({ name, lang }) => {
  const [now, before] = pairs[name];
  const [first, ...rest] = expected[name][lang];
  const [parts, ...others] = said(runOfLink(now), runOfLink(before), lang);
  expect(parts?.slice(0, first!.length)).toBe(first);
  expect(others).toEqual(rest);
});
