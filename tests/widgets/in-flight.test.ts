import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sceneOf } from '~/kit/widget.ts';
import { retransmission } from '~/facts/retransmission.ts';
import { langs } from '~/i18n/locales.ts';
import { initialSettings } from '~/inputs/params.ts';
import { decode } from '~/kit/settings.ts';
import type { Kernel } from '~/model/kernel/kernel.ts';
import { kernelOf } from '~/model/kernel/versions.ts';
import { modelTimeout } from '~/model/kernel/retry-limit.ts';
import type { Scenario } from '~/model/kernel/scenario.ts';
import { simulate } from '~/model/kernel/simulate.ts';
import { ms, seconds, type Us } from '~/model/time.ts';
import type { Trace } from '~/model/kernel/trace.ts';
import type { Hz } from '~/model/wheel.ts';
import { kernelSeconds } from '~/widgets/detection/kernel-seconds.ts';
import { answer } from '~/widgets/in-flight/answer.ts';
import type { KernelNote } from '~/widgets/in-flight/course.ts';
import widget from '~/widgets/in-flight/index.tsx';
import { readVersion } from '~/widgets/in-flight/kernel.ts';
import { levelsName } from '~/widgets/in-flight/levels.ts';
import { layout } from '~/widgets/in-flight/layout.ts';
import { params, type InFlightSettings } from '~/widgets/in-flight/params.ts';
import { time } from '~/widgets/in-flight/said.ts';
import { strings } from '~/widgets/in-flight/strings.ts';
import { often } from '../often.ts';

const settingsOf = (query: string): InFlightSettings => decode(params, query).settings;
const found = (query: string) => answer(settingsOf(query));

function run(scenario: Scenario): Trace {
  const result = simulate(scenario);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.trace;
}

const horizon = seconds(20_000);

/** The same settings as a run of the whole kernel: a write, or a connect(), into the void. */
function scenario(s: InFlightSettings, clock: Scenario['clock']): Scenario {
  const dials = s.situation === 'connect';
  return {
    ...(clock && { clock }),
    rtt: ms(s.rtt),
    start: dials ? 'closed' : 'established',
    client: {
      kernel: kernelOf(s.kernel),
      options: s.userTimeout === null ? [] : [{ option: 'TCP_USER_TIMEOUT', value: s.userTimeout }],
      sysctls: {
        tcp_retries2: s.retries,
        tcp_syn_retries: s.synRetries,
        tcp_syn_linear_timeouts: s.linear,
        tcp_rto_max_ms: s.rtoMax,
        tcp_early_retrans: s.lossProbe === 'on' ? 3 : 0,
      },
    },
    actions: [
      { at: 0, do: 'block' },
      dials
        ? { at: 0, do: 'connect' }
        : { at: 0, do: 'write', host: 'client', bytes: 1448 * s.segments },
    ],
    horizon,
  };
}

const repeated = (trace: Trace): Us[] =>
  trace.events.flatMap((e) =>
    e.type === 'segment' && (e.kind === 'retransmit' || e.kind === 'syn-retransmit') ? [e.t] : [],
  );

const drawn = (s: InFlightSettings): Us[] =>
  answer(s).rungs.flatMap((rung) =>
    rung.kind === 'loss-probe' || rung.kind === 'again' ? [rung.when.ideal] : [],
  );

const some: fc.Arbitrary<InFlightSettings> = fc.record({
  situation: fc.constantFrom('data', 'connect'),
  rtt: fc.integer({ min: 0, max: 900 }),
  retries: fc.integer({ min: 0, max: 17 }),
  synRetries: fc.integer({ min: 1, max: 8 }),
  linear: fc.integer({ min: 0, max: 6 }),
  userTimeout: fc.option(fc.integer({ min: 1, max: 2_000_000 })),
  rtoMax: fc.integer({ min: 1000, max: 120_000 }),
  segments: fc.integer({ min: 1, max: 10 }),
  lossProbe: fc.constantFrom('on', 'off'),
  within: fc.constant(30),
  kernel: fc.constantFrom('6.18', '6.12', '5.15', '5.10', '5.0', '4.18', '4.4', '3.2'),
  hz: fc.constantFrom('100', '250', '300', '1000'),
});

