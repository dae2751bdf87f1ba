import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sceneOf } from '~/kit/widget.ts';
import { middleboxRecords } from '~/facts/middleboxes/index.ts';
import { wellKnown } from '~/facts/middleboxes/well-known.ts';
import { initialSettings } from '~/inputs/params.ts';
import { decode, encode } from '~/kit/settings.ts';
import { simulateChain } from '~/model/chain/simulate.ts';
import { detection } from '~/model/formulas/detection.ts';
import { seconds } from '~/model/time.ts';
import { answer } from '~/widgets/path/answer.ts';
import { knownGroups } from '~/widgets/path/devices.made.ts';
import { checksOf } from '~/widgets/path/checks.ts';
import { added, moved, removed } from '~/widgets/path/edit.ts';
import { parts, readDevice, replaced, texts, writeDevice } from '~/widgets/path/grammar.ts';
import path from '~/widgets/path/index.tsx';
import { layout } from '~/widgets/path/layout.ts';
import { allRepaired, order } from '~/widgets/path/order.ts';
import { params, type PathSettings } from '~/widgets/path/params.ts';
import { presets } from '~/widgets/path/path.made.ts';
import { runnerName } from '~/widgets/path/say.ts';
import { en, zh } from '~/widgets/path/strings.ts';
import { toModel } from '~/widgets/path/to-model.ts';
import { often } from '../often.ts';

const from = (query: string): PathSettings => decode(params, query).settings;
const start = initialSettings(params) as PathSettings;

/** Who ends it and when, in seconds. */
const brief = (settings: PathSettings) => {
  const { first } = answer(settings);
  return first && [runnerName(first, en), first.at / 1e6];
};

const broken = (settings: PathSettings) =>
  order(settings)
    .filter(({ state }) => state === 'broken')
    .map(({ kind }) => kind);

describe('situations people meet', () => {
  test.for([
    ['nlb', ['AWS NLB', 350]],
    ['alb', ['AWS ALB', 60]],
    ['hop', ['AWS NLB', 350]],
    ['waiting', ['Google VPC firewall', 600]],
    ['ipvs', ['kube-proxy (IPVS)', 900]],
    ['database', ['Firewall', 1800]],
    ['gateway', ['HTTP keep-alive', 45]],
    ['order', ['Pool', 300]],
  ] as const)('%s: ended first by %s', ([id, expected]) => {
    expect(brief(from(presets[id]))).toEqual(expected);
  });

  test('a read behind Google’s firewall is never told, and its next write hangs for a quarter of an hour', () => {
    const { ends } = answer(from(presets.waiting));
    expect(ends.map(({ learns }) => learns.by)).toEqual(['nothing', 'nothing']);
    expect(ends[0]!.ifItWrites! as number).toBeGreaterThan(seconds(900));
  });

  test('of probes on the wrong hop none counts for the load balancer', () => {
    const { sources, runners } = answer(from(presets.hop));
    expect(sources.map(({ sender, refreshes }) => [sender.kind, refreshes])).toEqual([
      ['proxy', []],
    ]);
    expect(runners).toMatchObject([{ margin: null, at: seconds(350) }]);
  });

  test('in the order that holds, nothing is broken', () => {
    expect(checksOf(from(presets.order)).map(({ state }) => state)).not.toContain('broken');
    expect(checksOf(from(presets.order)).map(({ state }) => state)).not.toContain('untidy');
  });
});

describe('results', () => {
  test('the default says who, when, and what each side sees', () => {
    const { ends } = answer(start);
    expect(ends.map(({ learns }) => [learns.at, learns.error])).toEqual([
      [seconds(7200), 'ECONNRESET'],
      [null, null],
    ]);
  });

  test('a user timeout shortens the write after the cut, and replaces the count of probes', () => {
    const silent = 'chain=nat.300.any.silent&idle=400&interval=10&probes=9';
    const at = (query: string) => answer(from(query)).ends[0]!.learns.at;
    expect(at(silent)).toBe(seconds(490));
    expect(at(`${silent}&userTimeout=420000`)).toBe(seconds(420));
  });

  test('a ping is answered by the proxy and keeps nothing beyond it, a message keeps all', () => {
    const chain = 'idle=off&chain=nat.100.any.rst_proxy.60.l7.fin_nat.90.any.rst&heartbeat=30';
    expect(brief(from(`${chain}&heartbeatKind=ping`))).toEqual(['Proxy', 60]);
    expect(brief(from(chain))).toBeNull();
  });

  test('a device that never forgets is as good as a cable', () => {
    expect(brief(from('chain=nat.off.any.silent'))).toBeNull();
    expect(brief(from('chain='))).toBeNull();
  });

  test('at one time a device comes before the pool', () => {
    expect(brief(from('chain=nat.300.any.rst&pool=300'))).toEqual(['NAT', 300]);
    expect(brief(from('chain=nat.300.any.rst&pool=299'))).toEqual(['Pool', 299]);
  });
});

