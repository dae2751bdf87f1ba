import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { row, scopes, type Sysctl } from './row.ts';

const bytes: Localized = { en: 'bytes', zh: '字节' };

const memory: readonly Sysctl[] = [
  {
    name: 'net.ipv4.tcp_rmem',
    initial: cited('4096 131072 6291456', 'name', 'linux-tcp', 'source code', {
      en: 'least, initial, largest; the last depends on memory, and was 33554432 on 6.18',
      zh: '最小、初始、最大；最大值随内存而变，6.18 上是 33554432',
    }),
    unit: bytes,
    accepts: { en: 'each ≥ 4096', zh: '每个都 ≥ 4096' },
    scope: scopes.own,
    meaning: {
      en: 'Receive buffer of a TCP socket, grown on its own unless the program sets SO_RCVBUF.',
      zh: 'TCP 套接字的接收缓冲区，程序没有设 SO_RCVBUF 时自动增长。',
    },
    who: {
      en: 'Long, fast paths where one connection cannot fill the line: raise the largest.',
      zh: '又长又快、单个连接跑不满的路径：调大最大值。',
    },
    said: {
      en: 'The middle value is raised for all: every connection then starts with that much.',
      zh: '有人把中间那个也调大，每个连接一开始就占这么多。',
    },
    sources: ['linux-tcp', 'linux-ip-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_wmem',
    initial: cited('4096 16384 4194304', 'name', 'linux-tcp', 'source code', {
      en: 'least, initial, largest; the last depends on memory',
      zh: '最小、初始、最大；最大值随内存而变',
    }),
    unit: bytes,
    accepts: { en: 'each ≥ 1', zh: '每个都 ≥ 1' },
    scope: scopes.own,
    meaning: {
      en: 'Send buffer of a TCP socket, grown on its own unless the program sets SO_SNDBUF.',
      zh: 'TCP 套接字的发送缓冲区，程序没有设 SO_SNDBUF 时自动增长。',
    },
    who: { en: 'As above.', zh: '同上。' },
    said: {
      en: 'A large send buffer hides a dead peer: write() goes on succeeding until it is full.',
      zh: '发送缓冲区越大，对端失效发现得越晚：写满之前 write() 一直成功。',
    },
    sources: ['linux-tcp', 'linux-ip-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.core.rmem_max',
    initial: cited(212992, 'count', 'linux-sock', 'source code', {
      en: 'Linux 6.12; 4,194,304 seen on 6.18',
      zh: 'Linux 6.12；6.18 上看到的是 4,194,304',
    }),
    unit: bytes,
    accepts: { en: 'from the least buffer up', zh: '不小于最小缓冲区' },
    scope: scopes.ownReadsHost,
    meaning: {
      en: 'Upper limit of SO_RCVBUF. Sockets that leave it to the kernel follow tcp_rmem instead.',
      zh: 'SO_RCVBUF 的上限。交给内核自动调的套接字看 tcp_rmem，不看它。',
    },
    who: {
      en: 'UDP programs, and those that set SO_RCVBUF.',
      zh: 'UDP 程序，以及自己设 SO_RCVBUF 的程序。',
    },
    said: {
      en: '“It caps tcp_rmem.” Only what setsockopt asks for is capped.',
      zh: '「它限制 tcp_rmem。」它只限制 setsockopt 要的大小。',
    },
    sources: ['linux-sock', 'linux-core-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.core.wmem_max',
    initial: cited(212992, 'count', 'linux-sock', 'source code', {
      en: 'Linux 6.12; 4,194,304 seen on 6.18',
      zh: 'Linux 6.12；6.18 上看到的是 4,194,304',
    }),
    unit: bytes,
    accepts: { en: 'from the least buffer up', zh: '不小于最小缓冲区' },
    scope: scopes.ownReadsHost,
    meaning: { en: 'Upper limit of SO_SNDBUF.', zh: 'SO_SNDBUF 的上限。' },
    who: { en: 'As above.', zh: '同上。' },
    said: { en: 'As above.', zh: '同上。' },
    sources: ['linux-sock', 'linux-core-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.core.rmem_default',
    initial: cited(212992, 'count', 'linux-sock', 'source code'),
    unit: bytes,
    accepts: { en: 'from the least buffer up', zh: '不小于最小缓冲区' },
    scope: scopes.ownReadsHost,
    meaning: {
      en: 'Initial buffer of sockets other than TCP; wmem_default is its twin for sending.',
      zh: '非 TCP 套接字的初始缓冲区；发送方向对应 wmem_default。',
    },
    who: { en: 'UDP programs.', zh: 'UDP 程序。' },
    said: {
      en: 'Raised to help TCP, which does not read it.',
      zh: '有人为 TCP 调大它，TCP 并不看它。',
    },
    sources: ['linux-sock', 'linux-ip-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_mem',
    initial: cited('287898 383867 575796', 'name', 'linux-sysctl-list', 'measured', {
      en: 'low, pressure, largest, with 24 GiB of memory',
      zh: '低、压力、最大，24 GiB 内存时',
    }),
    unit: { en: 'pages, 4096 bytes each on x86', zh: '页，x86 上每页 4096 字节' },
    accepts: { en: 'not checked', zh: '不检查' },
    scope: scopes.host,
    meaning: { en: 'Memory of all TCP sockets together.', zh: '所有 TCP 套接字合计占用的内存。' },
    who: {
      en: 'Hosts that log “TCP: out of memory”.',
      zh: '日志里出现「TCP: out of memory」的机器。',
    },
    said: {
      en: 'Written in bytes: the limit is then 4096 times what was meant, which is none.',
      zh: '有人按字节填，上限就成了想要的 4096 倍，等于没有上限。',
    },
    sources: ['linux-ip-sysctl', 'linux-sysctl', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    name: 'net.ipv4.tcp_slow_start_after_idle',
    initial: cited(1, 'count', 'linux-tcp-ipv4', 'source code'),
    unit: { en: 'switch', zh: '开关' },
    accepts: '0 … 255',
    scope: scopes.own,
    meaning: {
      en: 'After an idle retransmission timeout the congestion window starts small again. Keepalive probes carry no data, so they do not count as sending.',
      zh: '空闲超过一个重传超时，拥塞窗口重新从小开始。保活探测包不带数据，不算发送。',
    },
    who: {
      en: 'Servers that send bursts on long-lived connections.',
      zh: '在长连接上一阵一阵发数据的服务器。',
    },
    said: {
      en: '“Keepalive keeps the window open.” It does not.',
      zh: '「保活能保住拥塞窗口。」保不住。',
    },
    sources: ['linux-tcp-ipv4', 'linux-tcp-output', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_congestion_control',
    initial: cited('cubic', 'name', 'linux-kconfig', 'source code', {
      en: 'the kernel’s own choice; distributions can build another',
      zh: '内核自己的选择，发行版可以另选',
    }),
    unit: { en: 'name', zh: '名字' },
    accepts: { en: 'one that is loaded', zh: '已加载的算法' },
    scope: scopes.own,
    meaning: { en: 'Decides how fast data is sent.', zh: '决定数据发多快。' },
    who: { en: 'Whoever has measured a gain.', zh: '实测有好处的人。' },
    said: { en: 'No effect on keepalive or on giving up.', zh: '对保活和判死没有影响。' },
    sources: ['linux-kconfig', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
];

/** Parameters of buffers and windows. */
export const memoryRows = memory.map(row({ en: 'Buffers and windows', zh: '缓冲区与窗口' }));
