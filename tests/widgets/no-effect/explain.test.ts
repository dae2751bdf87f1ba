import { describe, expect, test } from 'vitest';
import { langs, type Lang } from '~/i18n/locales.ts';
import { initialSettings } from '~/inputs/params.ts';
import { decode } from '~/kit/settings.ts';
import { explain } from '~/widgets/no-effect/explain.ts';
import type { Answers } from '~/widgets/no-effect/explained.ts';
import { strings } from '~/widgets/no-effect/more-strings.ts';
import { params } from '~/widgets/no-effect/params.ts';
import { longestText } from '~/evidence/paste.ts';
import { recorded, recordings } from '../../evidence/recordings.ts';
import { times } from '../../often.ts';

const initial = initialSettings(params);

const said = (text: string, lang: Lang = 'en', query = '') =>
  explain(text, decode(params, query).settings, strings[lang], lang);

const first = (text: string, lang: Lang = 'en', query = '') =>
  said(text, lang, query).explained[0]!;

const socket = (rest: string, queue = '0') =>
  `ESTAB 0 ${queue} 192.0.2.1:40000 192.0.2.2:5432 ${rest}`;

const meanings = (text: string) => Object.fromEntries(first(text).parts);

describe('a line of ss', () => {
  test('timer:(keepalive,1min3sec,0) is on, looks again in 63 s, no unanswered probe', () => {
    const text = socket('timer:(keepalive,1min3sec,0)');
    expect(meanings(text)).toMatchObject({
      keepalive: 'the keepalive timer: SO_KEEPALIVE is on',
      '1min3sec': 'in 1\u00a0min\u00a03\u00a0s the kernel checks whether to probe',
      '0': 'no unanswered probe',
    });
    expect(first(text)).toMatchObject({
      tone: 'alive',
      answers: { timer: 'keepalive', left: 63, unanswered: 0 },
    });
    expect(first(text, 'zh').conclusion).toContain(
      '保活开着。1\u00a0分\u00a03\u00a0秒后内核再来看',
    );
  });

  test('a time in the wrong unit is read in the right one, and that is said', () => {
    const text = socket('timer:(keepalive,4.108ms,0)');
    expect(meanings(text)['4.108ms']).toContain('4.108\u00a0s: ss before iproute2 6.11');
    expect(first(text).answers).toMatchObject({ left: 5 });
    expect(meanings(socket('timer:(keepalive,4.108sec,0)'))['4.108sec']).not.toContain('6.11');
  });

  test('unanswered probes are at work', () => {
    const found = first(socket('timer:(keepalive,9.500sec,2)'));
    expect(found).toMatchObject({ tone: 'probing', answers: { unanswered: 2 } });
    expect(found.conclusion).toContain('2 probes are unanswered');
  });

  test('timer:(on,…) means unacknowledged data and a silent keepalive', () => {
    const found = first(socket('timer:(on,1.200sec,4)', '12'));
    expect(found).toMatchObject({ tone: 'data', answers: { timer: 'on' } });
    expect(found.conclusion).toContain('keepalive is silent');
    expect(meanings(socket('timer:(on,1.200sec,4)', '12'))).toMatchObject({
      'Send-Q 12': '12 bytes written that the peer has not acknowledged',
      '4': 'retransmitted 4 times',
    });
    expect(first(socket('timer:(on,204ms,0)', '12')).conclusion).toContain('ordinary traffic');
  });

  test('no timer means that SO_KEEPALIVE is off, if timers were asked for', () => {
    expect(first(`$ ss -tno\n${socket('')}`)).toMatchObject({ answers: { timer: 'none' } });
    expect(first(socket(''))).toMatchObject({ answers: null, tone: 'plain' });
    expect(first(socket('timer:(delack,003ms,0)'))).toMatchObject({ answers: { timer: 'none' } });
  });

  test('a timer of a socket that is closing is not taken for keepalive', () => {
    const text = socket('timer:(keepalive,43sec,0)').replace('ESTAB', 'FIN-WAIT-2');
    expect(first(text)).toMatchObject({ answers: null, tone: 'plain' });
  });
});

