import type { Scenario } from '~/model/kernel/scenario.ts';
import { kernelOf } from '~/model/kernel/versions.ts';
import { ms, seconds } from '~/model/time.ts';
import type { SegmentKind, Trace } from '~/model/kernel/trace.ts';
import type { Hz } from '~/model/wheel.ts';
import type { Course, Peer, PeerGroup, Timed } from './peer.ts';
import {
  connectIntoSilence,
  deadAfterHandshake,
  keepalive,
  local,
  options,
  probing,
  repeats,
  writeIntoSilence,
} from './scenes.ts';

/** Recorded on Linux 5.2, as the article says. */
const kernel = kernelOf('5.2');
const article = {
  title: 'Marek Majkowski, When TCP sockets refuse to die, Cloudflare, 2019-09-20',
  url: 'https://blog.cloudflare.com/when-tcp-sockets-refuse-to-die/',
};
const wsl = { title: 'A capture in WSL2 with Linux 6.18, rounded to 0.1 s, 2026', url: null };

/** Instants read off a capture, and the tick rates they can come from. */
const seen = (
  scenario: Scenario,
  kinds: readonly SegmentKind[],
  expected: Course,
  fits: readonly Hz[],
): Timed => ({
  compare: 'instants',
  scenario,
  host: 'client',
  kinds,
  zero: 0,
  expected,
  tolerance: 0.006,
  fits,
});

const timedOut = (at: number) => ({ at, errno: 'ETIMEDOUT' }) as const;

const idle = (userTimeout?: number, horizon = 60): Scenario =>
  deadAfterHandshake({ kernel, options: keepalive(1, 11, 3, userTimeout) }, horizon);

/** Only the first SYN gets through, so the server repeats its answer. */
const halfOpen: Scenario = {
  rtt: local,
  start: 'closed',
  client: { kernel },
  server: { kernel, sysctls: { tcp_synack_retries: 5 } },
  actions: [
    { at: 0, do: 'connect' },
    { at: local / 2 + 10, do: 'block' },
  ],
  horizon: seconds(100),
};

/** The server reads nothing, and the client writes more than it has room for. */
const fullWindow: Scenario = {
  rtt: local,
  client: { kernel },
  server: { kernel, reads: false, options: options({ SO_RCVBUF: 4096 }) },
  actions: [{ at: ms(200), do: 'write', host: 'client', bytes: 20_000 }],
  horizon: seconds(1),
};

/** When the window was seen to be zero first, in seconds. */
function windowShut({ events }: Trace): number {
  const shut = events.find(
    (event) => event.type === 'segment' && event.from === 'server' && event.win === 0,
  );
  return (shut?.t ?? NaN) / 1e6;
}

const publishedIdle = [1.027, 12.195, 23.207, 34.211, 45.219, 56.227, 67.235];

const wrongSettings: readonly Timed[] = [
  {
    ...seen(idle(30_000, 100), probing, { at: publishedIdle, end: timedOut(67.235) }, []),
    name: { en: 'with the user timeout of the text, 30 s', zh: '按文中写的用户超时 30 s' },
  },
  {
    ...seen(idle(60_000, 100), probing, { at: publishedIdle, end: timedOut(67.235) }, [250]),
    name: { en: 'with a user timeout of 60 s', zh: '用户超时改为 60 s' },
  },
];

const rounded = 0.056;

