import { alike, type Localized } from '~/i18n/locales.ts';
import type { Scenario } from '~/model/kernel/scenario.ts';
import { kernelOf } from '~/model/kernel/versions.ts';
import { ms, seconds } from '~/model/time.ts';
import type { Case, Course, Peer, PeerGroup } from './peer.ts';
import {
  connectIntoSilence,
  deadAfterHandshake,
  keepalive,
  onlyTheSyn,
  options,
  probing,
  silentFrom,
  syns,
} from './scenes.ts';

const packetdrill = (path: string): string =>
  `https://github.com/google/packetdrill/blob/2c4001c4d6fc04a3bbd01d4b92be62717a37648a/${path}`;
const selftest = (name: string): string =>
  `https://github.com/torvalds/linux/blob/master/tools/testing/selftests/net/packetdrill/${name}`;
const commit = (id: string): string => `https://github.com/torvalds/linux/commit/${id}`;
const mail = (who: string, what: string, date: string) => ({
  title: `${who}, netdev, ${date}: ${what}`,
  url: null,
});

/** What packetdrill allows a packet to be off. */
const sharp = 0.006;

/** connect() into silence: the SYNs, and the end. */
const synCase = (client: Scenario['client'], horizon: number, expected: Course): Case => ({
  compare: 'instants',
  scenario: connectIntoSilence(client ?? {}, horizon),
  host: 'client',
  kinds: syns,
  zero: 0,
  expected,
  tolerance: sharp,
});

/** The host's own queue takes nothing: as a queue discipline with no room does. */
const fullQueue = {
  name: 'queue',
  why: 'local-congestion',
  at: 'client-out',
  verdict: 'congested',
} as const;

const refusedWrite = (kernel: string): Scenario => ({
  rtt: ms(100),
  client: { kernel: kernelOf(kernel), sysctls: { tcp_sack: 0, tcp_timestamps: 0 } },
  actions: [
    { at: 0, do: 'set-option', host: 'client', option: 'TCP_USER_TIMEOUT', value: 3000 },
    { at: 0, do: 'write', host: 'client', bytes: 24 },
    { at: ms(101), do: 'add-rule', rule: fullQueue },
    { at: ms(101), do: 'write', host: 'client', bytes: 24 },
  ],
  horizon: seconds(10),
});

/** The attempts to send, and the end. */
const localQueue = (kernel: string, expected: Course): Case => ({
  compare: 'instants',
  name: alike(`Linux ${kernel}`),
  scenario: refusedWrite(kernel),
  host: 'client',
  kinds: ['data', 'retransmit', 'zero-window-probe', 'keepalive-probe'],
  zero: 0.101,
  expected,
  tolerance: sharp,
});

const everyHalfSecond: Course = {
  at: [0, 0.3, 0.8, 1.3, 1.8, 2.3, 2.8],
  end: { at: [3.25, 3.35], errno: 'ETIMEDOUT' },
};

/** The first repetition gets lost, those of three seconds find the queue full, the next is lost. */
const refusedRepeat: Scenario = {
  rtt: ms(20),
  actions: [
    { at: 0, do: 'set-option', host: 'client', option: 'TCP_USER_TIMEOUT', value: 5000 },
    { at: 0, do: 'block' },
    { at: 0, do: 'write', host: 'client', bytes: 1000 },
    { at: ms(230), do: 'add-rule', rule: fullQueue },
    { at: ms(3230), do: 'remove-rules', prefix: 'queue' },
    { at: ms(3240), do: 'unblock' },
  ],
  horizon: seconds(10),
};

const rtoMax1000 = { tcp_rto_max_ms: 1000 };

const synAcks = (kernel: string, at: number[], name: Localized): Case => ({
  compare: 'instants',
  name,
  scenario: onlyTheSyn({ kernel: kernelOf(kernel), sysctls: rtoMax1000 }, 8),
  host: 'server',
  kinds: ['syn-ack'],
  zero: 0.001,
  expected: { at, more: true },
  tolerance: sharp,
});

const closing: Scenario = {
  rtt: ms(100),
  client: { sysctls: { tcp_timestamps: 0 } },
  actions: [
    silentFrom(0.5),
    { at: seconds(2), do: 'set-option', host: 'client', option: 'TCP_USER_TIMEOUT', value: 3000 },
    { at: seconds(2), do: 'close', host: 'client' },
  ],
  horizon: seconds(10),
};

