import { expect, test } from 'vitest';
import { decode } from '~/kit/settings.ts';
import { widgets, type WidgetName } from '~/widgets/index.ts';

/** One line per link ever documented: it must go on meaning the same. Lines are only added. */
const published: readonly [widget: WidgetName, query: string, settings: Record<string, unknown>][] =
  [
    [
      'detection',
      'v=1',
      { idle: 7200, interval: 75, probes: 9, userTimeout: null, system: 'linux', hz: '250' },
    ],
    ['detection', 'v=1&idle=60', { idle: 60 }],
    ['detection', 'v=1&idle=60&interval=10&probes=3', { idle: 60, interval: 10, probes: 3 }],
    ['detection', 'v=1&idle=60&interval=10&probes=4', { idle: 60, interval: 10, probes: 4 }],
    ['detection', 'idle=60&probes=3', { idle: 60, probes: 3 }],
    ['detection', 'v=1&userTimeout=8000&hz=1000', { userTimeout: 8000, hz: '1000' }],
    ['detection', 'v=1&userTimeout=off&system=linux', { userTimeout: null, system: 'linux' }],
    ['detection', 'idle=120&interval=30&probes=3', { idle: 120, interval: 30, probes: 3 }],
    [
      'detection',
      'idle=10&interval=5&probes=3&userTimeout=25000',
      { idle: 10, interval: 5, probes: 3, userTimeout: 25000 },
    ],
    ['config', 'v=1', { target: 'sysctl', idle: 7200, interval: 75, probes: 9, userTimeout: null }],
    ['config', 'v=1&target=nginx&idle=60', { target: 'nginx', idle: 60 }],
    ['config', 'target=go-before-1-23&probes=3', { target: 'go-before-1-23', probes: 3 }],
    ['config', 'v=1&target=libpq&userTimeout=90000', { target: 'libpq', userTimeout: 90_000 }],
    ['config', 'v=1&target=node-before-24-19', { target: 'node-before-24-19' }],
    ['symptom', 'v=1', { after: '900', happened: 'any', during: 'any' }],
    [
      'symptom',
      'after=15min&happened=reset&during=idle',
      { after: '900', happened: 'reset', during: 'idle' },
    ],
    ['symptom', 'v=1&after=924.6', { after: '924.6' }],
    [
      'symptom',
      'v=1&after=90&idle=60&interval=10&probes=3&userTimeout=30000',
      { after: '90', idle: 60, interval: 10, probes: 3, userTimeout: 30_000 },
    ],
    [
      'in-flight',
      'v=1',
      {
        situation: 'data',
        rtt: 4,
        retries: 15,
        synRetries: 6,
        linear: 4,
        userTimeout: null,
        rtoMax: 120000,
        segments: 1,
        lossProbe: 'on',
        within: 30,
        kernel: '6.18',
        hz: '250',
      },
    ],
    ['in-flight', 'v=1&retries=5', { retries: 5 }],
    ['in-flight', 'v=1&userTimeout=30s&rtt=200&segments=5', { userTimeout: 30000, segments: 5 }],
    ['in-flight', 'v=1&rtoMax=5000&lossProbe=off', { rtoMax: 5000, lossProbe: 'off' }],
    ['in-flight', 'v=1&situation=connect&kernel=6.4', { situation: 'connect', kernel: '6.4' }],
    ['in-flight', 'v=1&situation=connect&synRetries=3&linear=0', { synRetries: 3, linear: 0 }],
    ['in-flight', 'v=1&situation=zero-window&hz=1000', { situation: 'zero-window', hz: '1000' }],
    ['in-flight', 'situation=slow-reader&within=60', { situation: 'slow-reader', within: 60 }],
    [
      'path',
      'v=1&chain=aws-nlb.350.any.rst&idle=60&interval=10&probes=3',
      { chain: 'aws-nlb.350.any.rst', idle: 60, interval: 10, probes: 3, serverIdle: null },
    ],
    [
      'path',
      'v=1&chain=nat.300.any*.silent*_proxy.off.l7.fin.c60-10-3.s120-30-3&idle=off',
      { chain: 'nat.300.any*.silent*_proxy.off.l7.fin.c60-10-3.s120-30-3', idle: null },
    ],
    [
      'path',
      'v=1&serverIdle=60&serverInterval=10&serverProbes=4&pool=300&http=75&database=28800',
      { serverIdle: 60, serverInterval: 10, serverProbes: 4, pool: 300, http: 75, database: 28800 },
    ],
    [
      'path',
      'v=1&heartbeat=30&heartbeatKind=ping&heartbeatFrom=server&userTimeout=30000',
      { heartbeat: 30, heartbeatKind: 'ping', heartbeatFrom: 'server', userTimeout: 30000 },
    ],
    [
      'no-effect',
      'v=1',
      { idle: null, interval: null, probes: null, timer: 'unknown', left: null, unanswered: 0 },
    ],
    ['no-effect', 'v=1&timer=none&way=sysctl', { timer: 'none', way: 'sysctl' }],
    [
      'no-effect',
      'v=1&idle=600&interval=60&timer=keepalive&left=7140&way=sysctl&namespace=other&age=older',
      { idle: 600, left: 7140, timer: 'keepalive', namespace: 'other', age: 'older' },
    ],
    [
      'no-effect',
      'v=1&timer=keepalive&left=593&unanswered=2&expiry=pending&hop=proxy&unit=wrong&call=switchOnly',
      { left: 593, unanswered: 2, expiry: 'pending', hop: 'proxy', unit: 'wrong' },
    ],
    ['player', 'v=1', { scenario: 'dead-peer', breaks: 'power-server-30000', hz: '250' }],
    [
      'player',
      'v=1&scenario=cable',
      { scenario: 'cable', breaks: 'cut-50000.mend-75000', idle: 60, interval: 10, probes: 3 },
    ],
    ['player', 'v=1&scenario=cable&breaks=none', { scenario: 'cable', breaks: 'none' }],
    ['player', 'v=1&scenario=nat-rst', { mapping: 45, box: 'rst', breaks: 'none' }],
    ['player', 'scenario=healthy&hz=ideal&until=130', { hz: 'ideal', until: 130 }],
    [
      'player',
      'v=1&scenario=cable&breaks=drop-server-1.cut-50000.mend-75000&at=81.93&ghost=v%3D1%26scenario%3Dcable&pinned=yes',
      { at: '81.93', ghost: 'v=1&scenario=cable', pinned: 'yes' },
    ],
    ['player', 'v=1&predict=yes', { predict: 'yes' }],
    [
      'failures',
      'v=1',
      {
        policy: 'keepalive',
        idle: 60,
        interval: 10,
        probes: 3,
        userTimeout: 90000,
        retries: 15,
        back: 60,
        box: 'drop',
        rtt: 20,
        hz: 'ideal',
      },
    ],
    ['failures', 'v=1&policy=none', { policy: 'none' }],
    ['failures', 'v=1&policy=both&back=600', { policy: 'both', back: 600 }],
    ['failures', 'v=1&policy=user-timeout&userTimeout=30s', { userTimeout: 30000 }],
    ['failures', 'v=1&idle=7200&interval=75&probes=9&back=off', { idle: 7200, back: null }],
    ['failures', 'v=1&box=rst&rtt=200&retries=8&hz=250', { box: 'rst', rtt: 200, retries: 8 }],
  ];

test.for(published)('%s?%s means what it meant', ([name, query, settings]) => {
  const found = decode(widgets[name].widget.params, query);
  expect(found.settings).toMatchObject(settings);
  expect(found.notices).toEqual([]);
});
