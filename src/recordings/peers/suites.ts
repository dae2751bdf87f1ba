import { alike, type Localized } from '~/i18n/locales.ts';
import type { End, Scenario, Timed as Action } from '~/model/kernel/scenario.ts';
import { simulate } from '~/model/kernel/simulate.ts';
import { ms, seconds } from '~/model/time.ts';
import type { AppEvent, Side } from '~/model/kernel/trace.ts';
import type { Case, Course, Peer, PeerGroup, Timed } from './peer.ts';
import {
  connectIntoSilence,
  deadAfterHandshake,
  keepalive,
  local,
  onlyTheSyn,
  options,
  probing,
  syns,
} from './scenes.ts';

const onload = (name: string) => ({
  title: `cns-sapi-ts ${name}`,
  url: `https://github.com/Xilinx-CNS/cns-sapi-ts/blob/0be5da288ae9959ce9151544fcf091a8b053f71d/sockapi-ts/${name}.c`,
});
const zephyr = (name: string) => ({
  title: `Zephyr ${name}`,
  url: 'https://github.com/zephyrproject-rtos/zephyr/blob/main/tests/net/socket/tcp/src/main.c',
});

const sharp = 0.006;
const timedOut = (at: Course['at'][number]) => ({ at, errno: 'ETIMEDOUT' }) as const;

const probed = (scenario: Scenario, expected: Course, host: Side = 'client'): Timed => ({
  compare: 'instants',
  scenario,
  host,
  kinds: probing,
  zero: 0,
  expected,
  tolerance: sharp,
});

/** What the peer says gets lost from an instant on; it still hears. */
const mute = (client: End, from: number): Scenario => ({
  rtt: local,
  client,
  actions: [{ at: seconds(from), do: 'block', direction: 's2c' }],
  horizon: seconds(200),
});

/** No round is answered, or the first one. */
const rounds: readonly Case[] = [
  {
    ...probed(mute({ options: keepalive(30, 24, 2) }, 1), {
      at: [30, 54, 78],
      end: timedOut([78, 82]),
    }),
    name: { en: 'interval 24 s', zh: '间隔 24 s' },
  },
  {
    ...probed(mute({ options: keepalive(30, 34, 2) }, 1), {
      at: [30, 64, 98],
      end: timedOut([98, 102]),
    }),
    name: { en: 'interval 34 s', zh: '间隔 34 s' },
  },
  {
    ...probed(mute({ options: keepalive(30, 24, 2) }, 31), {
      at: [30, 60, 84, 108],
      end: timedOut([108, 112]),
    }),
    name: { en: 'interval 24 s, one round answered', zh: '间隔 24 s，先应答一轮' },
  },
  {
    ...probed(mute({ options: keepalive(30, 34, 2) }, 31), {
      at: [30, 64, 98, 132],
      end: timedOut([132, 136]),
    }),
    name: { en: 'interval 34 s, one round answered', zh: '间隔 34 s，先应答一轮' },
  },
  {
    ...probed(
      mute({ options: keepalive(30, 24, 2) }, 1),
      { at: [], end: { at: 78, errno: 'ECONNRESET' } },
      'server',
    ),
    name: { en: 'the peer, by the RST', zh: '对端收到 RST' },
  },
];

const appOf = (scenario: Scenario): AppEvent[] => {
  const run = simulate(scenario);
  const events = run.ok ? run.trace.events : [];
  return events.filter(
    (event): event is AppEvent => event.type === 'app' && event.host === 'client',
  );
};

/** What poll() shows of a death, and what the calls after it return. */
function afterwards(): string[] {
  const scenario = mute({ options: keepalive(30, 24, 2) }, 1);
  const write: Action = { at: seconds(80), do: 'write', host: 'client', bytes: 1 };
  const events = appOf({ ...scenario, actions: [...scenario.actions!, write] });
  return events
    .filter(({ what, call }) => what === 'error' || call === 'send')
    .map(
      ({ what, poll, call, errno }) =>
        `${what === 'error' ? `poll ${poll.join(' ')}` : call!}: ${errno!}`,
    );
}

/** A state in which something waits for an acknowledgement that never comes. */
const waits: readonly [name: string, actions: readonly Action[]][] = [
  ['ESTABLISHED', [{ at: ms(20), do: 'write', host: 'client', bytes: 1 }]],
  ['FIN-WAIT-1', [{ at: ms(20), do: 'shutdown', host: 'client' }]],
  ['CLOSE-WAIT', [{ at: ms(20), do: 'write', host: 'client', bytes: 1 }]],
  ['LAST-ACK', [{ at: ms(20), do: 'shutdown', host: 'client' }]],
];

const peerClosesFirst = new Set(['CLOSE-WAIT', 'LAST-ACK']);

