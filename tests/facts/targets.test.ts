import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '~/facts/languages/index.ts';
import { linux } from '~/facts/linux.ts';
import { products } from '~/facts/products/index.ts';
import { profiles } from '~/facts/profiles/index.ts';
import type { Reference } from '~/facts/reference.ts';
import { references } from '~/facts/gathered/references.ts';
import { blocks } from '~/facts/targets/blocks.ts';
import { fixed } from '~/facts/targets/fixed.ts';
import { targets } from '~/facts/targets/index.ts';
import { rendered, targetNames } from '~/facts/targets/rendered.ts';
import results from '~/facts/targets/results.json' with { type: 'json' };
import type { Asked, Target } from '~/facts/targets/target.ts';
import { total } from '~/facts/targets/ways.ts';
import { optionsOf, tried } from '../verify/targets.ts';
import { often } from '../often.ts';

interface Result {
  readonly asked: Asked;
  readonly sha256: string;
  readonly notRun?: string;
  readonly timer?: string;
  readonly sockets?: readonly { readonly timer: string; readonly [option: string]: unknown }[];
}

const recorded: Readonly<Record<string, readonly Result[]>> = results;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The end of a connection that the target is about, as the kernel showed it. */
const sightsOf = (result: Result) => result.sockets ?? [result];

describe.for(targetNames)('%s', (name) => {
  const target: Target = targets[name];

  test('was tried as it is written; else `npm run verify` is due', () => {
    const written = tried.map((asked) => ({ asked, sha256: sha256(rendered(name, asked)) }));
    expect(recorded[name]?.map(({ asked, sha256 }) => ({ asked, sha256 }))).toEqual(written);
  });

  test('points to a row of the reference that shows the same snippet', () => {
    const [topic, id] = target.row.split('/#');
    const rows = references.find((reference) => reference.topic === topic)!.rows;
    const found = rows.find((row) => row.id === id);
    expect(found).toBeDefined();
    const shown = rows.filter(({ code }) => code === target.file);
    expect(shown).not.toEqual([]);
  });

  test('writes every value that it says it writes, and marks change nothing', () => {
    fc.assert(
      fc.property(numbers, (asked) => {
        const text = rendered(name, asked);
        const marks: string[] = [];
        const seen = blocks[name].text(asked, (part, written) => {
          marks.push(part);
          return String(written);
        });
        expect(seen).toBe(text);
        expect(text.endsWith('\n')).toBe(true);
        expect(text).not.toMatch(/undefined|NaN|null/);
        const named = target.ways(asked).filter((way) => way.name && way.part !== 'keepalive');
        expect(marks).toEqual(expect.arrayContaining(named.map(({ part }) => part)));
      }),
      often(200),
    );
  });
});

const numbers: fc.Arbitrary<Asked> = fc.record({
  idle: fc.integer({ min: linux.leastIdle.value, max: linux.mostIdle.value }),
  interval: fc.integer({ min: linux.leastInterval.value, max: linux.mostInterval.value }),
  probes: fc.integer({ min: linux.leastProbes.value, max: linux.mostProbes.value }),
  userTimeout: fc.option(fc.integer({ min: 1, max: linux.mostUserTimeout.value })),
});

const ran = targetNames.flatMap((name) =>
  recorded[name]!.flatMap((result, i) => (result.notRun ? [] : [{ name, i, result }])),
);

test.for(ran)('$name gave a real connection what it says, try $i', ({ name, result }) => {
  const target: Target = targets[name];
  const { keepalive: _, userTimeout, ...times } = optionsOf(target, result.asked);
  const system = {
    idle: linux.idle.value,
    interval: linux.interval.value,
    probes: linux.probes.value,
  };
  const own = { ...times, ...(userTimeout > 0 ? { userTimeout } : {}) };
  expect(sightsOf(result)).toContainEqual(expect.objectContaining(target.messages ? system : own));
  expect(sightsOf(result)[0]!.timer).toMatch(/^keepalive,/);
});

test('what was not run says why', () => {
  const unseen = targetNames.filter((name) => recorded[name]!.some(({ notRun }) => notRun));
  expect(unseen).toEqual([
    'windows',
    'docker',
    'compose',
    'kubernetes',
    'envoy',
    'istio',
    'csharp',
  ]);
  for (const name of unseen) expect(recorded[name]![0]!.notRun).toMatch(/\w+ \w+/);
});

/** These fix a number themselves, so nothing can be promised of them. */
const fixing = new Set(['windows', 'node-before-24-19']);

test.for(targetNames.filter((name) => !fixing.has(name)))(
  '%s never probes or gives up later than asked',
  (name) => {
    fc.assert(
      fc.property(numbers, (asked) => {
        const { idle, interval, probes } = optionsOf(targets[name], asked);
        expect(idle).toBeLessThanOrEqual(asked.idle);
        // Redis has three probes and whole seconds: below six seconds it cannot follow.
        expect(idle + interval * probes).toBeLessThanOrEqual(Math.max(total(asked), 6));
      }),
      often(),
    );
  },
);

const cell = ({ rows }: Reference, id: string, column: number): unknown => {
  const found = rows.find((row) => row.id === id)!.cells[column]!;
  return 'fact' in found ? found.fact.value : undefined;
};

test('what a target fixes is what the reference says', () => {
  expect(fixed.windowsProbes.value).toBe(profiles.windows.knobs.probes.initial.value);
  expect(fixed.redisProbes.value).toBe(cell(products, 'redis-probes', 2));
  expect(fixed.libuvInterval.value).toBe(cell(languages, 'node', 5));
  expect(fixed.libuvProbes.value).toBe(cell(languages, 'node', 6));
});

test.for([
  ['redis', { idle: 600, interval: 30, probes: 5 }, 'tcp-keepalive 375'],
  ['redis', { idle: 60, interval: 10, probes: 3 }, 'tcp-keepalive 45'],
  [
    'windows',
    { idle: 60, interval: 10, probes: 3 },
    '-Name KeepAliveTime -PropertyType DWord -Force -Value 60000',
  ],
  ['nginx', { idle: 1800, interval: 75, probes: 9 }, 'so_keepalive=30m:75s:9'],
  [
    'systemd',
    { idle: 7200, interval: 90, probes: 9 },
    'KeepAliveTimeSec=2h\nKeepAliveIntervalSec=90s',
  ],
  [
    'ssh',
    { idle: 60, interval: 10, probes: 3 },
    'ServerAliveInterval 22\n    ServerAliveCountMax 3',
  ],
  ['node', { idle: 60, interval: 10, probes: 3 }, 'setKeepAlive(true, 60_000, 10_000, 3)'],
  ['istio', { idle: 60, interval: 10, probes: 3 }, 'time: 60s'],
  ['kubernetes', { idle: 60, interval: 10, probes: 3 }, "value: '60'"],
  [
    'postgresql',
    { idle: 60, interval: 10, probes: 3, userTimeout: 90_000 },
    "tcp_user_timeout = '90s'",
  ],
  ['libpq', { idle: 60, interval: 10, probes: 3, userTimeout: 90_000 }, 'tcp_user_timeout=90000'],
  ['haproxy', { idle: 7200, interval: 75, probes: 9 }, 'timeout client 5h'],
] as const)('%s %o is written “%s”', ([name, asked, line]) => {
  expect(rendered(name, { userTimeout: null, ...asked })).toContain(line);
});