test('each recorded socket gives the answer that its state calls for, whatever the tool', () => {
  const wanted: Readonly<Record<string, Answers[string] | undefined>> = {
    5001: 'none',
    5002: 'keepalive',
    5006: 'keepalive',
    5007: 'on',
    5008: 'persist',
    5011: 'keepalive',
    5009: undefined,
    5010: undefined,
    5012: undefined,
  };
  const lists = [...recorded('ss'), ...recorded('netstat')];
  const seen = lists.flatMap(({ command, output }) =>
    said(`$ ${command}\n${output}`).explained.flatMap(({ about, answers }) => {
      const port = about.split(':').pop()!;
      return port in wanted && !command.includes('established') ? [[port, answers?.['timer']]] : [];
    }),
  );
  expect(seen.length).toBeGreaterThan(200);
  expect(seen).toEqual(seen.map(([port]) => [port, wanted[port!]]));
});

const call = (option: string, value: number, end = '0') =>
  `setsockopt(4, ${option === 'SO_KEEPALIVE' ? 'SOL_SOCKET' : 'SOL_TCP'}, ${option}, [${value}], 4) = ${end}`;
const on = call('SO_KEEPALIVE', 1);
const tcp = 'socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 4';
const noDelay = 'setsockopt(4, SOL_TCP, TCP_NODELAY, [1], 4) = 0';

describe('a trace', () => {
  test.for([
    [[on, call('TCP_KEEPIDLE', 60)], { call: 'done', unit: 'right' }],
    [[on, call('TCP_KEEPIDLE', 60_0)], { call: 'done', unit: 'wrong' }],
    [[on], { call: 'switchOnly' }],
    [[on, call('TCP_KEEPIDLE', 60_000, '-1 EINVAL (Invalid argument)')], { call: 'failed' }],
    [[tcp, call('TCP_KEEPIDLE', 60)], { call: 'absent' }],
    [[call('TCP_KEEPIDLE', 60)], null],
    [[on, call('SO_KEEPALIVE', 0)], { call: 'absent' }],
    [['listen(4, 128) = 0', on], { call: 'other' }],
    [[tcp, noDelay, 'close(4) = 0'], { call: 'absent' }],
    [[tcp, 'close(4) = 0'], null],
  ] as const)('%s → %s', ([lines, answers]) => {
    expect(first(lines.join('\n'), 'en', 'idle=60').answers).toEqual(answers);
  });

  test('a refusal names the option and the error', () => {
    const refused = call('TCP_KEEPCNT', 128, '-1 EINVAL (Invalid argument)');
    expect(first(refused).conclusion).toContain('TCP_KEEPCNT was refused with EINVAL');
    expect(first(refused, 'zh').conclusion).toContain('TCP_KEEPCNT 被拒绝（EINVAL）');
  });
});

describe('parameters', () => {
  const three = 'net.ipv4.tcp_keepalive_time = 600\nnet.ipv4.tcp_keepalive_intvl = 60';

  test('are compared with the wanted numbers', () => {
    const tone = (query: string) => first(three, 'en', query).tone;
    expect(tone('idle=600&interval=60')).toBe('alive');
    expect(tone('idle=600')).toBe('alive');
    expect(tone('idle=601')).toBe('dead');
    expect(tone('probes=3')).toBe('plain');
    expect(tone('')).toBe('plain');
    // Whose namespace these are of they do not say.
    expect(first(three, 'en', 'idle=600').answers).toBeNull();
  });

  test('that look like milliseconds, or cannot work, are called out', () => {
    expect(meanings('net.ipv4.tcp_keepalive_time = 60000')).toMatchObject({
      'tcp_keepalive_time = 60000': expect.stringContaining('milliseconds') as string,
    });
    expect(meanings('net.ipv4.tcp_keepalive_probes = 0')).toMatchObject({
      'tcp_keepalive_probes = 0': 'accepted unchecked, but of no use',
    });
  });

  test('of two namespaces in one paste are two groups', () => {
    expect(said(`${three}\n${three}`).explained.length).toBe(2);
  });
});

