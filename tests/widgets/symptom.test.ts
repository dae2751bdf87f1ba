import { describe, expect, test } from 'vitest';
import { handedOver } from '~/kit/hand-over.ts';
import { sceneOf } from '~/kit/widget.ts';
import { langs } from '~/i18n/locales.ts';
import { initialSettings } from '~/inputs/params.ts';
import { decode } from '~/kit/settings.ts';
import { sshIntervals } from '~/facts/products/openssh.ts';
import { questions as asked } from '~/facts/questions/index.ts';
import { references } from '~/facts/gathered/references.ts';
import { connecting } from '~/model/formulas/connecting.ts';
import { inFlight } from '~/model/formulas/in-flight.ts';
import { asMilliseconds, readAfter, secondsIn } from '~/widgets/symptom/after.ts';
import { answer } from '~/widgets/symptom/answer.ts';
import type { During, Happened } from '~/widgets/symptom/causes/cause.ts';
import { formula } from '~/widgets/symptom/formula.ts';
import widget from '~/widgets/symptom/index.tsx';
import { beats, en, followers, tails, zh } from '~/widgets/symptom/known.made.ts';
import { known } from '~/widgets/symptom/known.ts';
import { params, type SymptomSettings } from '~/widgets/symptom/params.ts';
import { inShort, whose, worthSaying } from '~/widgets/symptom/say.ts';
import { strings } from '~/widgets/symptom/strings.ts';
import { handOver } from '~/widgets/symptom/ways.ts';
import { widgets } from '~/widgets/index.ts';
import { questions } from './symptom-questions.ts';

const settings = (
  after: string,
  happened: Happened = 'any',
  during: During = 'any',
): SymptomSettings => ({
  ...initialSettings(params),
  after: String(secondsIn(after)),
  happened,
  during,
});

const found = (...of: Parameters<typeof settings>) => answer(settings(...of));

describe.for(questions)('$question: $after', ({ after, cause, row, sum, happened, during }) => {
  const { likely } = found(after, happened, during);

  test('finds its cause among the first three', () => {
    expect(likely.map(({ does }) => does)).toContain(cause);
  });

  test('names whose number it is, and the sum that gives it', () => {
    const members = likely.find(({ does }) => does === cause)?.members ?? [];
    const rows = members.flatMap(({ owners }) => owners.map((own) => own.row));
    expect([...rows, undefined]).toContain(row);
    expect([...members.map(({ how }) => how.join()), undefined, '']).toContain(sum?.join());
  });
});

describe('with the settings of the reader', () => {
  const told = (query: string) => answer(decode(params, query).settings);

  test.for([
    ['after=90&idle=60&interval=10&probes=3', 'keepalive', [60, 10, 3]],
    // The user timeout takes the place of the probes: the first tick past it.
    ['after=60&idle=30&interval=10&probes=9&userTimeout=55000', 'keepalive', [30, 10, 3]],
    ['after=120&idle=120&interval=30&probes=3&happened=reset', 'probe', [120]],
    ['after=25&userTimeout=25000', 'chosen', []],
  ] as const)('%s is %s of their own', ([query, does, how]) => {
    const { likely } = told(query);
    const [member] = likely.find((one) => one.does === does)!.members;
    expect(member).toMatchObject({ how, at: told(query).after });
    expect(decode(widgets.detection.widget.params, handedOver(member.own!)).notices).toEqual([]);
    for (const lang of langs)
      expect(whose(member, strings[lang], lang)).toBe(strings[lang].members.yours);
  });

  test.for([
    ['after=735&idle=60', [60, 75, 9], 'your TCP_KEEPIDLE', 'TCP_KEEPINTVL and TCP_KEEPCNT'],
    ['after=7290&interval=10', [7200, 10, 9], 'your TCP_KEEPINTVL', 'TCP_KEEPIDLE and TCP_KEEPCNT'],
    ['after=90&idle=60&probes=3&interval=10&userTimeout=85000', [60, 10, 3], '', ''],
    [
      'after=1125&idle=1050&userTimeout=1110000',
      [1050, 75, 1],
      'your TCP_KEEPIDLE and TCP_USER_TIMEOUT',
      'TCP_KEEPINTVL',
    ],
  ] as const)(
    '%s: a number that was not given is called Linux’s',
    ([query, how, given, assumed]) => {
      const { likely } = told(query);
      const [member] = likely.find(({ does }) => does === 'keepalive')!.members;
      expect(member).toMatchObject({ how, at: told(query).after });
      const whole =
        given === '' ? strings.en.members.yours : `${given}, with Linux’s defaults for ${assumed}`;
      expect(whose(member, strings.en, 'en')).toBe(whole);
      expect(inShort(likely[0]!, strings.en, 'en')).toContain(whole);
      expect(whose(member, strings.zh, 'zh') === strings.zh.members.yours).toBe(given === '');
    },
  );

  test('a first probe is theirs only where they have given its time', () => {
    const { likely, others } = told('after=7200&interval=10&happened=reset');
    const probes = [...likely, ...others].find(({ does }) => does === 'probe')!.members;
    expect(probes.filter(({ own }) => own)).toEqual([]);
  });

  test('what does not give the number is not said, and guesses count less', () => {
    const { likely } = told('after=900&idle=60&interval=10&probes=3&userTimeout=30000');
    expect(likely.flatMap(({ members }) => members).filter(({ own }) => own)).toEqual([]);
    const score = (query: string) => {
      const { likely: first, others } = told(query);
      return [...first, ...others].find(({ does }) => does === 'keepalive')?.score ?? 0;
    };
    expect(score('after=900&idle=60')).toBeLessThan(score('after=900'));
  });
});

