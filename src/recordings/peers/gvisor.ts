import { alike, type Localized } from '~/i18n/locales.ts';
import { checkOption, type OptionName } from '~/model/limits.ts';
import type { End, Scenario, Timed as Action } from '~/model/kernel/scenario.ts';
import { simulate } from '~/model/kernel/simulate.ts';
import { ms, seconds } from '~/model/time.ts';
import type { Case, Course, Peer, PeerGroup } from './peer.ts';
import { keepalive, local, options, probing, repeats } from './scenes.ts';

const tree = 'https://github.com/google/gvisor/blob/master';
const impact = (name: string) => ({
  title: `gVisor packetimpact ${name}_test.go`,
  url: `${tree}/test/packetimpact/tests/${name}_test.go`,
});
const ends = (name: string) => ({
  title: `gVisor ${name}, tcp_test.go`,
  url: `${tree}/pkg/tcpip/transport/tcp/test/e2e/tcp_test.go`,
});

/** Another stack's own rule: what it is called, and what Linux does instead. */
const theirs = (rule: Localized): Localized => ({
  en: `gVisor’s own rule. ${rule.en}`,
  zh: `gVisor 自己的规则。${rule.zh}`,
});

/** What setsockopt() answers to each value. */
const answers = (option: OptionName, values: readonly number[]): string =>
  `${option} ${values.map((value) => `${value} ${checkOption(option, value)?.errno ?? 'ok'}`).join(', ')}`;

/** G-1 with whole seconds: eleven answered probes, a write that is lost for a while, silence. */
const threeActs: Scenario = {
  rtt: local,
  client: { options: keepalive(1, 3, 5) },
  actions: [
    { at: ms(31_500), do: 'block' },
    { at: ms(31_500), do: 'write', host: 'client', bytes: 3 },
    { at: seconds(34), do: 'unblock' },
    { at: seconds(35), do: 'block' },
  ],
  horizon: seconds(90),
};

/** Data or a FIN that arrives, but whose acknowledgement comes some seconds later with a segment. */
const lateAck = (userTimeout: number, ackAfter: number, what: 'write' | 'close'): Scenario => ({
  rtt: local,
  client: { options: options({ TCP_USER_TIMEOUT: userTimeout }) },
  actions: [
    { at: ms(10), do: 'block', direction: 's2c' },
    what === 'write'
      ? { at: ms(10), do: 'write', host: 'client', bytes: 100 }
      : { at: ms(10), do: 'close', host: 'client' },
    { at: seconds(ackAfter), do: 'unblock' },
    what === 'write'
      ? { at: seconds(ackAfter), do: 'write', host: 'server', bytes: 1 }
      : { at: seconds(ackAfter), do: 'close', host: 'server' },
  ],
  horizon: seconds(20),
});

const lateAcks: readonly Case[] = (['write', 'close'] as const).flatMap((what) =>
  (
    [
      [0, 3, null],
      [5000, 4, null],
      [5000, 7, { at: [5, 7], errno: 'ETIMEDOUT' }],
    ] as const
  ).map(([userTimeout, after, end]): Case => ({
    compare: 'instants',
    name: {
      en: `${what === 'write' ? '100 bytes' : 'FIN'}, user timeout ${userTimeout} ms, answered after ${after} s`,
      zh: `${what === 'write' ? '100 字节' : 'FIN'}，用户超时 ${userTimeout} ms，${after} s 后应答`,
    },
    scenario: lateAck(userTimeout, after, what),
    host: 'client',
    kinds: [],
    zero: 0.01,
    expected: { at: [], end },
    tolerance: 0.006,
  })),
);

/** A peer that reads nothing, with room for so many bytes. */
const room = 4096;
const slowReader: End = { reads: false, options: options({ SO_RCVBUF: room }) };
const full: Action = { at: 0, do: 'write', host: 'client', bytes: 20_000 };

const windowShut: Scenario = {
  rtt: local,
  server: slowReader,
  actions: [full],
  horizon: seconds(20),
};

const shutAt = (scenario: Scenario): number => {
  const run = simulate(scenario);
  const found = run.ok
    ? run.trace.events.find(
        (event) => event.type === 'segment' && event.to === 'client' && event.win === 0,
      )
    : undefined;
  return (found?.t ?? NaN) / 1e6;
};

