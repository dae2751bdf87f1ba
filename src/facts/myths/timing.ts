import { alike } from '~/i18n/locales.ts';
import { linux } from '~/facts/linux.ts';
import { profiles } from '~/facts/profiles/index.ts';
import { myths, worked, type Myth } from './row.ts';

const { idle, interval, probes } = linux;
const sum = `${idle.value} + ${probes.value} × ${interval.value}`;
const formula = alike(sum);
const ofSystem = (id: 'windows' | 'macos' | 'freebsd') => {
  const { knobs } = profiles[id];
  const { initial: first } = knobs.idle;
  const terms = `${first.value} + ${knobs.probes.initial.value} × ${knobs.interval.initial.value}`;
  return alike(terms);
};

const list: readonly Myth[] = [
  {
    id: 'two-hours',
    said: {
      en: 'With defaults Linux notices a dead peer after two hours.',
      zh: '用默认值，Linux 两小时发现对端失效。',
    },
    truth: {
      en: 'After two hours it sends the first probe. It gives up nine unanswered probes and one interval each later.',
      zh: '两小时只是发第一个探测包。九个没有回音、每个再等一个间隔，才放弃。',
    },
    number: { fact: linux.detection, note: formula },
    sources: ['linux-tcp-timer', 'linux-tcp-h', 'kernel-traces'],
    confidence: 'source code',
  },
  {
    id: 'sum-of-three',
    said: {
      en: 'Detection takes idle + interval + probes.',
      zh: '判死时间是「空闲 + 间隔 + 次数」。',
    },
    truth: {
      en: 'Interval and probes are multiplied, and the idle time is added; so on Linux, the BSDs, macOS and lwIP. Solaris and illumos go by a threshold of time instead.',
      zh: '间隔和次数相乘，再加空闲时间；Linux、BSD、macOS、lwIP 都如此。Solaris 和 illumos 另按一个时间阈值判死。',
    },
    number: worked(7875, 's', 'linux-tcp-timer', {
      en: `${sum}, not ${idle.value} + ${interval.value} + ${probes.value}`,
      zh: `${sum}，不是 ${idle.value} + ${interval.value} + ${probes.value}`,
    }),
    sources: ['linux-tcp-timer', 'linux-tcp-h', 'openbsd-tcp-timer', 'illumos-tcp-timers'],
    confidence: 'source code',
  },
  {
    id: 'last-probe-fails',
    said: {
      en: 'The connection fails with the last probe: idle + (probes − 1) × interval.',
      zh: '最后一个探测包一发就判死：空闲 + (次数 − 1) × 间隔。',
    },
    truth: {
      en: 'On Linux, the BSDs, macOS and lwIP the last probe gets an interval for its answer like the others; Windows does not say.',
      zh: '在 Linux、BSD、macOS、lwIP 上，最后一个探测包和别的一样，也等一个间隔；Windows 没有说明。',
    },
    number: worked(675, 's', 'linux-tcp-timer', {
      en: `${probes.value} × ${interval.value}, from the first probe`,
      zh: `${probes.value} × ${interval.value}，从第一个探测包算起`,
    }),
    sources: ['kernel-traces', 'linux-tcp-timer', 'openbsd-tcp-timer'],
    confidence: 'measured',
  },
  {
    id: 'windows-like-linux',
    said: {
      en: 'Windows too probes 9 times, 75 s apart.',
      zh: 'Windows 也是 75 秒一次、共 9 次。',
    },
    truth: {
      en: 'Ten times, a second apart. That the end comes one interval after the last is supposed, not documented.',
      zh: '一秒一次、共十次。最后一个之后再等一个间隔才判死，是推测，文档没写。',
    },
    number: {
      fact: {
        value: 7210,
        unit: 's',
        source: 'no-source',
        checked: '2026-11-22',
        confidence: 'unverified',
      },
      note: ofSystem('windows'),
    },
    sources: ['windows-so-keepalive', 'windows-sio-keepalive-vals'],
    confidence: 'official documentation',
  },
  {
    id: 'bsd-like-linux',
    said: {
      en: 'macOS and the BSDs send nine probes as well.',
      zh: 'macOS 和 BSD 也发九个探测包。',
    },
    truth: { en: 'Eight.', zh: '八个。' },
    number: worked(7800, 's', 'xnu-tcp-timer', ofSystem('macos')),
    sources: ['xnu-tcp-timer', 'xnu-tcp-timer-h', 'freebsd-tcp-4'],
    confidence: 'source code',
  },
  {
    id: 'to-the-second',
    said: { en: 'The times are kept to the second.', zh: '这些时间准到秒。' },
    truth: {
      en: 'Since Linux 4.8 long timers run on a coarse grid, late by up to an eighth. The number is the latest first probe of a default connection at HZ 250; at HZ 300 it is later still.',
      zh: '从 Linux 4.8 起，长定时器的刻度很粗，最多晚八分之一。这里的数是默认连接、HZ 250 时第一个探测包最晚的时刻；HZ 300 更晚。',
    },
    number: worked(7331.072, 's', 'linux-timer-wheel', {
      en: 'timer wheel, level 5: 32,768 ticks of 4 ms',
      zh: '时间轮第 5 级：刻度是 32,768 个 4 毫秒的节拍',
    }),
    sources: ['linux-timer-wheel', 'kernel-traces'],
    confidence: 'source code',
  },
  {
    id: 'back-off',
    said: { en: 'Probes back off exponentially.', zh: '探测包的间隔按指数增长。' },
    truth: {
      en: 'The interval is constant on Linux, the BSDs, macOS and Windows. Solaris and illumos do back off.',
      zh: 'Linux、BSD、macOS、Windows 的间隔不变。Solaris 和 illumos 才退避。',
    },
    sources: ['linux-tcp-timer', 'xnu-tcp-timer', 'illumos-tcp-timers'],
    confidence: 'source code',
  },
  {
    id: 'healthy-interval',
    said: {
      en: 'A healthy connection is probed every interval.',
      zh: '健康的连接每个间隔探一次。',
    },
    truth: {
      en: 'On Linux and FreeBSD every max(idle, interval): each answer starts a new idle time. On macOS, the other BSDs, illumos and lwIP every idle time.',
      zh: 'Linux 和 FreeBSD 上是每 max（空闲，间隔）一次：每个应答都重新开始计空闲。macOS、其他 BSD、illumos、lwIP 上是每个空闲时间一次。',
    },
    number: worked(7200, 's', 'linux-tcp-timer', alike(`max(${idle.value}, ${interval.value})`)),
    sources: [
      'kernel-traces',
      'linux-tcp-timer',
      'freebsd-tcp-timer',
      'xnu-tcp-input',
      'lwip-tcp-in',
    ],
    confidence: 'measured',
  },
  {
    id: 'counted-from-failure',
    said: {
      en: 'The detection time counts from the moment the peer dies.',
      zh: '判死时间从对端失效那一刻算起。',
    },
    truth: {
      en: 'From the last segment heard. A peer that dies just before a probe is found in little more than probes × interval.',
      zh: '从最后一次收到报文段算起。对端若在探测前一刻失效，只要略多于「次数 × 间隔」就能发现。',
    },
    number: worked(675, 's', 'linux-tcp-timer', {
      en: `${probes.value} × ${interval.value}, the least`,
      zh: `${probes.value} × ${interval.value}，最少`,
    }),
    sources: ['linux-tcp-timer', 'kernel-traces'],
    confidence: 'source code',
  },
  {
    id: 'too-much-traffic',
    said: {
      en: 'Keepalive on 100,000 connections floods the network.',
      zh: '十万条连接都开保活，网络会被淹没。',
    },
    truth: {
      en: 'With an idle time of 60 s it is 3,333 small packets a second, probes and answers together.',
      zh: '空闲时间 60 秒时，探测和应答加起来每秒 3,333 个小包。',
    },
    number: worked(2.4, 'count', 'kernel-traces', {
      en: 'Mbit/s on Ethernet, both directions: 100,000 ÷ 60 × 2 × 90 bytes × 8',
      zh: 'Mbit/s，以太网上双向合计：100,000 ÷ 60 × 2 × 90 字节 × 8',
    }),
    sources: ['kernel-traces'],
    confidence: 'calculated',
  },
];

/** What is believed about when probes leave and connections end. */
export const timingRows = list.map(myths({ en: 'Time', zh: '时间' }));
