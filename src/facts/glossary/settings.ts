import { linux } from '~/facts/linux.ts';
import { terms, type Term } from './row.ts';

const list: readonly Term[] = [
  {
    id: 'keepalive',
    en: 'keepalive',
    zh: '保活（探活、TCP 长连接检测）',
    means: {
      en: 'Probing a silent connection, to learn whether the peer still knows it and to keep the devices on the path from forgetting it.',
      zh: '对静默的连接发探测包（也叫探活），看对端是否还认得它，顺便不让会话表项老化。',
    },
    setting: 'switch',
    sources: ['rfc9293', 'tcp-7'],
  },
  {
    id: 'idle',
    en: 'idle (time)',
    zh: '空闲（时间）',
    means: {
      en: 'Silence before the first probe, counted from the last segment received.',
      zh: '发第一个探测包之前的静默时间，从最后一次收到报文段算起。',
    },
    linux: linux.idleSysctl.value,
    setting: 'idle',
    sources: ['tcp-7', 'linux-sysctl'],
  },
  {
    id: 'interval',
    en: 'interval',
    zh: '间隔',
    means: { en: 'Time between unanswered probes.', zh: '没有回音的探测包之间的时间。' },
    linux: linux.intervalSysctl.value,
    setting: 'interval',
    sources: ['tcp-7', 'linux-sysctl'],
  },
  {
    id: 'probes',
    en: 'probes',
    zh: '探测次数',
    means: {
      en: 'Unanswered probes after which the connection is given up.',
      zh: '几个探测包没有回音就放弃连接。',
    },
    linux: linux.probesSysctl.value,
    setting: 'probes',
    sources: ['tcp-7', 'linux-sysctl'],
  },
  {
    id: 'user-timeout',
    en: 'user timeout',
    zh: '用户超时',
    means: {
      en: 'How long sent data may stay unacknowledged. On Linux it also takes the place of keepalive’s count.',
      zh: '发出的数据最多多久可以没有确认。在 Linux 上，它还取代保活的次数。',
    },
    setting: 'userTimeout',
    sources: ['tcp-7', 'linux-tcp-timer'],
  },
  {
    id: 'detection-time',
    en: 'detection time',
    zh: '判死时间',
    means: {
      en: 'From the last segment received to the end of the connection: idle + probes × interval.',
      zh: '从最后一次收到报文段到连接结束：空闲 + 次数 × 间隔。',
    },
    sources: ['linux-tcp-timer'],
  },
  {
    id: 'healthy-period',
    en: 'period (of a healthy connection)',
    zh: '周期（健康连接）',
    means: {
      en: 'Time from one answered probe to the next: max(idle, interval) on Linux.',
      zh: '有应答时相邻两次探测的时距：Linux 上是 max(空闲, 间隔)。',
    },
    sources: ['linux-tcp-timer', 'kernel-traces'],
  },
  {
    id: 'sysctl',
    en: 'sysctl',
    zh: 'sysctl（内核参数）',
    means: {
      en: 'A parameter of the kernel that can be changed while it runs, by name or as a file.',
      zh: '运行时可改的内核参数，用名字或文件访问。',
    },
    linux: '/proc/sys/net/ipv4/…',
    sources: ['linux-ip-sysctl', 'sysctl-8'],
  },
  {
    id: 'socket',
    en: 'socket',
    zh: '套接字',
    means: {
      en: 'What the kernel remembers of a connection, and what a program holds of it.',
      zh: '内核记着的一条连接，也是程序手里的那一头。',
    },
    linux: 'ss -tno',
    sources: ['tcp-7'],
  },
  {
    id: 'network-namespace',
    en: 'network namespace',
    zh: '网络命名空间',
    means: {
      en: 'A network stack of its own, with its own sysctls: what a container or pod has.',
      zh: '一套独立的网络栈，有自己的 sysctl；容器和 Pod 就各有一个。',
    },
    linux: 'ip netns',
    sources: ['linux-tcp-ipv4', 'kubernetes-sysctls'],
  },
];

/** The settings and where they stand. */
export const settingRows = list.map(terms({ en: 'Settings', zh: '设置' }));