const time = fc.integer({ min: 1, max: 60 });
const own = fc.option(fc.tuple(time, time, fc.integer({ min: 1, max: 4 })));
const name = fc.constantFrom('nat', 'proxy', 'aws-nlb');
const side = (letter: string) => own.map((three) => (three ? `.${letter}${three.join('-')}` : ''));
const passing = fc
  .tuple(name, time, fc.constantFrom('any', 'data'), fc.constantFrom('silent', 'rst', 'rsts'))
  .map((four) => four.join('.'));
const terminating = fc
  .tuple(name, fc.option(time), fc.constantFrom('fin', 'rst'), side('c'), side('s'))
  .map(([is, limit, ends, c, s]) => `${is}.${limit ?? 'off'}.l7.${ends}${c}${s}`);
const anySettings: fc.Arbitrary<PathSettings> = fc
  .record({
    chain: fc
      .array(fc.oneof(passing, terminating), { maxLength: 4 })
      .map((devices) => devices.join('_')),
    idle: fc.option(time),
    interval: time,
    probes: fc.integer({ min: 1, max: 4 }),
    pool: fc.option(time),
    serverIdle: fc.option(time),
    serverInterval: time,
    serverProbes: fc.integer({ min: 1, max: 4 }),
    http: fc.option(time),
    database: fc.option(time),
    heartbeat: fc.option(time),
    heartbeatKind: fc.constantFrom('message', 'ping'),
    heartbeatFrom: fc.constantFrom('client', 'server'),
    userTimeout: fc.option(fc.integer({ min: 1, max: 60_000 })),
  })
  .map((some) => some as PathSettings);
const longPlay = seconds(2000);
const steps = 1500;

describe('on generated paths', () => {
  test('who ends it first, and when, is what playing it out step by step gives', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { chain } = toModel(settings);
        const { first } = answer(settings);
        const { cut } = simulateChain(chain, longPlay, steps);
        const pool = settings.pool === null ? Infinity : seconds(settings.pool);
        const played = cut && cut.at <= pool ? cut : pool < Infinity ? { box: -1, at: pool } : null;
        expect(first && { box: first.box, at: first.at }).toEqual(played);
      }),
      often(150),
    );
  });

  test('what each end learns is what playing it out far beyond gives', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { ends, first } = answer(settings);
        fc.pre(first !== null && first.box >= 0);
        const run = simulateChain(toModel(settings).chain, longPlay, 2 * steps);
        const heard = ends.filter(({ learns }) => learns.by !== 'nothing');
        expect(heard.map(({ learns }) => learns)).toEqual(
          heard.map(({ leg, side: end }) => run.ends[leg]![end]),
        );
      }),
      often(100),
    );
  });

  test('every repair mends its condition, and all repairs together leave none that has one', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        for (const { kind, leg, runner, sender, repair } of order(settings)) {
          if (!repair) continue;
          const same = order(repair).filter(
            (one) =>
              one.kind === kind &&
              one.leg === leg &&
              one.runner?.box === runner?.box &&
              JSON.stringify(one.sender) === JSON.stringify(sender),
          );
          expect(same.map(({ state }) => state)).not.toContain('broken');
        }
        expect(order(allRepaired(settings)).filter(({ repair }) => repair)).toEqual([]);
      }),
      often(100),
    );
  });

  test('every drawing stays within its frame, and every row of the table is full', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const scene = layout({ found: answer(settings), words: zh, lang: 'zh' });
        const places = scene.lanes.flatMap(({ to, marks }) => [to, ...marks]);
        for (const x of [...places, ...scene.nodes.map((node) => node.x)]) {
          expect(x).toBeGreaterThanOrEqual(8);
          expect(x).toBeLessThanOrEqual(352);
        }
        const { head, rows } = path.table(sceneOf(path, settings, en, 'en'));
        for (const row of rows) expect(row.length).toBe(head.length);
        expect(rows.flat().join() + path.sentence(sceneOf(path, settings, zh, 'zh'))).not.toMatch(
          /NaN|Infinity|undefined/,
        );
      }),
      often(100),
    );
  });
});

/** What links are made of, and what they should not be made of. */
const odd = fc.constantFrom(...'aZ09._*-%&=+ <"\'代💩\u0000\u202e');

