import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { handedOver } from '~/kit/hand-over.ts';
import { sceneOf } from '~/kit/widget.ts';
import { langs } from '~/i18n/locales.ts';
import { toMarkdown } from '~/kit/widget.ts';
import { initialSettings } from '~/inputs/params.ts';
import { decode } from '~/kit/settings.ts';
import { detection } from '~/model/formulas/detection.ts';
import { inFlight } from '~/model/formulas/in-flight.ts';
import { ms, type Us } from '~/model/time.ts';
import {
  actionsOf,
  breaksOf,
  failsAt,
  failures,
  shownIn,
  states,
  type Failure,
  type State,
} from '~/widgets/failures/cases.ts';
import widget from '~/widgets/failures/index.tsx';
import { matrix } from '~/widgets/failures/matrix.ts';
import { outcomeOf, type Outcome } from '~/widgets/failures/outcome.ts';
import { params, type FailuresSettings } from '~/widgets/failures/params.ts';
import { span } from '~/widgets/failures/said.ts';
import { strings } from '~/widgets/failures/strings.ts';
import { applyBreaks } from '~/widgets/player/apply.ts';
import { params as playerParams } from '~/widgets/player/params.ts';
import { runOf } from '~/widgets/player/run.ts';
import { often } from '../often.ts';

const settingsOf = (query: string): FailuresSettings => decode(params, query).settings;
const { policy: policies } = params;
const cases = failures.flatMap((failure) => states.map((state) => ({ failure, state })));

const outcome = (failure: Failure, state: State, query = ''): Outcome =>
  outcomeOf({ failure, state }, settingsOf(query));

const some: fc.Arbitrary<FailuresSettings> = fc.record({
  policy: fc.constantFrom(...policies.options),
  idle: fc.integer({ min: 5, max: 120 }),
  interval: fc.integer({ min: 1, max: 60 }),
  probes: fc.integer({ min: 1, max: 9 }),
  userTimeout: fc.option(fc.integer({ min: 1, max: 200_000 })),
  retries: fc.integer({ min: 0, max: 15 }),
  back: fc.option(fc.integer({ min: 1, max: 900 })),
  box: fc.constantFrom('drop', 'rst'),
  rtt: fc.integer({ min: 0, max: 1500 }).map((n) => 2 * n),
  hz: fc.constantFrom('ideal', '100', '250', '300', '1000'),
});

test('every case tells the model just what the player tells it', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(...cases), (settings, one) => {
      const { idle, interval, probes } = settings;
      const breaks = breaksOf(one, settings);
      const mapping = one.failure === 'nat' ? 1 : null;
      const { applied, actions } = applyBreaks({ idle, interval, probes, mapping, breaks });
      expect(actions).toEqual(actionsOf(one, settings));
      expect(applied.filter(({ refused }) => refused !== null)).toEqual([]);
    }),
    often(),
  );
});

/** What the player's run of a case comes to, given time enough. */
function seen(query: string): { died: Us | null; errno: string | null; eof: Us | null } {
  const { settings, notices } = decode(playerParams, query);
  expect(notices).toEqual([]);
  const { trace } = runOf(settings);
  const eof = trace.events.find((e) => e.type === 'app' && e.host === 'client' && e.what === 'eof');
  const death = trace.deaths.client;
  return { died: death?.t ?? null, errno: death?.errno ?? null, eof: eof?.t ?? null };
}

/** The same, as the widget told it. */
function expected(found: Outcome, from: Us): Partial<ReturnType<typeof seen>> {
  if (found.kind === 'error') return { died: from + found.after, errno: found.errno, eof: null };
  if (found.kind === 'eof') return { eof: from + found.after };
  return { died: null, eof: null };
}

test('every case that opens in the player ends there as it says, whatever the settings', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(...cases), (settings, one) => {
      const found = outcomeOf(one, settings);
      const query = `${handedOver(shownIn(one, settings)).replace('&until=off', '')}&until=6000`;
      const from = ms(failsAt(one, settings));
      fc.pre(found.kind !== 'later');
      expect(seen(query)).toMatchObject(expected(found, from));
    }),
    often(150),
  );
});

test.for(policies.options)('with %s the links of the first look end as they say', (policy) => {
  const settings = { ...initialSettings(params), policy };
  for (const one of cases) {
    const from = ms(failsAt(one, settings));
    const told = expected(outcomeOf(one, settings), from);
    expect(seen(handedOver(shownIn(one, settings)))).toMatchObject(told);
  }
});

test('the idle column is the detection time, the sending column that of data in flight', () => {
  const numbers = { idle: 60, interval: 10, probes: 3, userTimeout: null, hz: 250 } as const;
  expect(outcome('power', 'idle')).toMatchObject({ after: detection(numbers).death.ideal });
  const sent = {
    rtt: ms(20),
    userTimeout: null,
    retries: 15,
    rtoMax: 120_000,
    rtoMin: 200_000,
    lossProbe: true,
    hz: 250,
  } as const;
  expect(outcome('power', 'sending')).toMatchObject({ after: inFlight(sent).death.ideal });
  const bounded = inFlight({ ...sent, userTimeout: 90_000 }).death.ideal;
  expect(outcome('power', 'sending', 'policy=both')).toMatchObject({ after: bounded });
});