test('every sending that is drawn leaves in the simulation at that instant, and so does the end', () => {
  fc.assert(
    fc.property(some, (s) => {
      const trace = run(scenario(s, 'ideal'));
      expect(trace.deaths.client?.t).toBe(answer(s).death.ideal);
      const rungs = drawn(s);
      expect(repeated(trace).slice(0, rungs.length)).toEqual(rungs);
    }),
    often(150),
  );
});

test('the end is told within what a kernel may do, whatever tick it starts at', () => {
  fc.assert(
    fc.property(some, fc.nat(5_000_000), (s, startTick) => {
      const trace = run(scenario(s, { hz: Number(s.hz) as Hz, startTick }));
      const { earliest, latest } = answer(s).death;
      expect(trace.deaths.client!.t).toBeGreaterThanOrEqual(earliest - 1);
      expect(trace.deaths.client!.t).toBeLessThanOrEqual(latest + 1);
    }),
    often(60),
  );
});

test('the ladder stays short and its bars in the drawing, whatever the settings', () => {
  const day = 'userTimeout=86400000';
  for (const query of [day, `${day}&situation=slow-reader`, 'retries=255', 'rtoMax=1000']) {
    const placed = layout(found(query));
    expect(placed.rows.length).toBeLessThanOrEqual(21);
    expect(Math.max(...placed.rows.map(({ bar }) => bar))).toBeLessThanOrEqual(270);
    expect(placed.rows.filter(({ limit }) => limit !== null).length).toBeLessThanOrEqual(1);
  }
});