describe('the grammar of a path', () => {
  test('a device survives the way into a link and back', () => {
    fc.assert(
      fc.property(fc.oneof(passing, terminating), (text) => {
        expect(writeDevice(readDevice(text)!)).toBe(text);
      }),
      often(),
    );
  });

  test('whatever a link says, nothing of it is lost, and reading never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: odd, maxLength: 100 }), (text) => {
        const { settings, notices } = decode(
          params,
          new URLSearchParams([['chain', text]]).toString(),
        );
        expect(notices).toEqual([]);
        expect(texts(settings.chain).length).toBe(parts(settings.chain).length);
        expect(answer(settings as PathSettings).parts).toEqual(parts(settings.chain));
      }),
      often(),
    );
  });

  test.for([
    'nat',
    'nat.0.any.silent',
    'nat.99999999.any.silent',
    'nat.60.any.fin',
    'nat.60.l7.silent',
    'nat.60.any.rst.c60-10-3',
    'nat.60.l7.fin.c0-10-3',
    'nat.60.l7.fin.c60-10-3.c60-10-3',
    'nat.60.ANY.rst',
    'nat.1e3.any.rst',
    'constructor',
  ])('“%s” is no device; it stays in the list and has no effect', (text) => {
    const settings = from(`chain=aws-nlb.350.any.rst_${text}`);
    expect(parts(settings.chain)[1]).toEqual({ unreadable: text });
    expect(brief(settings)).toEqual(['AWS NLB', 350]);
  });

  test('a list beyond all use is cut at a separator, and that is said', () => {
    const device = 'nat.60.any.silent';
    const long = Array.from({ length: 120 }, () => device).join('_');
    const { settings, notices } = decode(params, `chain=${long}`);
    expect(parts(settings.chain).every((part) => 'device' in part)).toBe(true);
    expect(notices.map(({ kind }) => kind)).toEqual(['unreadable']);
  });

  test('a link to a path has nothing to escape', () => {
    const settings = from('chain=alibaba-nlb.900.any*.silent*_proxy.off.l7.fin.s60-10-3');
    expect(encode(params, settings)).not.toContain('%');
  });

  test('devices are added before the server, moved one place, replaced and removed', () => {
    const list = 'a_b_c';
    expect(added('', 'a')).toBe('a');
    expect(added(list, 'd')).toBe('a_b_c_d');
    expect(moved(list, 0, 1)).toBe('b_a_c');
    expect(moved(list, 2, -1)).toBe('a_c_b');
    expect([moved(list, 0, -1), moved(list, 2, 1)]).toEqual([list, list]);
    expect(removed(list, 1)).toBe('a_c');
    expect(replaced(list, 1, 'x')).toBe('a_x_c');
  });
});

describe('devices of the table', () => {
  const known = knownGroups.flatMap(({ devices }) => devices);

  test('all whose timeout is known are there, each a device that reads back', () => {
    const timed = middleboxRecords.filter(({ idle }) => idle !== null);
    expect(known.map((one) => one.name).sort()).toEqual(timed.map(({ id }) => id).sort());
    for (const { name: id, text, timeout } of known)
      expect(readDevice(text)).toMatchObject({ name: id, timeout });
  });

  test('what is assumed is marked exactly where the table has no source', () => {
    for (const { name: id, text } of known) {
      const { refresh, expiry } = middleboxRecords.find((one) => one.id === id)!;
      const { assumed } = readDevice(text)!;
      expect(assumed.includes('counts')).toBe(refresh.confidence === 'unverified');
      expect(assumed.includes('expiry')).toBe(expiry.confidence === 'unverified');
    }
  });

  test('those with a short name of their own are called by it in both languages', () => {
    for (const id of Object.keys(wellKnown)) {
      expect(en.devices).toHaveProperty([id]);
      expect(zh.devices).toHaveProperty([id]);
    }
  });
});

test('the sentence says who, when, how and what both sides see', () => {
  expect(path.sentence(sceneOf(path, start, en, 'en'))).toBe(
    'AWS NLB ends an idle connection after 350\u00a0s. It says nothing until somebody sends; the sender gets RST. Client: ECONNRESET after 2\u00a0h. Server: nothing, for as long as it only waits; its next write gets ECONNRESET.',
  );
  expect(path.sentence(sceneOf(path, start, zh, 'zh'))).toBe(
    '空闲连接在 350\u00a0秒后断在 AWS NLB 手里。它当时不通知，谁再发包，就给谁回 RST。客户端：2\u00a0小时后得到 ECONNRESET。服务端：只要一直在等，就永远不知道；再写才得到 ECONNRESET。',
  );
  expect(path.sentence(sceneOf(path, from('idle=60&interval=10'), en, 'en'))).toContain(
    '290\u00a0s to spare',
  );
  expect(path.sentence(sceneOf(path, from(presets.order), zh, 'zh'))).toContain(
    '连接池在 300\u00a0秒后自己关掉连接',
  );
});