test.for([
  ['power', 'idle', 'policy=none', 'never', null],
  ['power', 'idle', 'policy=user-timeout', 'never', null],
  ['power', 'idle', '', 'error', 'ETIMEDOUT'],
  ['power', 'zero-window', 'policy=user-timeout', 'error', 'ETIMEDOUT'],
  ['crash', 'idle', 'policy=none', 'eof', null],
  ['crash', 'zero-window', 'policy=none', 'error', 'ECONNRESET'],
  ['hang', 'idle', 'policy=both', 'never', null],
  ['hang', 'sending', 'policy=both', 'never', null],
  ['hang', 'zero-window', '', 'never', null],
  ['hang', 'zero-window', 'policy=user-timeout', 'error', 'ETIMEDOUT'],
  ['reboot', 'idle', '', 'error', 'ECONNRESET'],
  ['reboot', 'idle', 'back=off', 'error', 'ETIMEDOUT'],
  ['nat', 'idle', 'box=rst', 'error', 'ECONNRESET'],
  ['nat', 'waiting', 'box=rst&policy=none', 'never', null],
  ['cable', 'idle', 'policy=none', 'mended', null],
  ['cable', 'sending', '', 'mended', null],
  ['cable', 'sending', 'policy=both', 'error', 'ETIMEDOUT'],
  ['cable', 'idle', 'back=off', 'error', 'ETIMEDOUT'],
  ['suspend', 'waiting', '', 'mended', null],
  ['one-way', 'idle', '', 'error', 'ETIMEDOUT'],
] as const)('%s, %s, %s: %s', ([failure, state, query, kind, errno]) => {
  const found = outcome(failure, state, query);
  expect(found.kind).toBe(kind);
  expect(found.kind === 'error' ? found.errno : null).toBe(errno);
});

test('every case counts once, and what was not simulated to its end says so', () => {
  fc.assert(
    fc.property(some, (settings) => {
      const { rows, all, told, mended, never } = matrix(settings);
      expect([rows.length, rows[0]!.length, all]).toEqual([8, 4, 32]);
      expect(told + mended + never).toBe(all);
    }),
    often(20),
  );
  const hasty = 'idle=1&interval=1&policy=both&userTimeout=86400000';
  expect(outcome('power', 'idle', hasty)).toMatchObject({ kind: 'later' });
});

test.for([
  ['', 'en', ['Keepalive (60/10/3)', 'told in 20', 'goes on in 6', 'in 6 it is never told']],
  ['', 'zh', ['保活（60/10/3）', '20 种会得知', '6 种照常继续']],
  ['policy=both', 'en', ['Both (60/10/3, 1 min 30 s)']],
  ['policy=both', 'zh', ['都打开（60/10/3，1 分 30 秒）']],
  ['policy=none', 'en', ['Nothing: of 32']],
  ['policy=user-timeout&userTimeout=off', 'zh', ['用户超时：32']],
] as const)('the sentence of “%s” in %s counts the cases', ([query, lang, parts]) => {
  const sentence = widget.sentence(sceneOf(widget, settingsOf(query), strings[lang], lang));
  const plain = sentence.replaceAll('\u00a0', ' ');
  expect(parts.filter((part) => !plain.includes(part))).toEqual([]);
});

test.for(langs)('the table in %s has a row for each failure, a column for each state', (lang) => {
  const { head, rows } = widget.table(sceneOf(widget, settingsOf(''), strings[lang], lang));
  expect([head.length, rows.length]).toEqual([5, 8]);
  expect(rows.every((row) => row.length === 5 && row.every((cell) => cell !== ''))).toBe(true);
});

test.for(langs)('the four matrices in %s are what they were before', async (lang) => {
  const drawn = policies.options.map((policy) => {
    const table = widget.table(
      sceneOf(widget, settingsOf(`policy=${policy}`), strings[lang], lang),
    );
    return `${strings[lang].choices.policy[policy]}\n\n${toMarkdown(table)}\n`;
  });
  const text = drawn.join('\n').replaceAll('\u00a0', ' ');
  await expect(text).toMatchFileSnapshot(`scenes/failures.${lang}.txt`);
});

test.for(langs)('the page text in %s has the times of the matrix', (lang) => {
  const text = readFileSync(`content/${lang}/calculators/failures.mdx`, 'utf8');
  const told = [
    outcome('power', 'idle'),
    outcome('power', 'waiting'),
    outcome('power', 'sending'),
    outcome('power', 'sending', 'policy=both'),
    outcome('cable', 'sending'),
    outcome('cable', 'sending', 'policy=both'),
  ].map((found) => ('after' in found ? span(found.after!, lang) : ''));
  const plain = told.map((time) => time.replaceAll('\u00a0', ' '));
  expect(plain.filter((time) => time === '' || !text.includes(time))).toEqual([]);
});