const waiting = (name: string, actions: readonly Action[], userTimeout: number): Scenario => ({
  rtt: local,
  client: { options: options({ TCP_USER_TIMEOUT: userTimeout }), sysctls: { tcp_retries2: 4 } },
  actions: [
    ...(peerClosesFirst.has(name) ? [{ at: 1, do: 'shutdown', host: 'server' } as const] : []),
    { at: ms(15), do: 'block' },
    ...actions,
  ],
  horizon: seconds(60),
});

/** The tests allow this much either way. */
const coarse = 0.8;

const inState: readonly Case[] = waits.flatMap(([name, actions]) =>
  [2000, 20_000].map((userTimeout): Case => ({
    compare: 'instants',
    name: { en: `${name}, ${userTimeout / 1000} s`, zh: `${name}，${userTimeout / 1000} s` },
    scenario: waiting(name, actions, userTimeout),
    host: 'client',
    kinds: [],
    zero: 0.02,
    expected: { at: [], end: timedOut(userTimeout / 1000) },
    tolerance: coarse,
  })),
);

const whileConnecting = (userTimeout: number, end: number): Case => ({
  compare: 'instants',
  name: { en: `SYN-SENT, ${userTimeout / 1000} s`, zh: `SYN-SENT，${userTimeout / 1000} s` },
  scenario: connectIntoSilence(
    {
      options: options({ TCP_USER_TIMEOUT: userTimeout }),
      sysctls: { tcp_syn_retries: 1, tcp_syn_linear_timeouts: 0 },
    },
    60,
  ),
  host: 'client',
  kinds: [],
  zero: 0,
  expected: { at: [], end: timedOut(end) },
  tolerance: coarse,
});

const halfOpen: Case = {
  compare: 'instants',
  name: { en: 'SYN-RECV, 1 s', zh: 'SYN-RECV，1 s' },
  scenario: onlyTheSyn(
    {
      options: options({ TCP_USER_TIMEOUT: 1000 }),
      sysctls: { tcp_synack_retries: 1 },
    },
    20,
  ),
  host: 'server',
  kinds: ['syn-ack'],
  zero: 0.001,
  expected: { at: [0, 1], end: { at: 3, errno: null } },
  tolerance: coarse,
};

const lost = (client: End, end: Course['end'], name: Localized): Case => ({
  compare: 'instants',
  name,
  scenario: {
    rtt: local,
    client,
    actions: [
      { at: ms(15), do: 'block' },
      { at: ms(20), do: 'write', host: 'client', bytes: 100 },
    ],
    horizon: seconds(60),
  },
  host: 'client',
  kinds: [],
  zero: 0.02,
  expected: { at: [], end: end! },
  tolerance: sharp,
});

const reset: Case = {
  compare: 'instants',
  name: alike('RST'),
  scenario: {
    rtt: local,
    actions: [
      { at: ms(10), do: 'vanish', host: 'server' },
      { at: ms(20), do: 'write', host: 'client', bytes: 100 },
    ],
    horizon: seconds(60),
  },
  host: 'client',
  kinds: [],
  zero: 0.02,
  expected: { at: [], end: { at: 0, errno: 'ECONNRESET' } },
  tolerance: sharp,
};

/** Nothing is read, so that the window closes and stays so. */
const neverRead: Scenario = {
  rtt: local,
  server: { reads: false, options: options({ SO_RCVBUF: 4096 }) },
  actions: [{ at: 0, do: 'write', host: 'client', bytes: 20_000 }],
  horizon: seconds(70),
};

const bothEnds = (of: End): readonly [End, End] => [of, of];
const [one, other] = bothEnds({ options: keepalive(1, 1, 1) });
const [ten, tenToo] = bothEnds({ options: keepalive(60, 10, 10) });
const everyTen = [60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160];

const bothDie = (client: End, server: End, expected: Course, horizon: number): Case[] =>
  (['client', 'server'] as const).map((host) => ({
    ...probed({ ...deadAfterHandshake(client, horizon), server }, expected, host),
    name: host === 'client' ? { en: 'one end', zh: '一端' } : { en: 'the other', zh: '另一端' },
  }));

const firstRepeat = (name: 'SYN' | 'SYN-ACK'): Timed => ({
  compare: 'instants',
  name: alike(name),
  scenario: name === 'SYN' ? connectIntoSilence({}, 3) : onlyTheSyn({}, 3),
  host: name === 'SYN' ? 'client' : 'server',
  kinds: name === 'SYN' ? syns : ['syn-ack'],
  zero: name === 'SYN' ? 0 : 0.001,
  expected: { at: [0, 1], more: true },
  tolerance: sharp,
});

