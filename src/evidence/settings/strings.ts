import { en as sysctlEn, zh as sysctlZh } from '~/evidence/sysctl-strings.ts';
import type { Words } from '~/i18n/locales.ts';

export const en = {
  defaults: (idle: string, death: string) =>
    `These are Linux’s defaults: a first probe after ${idle} of silence, a dead peer given up after ${death}.`,
  sums: (idle: string, interval: string, probes: string, death: string) =>
    `By these, a first probe leaves after ${idle} of silence, then one every ${interval}; after ${probes} without an answer, ${death} in all, a dead peer is given up.`,
  holds:
    'Parameters hold in one network namespace, that in which the command ran, for sockets that switch keepalive on and set no numbers of their own.',
  means: sysctlEn,
  retries:
    'how long unacknowledged data is sent again before the connection is given up: the number stands for a time; keepalive does not use it',
  isDefault: ', the default',
  milliseconds: (name: string, short: string) =>
    `${name} counts seconds, and this is more than a socket option can take: were milliseconds meant? Then write ${short}.`,
  notPositive: (name: string) => `${name}: accepted unchecked, but of no use.`,
  comment: (name: string) =>
    `${name}: sysctl takes no comment after a value, so this line may fail with EINVAL; some kernels take the number before it. Put the comment on a line of its own.`,
  apart: 'None of keepalive’s parameters is among these.',
  complaints: {
    missing: (key: string) => `There is no parameter ${key}: check the spelling.`,
    invalid: (key: string) => `The kernel refused the value for ${key}: the old one stays.`,
    denied: (key: string) =>
      `${key} may not be written here: the old value stays. In a container, set it from outside.`,
  },
  meant: (key: string, meant: string) => `There is no parameter ${key}; you mean ${meant}.`,
  bsd: 'Parameters of macOS or FreeBSD, in milliseconds:',
  bsdSums: (idle: string, interval: string, probes: string, death: string) =>
    `a first probe after ${idle} of silence, then one every ${interval}; after ${probes} without an answer, ${death} in all, a dead peer is given up.`,
  bsdMeans: {
    keepidle: (value: string) => `idle time of ${value}`,
    keepintvl: (value: string) => `${value} between unanswered probes`,
    keepcnt: (value: string) => `${value} probes`,
    keepinit: (value: string) => `connecting is given up after ${value}`,
  } as Record<string, (value: string) => string>,
  bsdDefaults: 'These are the defaults there.',
  bsdUnsure:
    'So small a number of milliseconds is unlikely: OpenBSD counts in seconds and NetBSD in half seconds.',
  always: 'always_keepalive = 1 switches keepalive on for every socket, asked for or not.',
  notAlways: 'always_keepalive = 0: only sockets with SO_KEEPALIVE are probed.',
  registry: 'Values of the Windows registry, in milliseconds:',
  registryMeans: {
    keepalivetime: (value: string) => `idle time of ${value}`,
    keepaliveinterval: (value: string) => `${value} between unanswered probes`,
  } as Record<string, (value: string) => string>,
  registryCounts: 'counts retransmissions of data, not keepalive probes',
  hexadecimal: (digits: string, decimal: string, hex: string) =>
    `A dword is hexadecimal: ${digits} are ${decimal} ms. If ${digits} ms were meant, write dword:${hex}.`,
  registryHolds:
    'They hold for sockets that switch keepalive on and set no numbers of their own, after a restart of Windows.',
  namespacesSame: 'Both are in the same network namespace.',
  namespacesDiffer: 'Two network namespaces: the sysctls of one say nothing about the other.',
  namespaceAlone: 'The number of one namespace. Compare it with that of the program.',
  unsaid: 'Whether a program switches keepalive on: sysctls do not.',
  first: 'first probe, counted from the last segment heard',
  second: 'second probe, if nobody answers',
  death: (error: string) => `${error}, if nobody answers`,
  moveComment: 'Move the comment to a line of its own.',
  rename: (meant: string) => `Write ${meant}.`,
  is: ' = ',
  colon: ': ',
  stop: '.',
};