describe('from seconds back to settings', () => {
  test.for([
    ['within=13', 4, 5],
    ['within=30', 6, 7],
    ['within=60', 7, 8],
    ['within=1000', 15, 16],
  ] as const)('%s: tcp_retries2 = %i is in time, %i is not', ([query, most, tooMany]) => {
    const { retries, tooMany: next, within } = found(query).inverse;
    expect([retries?.value, next?.value]).toEqual([most, tooMany]);
    expect(retries!.death.latest).toBeLessThanOrEqual(within);
    expect(next!.death.latest).toBeGreaterThan(within);
  });

  test('what tcp_retries2 stands for is told with it', () => {
    const { limit } = found('within=30').inverse.retries!;
    expect(limit).toBe(found('retries=6').limit);
  });

  test('no tcp_retries2 tells within a blink, and 0 takes the least', () => {
    const { retries, tooMany, userTimeout } = found('within=1&rtt=500').inverse;
    expect([retries, tooMany?.value, userTimeout]).toEqual([null, 0, null]);
  });

  test('what is offered keeps the promise, for every situation, time and kernel', () => {
    const asked = fc.record({
      situation: fc.constantFrom('data', 'connect', 'zero-window', 'slow-reader'),
      within: fc.integer({ min: 1, max: 1500 }),
      kernel: fc.constantFrom('6.18', '5.15', '5.10', '5.0', '4.18', '3.2'),
      rtoMax: fc.constantFrom(1000, 30_000, 120_000),
      rtt: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(asked, (some) => {
        const s = { ...initialSettings(params), ...some };
        const { retries, tooMany, userTimeout, within } = answer(s).inverse;
        const key = s.situation === 'connect' ? 'synRetries' : 'retries';
        const kept = [
          retries && answer({ ...s, [key]: retries.value }),
          userTimeout && answer({ ...s, userTimeout: userTimeout.value }),
        ].map((again) => again?.death.latest ?? 0);
        expect(Math.max(...kept)).toBeLessThanOrEqual(within);
        const next = tooMany ? answer({ ...s, [key]: tooMany.value }).death.latest : Infinity;
        expect(next).toBeGreaterThan(within);
      }),
      often(80),
    );
  });
});

test.for([
  ['', 928.896, 925.008],
  ['retries=5', 13.056, 13.008],
  ['retries=8', 104.448, 102.608],
  ['userTimeout=30000', 30.408, 30.408],
  ['situation=connect', 131, null],
  ['situation=connect&kernel=6.4', 127, null],
  ['situation=connect&userTimeout=10000', 10, 10],
  ['situation=slow-reader&userTimeout=4000', 4.204, 4.204],
  ['situation=slow-reader', Infinity, null],
] as const)('%s ends at %d s, the limit being reached at %d s', ([query, end, limit]) => {
  const { death, limitAt } = found(query);
  expect([death.ideal / 1e6, limitAt && limitAt / 1e6]).toEqual([end, limit]);
});

test('where late timers pass the limit one timeout sooner, the kernel is told, not the formula', () => {
  expect(found('').sooner).toBe(null);
  const { sooner, death, again } = found('retries=4');
  expect(sooner).toBe('always');
  expect([death.ideal, death.earliest, death.latest]).toEqual([13_056_000, 6_620_000, 6_872_000]);
  expect(again.at(-1)!.earliest).toBe(Infinity);
  expect(said('retries=4', 'en')).toContain('6.620 s – 6.872 s');
});

test('tcp_retries2 = 15 is a limit of 924.6 s and a real time past it', () => {
  const { limit, death } = found('');
  expect(limit).toBe(modelTimeout(15, seconds(120)));
  expect(limit! / 1e6).toBe(retransmission.limit.value);
  expect([death.earliest / 1e6, death.latest / 1e6]).toEqual([937.692, 939.736]);
});

describe('a kernel version', () => {
  test.for([
    ['5.15.0-91-generic', '5.15'],
    ['6.18', '6.18'],
    ['6.18.3-arch1-1', '6.18.3'],
    ['Linux 4.19.0', '4.19.0'],
    ['５.１０.２２３', '5.10.223'],
    ['5.10.223', '5.10.223'],
    ['5.10.0-30-amd64', '5.10'],
    ['5.10.223-212.873.amzn2.x86_64', '5.10.223'],
    ['5.15.153.1-microsoft-standard-WSL2', '5.15.153'],
    ['4.18.0-553.el8_10.x86_64', '4.18-el'],
    ['5.14.0-427.13.1.el9_4.x86_64', '5.14-el'],
    ['5.4.17-2136.315.5.el8uek.x86_64', '5.4-el'],
    ['v3.10.0-1160.el7', '3.10-el'],
    ['5.14.21-150400.24.63-default', '5.14-sle'],
    ['6.9.3-1-default', '6.9.3'],
    ['4.18-el', '4.18-el'],
    ['5.14-sle', '5.14-sle'],
    ['６.１', '6.1'],
  ] as const)('is read from %s as %s', ([given, value]) => {
    expect(readVersion(given)).toEqual({ value });
  });
  test.for(['', 'new', '2.6.32', '5', '1e999', '123.4'])('is not found in “%s”', (given) => {
    expect(readVersion(given).problem).toBe('unreadable');
  });
});

/** Where each remark begins or ceases to hold, and what it is about. */
const notes: Record<KernelNote, [keyof Kernel, ...versions: string[]]> = {
  exact: ['exactTimers', '4.8'],
  rtoMax: ['rtoMax', '6.15'],
  lossProbe: ['lossProbe', '3.10'],
  unclamped: ['userTimeoutClamp', '4.19'],
  linear: ['linearSyn', '6.5'],
  synIgnored: ['synUserTimeout', '4.19'],
  synStorm: ['synUserTimeout', '4.19', '4.19.77', '5.2.19', '5.3.4', '5.4'],
  synShort: ['synUserTimeout', '4.19.77', '4.19.209', '5.2.19', '5.3.4'],
  windowIgnored: ['persistUserTimeout', '3.18'],
  windowModelled: ['persistUserTimeout', '5.1', '5.4.93', '5.10.11', '5.11'],
  windowUncut: ['persistUserTimeout', '5.11', '5.10.13', '5.4.96'],
  extraProbe: ['persistExtraProbe', '5.1', '4.19.89', '4.14.159', '4.9.207', '4.4.207'],
};

const before = (version: string): string => {
  const [major, minor, level] = version.split('.').map(Number) as [number, number, number?];
  return level === undefined ? `${major}.${minor - 1}` : `${major}.${minor}.${level - 1}`;
};

test.for(Object.entries(notes))('what is said of %s is where the model changes', ([note, at]) => {
  const [flag, ...versions] = at as [keyof Kernel, ...string[]];
  for (const version of versions)
    expect(kernelOf(version)[flag]).not.toBe(kernelOf(before(version))[flag]);
  const named = [versions[0]];
  for (const lang of langs)
    for (const version of named) expect(strings[lang].notes[note as KernelNote]).toContain(version);
});

test('an old kernel is only remarked on where it changes the result', () => {
  expect(found('kernel=5.15').notes).toEqual([]);
  expect(found('kernel=5.15&rtoMax=5000').notes).toEqual(['rtoMax']);
  expect(found('kernel=5.2.0&situation=connect&userTimeout=9000').notes).toEqual([
    'linear',
    'synStorm',
  ]);
  expect(found('kernel=5.10.0&situation=slow-reader&userTimeout=9000').notes).toEqual([
    'windowModelled',
  ]);
  expect(found('kernel=5.10.223&situation=slow-reader&userTimeout=9000').notes).toEqual([]);
});

describe('a version that does not say enough', () => {
  const levels = (query: string) =>
    found(query).levels.map((one) => [
      levelsName(one, settingsOf(query).kernel, strings.en),
      one.course.death.ideal / 1e6,
    ]);

  test('gives the answer of every level at which its series was mended', () => {
    expect(levels('kernel=5.10&situation=slow-reader&userTimeout=4000')).toEqual([
      ['5.10.0 to 5.10.10', Infinity],
      ['5.10.11 to 5.10.12', 6.336],
      ['5.10.13 and later', 4.204],
    ]);
    expect(levels('kernel=4.19&situation=connect')).toEqual([
      ['4.19.0 to 4.19.76', 127],
      ['4.19.77 to 4.19.208', 31],
      ['4.19.209 and later', 127],
    ]);
    expect(levels('kernel=4.19&situation=connect&userTimeout=10000')).toEqual([
      ['4.19.0 to 4.19.76', expect.closeTo(10, 4)],
      ['4.19.77 and later', 10],
    ]);
  });
  test('gives both answers for a kernel whose vendor keeps the number', () => {
    expect(levels('kernel=4.18.0-553.el8_10.x86_64&situation=connect&userTimeout=10000')).toEqual([
      ['as 4.18 was released', 127],
      ['with every later fix', 10],
    ]);
  });
  test('gives one answer where the level is told, or makes no difference', () => {
    for (const kernel of ['5.10.223', '5.10.0', '6.18', '6.1'])
      expect(levels(`kernel=${kernel}&situation=slow-reader&userTimeout=4000`)).toHaveLength(1);
    expect(levels('kernel=5.10')).toHaveLength(1);
  });
  test('is answered in the sentence and in the table too', () => {
    const query = 'kernel=5.10&situation=slow-reader&userTimeout=4000';
    expect(said(query, 'en')).toContain('5.10.0 to 5.10.10: never.');
    expect(said(query, 'zh')).toContain('5.10.0 到 5.10.10：永远不会。');
    const { rows } = widget.table(sceneOf(widget, settingsOf(query), strings.en, 'en'));
    expect(rows.slice(-2).map(([name]) => name)).toEqual([
      '5.10.0 to 5.10.10: ETIMEDOUT',
      '5.10.11 to 5.10.12: ETIMEDOUT',
    ]);
  });
});

test('5.10.223 ends a slow reader by its user timeout, and so says what to set', () => {
  const { death, inverse } = found('situation=slow-reader&userTimeout=4000&kernel=5.10.223');
  expect(death.ideal / 1e6).toBe(4.204);
  expect(inverse.userTimeout).not.toBeNull();
});

const said = (query: string, lang: 'en' | 'zh') =>
  widget
    .sentence(sceneOf(widget, settingsOf(query), strings[lang], lang))
    .replaceAll('\u00a0', ' ');

test.for([
  ['', 'en', ['15 min 28.9 s', '924.6 s', 'tcp_retries2 = 15', '937.7 s', '939.7 s', 'ETIMEDOUT']],
  ['', 'zh', ['15 分 28.9 秒', '924.6 秒', 'tcp_retries2 = 15', '937.7 秒到 939.7 秒']],
  ['userTimeout=30000', 'en', ['30.408 s', 'user timeout of 30 s', 'replaces tcp_retries2']],
  ['userTimeout=30000', 'zh', ['30.408 秒', '30 秒的用户超时', '取代了 tcp_retries2']],
  ['situation=connect', 'en', ['fails after 2 min 11 s', 'sent again 10 times']],
  ['situation=connect', 'zh', ['2 分 11 秒后失败', 'SYN 重传 10 次']],
  ['situation=zero-window', 'en', ['15 window probes', '15 min 28.7 s']],
  ['situation=zero-window', 'zh', ['15 个窗口探测']],
  ['situation=slow-reader', 'en', ['never given up']],
  ['situation=slow-reader', 'zh', ['永远不会放弃']],
] as const)('the sentence of “%s” in %s says what was found', ([query, lang, parts]) => {
  const sentence = said(query, lang);
  expect(parts.filter((part) => !sentence.includes(part))).toEqual([]);
});

test('the table has every sending, when the limit is reached, and the end', () => {
  const { head, rows } = widget.table(sceneOf(widget, settingsOf(''), strings.en, 'en'));
  expect(head).toHaveLength(4);
  expect(rows.filter(([name]) => name!.startsWith('retransmission'))).toHaveLength(15);
  expect(rows.at(-2)![0]).toContain('limit of 924.6');
  expect(rows.at(-1)![0]).toBe('ETIMEDOUT');
  const forEver = widget.table(
    sceneOf(widget, settingsOf('situation=slow-reader'), strings.en, 'en'),
  );
  expect(forEver.rows.at(-1)![0]).toContain('for ever');
});

/** What the page text takes from the calculator: which settings, which of their numbers. */
const told: readonly [query: string, ...by: ('limit' | 'end' | 'reached' | 'kernel')[]][] = [
  ['', 'limit', 'reached', 'end', 'kernel'],
  ['retries=3', 'limit', 'end', 'kernel'],
  ['retries=5', 'limit', 'end', 'kernel'],
  ['retries=8', 'limit', 'end', 'kernel'],
  ['retries=5&rtt=200', 'end'],
  ['userTimeout=30000', 'end'],
  ['situation=connect', 'end'],
  ['situation=connect&kernel=6.4', 'end'],
  ['situation=slow-reader&userTimeout=30000', 'end'],
];

test.for(langs)('the page text in %s has the numbers the calculator gives', (lang) => {
  const text = readFileSync(`content/${lang}/calculators/in-flight.mdx`, 'utf8');
  const missing = told.flatMap(([query, ...by]) => {
    const { limit, limitAt, death } = found(query);
    const times = { limit, reached: limitAt, end: death.ideal, kernel: null };
    const says = by.map((which) => {
      if (which !== 'kernel') return time(times[which]!, lang);
      const [from, to] = [death.earliest, death.latest].map((at) => kernelSeconds(at, lang));
      return `${from!.split('\u00a0')[0]} ${lang === 'zh' ? '到' : '–'} ${to}`;
    });
    return says
      .map((said) => said.replaceAll('\u00a0', ' '))
      .filter((said) => !text.includes(said));
  });
  expect(missing).toEqual([]);
});