const windowCase = (scenario: Scenario, expected: Course, tolerance: number): Case => ({
  compare: 'instants',
  scenario,
  host: 'client',
  kinds: ['zero-window-probe'],
  zero: () => shutAt(scenario),
  expected,
  tolerance,
});

/** The user timeout is set to the first wait between probes, after the first probe. */
const shortLimit: Scenario = {
  ...windowShut,
  actions: [
    full,
    { at: ms(300), do: 'set-option', host: 'client', option: 'TCP_USER_TIMEOUT', value: 200 },
  ],
};

const codes = [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

const errnoOf = (scenario: Scenario): string => {
  const run = simulate(scenario);
  return (run.ok && run.trace.deaths.client?.errno) || 'alive';
};

const toTheSyn = (code: number): Scenario => ({
  rtt: local,
  start: 'closed',
  actions: [
    { at: 0, do: 'reject', with: code },
    { at: 0, do: 'connect' },
  ],
  horizon: seconds(10),
});

const toData = (code: number): Scenario => ({
  rtt: local,
  client: { options: options({ TCP_USER_TIMEOUT: 50 }) },
  actions: [
    { at: 1, do: 'reject', with: code },
    { at: ms(10), do: 'write', host: 'client', bytes: 100 },
  ],
  horizon: seconds(10),
});

const icmpTable: readonly string[] = [
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ENOPROTOOPT',
  'ECONNREFUSED',
  'EOPNOTSUPP',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENONET',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EHOSTUNREACH',
  'EHOSTUNREACH',
  'EHOSTUNREACH',
];

const icmpCase = (name: Localized, scenario: (code: number) => Scenario): Case => ({
  compare: 'words',
  name,
  said: () => codes.map((code) => `${code} ${errnoOf(scenario(code))}`),
  expected: codes.map((code, i) => `${code} ${icmpTable[i]!}`),
});

const peers: readonly Peer[] = [
  {
    id: 'G-0',
    source: {
      title: 'gVisor socket_ip_tcp_generic.cc, which also runs on Linux',
      url: `${tree}/test/syscalls/linux/socket_ip_tcp_generic.cc`,
    },
    given: { en: 'Option values at the edges.', zh: '选项的边界值。' },
    expected: {
      en: '1 to 32767 for idle and interval, 1 to 127 for the count, a user timeout of 0 or more; EINVAL otherwise.',
      zh: '空闲和间隔取 1–32767，次数取 1–127，用户超时不小于 0；否则 EINVAL。',
    },
    cases: [
      {
        compare: 'words',
        said: () => [
          answers('TCP_KEEPIDLE', [0, 32_767, 32_768]),
          answers('TCP_KEEPINTVL', [0, 32_767, 32_768]),
          answers('TCP_KEEPCNT', [-5, 0, 1, 127, 128]),
          answers('TCP_USER_TIMEOUT', [-10, 0, 10]),
        ],
        expected: [
          'TCP_KEEPIDLE 0 EINVAL, 32767 ok, 32768 EINVAL',
          'TCP_KEEPINTVL 0 EINVAL, 32767 ok, 32768 EINVAL',
          'TCP_KEEPCNT -5 EINVAL, 0 EINVAL, 1 ok, 127 ok, 128 EINVAL',
          'TCP_USER_TIMEOUT -10 EINVAL, 0 ok, 10 ok',
        ],
      },
    ],
  },
  {
    id: 'G-1',
    source: ends('TestKeepalive'),
    given: {
      en: 'Idle below the interval of 3 s, 5 probes. Ten and more probes are answered; then 3 bytes stay unacknowledged for a while; then silence. Run with an idle time of 1 s, as Linux takes whole seconds.',
      zh: '空闲小于间隔 3 s，探测 5 次。先应答十次以上，再让 3 字节一段时间得不到确认，最后静默。Linux 只收整秒，所以空闲取 1 s。',
    },
    expected: {
      en: 'No probe while data is unacknowledged; afterwards 5 probes, and death one interval after the last.',
      zh: '数据未确认时不发探测；此后发 5 次探测，最后一次之后再过一个间隔判死。',
    },
    cases: [
      {
        compare: 'instants',
        scenario: threeActs,
        host: 'client',
        kinds: probing,
        zero: 0,
        expected: {
          at: [1, 4, 7, 10, 13, 16, 19, 22, 25, 28, 31, 35.7, 38.7, 41.7, 44.7, 47.7, 50.7],
          end: { at: 50.7, errno: 'ETIMEDOUT' },
        },
        tolerance: 0.05,
      },
    ],
  },
  {
    id: 'G-3',
    source: ends('TestTCPUserTimeout'),
    given: {
      en: 'User timeout 500 ms, 3 bytes unacknowledged.',
      zh: '用户超时 500 ms，3 字节未确认。',
    },
    expected: { en: 'Dead within 2 s without a retransmission.', zh: '2 s 内判死，一次也不重传。' },
    cases: [],
    reason: theirs({
      en: 'It counts a user timeout from the first transmission; Linux counts from the first retransmission, so it always sends one.',
      zh: '它从首次发送起计用户超时；Linux 从首次重传起计，所以至少重传一次。',
    }),
  },
  {
    id: 'G-4',
    source: impact('tcp_user_timeout'),
    given: {
      en: 'Data or a FIN, acknowledged only after 3, 4 or 7 s, without and with a user timeout of 5 s.',
      zh: '数据或 FIN 过 3、4、7 s 才得到确认，有或没有 5 s 的用户超时。',
    },
    expected: {
      en: 'Only 7 s with the user timeout finds the connection gone.',
      zh: '只有设了用户超时、7 s 后才确认的那次，连接已不在。',
    },
    cases: lateAcks,
  },
  {
    id: 'G-5',
    source: impact('tcp_zero_window_probe'),
    given: { en: 'Data waits at a zero window.', zh: '零窗口，数据等待发送。' },
    expected: { en: 'A probe within 1 s, not at once.', zh: '1 s 内发一次探测，但不是立即。' },
    cases: [windowCase(windowShut, { at: [[0.1, 1]], more: true }, 0)],
  },
  {
    id: 'G-6',
    source: impact('tcp_zero_window_probe_retransmit'),
    given: {
      en: 'The window stays zero, every probe is answered.',
      zh: '窗口一直为零，每次探测都有应答。',
    },
    expected: {
      en: 'The connection lives; each wait is at least twice the one before (± 0.2 s).',
      zh: '连接一直在；每次等待至少是上一次的两倍（± 0.2 s）。',
    },
    cases: [
      windowCase(windowShut, { at: [0.2, 0.6, 1.4, 3, 6.2, 12.6], more: true, end: null }, 0.2),
    ],
  },
  {
    id: 'G-7',
    source: impact('tcp_zero_window_probe_usertimeout'),
    given: {
      en: 'While a zero window is probed the user timeout is set to the first wait.',
      zh: '零窗口探测期间，把用户超时设成首次等待的长度。',
    },
    expected: { en: 'Dead within eight times that.', zh: '八倍时长之内判死。' },
    cases: [
      windowCase(
        shortLimit,
        { at: [[0.1, 1]], more: true, end: { at: [0.2, 1.6], errno: 'ETIMEDOUT' } },
        0,
      ),
    ],
  },
  {
    id: 'G-8',
    source: impact('tcp_retransmits'),
    given: { en: '11 bytes stay unacknowledged.', zh: '11 字节得不到确认。' },
    expected: { en: 'The retransmission timeout doubles each time.', zh: '重传超时每次翻倍。' },
    cases: [
      {
        compare: 'instants',
        scenario: {
          rtt: local,
          actions: [
            { at: 1, do: 'block' },
            { at: ms(10), do: 'write', host: 'client', bytes: 11 },
          ],
          horizon: seconds(8),
        },
        host: 'client',
        kinds: repeats,
        zero: 0.01,
        expected: { at: [0.2, 0.4, 0.8, 1.6, 3.2, 6.4], end: null },
        tolerance: 0.006,
      },
    ],
  },
  {
    id: 'G-9',
    source: impact('tcp_network_unreachable'),
    given: {
      en: 'ICMP type 3 with each code, for a SYN and for data with a user timeout of 50 ms.',
      zh: 'ICMP 类型 3 的各个代码，针对 SYN，或针对用户超时 50 ms 的数据。',
    },
    expected: {
      en: 'The same error for both, by the kernel’s table.',
      zh: '两种情况错误相同，按内核的表。',
    },
    cases: [icmpCase(alike('SYN'), toTheSyn), icmpCase({ en: 'data', zh: '数据' }, toData)],
  },
  {
    id: 'G-10',
    source: ends('TestMaxRetransmitsTimeout'),
    given: { en: 'At most 2 retries.', zh: '最多重试 2 次。' },
    expected: { en: 'Three transmissions in all.', zh: '总共发送 3 次。' },
    cases: [],
    reason: theirs({
      en: 'Its limit is a count; tcp_retries2 of Linux is a length of time.',
      zh: '它的上限是次数；Linux 的 tcp_retries2 是时长。',
    }),
  },
  {
    id: 'G-11',
    source: ends('TestMaxRTO'),
    given: { en: 'A smallest RTO of 0.5 s, a largest of 1 s.', zh: 'RTO 最小 0.5 s，最大 1 s。' },
    expected: {
      en: 'Retransmissions after 0.5 s, then every second.',
      zh: '0.5 s 后重传，之后每秒一次。',
    },
    cases: [],
    reason: theirs({
      en: 'Linux takes no smallest RTO above 200 ms from a program; the bound above is TCP_RTO_MAX_MS, which our recordings cover.',
      zh: 'Linux 不接受程序把 RTO 下限设到 200 ms 以上；上限即 TCP_RTO_MAX_MS，我们的录制已覆盖。',
    }),
  },
  {
    id: 'G-12',
    source: ends('TestHandshakeTimeoutConnectedCount'),
    given: { en: 'connect() without an answer.', zh: 'connect() 没有应答。' },
    expected: { en: 'Given up within twice 75 s.', zh: '两个 75 s 之内放弃。' },
    cases: [],
    reason: theirs({ en: 'Linux tries for about 131 s.', zh: 'Linux 大约试 131 s。' }),
  },
  {
    id: 'G-13',
    source: impact('fin_wait2_timeout'),
    given: {
      en: 'TCP_LINGER2 1 s; the FIN is acknowledged, 5 s later an ACK comes.',
      zh: 'TCP_LINGER2 为 1 s；FIN 得到确认，5 s 后来一个 ACK。',
    },
    expected: {
      en: 'A reset with TCP_LINGER2, none with the default of 60 s.',
      zh: '设了 TCP_LINGER2 回 RST，默认 60 s 时不回。',
    },
    cases: [],
    reason: {
      en: 'Outside the model: it has the sysctl tcp_fin_timeout, not the option TCP_LINGER2, and no ACK out of nowhere.',
      zh: '超出模型范围：模型有 sysctl tcp_fin_timeout，没有选项 TCP_LINGER2，也不凭空注入 ACK。',
    },
  },
  {
    id: 'G-14',
    source: ends('TestTCPLingerTimeout'),
    given: { en: 'Values of TCP_LINGER2.', zh: 'TCP_LINGER2 的取值。' },
    expected: { en: 'What getsockopt() gives back.', zh: 'getsockopt() 读回的值。' },
    cases: [],
    reason: {
      en: 'Outside the model: TCP_LINGER2 is an option of the time after close().',
      zh: '超出模型范围：TCP_LINGER2 管的是 close() 之后。',
    },
  },
  {
    id: 'G-15',
    source: ends('TestZeroWindowSend'),
    given: {
      en: 'The window is zero from the handshake on; 3 bytes wait.',
      zh: '握手起窗口就为零；3 字节等待发送。',
    },
    expected: { en: 'A probe of 1 byte.', zh: '1 字节的探测。' },
    cases: [],
    reason: theirs({
      en: 'Linux probes a zero window without data.',
      zh: 'Linux 的零窗口探测不带数据。',
    }),
  },
];

/** Tests of gVisor's network stack, which was written to do as Linux does. */
export const gvisorTests: PeerGroup = {
  id: 'gvisor',
  title: { en: 'gVisor’s tests', zh: 'gVisor 的测试' },
  peers,
};