const peers: readonly Peer[] = [
  {
    id: 'R-1',
    source: article,
    given: { en: 'SYNs dropped, Linux 5.2 with its defaults.', zh: '丢弃 SYN，Linux 5.2 默认值。' },
    expected: {
      en: 'Six repetitions, ETIMEDOUT after 130.000 s.',
      zh: '重传 6 次，130.000 s 后报 ETIMEDOUT。',
    },
    cases: [
      seen(
        connectIntoSilence({ kernel }, 200),
        ['syn-retransmit'],
        { at: [1.028, 3.044, 7.236, 15.427, 31.56, 64.324], end: timedOut(130) },
        [250],
      ),
    ],
  },
  {
    id: 'R-2',
    source: article,
    given: { en: 'SYNs dropped, user timeout 5000 ms.', zh: '丢弃 SYN，用户超时 5000 ms。' },
    expected: {
      en: 'A SYN with every tick from 5.016 s on, ETIMEDOUT at 5.050 s.',
      zh: '从 5.016 s 起每个节拍一个 SYN，5.050 s 报 ETIMEDOUT。',
    },
    cases: [
      seen(
        connectIntoSilence({ kernel, options: options({ TCP_USER_TIMEOUT: 5000 }) }, 20),
        ['syn-retransmit'],
        { at: [1.016, 3.032, 5.016, 5.024, 5.036, 5.044], end: timedOut(5.05) },
        [250, 300],
      ),
    ],
  },
  {
    id: 'R-3',
    source: article,
    given: {
      en: 'SYN-ACKs dropped, tcp_synack_retries 5.',
      zh: '丢弃 SYN-ACK，tcp_synack_retries 为 5。',
    },
    expected: {
      en: 'Five repetitions; the half-open request is gone after 64.610 s.',
      zh: '重传 5 次；64.610 s 后半开请求消失。',
    },
    cases: [
      {
        ...seen(
          halfOpen,
          ['syn-ack'],
          {
            at: [0, 1.033, 3.045, 7.301, 15.493, 31.621],
            end: { at: 64.61, errno: null },
          },
          [250],
        ),
        host: 'server',
      },
    ],
  },
  {
    id: 'R-4',
    source: article,
    given: {
      en: 'Keepalive 5 s, 3 s, 3 probes; the path is cut after the handshake.',
      zh: '保活 5 s、3 s、3 次；握手后路径中断。',
    },
    expected: {
      en: 'Probes at 5.083, 8.155 and 11.231 s, RST at 14.299 s.',
      zh: '第 5.083、8.155、11.231 s 发探测，14.299 s 发 RST。',
    },
    cases: [
      seen(
        deadAfterHandshake({ kernel, options: keepalive(5, 3, 3) }, 30),
        probing,
        { at: [5.083, 8.155, 11.231, 14.299], end: timedOut(14.299) },
        [250, 1000],
      ),
    ],
  },
  {
    id: 'R-5',
    source: article,
    given: {
      en: 'Keepalive 1 s, 11 s, 3 probes; user timeout 5000 ms.',
      zh: '保活 1 s、11 s、3 次；用户超时 5000 ms。',
    },
    expected: {
      en: 'Probe at 1.001 s, RST at 12.233 s.',
      zh: '第 1.001 s 发探测，12.233 s 发 RST。',
    },
    cases: [
      seen(idle(5000), probing, { at: [1.001, 12.233], end: timedOut(12.233) }, [100, 250, 1000]),
    ],
    script: 'user-timeout-5000-idle',
  },
  {
    id: 'R-6',
    source: article,
    given: {
      en: 'Keepalive 1 s, 11 s, 3 probes; user timeout 12 500 ms.',
      zh: '保活 1 s、11 s、3 次；用户超时 12 500 ms。',
    },
    expected: {
      en: 'Probes at 1.022 and 12.094 s, RST at 23.102 s.',
      zh: '第 1.022、12.094 s 发探测，23.102 s 发 RST。',
    },
    cases: [
      seen(
        idle(12_500),
        probing,
        { at: [1.022, 12.094, 23.102], end: timedOut(23.102) },
        [250, 300],
      ),
    ],
    script: 'user-timeout-12500-idle',
  },
  {
    id: 'R-7',
    source: article,
    given: {
      en: 'Keepalive 1 s, 11 s, 3 probes; user timeout “30 s”.',
      zh: '保活 1 s、11 s、3 次；用户超时“30 s”。',
    },
    expected: {
      en: 'Six probes from 1.027 to 56.227 s, RST at 67.235 s.',
      zh: '从 1.027 s 到 56.227 s 发 6 次探测，67.235 s 发 RST。',
    },
    cases: wrongSettings,
    reason: {
      en: 'Recorded with other settings than the text says: with 30 s both the model and Linux 6.18.44 send three probes and the RST at 34 s. The instants fit 60 s, at HZ 250 alone.',
      zh: '抓包时的设置与文中所写不同：用 30 s 时，模型和 Linux 6.18.44 都只发 3 次探测，34 s 发 RST。这些时刻符合 60 s，而且只符合 HZ 250。',
    },
    script: 'user-timeout-30000-idle',
  },
  {
    id: 'R-8',
    source: article,
    given: {
      en: '11 bytes written at 0.206 s, everything dropped, tcp_retries2 15.',
      zh: '第 0.206 s 写 11 字节，全部丢弃，tcp_retries2 为 15。',
    },
    expected: {
      en: 'A loss probe, 15 retransmissions, ETIMEDOUT after 939.500 s.',
      zh: '一次尾部丢失探测，15 次重传，939.500 s 后报 ETIMEDOUT。',
    },
    cases: [
      seen(
        writeIntoSilence({ kernel }, 0.206, 11, 1100),
        repeats,
        {
          at: [
            0.412, 0.62, 1.048, 1.88, 3.543, 7, 13.656, 26.968, 54.616, 107.868, 214.36, 335.192,
            456.024, 576.855, 697.692, 818.524,
          ],
          end: timedOut(939.5),
        },
        [250],
      ),
    ],
  },
  {
    id: 'R-9',
    source: article,
    given: {
      en: 'The peer reads nothing; its window is zero at 0.244 s.',
      zh: '对端不读；第 0.244 s 起零窗口。',
    },
    expected: { en: 'The first window probe 0.212 s later.', zh: '0.212 s 后发第一个窗口探测。' },
    cases: [
      {
        ...seen(
          fullWindow,
          ['zero-window-probe'],
          { at: [0.212], more: true },
          [100, 250, 300, 1000],
        ),
        zero: windowShut,
      },
    ],
  },
  {
    id: 'R-11',
    source: wsl,
    given: { en: 'SYNs dropped, defaults.', zh: '丢弃 SYN，默认值。' },
    expected: { en: 'Ten repetitions, the end after 133.4 s.', zh: '重传 10 次，133.4 s 后结束。' },
    cases: [
      {
        ...seen(
          connectIntoSilence({ kernel: kernelOf('6.18') }, 200),
          ['syn-retransmit'],
          {
            at: [1, 2, 3.1, 4.1, 5.1, 7.1, 11.3, 19.5, 35.6, 67.9],
            end: timedOut(133.4),
          },
          [250, 300],
        ),
        tolerance: rounded,
      },
    ],
  },
  {
    id: 'R-13',
    source: wsl,
    given: {
      en: 'TCP_SYNCNT 2, tcp_syn_linear_timeouts 4 and 0.',
      zh: 'TCP_SYNCNT 为 2，tcp_syn_linear_timeouts 分别为 4 和 0。',
    },
    expected: {
      en: 'Six SYNs a second apart, or at 0, 1 and 3 s; the end after 7.1 s with both.',
      zh: '每隔 1 s 一个，共 6 个 SYN；或在第 0、1、3 s；两种都在 7.1 s 后结束。',
    },
    cases: [
      [4, [1, 2, 3.1, 4.1, 5.1]],
      [0, [1, 3]],
    ].map(([linear, at]) => ({
      ...seen(
        connectIntoSilence(
          {
            kernel: kernelOf('6.18'),
            options: options({ TCP_SYNCNT: 2 }),
            sysctls: { tcp_syn_linear_timeouts: linear as number },
          },
          20,
        ),
        ['syn-retransmit'],
        { at: at as number[], end: timedOut(7.1) },
        [250, 300, 1000],
      ),
      tolerance: rounded,
    })),
  },
];

/** What others recorded on real kernels. */
export const recordedByOthers: PeerGroup = {
  id: 'recorded',
  title: { en: 'Recorded by others', zh: '别人的抓包' },
  peers,
};