const peers: readonly Peer[] = [
  {
    id: 'L-1',
    source: mail(
      'Neal Cardwell',
      'packetdrill test of keepalive, and why the abort waits one more interval',
      '2025-01-09',
    ),
    given: {
      en: 'RTT 100 ms; SO_KEEPALIVE, then idle 3 s, interval 2 s, 4 probes; the peer is silent.',
      zh: 'RTT 100 ms；先开 SO_KEEPALIVE，再设空闲 3 s、间隔 2 s、探测 4 次；对端不应答。',
    },
    expected: {
      en: 'Probes at 3, 5, 7 and 9 s, RST at 11 s, then read() returns ETIMEDOUT.',
      zh: '第 3、5、7、9 s 发探测，第 11 s 发 RST，此后 read() 返回 ETIMEDOUT。',
    },
    cases: [
      {
        compare: 'instants',
        scenario: deadAfterHandshake({ options: keepalive(3, 2, 4) }, 20, ms(100)),
        host: 'client',
        kinds: probing,
        zero: 0,
        expected: { at: [3, 5, 7, 9, 11], end: { at: 11, errno: 'ETIMEDOUT' } },
        tolerance: sharp,
      },
    ],
    script: 'keepalive-dead-peer',
  },
  {
    id: 'L-2',
    source: {
      title: 'Linux selftest tcp_user_timeout_user_timeout.pkt',
      url: selftest('tcp_user_timeout_user_timeout.pkt'),
    },
    given: {
      en: 'RTT 100 ms, no timestamps; after 2 s a user timeout of 3000 ms, then close().',
      zh: 'RTT 100 ms，不用时间戳；2 s 后设用户超时 3000 ms，随即 close()。',
    },
    expected: {
      en: 'FIN at once, repeated after 0.3–0.4 s, again 0.3–0.4 s later, again 0.6–0.8 s later.',
      zh: '立即发 FIN；0.3–0.4 s 后重传，再过 0.3–0.4 s 重传，再过 0.6–0.8 s 重传。',
    },
    cases: [
      {
        compare: 'instants',
        scenario: closing,
        host: 'client',
        kinds: ['fin', 'fin-retransmit'],
        zero: 2,
        expected: { at: [0, [0.3, 0.4], [0.6, 0.8], [1.2, 1.6]], more: true },
        tolerance: sharp,
      },
    ],
    script: 'user-timeout-close',
  },
  {
    id: 'L-3',
    source: {
      title: 'Linux selftest tcp_user_timeout_user-timeout-probe.pkt',
      url: selftest('tcp_user_timeout_user-timeout-probe.pkt'),
    },
    given: {
      en: 'RTT 100 ms, user timeout 3000 ms; one write is acknowledged, then the host’s own queue drops everything, and 24 bytes are written.',
      zh: 'RTT 100 ms，用户超时 3000 ms；一次写入得到确认后，本机发送队列开始全部丢弃，再写 24 字节。',
    },
    expected: {
      en: 'Six more attempts, 500 ms apart; alive after 3.250 s, ETIMEDOUT by 3.350 s.',
      zh: '再试 6 次，相隔 500 ms；3.250 s 时连接还在，3.350 s 前报 ETIMEDOUT。',
    },
    cases: [localQueue('6.18', everyHalfSecond)],
    script: 'user-timeout-local-queue',
  },
  {
    id: 'L-3b',
    source: mail('Eric Dumazet', 'the same test before 9d9b1ee0b2d1', '2021-01'),
    given: {
      en: 'L-3 on Linux 5.10, and on 5.10.11, which has the fix.',
      zh: '在 Linux 5.10 以及已修复的 5.10.11 上跑 L-3。',
    },
    expected: {
      en: 'Without the fix only three attempts, and a write after 2.1 s fails; with it as in L-3.',
      zh: '未修复时只尝试 3 次，2.1 s 后写入失败；修复后同 L-3。',
    },
    cases: [
      localQueue('5.10', { at: [0, 0.3, 0.8, 1.3], end: { at: [1.3, 2.1], errno: 'ETIMEDOUT' } }),
      localQueue('5.10.11', everyHalfSecond),
    ],
  },
  {
    id: 'L-3c',
    source: mail(
      'Eric Dumazet, Paolo Abeni',
      'the same test after “net: dev_queue_xmit() llist adoption”',
      '2025-10',
    ),
    given: { en: 'L-3 on kernels in development.', zh: '开发中的内核跑 L-3。' },
    expected: { en: 'No attempt is counted as a probe.', zh: '没有一次尝试计入探测数。' },
    cases: [],
    reason: {
      en: 'On such a kernel the queue may report success for what it drops, so TCP never learns of it. Linux 6.18.44 counts six, as the model does.',
      zh: '这种内核的队列丢了包也可能报成功，TCP 无从得知。Linux 6.18.44 计 6 次，与模型一致。',
    },
  },
  {
    id: 'L-4',
    source: {
      title: 'packetdrill tests/packet-timeout.pkt',
      url: packetdrill('gtests/net/packetdrill/tests/packet-timeout.pkt'),
    },
    given: {
      en: 'tcp_syn_retries 1; nothing answers.',
      zh: 'tcp_syn_retries 为 1；没有任何应答。',
    },
    expected: {
      en: 'SYN at 0 and 1 s, none at 3 s; connect() fails with ETIMEDOUT within 30 s.',
      zh: '第 0、1 s 发 SYN，第 3 s 不再发；connect() 在 30 s 内以 ETIMEDOUT 失败。',
    },
    cases: [
      synCase({ sysctls: { tcp_syn_retries: 1, tcp_syn_linear_timeouts: 0 } }, 40, {
        at: [0, 1],
        end: { at: [1, 30], errno: 'ETIMEDOUT' },
      }),
    ],
  },
  {
    id: 'L-5',
    source: mail('Eric Dumazet', 'test of TCP_USER_TIMEOUT in SYN_SENT', '2019-09-27'),
    given: {
      en: 'Linux 5.4, user timeout 8000 ms, connect() without an answer.',
      zh: 'Linux 5.4，用户超时 8000 ms，connect() 没有应答。',
    },
    expected: {
      en: 'SYN at 0, 1, 3 and 7 s; a write at 17 s returns ETIMEDOUT.',
      zh: '第 0、1、3、7 s 发 SYN；第 17 s 写入返回 ETIMEDOUT。',
    },
    cases: [
      synCase({ kernel: kernelOf('5.4'), options: options({ TCP_USER_TIMEOUT: 8000 }) }, 30, {
        at: [0, 1, 3, 7],
        end: { at: [7, 17], errno: 'ETIMEDOUT' },
      }),
    ],
  },
  {
    id: 'L-6',
    source: mail('Marek Majkowski', 'selftest of TCP_USER_TIMEOUT in SYN_SENT', '2019-09'),
    given: {
      en: 'Linux 5.4, user timeouts of 200, 1500 and 3500 ms, connect() without an answer.',
      zh: 'Linux 5.4，用户超时分别为 200、1500、3500 ms，connect() 没有应答。',
    },
    expected: { en: '2, 2 and 3 SYNs.', zh: '分别发 2、2、3 个 SYN。' },
    cases: [
      [200, [0, 1]],
      [1500, [0, 1]],
      [3500, [0, 1, 3]],
    ].map(([userTimeout, at]): Case => ({
      ...synCase(
        { kernel: kernelOf('5.4'), options: options({ TCP_USER_TIMEOUT: userTimeout as number }) },
        30,
        { at: at as number[] },
      ),
      name: alike(`${String(userTimeout)} ms`),
    })),
  },
  {
    id: 'L-6b',
    source: mail('Marek Majkowski', 'the SYN storm before the fix', '2019-09'),
    given: {
      en: 'Linux 5.3 or older, user timeout 2000 ms, connect() without an answer.',
      zh: 'Linux 5.3 或更早，用户超时 2000 ms，connect() 没有应答。',
    },
    expected: {
      en: 'SYN at 1.029 and 2.021 s, then one with every tick: 2.033, 2.042, 2.049, 2.057 s.',
      zh: '第 1.029、2.021 s 发 SYN，之后每个节拍一个：2.033、2.042、2.049、2.057 s。',
    },
    cases: [
      {
        compare: 'instants',
        scenario: connectIntoSilence(
          { kernel: kernelOf('5.2'), options: options({ TCP_USER_TIMEOUT: 2000 }) },
          10,
        ),
        host: 'client',
        kinds: syns,
        zero: 0,
        expected: { at: [0, 1.029, 2.021, 2.033, 2.042, 2.049, 2.057] },
        tolerance: sharp,
        fits: [250, 300, 1000],
      },
    ],
  },
  {
    id: 'L-7',
    source: {
      title: 'Linux commits 0a8de364ff7a and b59db45d7eba, and their test on netdev',
      url: commit('b59db45d7eba'),
    },
    given: {
      en: 'ICMP errors for a SYN on a kernel that does not let them end connect().',
      zh: '内核不因 ICMP 错误终止 connect() 时，SYN 收到 ICMP 错误。',
    },
    expected: {
      en: 'connect() goes on; each host-unreachable takes one back-off step back.',
      zh: 'connect() 继续；每个 host-unreachable 退回一级退避。',
    },
    cases: [],
    reason: {
      en: 'In no release: 0a8de364ff7a of November 2023 was reverted by b59db45d7eba in January 2024. On Linux 6.18.44 such an error ends connect(), as in the model.',
      zh: '没有进入任何正式版本：2023 年 11 月的 0a8de364ff7a 于 2024 年 1 月由 b59db45d7eba 撤回。Linux 6.18.44 上这种错误会终止 connect()，模型也如此。',
    },
  },
  {
    id: 'L-8',
    source: mail('Eric Dumazet', 'test of retransmissions the local queue refuses', '2026-01-05'),
    given: {
      en: 'RTT 20 ms, user timeout 5000 ms; the loss probe is lost, then the host’s own queue refuses everything for 3 s.',
      zh: 'RTT 20 ms，用户超时 5000 ms；尾部丢失探测丢了，之后本机队列 3 s 内一概拒收。',
    },
    expected: {
      en: 'Six attempts in 3 s, 500 ms apart without back-off; the next one leaves within 0.26 s of relief.',
      zh: '3 s 内尝试 6 次，相隔 500 ms，不退避；队列恢复后 0.26 s 内发出下一次。',
    },
    cases: [
      {
        compare: 'instants',
        scenario: refusedRepeat,
        host: 'client',
        kinds: ['data', 'retransmit'],
        zero: 0,
        expected: {
          at: [
            0,
            [0.2, 0.26],
            [0.42, 0.5],
            [0.92, 1],
            [1.42, 1.5],
            [1.92, 2],
            [2.42, 2.5],
            [2.92, 3],
            [3.23, 3.49],
          ],
          end: null,
        },
        tolerance: sharp,
      },
    ],
    script: 'local-queue-retransmission',
  },
  {
    id: 'L-9',
    source: {
      title: 'Linux selftest tcp_rto_synack_rto_max.pkt (Kuniyuki Iwashima, November 2025)',
      url: selftest('tcp_rto_synack_rto_max.pkt'),
    },
    given: {
      en: 'tcp_rto_max_ms 1000; the last ACK of the handshake never comes.',
      zh: 'tcp_rto_max_ms 为 1000；握手的最后一个 ACK 始终不来。',
    },
    expected: {
      en: 'SYN-ACK at 0, 1, 2 and 3 s since Linux 6.19; before it at 0, 1 and 3 s.',
      zh: 'Linux 6.19 起第 0、1、2、3 s 发 SYN-ACK；之前是第 0、1、3 s。',
    },
    cases: [
      synAcks('6.18', [0, 1, 3, 7], alike('Linux 6.18')),
      synAcks('6.19', [0, 1, 2, 3], alike('Linux 6.19')),
    ],
    script: 'syn-ack-rto-max',
  },
  {
    id: 'L-10',
    source: {
      title: 'packetdrill fastopen/client/fastopen-connect-keepalive.pkt',
      url: packetdrill('gtests/net/tcp/fastopen/client/fastopen-connect-keepalive.pkt'),
    },
    given: {
      en: 'Keepalive is set while TCP Fast Open holds the SYN back.',
      zh: 'TCP Fast Open 扣住 SYN 期间设置保活。',
    },
    expected: { en: 'No probe before the handshake.', zh: '握手之前不发探测。' },
    cases: [],
    reason: {
      en: 'Outside the model: it has no TCP Fast Open.',
      zh: '超出模型范围：模型没有 TCP Fast Open。',
    },
  },
  {
    id: 'L-11',
    source: {
      title: 'packetdrill fastopen/client/syn-data-timeout.pkt',
      url: packetdrill('gtests/net/tcp/fastopen/client/syn-data-timeout.pkt'),
    },
    given: { en: 'A SYN is lost.', zh: 'SYN 丢失。' },
    expected: { en: 'It is sent again after 1 s.', zh: '1 s 后重传。' },
    cases: [synCase({}, 3, { at: [0, 1], more: true })],
  },
];

/** Tests of Linux itself: its selftests, packetdrill, and mails to netdev. */
export const linuxTests: PeerGroup = {
  id: 'linux',
  title: { en: 'Linux’s own tests', zh: 'Linux 自己的测试' },
  peers,
};
