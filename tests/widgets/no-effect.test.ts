import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { handedOver } from '~/kit/hand-over.ts';
import { sceneOf } from '~/kit/widget.ts';
import { langs } from '~/i18n/locales.ts';
import { initialSettings } from '~/inputs/params.ts';
import { decode } from '~/kit/settings.ts';
import { closedWindow } from '~/model/formulas/closed-window.ts';
import { detection, probeTime } from '~/model/formulas/detection.ts';
import { ms, seconds } from '~/model/time.ts';
import { answer, stages } from '~/widgets/no-effect/answer.ts';
import { commands, remedy } from '~/widgets/no-effect/commands.ts';
import { diagnose, type Cause } from '~/widgets/no-effect/diagnose.ts';
import widget from '~/widgets/no-effect/index.tsx';
import { params, wanted, type NoEffectSettings } from '~/widgets/no-effect/params.ts';
import { strings } from '~/widgets/no-effect/strings.ts';
import { said, sentence, told } from '~/widgets/no-effect/told.ts';
import { often } from '../often.ts';

const settings = (query: string) => decode(params, query).settings;

/** The shortest way to each cause: every one can be reached, and by these answers. */
const ways: Readonly<Record<Cause, string>> = {
  notASwitch: 'timer=none&way=sysctl',
  neverCalled: 'timer=none&way=option&call=absent',
  libraryOff: 'timer=none&way=library&call=absent',
  refused: 'timer=none&way=option&call=failed',
  otherSocket: 'timer=none&way=option&call=other',
  otherLine: 'timer=none&way=option&call=done',
  otherNamespace: 'idle=60&timer=keepalive&left=7190&way=sysctl&namespace=other',
  lookInside: 'timer=missing&namespace=other',
  gone: 'timer=missing&namespace=same',
  armedBefore: 'idle=60&timer=keepalive&left=7190&way=sysctl&namespace=same&age=older',
  ownOption: 'idle=60&timer=keepalive&left=7190&way=sysctl&namespace=same&age=newer',
  idleNotSet: 'idle=60&timer=keepalive&left=7190&way=library&call=switchOnly',
  units: 'idle=60&timer=keepalive&left=7190&way=option&call=done&unit=wrong',
  inFlight: 'timer=on',
  zeroWindow: 'timer=persist',
  unreached: 'timer=persist&left=60&unanswered=5',
  notYet: 'idle=60&timer=keepalive&left=50&expiry=pending',
  dying: 'idle=60&interval=10&probes=3&timer=keepalive&left=9&unanswered=1',
  proxy: 'idle=120&timer=keepalive&left=50&expiry=answered&hop=proxy',
  works: 'idle=120&timer=keepalive&left=50&expiry=answered&hop=direct',
};
const causes = Object.keys(ways) as Cause[];