test('violations are named: no source, too late a pool, a server that closes before its proxy', () => {
  expect(broken(from(presets.waiting))).toEqual(['nothing-counts']);
  expect(broken(from('idle=off&pool=600'))).toEqual(['nothing-counts', 'pool-before-timer']);
  expect(broken(from(presets.gateway))).toContain('proxy-before-http');
  expect(broken(start)).toEqual(['probes-before-device']);
});

test('a pool is in order only where keepalive can notice a death in its time, timers late included', () => {
  const state = (query: string) =>
    order(from(query)).find(({ kind }) => kind === 'keepalive-before-pool');
  // 60 s + 3 × 10 s = 90 s, and up to some seconds more.
  const numbers = 'chain=nat.900.any.rst&idle=60&interval=10&probes=3';
  const { death } = detection({ idle: 60, interval: 10, probes: 3, userTimeout: null, hz: 250 });
  expect(state(`${numbers}&pool=70`)).toMatchObject({
    state: 'untidy',
    margin: seconds(70) - death.latest,
  });
  expect(state(`${numbers}&pool=91`)).toMatchObject({ state: 'untidy' });
  expect(state(`${numbers}&pool=${Math.ceil(death.latest / 1e6)}`)).toMatchObject({
    state: 'holds',
  });
  expect(state('chain=nat.900.any.rst&idle=60&pool=300')).toMatchObject({ state: 'untidy' });
  expect(state(`${numbers.replace('idle=60', 'idle=off')}&pool=300`)).toBeUndefined();
  for (const query of [`${numbers}&pool=70`, 'chain=nat.900.any.rst&idle=60&pool=300']) {
    const { repair } = state(query)!;
    expect(order(repair!).find(({ kind }) => kind === 'keepalive-before-pool')!.state).toBe(
      'holds',
    );
  }
});

test('a heartbeat is put well below the shortest timeout of the path, not only of its device', () => {
  const given = from('chain=proxy.600.l7.fin_nat.90.any.rst&idle=off&heartbeat=1500');
  for (const { kind, repair } of order(given))
    expect([kind, repair?.heartbeat ?? 0]).toEqual([
      kind,
      kind === 'heartbeat-before-device' ? 45 : 0,
    ]);
});

const pages = import.meta.glob<string>('../../content/*/calculators/path.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The links of the page to this widget, in their order. */
const linked = (page: string) =>
  [...page.matchAll(/\]\(\/calculators\/path\/\?([^)]*)\)/g)].map(([, query]) => from(query!));

test.for(Object.keys(pages))('%s says what its links give', (file) => {
  const [asIs, shorter, proxy, message, early] = linked(pages[file]!);
  expect(answer(asIs!).ends.map(({ learns }) => learns.at)).toEqual([seconds(7200), null]);
  expect(answer(shorter!).runners).toMatchObject([{ at: null, margin: seconds(230) }]);
  expect(brief(proxy!)).toEqual(['AWS ALB', 60]);
  expect(brief(message!)).toBeNull();
  expect(brief({ ...message!, heartbeatKind: 'ping' })).toEqual(['AWS ALB', 60]);
  expect(brief(early!)).toEqual(['HTTP keep-alive', 45]);
  expect(pages[file]).toMatch(/230 (s|秒)/);
});

test.for(Object.keys(pages))('%s shows a list of devices that is one', (file) => {
  const [, chain] = /^chain=(.*)$/m.exec(pages[file]!)!;
  expect(parts(chain!).map((part) => 'device' in part)).toEqual([true, true]);
  expect(
    texts(chain!)
      .map((text) => writeDevice(readDevice(text)!))
      .join('_'),
  ).toBe(chain);
});

test('each violation is repaired where it stands: the heartbeat, the client, the server', () => {
  const late = from('chain=nat.900.any.rst&idle=1000&serverIdle=1200&heartbeat=1500');
  const repaired = order(late).filter(({ state }) => state === 'broken');
  expect(
    repaired.map(({ kind, repair }) => [kind, repair?.idle, repair?.serverIdle, repair?.heartbeat]),
  ).toEqual([
    ['probes-before-device', 300, 1200, 1500],
    ['probes-before-device', 1000, 300, 1500],
    ['heartbeat-before-device', 1000, 1200, 300],
  ]);
});