export type SettingsWords = Words<typeof en>;

export const zh: SettingsWords = {
  defaults: (idle, death) =>
    `这些是 Linux 的默认值：静默 ${idle}后发首个探测包，对端失效 ${death}后放弃连接。`,
  sums: (idle, interval, probes, death) =>
    `按这些数，静默 ${idle}后发首个探测包，此后每 ${interval}一个；${probes} 个没有回音，总共 ${death}，就放弃连接。`,
  holds:
    '这些参数只在命令运行的那个网络命名空间里，对开了 SO_KEEPALIVE 又没有自己设数的套接字有效。',
  means: sysctlZh,
  retries: '数据没有确认时重传多久才放弃连接，这个数折算成时间；保活不用它',
  isDefault: '，就是默认值',
  milliseconds: (name, short) =>
    `${name} 的单位是秒，这个数超过了套接字选项的上限：是不是写成了毫秒？那就应该写 ${short}。`,
  notPositive: (name) => `${name}：内核不检查就收下，但没有用处。`,
  comment: (name) =>
    `${name}：sysctl 的值后面不能跟注释，这一行可能因 EINVAL 失败；有的内核会收下前面的数。注释要单独成行。`,
  apart: '保活的三个参数都不在这里。',
  complaints: {
    missing: (key) => `没有 ${key} 这个参数：检查拼写。`,
    invalid: (key) => `内核拒绝了 ${key} 的这个值：原值不变。`,
    denied: (key) => `这里不让写 ${key}：原值不变。在容器里，要从外面设置。`,
  },
  meant: (key, meant) => `没有 ${key} 这个参数，应该是 ${meant}。`,
  bsd: '这些是 macOS 或 FreeBSD 的参数，单位毫秒：',
  bsdSums: (idle, interval, probes, death) =>
    `静默 ${idle}后发首个探测包，此后每 ${interval}一个；${probes} 个没有回音，总共 ${death}，就放弃连接。`,
  bsdMeans: {
    keepidle: (value) => `空闲时间 ${value}`,
    keepintvl: (value) => `没有回音的探测包之间隔 ${value}`,
    keepcnt: (value) => `探测 ${value} 次`,
    keepinit: (value) => `建立连接最多等 ${value}`,
  },
  bsdDefaults: '这些就是那里的默认值。',
  bsdUnsure: '这么小的毫秒数不太可能：OpenBSD 的单位是秒，NetBSD 的单位是半秒。',
  always: 'always_keepalive = 1：不管程序要不要，所有套接字都开保活。',
  notAlways: 'always_keepalive = 0：只探测开了 SO_KEEPALIVE 的套接字。',
  registry: '这些是 Windows 注册表里的值，单位毫秒：',
  registryMeans: {
    keepalivetime: (value) => `空闲时间 ${value}`,
    keepaliveinterval: (value) => `没有回音的探测包之间隔 ${value}`,
  },
  registryCounts: '管的是数据重传的次数，不是保活探测',
  hexadecimal: (digits, decimal, hex) =>
    `dword 是十六进制：${digits} 等于 ${decimal} 毫秒。如果要的是 ${digits} 毫秒，应该写 dword:${hex}。`,
  registryHolds: '它们只对开了保活又没有自己设数的套接字有效，要重启 Windows 才生效。',
  namespacesSame: '两者在同一个网络命名空间。',
  namespacesDiffer: '是两个网络命名空间：一边的 sysctl 管不到另一边。',
  namespaceAlone: '这是一个命名空间的编号，拿它和程序的比。',
  unsaid: '程序有没有打开保活：sysctl 打不开它。',
  first: '首个探测包，从最后一次收到报文算起',
  second: '没有回音，发第二个探测包',
  death: (error) => `一直没有回音，报 ${error}`,
  moveComment: '把注释挪到单独一行。',
  rename: (meant) => `应该写 ${meant}。`,
  is: ' = ',
  colon: '：',
  stop: '。',
};