test('fifteen minutes have two causes that have nothing to do with each other', () => {
  const [first, second] = found('15 min').likely;
  expect([first!.does, second!.does]).toEqual(['path', 'retransmission']);
  expect(en.known[first!.members[0].index]).toBe('IPVS');
  expect(found('15 min', 'hang', 'sending').best.does).toBe('retransmission');
  expect(found('15 min', 'reset', 'idle').best.does).toBe('path');
  expect(found('924.6 s').best.does).toBe('retransmission');
});

test('the limits of retransmission and connect() are those of the model', () => {
  const limits = { retries: 15, rtoMax: 120_000, rtoMin: 200_000, userTimeout: null } as const;
  const { limit } = inFlight({ ...limits, rtt: 1000, lossProbe: true, hz: 250 });
  expect(found('924.6 s').best.members[0].at).toBe(limit / 1e6);
  for (const [linear, seconds] of [
    [0, 127],
    [4, 131],
  ] as const) {
    const run = connecting({ retries: 6, linear, userTimeout: null, rtoMax: 120_000, hz: 250 });
    expect(run.death.ideal).toBe(seconds * 1e6);
    expect(found(`${seconds} s`).best.members[0].how).toEqual([6, linear]);
  }
});

test('what the reader has seen changes the order, and never leaves nothing', () => {
  for (const happened of params.happened.options)
    for (const during of params.during.options)
      for (const after of ['0.2 s', '1', '63', '350', '20 min', '3 d', '31,415,926'])
        expect(found(after, happened, during).likely.length).toBeGreaterThan(0);
  expect(found('63 s', 'timeout', 'connecting').best.does).toBe('connect');
});

test.for([
  ['15 分钟', 900],
  ['2h11m', 7860],
  ['924.6 s', 924.6],
  ['924.6秒', 924.6],
  ['about 15 min', 900],
  ['约 15 分钟左右', 900],
  ['~350', 350],
  ['９００', 900],
  ['400 ms', 0.4],
  ['2,230,340 milliseconds ago', 2230.34],
  ['00:15:24', 924],
  ['10min of idle', 600],
  ['空闲15分钟左右', 900],
  ['15 分钟前', 900],
  ['15-20 min', null],
  ['> 600 s', null],
  ['soon', null],
  ['-5', null],
  ['0', null],
  ['99999999999 h', null],
] as const)('“%s” is read as %s seconds', ([text, seconds]) => {
  expect(secondsIn(text)).toBe(seconds);
});

describe('an orderly close', () => {
  const orderly = (after: string, during: During = 'any') => {
    const { likely, others } = found(after, 'closed', during);
    return [...likely, ...others];
  };

  test.for(['180', '300', '1800.239', '7875', '924.6 s', '131', '240', '60', '14400'])(
    'after %s is never that of a kernel that gives up',
    (after) => {
      for (const during of params.during.options)
        expect(orderly(after, during).map(({ does }) => does)).not.toEqual(
          expect.arrayContaining([
            expect.stringMatching(/keepalive|retransmission|connect|window|probe/),
          ]),
        );
    },
  );

  test.for(['180', '300', '1800.239', '600', '3600'])(
    'after %s idle is a timer of a program or proxy first',
    (after) => expect(orderly(after, 'idle')[0]!.does).toBe('timer'),
  );
});

test('OpenSSH ends a silent session after one interval more than it counts messages', () => {
  const ssh = (seconds: number) =>
    found(String(seconds), 'closed', 'idle').likely.flatMap(({ members }) =>
      members.filter(({ list, index }) => list === 'beats' && /ssh/.test(beats[index]![1])),
    );
  expect(ssh(180).map(({ how }) => how)).not.toContainEqual([60, 3]);
  expect(ssh(240).map(({ how }) => how)).toContainEqual([60, 4]);
  expect(ssh(60).map(({ how }) => how)).toContainEqual([15, 4]);
  const config = asked
    .flatMap(({ numbers }) => numbers)
    .filter(({ settings: query }) => query.includes('target=ssh'));
  expect(config.map(({ shows }) => shows)).toContain(60 * sshIntervals(3));
});

test('sums that are Linux’s are said to be', () => {
  for (const does of ['connect', 'retransmission', 'window'] as const)
    for (const lang of langs) expect(strings[lang].whys[does]).toContain('Linux');
});

test('a bare number that people hardly wait for is offered as milliseconds', () => {
  expect(['932134', '240000', '7,200,000'].map((text) => asMilliseconds(text, true))).toEqual([
    932.134, 240, 7200,
  ]);
  for (const text of ['900', '7875', '932134 ms', '15 min', '932.134'])
    expect(asMilliseconds(text, true)).toBeNull();
  // A link to four hours means four hours.
  expect(asMilliseconds('14400', false)).toBeNull();
});

