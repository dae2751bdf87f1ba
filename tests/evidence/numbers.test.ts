import { expect, test } from 'vitest';
import { readNumbers } from '~/evidence/numbers/read.ts';
import { sayNumbers } from '~/evidence/numbers/say.ts';
import * as strings from '~/evidence/numbers/strings.ts';
import { readTime } from '~/evidence/numbers/time.ts';
import { verdictsOf } from './both.ts';
import { mutated } from './mutations.ts';
import { pasted } from './pasted.ts';

const verdicts = verdictsOf({ read: readNumbers, say: sayNumbers, words: strings });

const only = (text: string) => {
  const all = verdicts(text);
  expect(all).toHaveLength(1);
  return all[0]!;
};

test.for([
  ['2,230,340 milliseconds ago', 2230.34, 2230.34],
  ['15-20 min', 900, 1200],
  ['15 到 20 分钟', 900, 1200],
  ['5min~10min', 300, 600],
  ['00:15:24', 924, 924],
  ['PT15M', 900, 900],
  ['1.02:03:04', 93784, 93784],
  ['> 600 s', 600, null],
  ['10 分钟以上', 600, null],
  ['less than 5 min', 0, 300],
  ['10min of idle', 600, 600],
  ['半小时', 1800, 1800],
  ['一个半小时', 5400, 5400],
  ['two hours', 7200, 7200],
  ['两小时', 7200, 7200],
  ['十五分钟', 900, 900],
  ['空闲15分钟左右', 900, 900],
  ['half an hour', 1800, 1800],
  ['1m0.5s', 60.5, 60.5],
  ['2h 11min 15s', 7875, 7875],
  ['十五分钟左右', 900, 900],
  ['932134', 932134, 932134],
] as const)('“%s” lasts from %s s to %s s', ([text, from, to]) => {
  const time = readTime(text);
  expect(time && [time.fromUs / 1e6, time.toUs === null ? null : time.toUs / 1e6]).toEqual([
    from,
    to,
  ]);
});

test.for(['soon', '-5', '0', '60 10 3', '99999999999 h', 'idle', '15:24 Uhr', ''])(
  '“%s” is no length of time',
  (text) => expect(readTime(text)).toBeNull(),
);

test.for([
  ['60 10 3', 'after 60 s', '60 秒', [60, 70, 90]],
  ['60/10/3', 'every 10 s, 3 probes', '每 10 秒', [60, 70, 90]],
  ['60+10*3 ut=90s', 'The user timeout of 90 s decides', '90 秒的用户超时', [60, 70, 90]],
  ['7200 s + 9 × 75 s', '7,875 s (2 h 11 min 15 s)', '7,875 秒', [7200, 7275, 7875]],
  ['idle=60 intvl=10 cnt=3', 'given up after 90 s', '90 秒', [60, 70, 90]],
  ['空闲 60 间隔 10 次数 3', 'given up after 90 s', '90 秒', [60, 70, 90]],
  ['keepalive 30s 5s 3', 'given up after 45 s', '45 秒', [30, 35, 45]],
] as const)('“%s” is a schedule of probes', ([text, en, zh, at]) => {
  const said = only(text);
  expect(said.en.says).toContain(en);
  expect(said.zh.says).toContain(zh);
  expect(said.en.instants.map(({ afterUs }) => afterUs! / 1e6)).toEqual(at);
});

test('values that the kernel refuses have no schedule, and milliseconds are offered', () => {
  const { en, zh } = only('60000 10 3');
  expect(en.says).toMatch(/EINVAL.* write 60\./);
  expect(zh.says).toMatch(/EINVAL.*写 60。/);
  expect(en.instants).toEqual([]);
  expect(only('60/10/3 ut=90').en.repair).toContain('90000');
});

test('a bare number that is as likely milliseconds is read both ways', () => {
  const all = verdicts(pasted('49-symptom-bare-milliseconds'));
  expect(all.map(({ en }) => en.says)).toEqual([
    expect.stringMatching(/^In milliseconds 932\.134 s .*tcp_retries2.* In seconds .*10 d/),
    expect.stringMatching(/^In milliseconds 240 s .*Azure.* In seconds/),
    expect.stringMatching(/^In milliseconds 7,200 s .*first keepalive probe.* In seconds/),
  ]);
  expect(all[0]!.zh.says).toMatch(/^按毫秒算是 932\.134 秒.*tcp_retries2.*按秒算则是/);
  expect(all[0]!.en.links.map(({ settings }) => settings)).toEqual([
    'after=932.134',
    'after=932134',
  ]);
  expect(only('7875').en.says).not.toContain('milliseconds');
});

test('every line of times as people write them says its time', () => {
  const said = verdicts(pasted('48-symptom-times')).map(({ en }) => en.says);
  const times = ['2,230.34 s', '900 s (15 min) to 1,200 s', '924 s', 'least 600 s', '600 s'];
  for (const [i, time] of [...times, '1,800 s', '7,200 s', '900 s', 'bout 900 s'].entries())
    expect(said.at(i - 9)).toContain(time);
});

test('a sentence is read where it is alone and about a connection', () => {
  expect(only('connection drops after 15 minutes').en.says).toContain('900 s');
  expect(only('连接空闲 15 分钟后断开').zh.says).toContain('900 秒');
  expect(verdicts('the meeting took 15 minutes')).toEqual([]);
  expect(verdicts('hello')).toEqual([]);
});

test.for(['48-symptom-times', '49-symptom-bare-milliseconds'])(
  'no mutation of %s makes it throw',
  (name) => expect(() => mutated(pasted(name)).map(verdicts)).not.toThrow(),
);