describe.for(causes)('%s', (cause) => {
  const given = settings(ways[cause]);

  test('is what these answers come to, and no answer less does', () => {
    expect(diagnose(given)).toEqual({ kind: 'cause', cause });
    const last = answer(given).asked.at(-1)!;
    const open = { ...given, [last]: params[last].initial } as NoEffectSettings;
    expect(diagnose(cause === 'dying' ? { ...open, left: null } : open).kind).toBe('ask');
  });

  test('is said in both languages, with a reason and something to do', () => {
    for (const lang of langs) {
      const { title, why, fix } = said(sceneOf(widget, given, strings[lang], lang));
      expect(Math.min(title.length, why.length, fix.length)).toBeGreaterThan(5);
      expect(sentence(sceneOf(widget, given, strings[lang], lang))).toMatch(/[.。]$/);
      expect(`${title}${why}${fix}`).not.toMatch(/undefined|NaN|\d秒|["<&]/);
    }
  });
});

test('every diagnosis leads on to a calculator, with the numbers that were wanted', () => {
  for (const query of ['', ...Object.values(ways)]) {
    const given = settings(query);
    const on = widget.next!(sceneOf(widget, given, strings.en, 'en'));
    expect([query, on.length]).not.toEqual([query, 0]);
    const rest = on.filter(({ widget: to }) => to !== 'in-flight');
    const { idle } = wanted(given);
    expect(rest.filter((way) => !handedOver(way.settings).includes(`idle=${idle}&`))).toEqual([]);
  }
});

test('nothing is known at first, and the first question is what ss shows', () => {
  const initial = initialSettings(params);
  expect(diagnose(initial)).toEqual({ kind: 'ask', question: 'timer' });
  expect(new Set(answer(initial).standings.map(([, standing]) => standing))).toEqual(
    new Set(['open']),
  );
});

test('only questions on the way are asked, each once, and each but the way has a command', () => {
  const { asked } = answer(settings(ways.armedBefore));
  expect(asked).toEqual(['timer', 'left', 'way', 'namespace', 'age']);
  expect(commands.timer).toMatch(/^ss -tno/);
  expect(
    Object.entries(commands)
      .filter(([, text]) => text === '')
      .map(([key]) => key),
  ).toEqual(['left', 'idle', 'way']);
});

test('the time left proves another number only beyond the larger of idle and interval', () => {
  const kind = (query: string) => answer(settings(`timer=keepalive&${query}`)).known;
  expect(kind('idle=60&interval=10&left=60')).toBe('onTime');
  expect(kind('idle=60&interval=10&left=61')).toBe('foreign');
  expect(kind('idle=10&interval=75&left=75')).toBe('onTime');
  expect(kind('idle=10&interval=75&left=76')).toBe('foreign');
});

test('a timer is not measured against a number that nobody gave', () => {
  for (const query of ['left=7190', 'left=30', 'left=7190&interval=10', 'left=7190&probes=3']) {
    const given = settings(`timer=keepalive&${query}`);
    expect([query, diagnose(given)]).toEqual([query, { kind: 'ask', question: 'idle' }]);
    expect(answer(given)).toMatchObject({ known: 'unjudged' });
    expect(answer(given).standings).toContainEqual(['numbers', 'open']);
  }
  const said = (query: string) => sentence(sceneOf(widget, settings(query), strings.en, 'en'));
  expect(said('timer=keepalive')).not.toMatch(/your numbers/);
  expect(said('timer=keepalive&left=7190')).toContain(
    'Any idle time of that length or more fits, Linux’s default of 7,200\u00a0s among them.',
  );
  expect(said('timer=keepalive&left=50&unanswered=2')).toContain('from Linux’s defaults');
});

test('unanswered window probes end when the model says, and by two there is no living peer', () => {
  const run = closedWindow({
    rtt: ms(1),
    answers: false,
    userTimeout: null,
    retries: 15,
    rtoMax: 120_000,
    rtoMin: 200_000,
    hz: 250,
  });
  for (const sent of [2, 5, 9, 14, 15]) {
    const given = settings(`timer=persist&left=4&unanswered=${sent}`);
    const next = run.sendings[sent]?.ideal ?? run.death.ideal;
    expect(answer(given).windowEnds).toBe(seconds(4) + run.death.ideal - next);
    expect(diagnose(given)).toEqual({ kind: 'cause', cause: 'unreached' });
  }
  for (const sent of [0, 1])
    expect(diagnose(settings(`timer=persist&unanswered=${sent}`))).toMatchObject({
      cause: 'zeroWindow',
    });
});

test('at most one step is lost, and nothing behind the last proven one holds', () => {
  const anything = fc.record(
    Object.fromEntries(
      Object.entries(params).map(([key, param]) => [
        key,
        param.kind === 'choice'
          ? fc.constantFrom(...param.options)
          : fc.integer({ min: param.min, max: Math.min(param.max, 10_000) }),
      ]),
    ),
  );
  fc.assert(
    fc.property(anything, (made) => {
      const found = answer(made as unknown as NoEffectSettings);
      const standings = found.standings.map(([, standing]) => standing);
      expect(standings.length).toBe(stages.length);
      expect(standings.filter((standing) => standing === 'broken').length).toBeLessThanOrEqual(1);
      expect(new Set(found.asked).size).toBe(found.asked.length);
      const works = found.verdict.kind === 'cause' && found.verdict.cause === 'works';
      expect(standings.every((standing) => standing === 'holds')).toBe(works);
    }),
    often(5000),
  );
});

test('the chain breaks where the cause lies', () => {
  const broken = (cause: Cause) =>
    answer(settings(ways[cause])).standings.find(([, standing]) => standing === 'broken')?.[0];
  expect(broken('lookInside')).toBe('socket');
  expect(broken('notASwitch')).toBe('switch');
  expect(broken('otherNamespace')).toBe('numbers');
  expect(broken('inFlight')).toBe('queue');
  expect(broken('proxy')).toBe('hop');
  expect(broken('dying')).toBeUndefined();
  expect(answer(settings(ways.notYet)).standings).toContainEqual(['time', 'waits']);
});

test('the time until a probing connection is given up is that of the model, whatever the probe', () => {
  const run = { idle: 60, interval: 10, probes: 3, userTimeout: null, hz: 250 } as const;
  for (const sent of [1, 2, 3]) {
    const query = `idle=60&interval=10&probes=3&timer=keepalive&left=10&unanswered=${sent}`;
    const after = detection(run).death.ideal - probeTime(run, sent).ideal;
    expect(answer(settings(query)).remaining).toBe(after);
  }
  expect(answer(settings(ways.dying)).death).toBe(seconds(90));
});

test('a node whose sysctls a pod does not see is told so, with the default it follows', () => {
  const given = settings(widget.presets!['pod']!);
  expect(sentence(sceneOf(widget, given, strings.en, 'en'))).toContain(
    'The 7,140\u00a0s left fit the default of 7,200\u00a0s.',
  );
  expect(sentence(sceneOf(widget, given, strings.zh, 'zh'))).toContain(
    'sysctl 改在了别的网络命名空间',
  );
  expect(remedy('otherNamespace', given)).toContain('sysctl -w net.ipv4.tcp_keepalive_time=600');
});

test.for(Object.entries(widget.presets!))(
  'the situation %s is settled by its answers',
  ([, query]) => {
    expect(diagnose(settings(query)).kind).toBe('cause');
  },
);

test.for(langs)('the page text in %s has the numbers the calculator gives', (lang) => {
  const text = readFileSync(`content/${lang}/calculators/no-effect.mdx`, 'utf8');
  const links = [...text.matchAll(/calculators\/no-effect\/\?([^)]+)\)/g)].map(
    ([, query]) => query!,
  );
  expect(links.map((query) => diagnose(settings(query)))).toEqual([
    { kind: 'cause', cause: 'otherNamespace' },
    { kind: 'cause', cause: 'notYet' },
  ]);
  const [pod, later] = links.map((query) => told(settings(query), answer(settings(query)), lang));
  for (const number of [pod!.left, pod!.longest, later!.left, later!.first, later!.firstLatest])
    expect(text).toContain(number.replace('\u00a0', ' '));
});