test('without a time there is no answer, in words, figure or link', () => {
  const none = { ...initialSettings(params), after: '' };
  for (const lang of langs) {
    expect(widget.sentence(sceneOf(widget, none, strings[lang], lang))).toBe(strings[lang].noTime);
    expect(widget.table(sceneOf(widget, none, strings[lang], lang)).rows).toEqual([]);
    expect(widget.next!(sceneOf(widget, none, strings[lang], lang))).toEqual([]);
  }
  expect(readAfter('')).toEqual({ value: '' });
});

test('a link with no time in it says so and is answered', () => {
  const { settings: used, notices } = decode(params, 'after=soon&happened=reset');
  expect(used).toMatchObject({ after: '900', happened: 'reset' });
  expect(notices).toEqual([{ kind: 'unreadable', key: 'after', given: 'soon', used: '900' }]);
});

test('every cause points at a row of the reference', () => {
  const rows = new Set(
    references.flatMap(({ topic, rows: all }) => all.map(({ id }) => `${topic}/#${id}`)),
  );
  const lists = [...tails, ...followers].map(([, , row]) => row);
  const cited = [...known.map(({ row }) => row), ...lists, ...beats.map(([, row]) => row)];
  expect(cited.filter((row) => !rows.has(row))).toEqual([]);
  expect([en.known.length, zh.known.length]).toEqual([known.length, known.length]);
});

test('every sum that is written comes to the time beside it', () => {
  const value = (text: string) => Number(text.replaceAll(/[^\d.]/g, ''));
  for (const cause of known.filter(({ does }) => does === 'retransmission')) {
    const [sum, total] = formula(cause, 'en').split(' = ');
    if (total === undefined) continue;
    expect(value(total)).toBeCloseTo(cause.at, 1);
    const flat = /(\d+) × (\d+)/.exec(sum!);
    const last = sum!
      .replace(/ \+ \d+ × \d+$/, '')
      .split(' + ')
      .at(-1)!;
    const doubled = 2 * Number(last) - 0.2;
    expect(doubled + (flat ? Number(flat[1]) * Number(flat[2]) : 0)).toBeCloseTo(cause.at, 1);
  }
});

test.for(langs)('the sentences of %s are whole', (lang) => {
  const said = (after: string, happened?: Happened, during?: During) =>
    widget.sentence(sceneOf(widget, settings(after, happened, during), strings[lang], lang));
  expect([
    said('900'),
    said('15 min', 'hang', 'sending'),
    said('7875'),
    said('131', 'timeout', 'connecting'),
    said('20', 'any', 'idle'),
  ]).toMatchSnapshot();
});

test('the table has a row for every mechanism, at most eight, in the order of the cards', () => {
  const initial = initialSettings(params);
  const { rows } = widget.table(sceneOf(widget, initial, strings.en, 'en'));
  const { likely, others } = answer(initial);
  expect(rows).toHaveLength(likely.length + others.length);
  expect(rows.length).toBeLessThanOrEqual(8);
  expect(rows[0]![0]).toBe('An idle timeout on the path: IPVS and 8 more');
});

test('every way on leaves clean settings to a calculator that exists', () => {
  const times = [...new Set(questions.map(({ after }) => after))];
  const ways = times.flatMap((after) => {
    const given = { ...settings(after), idle: 60, userTimeout: 30_000 };
    const { likely, others } = answer(given);
    return [...likely, ...others].flatMap(({ members }) =>
      members.flatMap((member) => handOver(member, given, strings.en) ?? []),
    );
  });
  const faults = ways.flatMap(({ widget: to, settings: handed }) => {
    const query = handedOver(handed);
    return decode(widgets[to].widget.params, query).notices.length === 0 ? [] : `${to}?${query}`;
  });
  expect(ways.length).toBeGreaterThan(times.length);
  expect([...new Set(faults)]).toEqual([]);
  const paths = ways.filter(({ widget: to }) => to === 'path');
  expect(
    paths.every((way) => handedOver(way.settings).endsWith('&idle=60&userTimeout=30000')),
  ).toBe(true);
});

test('a card shows at most four numbers', () => {
  for (const after of ['60', '300', '600', '900'])
    for (const candidate of found(after).likely)
      expect(worthSaying(candidate).length).toBeLessThanOrEqual(4);
});

const pages = import.meta.glob<string>('../../content/*/calculators/symptom.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test('the numbers of the page texts are those of the widget', () => {
  const [ipvs] = found('15 min', 'reset', 'idle').best.members;
  const [limit] = found('15 min', 'hang', 'sending').best.members;
  const [both] = [ipvs.at + limit.at];
  expect(Object.keys(pages)).toHaveLength(langs.length);
  for (const text of Object.values(pages)) {
    expect(text).toContain(`${ipvs.at / 2} `);
    expect(text).toContain(`${limit.at} `);
    expect(text).toContain(both.toLocaleString('en'));
  }
});