/** Probes as they look on the wire. */
function shapes(): string[] {
  const run = simulate(deadAfterHandshake({ options: keepalive(1, 1, 4) }, 10));
  const events = run.ok ? run.trace.events : [];
  return events.flatMap((event) =>
    event.type === 'segment' && event.kind === 'keepalive-probe'
      ? `${event.flags} seq ${event.seq} len ${event.len}`
      : [],
  );
}

const peers: readonly Peer[] = [
  {
    id: 'X-1',
    source: onload('sockopts/keepalive'),
    given: {
      en: 'Idle 30 s, interval 24 or 34 s, 2 probes; none or one round is answered, then no answer comes back.',
      zh: '空闲 30 s，间隔 24 或 34 s，探测 2 次；应答零轮或一轮，之后再无应答。',
    },
    expected: {
      en: 'ETIMEDOUT two intervals after the first unanswered probe (+ 4 s); the RST reaches the peer, whose next send fails with ECONNRESET.',
      zh: '首个未应答的探测之后两个间隔报 ETIMEDOUT（+ 4 s）；RST 到达对端，它下一次发送报 ECONNRESET。',
    },
    cases: rounds,
  },
  {
    id: 'X-2',
    source: onload('sockopts/keepalive_enforce'),
    given: {
      en: 'The same, with a program that waits in poll().',
      zh: '同上，程序阻塞在 poll()。',
    },
    expected: {
      en: 'poll() returns readable, recv() ETIMEDOUT, the next send EPIPE.',
      zh: 'poll() 返回可读，recv() 得到 ETIMEDOUT，再发送得到 EPIPE。',
    },
    cases: [
      {
        compare: 'words',
        said: afterwards,
        expected: ['poll IN ERR HUP RDHUP: ETIMEDOUT', 'send: EPIPE'],
      },
    ],
  },
  {
    id: 'X-4',
    source: onload('tcp/tcp_user_timeout'),
    given: {
      en: 'A user timeout shorter and longer than tcp_retries2 4 allows, in every state; tcp_syn_retries and tcp_synack_retries 1.',
      zh: '在各个状态下，用户超时分别短于、长于 tcp_retries2 = 4 的时限；tcp_syn_retries、tcp_synack_retries 为 1。',
    },
    expected: {
      en: 'The user timeout decides (± 0.8 s), in SYN-SENT only when it is the shorter one, in SYN-RECV never.',
      zh: '由用户超时决定（± 0.8 s）；SYN-SENT 时仅在它较短时，SYN-RECV 时从不。',
    },
    cases: [...inState, whileConnecting(2000, 2), whileConnecting(20_000, 3), halfOpen],
  },
  {
    id: 'X-5',
    source: onload('tcp/send_retrans_fail'),
    given: {
      en: 'tcp_retries2 3; a user timeout of 4 s; a RST.',
      zh: 'tcp_retries2 为 3；用户超时 4 s；收到 RST。',
    },
    expected: {
      en: 'ETIMEDOUT within 10 s; ETIMEDOUT; ECONNRESET.',
      zh: '10 s 内 ETIMEDOUT；ETIMEDOUT；ECONNRESET。',
    },
    cases: [
      lost({ sysctls: { tcp_retries2: 3 } }, timedOut([3, 10]), {
        en: 'tcp_retries2 3',
        zh: 'tcp_retries2 为 3',
      }),
      lost({ options: options({ TCP_USER_TIMEOUT: 4000 }) }, timedOut([4, 10]), {
        en: 'user timeout',
        zh: '用户超时',
      }),
      reset,
    ],
  },
  {
    id: 'X-6',
    source: onload('tcp/tcp_zero_window'),
    given: { en: 'The reader stops for a minute.', zh: '读端停一分钟。' },
    expected: { en: 'At least one window probe in it.', zh: '这一分钟内至少一次窗口探测。' },
    cases: [
      {
        compare: 'instants',
        scenario: neverRead,
        host: 'client',
        kinds: ['zero-window-probe'],
        zero: 0,
        expected: { at: [[0, 60]], more: true, end: null },
        tolerance: 0,
      },
    ],
  },
  {
    id: 'X-7',
    source: onload('tcp/initial_rto'),
    given: { en: 'A SYN and a SYN-ACK without an answer.', zh: 'SYN 和 SYN-ACK 都没有应答。' },
    expected: {
      en: 'Their first repetitions come equally late (within half of it and 0.5 s).',
      zh: '两者首次重传的等待相近（相差不超过一半加 0.5 s）。',
    },
    cases: [firstRepeat('SYN'), firstRepeat('SYN-ACK')],
  },
  {
    id: 'X-8',
    source: zephyr('test_keepalive'),
    given: {
      en: '1 s, 1 s, 1 probe on both ends; healthy.',
      zh: '两端都是 1 s、1 s、1 次；一切正常。',
    },
    expected: { en: 'No error within 2.5 s.', zh: '2.5 s 内没有错误。' },
    cases: [
      probed(
        { rtt: local, client: one, server: other, horizon: ms(2500) },
        { at: [1, 2], end: null },
      ),
    ],
  },
  {
    id: 'X-9',
    source: zephyr('test_keepalive_timeout'),
    given: { en: 'The same; everything is dropped.', zh: '同上；全部丢弃。' },
    expected: { en: 'ETIMEDOUT on both ends.', zh: '两端都得到 ETIMEDOUT。' },
    cases: bothDie(one, other, { at: [1, 2], end: timedOut(2) }, 5),
  },
  {
    id: 'X-10',
    source: {
      title: 'NetX Duo netx_tcp_keepalive_test',
      url: 'https://github.com/eclipse-threadx/netxduo/blob/9c9cddd2ff3aceec36f9340311bc5652efbbec2f/test/regression/netxduo_test/netx_tcp_keepalive_test.c',
    },
    given: {
      en: '60 s, 10 s, 10 probes on both ends; every ACK is dropped.',
      zh: '两端都是 60 s、10 s、10 次；ACK 全部丢弃。',
    },
    expected: {
      en: '10 probes and a reset each way, closed within 200 s.',
      zh: '每个方向 10 次探测、一次 RST，200 s 内关闭。',
    },
    cases: bothDie(ten, tenToo, { at: everyTen, end: timedOut([160, 200]) }, 210),
  },
  {
    id: 'X-11',
    source: {
      title: 'NetX Duo regression tests 16_21 and 16_22, after RFC 1122',
      url: 'https://www.rfc-editor.org/rfc/rfc1122#section-4.2.2.17',
    },
    given: { en: 'The window stays zero.', zh: '窗口一直为零。' },
    expected: {
      en: 'The first probe one RTO later; the waits grow exponentially.',
      zh: '一个 RTO 之后首次探测；等待按指数增长。',
    },
    cases: [
      {
        compare: 'instants',
        scenario: neverRead,
        host: 'client',
        kinds: ['zero-window-probe'],
        zero: 0,
        expected: { at: [0.2, 0.6, 1.4, 3, 6.2, 12.6, 25.4, 51], end: null },
        tolerance: 0.02,
      },
    ],
  },
  {
    id: 'X-12',
    source: {
      title: 'libtpa, unit test tcp_keepalive',
      url: 'https://github.com/bytedance/libtpa',
    },
    given: {
      en: '4 probes, run with 1 s, as Linux takes whole seconds.',
      zh: '探测 4 次；Linux 只收整秒，所以用 1 s。',
    },
    expected: {
      en: 'Each probe is an empty ACK from one byte before the window; closed after the fourth.',
      zh: '每个探测都是空 ACK，序号在窗口前一字节；第四次之后关闭。',
    },
    cases: [
      {
        compare: 'words',
        said: shapes,
        expected: Array.from({ length: 4 }, () => 'A seq 0 len 0'),
      },
      probed(deadAfterHandshake({ options: keepalive(1, 1, 4) }, 10), {
        at: [1, 2, 3, 4, 5],
        end: timedOut(5),
      }),
    ],
  },
  {
    id: 'X-13',
    source: {
      title: 'mirage-tcpip test_keepalive.ml',
      url: 'https://github.com/mirage/mirage-tcpip/blob/main/test/test_keepalive.ml',
    },
    given: {
      en: '7200 s, 75 s, 9 probes as a pure function of time.',
      zh: '7200 s、75 s、9 次，写成时间的纯函数。',
    },
    expected: {
      en: 'The first probe one interval after the idle time.',
      zh: '空闲时间之后再过一个间隔才首次探测。',
    },
    cases: [],
    reason: {
      en: 'MirageOS’s own rule; Linux probes as soon as the idle time is over.',
      zh: 'MirageOS 自己的规则；Linux 空闲时间一到就探测。',
    },
  },
  {
    id: 'X-14',
    source: {
      title: 'NuttX pull request 17888, 2026-01: a capture',
      url: 'https://github.com/apache/nuttx/pull/17888',
    },
    given: { en: 'Keepalive between two NuttX ends.', zh: '两个 NuttX 端之间的保活。' },
    expected: {
      en: 'Probes 2.01 s apart, a RST after the last.',
      zh: '探测相隔 2.01 s，最后一次之后发 RST。',
    },
    cases: [],
    reason: {
      en: 'NuttX’s own timers; that it sends a RST at all is new with this change.',
      zh: 'NuttX 自己的定时器；发 RST 也是这次改动才有的。',
    },
  },
];

/** Tests that run on several stacks, Linux among them, or demand what every stack should do. */
export const otherSuites: PeerGroup = {
  id: 'suites',
  title: { en: 'Other suites', zh: '其他测试套件' },
  peers,
};