test('two namespace numbers are told apart', () => {
  const pair = (a: number, b: number) => first(`net:[${a}]\nnet:[${b}]`).answers;
  expect(pair(4_026_531_840, 4_026_532_177)).toEqual({ namespace: 'other' });
  expect(pair(4_026_531_840, 4_026_531_840)).toEqual({ namespace: 'same' });
});

test('what is not understood, left out or too long is said in numbers', () => {
  expect(said('hello\nworld').strange).toEqual([
    '2 lines were not understood:',
    'line 1: hello',
    'line 2: world',
  ]);
  expect(said('hello', 'zh').strange).toEqual(['有 1 行看不懂：', '第 1 行：hello']);
  expect(said('hello').summary).toContain('Nothing here is known');
  const many = Array.from({ length: 40 }, (_, i) => socket('').replace('40000', `${i + 1}`));
  expect(said(many.join('\n')).summary).toBe(
    '40 things read. The first are shown; 16 more are left out.',
  );
  expect(said('x'.repeat(longestText + 1500)).summary).toContain('the last 1,500 characters');
});

/** A sequence of numbers that looks random and is the same in every run. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const odd = [
  '(',
  ')',
  '[',
  '<',
  ',',
  ':',
  '=',
  '-',
  '\t',
  '\n',
  '\r',
  '\0',
  '9',
  '"',
  '…',
  '保',
  '\ud83d',
];
const blocks = recordings.map(({ command, output }) => `$ ${command}\n${output}`.split('\n'));

/** A few recorded lines, some of them of another tool, with up to a dozen wounds. */
function mutated(roll: (sides: number) => number): string {
  const some = () => {
    const lines = blocks[roll(blocks.length)]!;
    const at = roll(lines.length);
    return lines.slice(at, at + 1 + roll(4));
  };
  let text = [...some(), ...(roll(3) === 0 ? some() : [])].join('\n');
  for (let wounds = roll(12); wounds > 0; wounds -= 1) {
    const at = roll(text.length + 1);
    const gone = roll(3) === 0 ? roll(40) : roll(2);
    const sign = odd[roll(odd.length)]!;
    const more = roll(20) === 0 ? sign.repeat(roll(300)) : sign;
    text = text.slice(0, at) + (roll(2) ? more : '') + text.slice(at + gone);
  }
  return text;
}

/** The answers are settings as a link may carry them. */
function isLegal(answers: Answers | null): boolean {
  const query = new URLSearchParams((answers ?? {}) as Record<string, string>).toString();
  return decode(params, query).notices.length === 0;
}

test(
  '100,000 mutated texts are explained: no exception, no hang, no word that is not one',
  { timeout: times(300_000) },
  () => {
    const roll = dice(20_261_122);
    const wrong: string[] = [];
    for (let i = 0; i < times(100_000); i += 1) {
      const text = mutated(roll);
      const lang = langs[i % langs.length]!;
      const found = explain(text, initial, strings[lang], lang);
      const shown = JSON.stringify(found);
      if (/undefined|NaN|Infinity|\[object/.test(shown)) wrong.push(`${text}\n→ ${shown}`);
      if (!found.explained.every(({ answers }) => isLegal(answers))) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  },
);

test(
  'texts made to make a parser turn in circles are read to their end',
  { timeout: 60_000 },
  () => {
    const repeated = [
      'timer:(',
      '1min',
      '((((',
      'a.',
      'net.ipv4.',
      '[pid 1] ',
      '4<TCP:[',
      ') = ',
      ' ',
      '-',
    ];
    for (const part of repeated) {
      const long = part.repeat(longestText / part.length);
      expect(said(long).summary).not.toBe('');
      expect(said(`setsockopt(4<${long}`).summary).not.toBe('');
      expect(said(`$ ss\nESTAB 0 0 a:1 b:2 ${long}`).summary).not.toBe('');
      expect(said(`${part}\n`.repeat(20_000)).summary).not.toBe('');
    }
  },
);
