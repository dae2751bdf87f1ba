import { both, cited } from '~/facts/cells.ts';
import { row, scopes, type Sysctl } from './row.ts';

const bytes = both('bytes', '字节');

const memory: readonly Sysctl[] = [
  {
    name: 'net.ipv4.tcp_rmem',
    initial: cited(
      '4096 131072 6291456',
      'name',
      'linux-tcp',
      'source code',
      both(
        'least, initial, largest; the last depends on memory, and was 33554432 on 6.18',
        '最小、初始、最大；最大值随内存而变，6.18 上是 33554432',
      ),
    ),
    unit: bytes,
    accepts: both('each ≥ 4096', '每个都 ≥ 4096'),
    scope: scopes.own,
    meaning: both(
      'Receive buffer of a TCP socket, grown on its own unless the program sets SO_RCVBUF.',
      'TCP 套接字的接收缓冲区，程序没有设 SO_RCVBUF 时自动增长。',
    ),
    who: both(
      'Long, fast paths where one connection cannot fill the line: raise the largest.',
      '又长又快、单个连接跑不满的路径：调大最大值。',
    ),
    said: both(
      'The middle value is raised for all: every connection then starts with that much.',
      '有人把中间那个也调大，每个连接一开始就占这么多。',
    ),
    sources: ['linux-tcp', 'linux-ip-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_wmem',
    initial: cited(
      '4096 16384 4194304',
      'name',
      'linux-tcp',
      'source code',
      both(
        'least, initial, largest; the last depends on memory',
        '最小、初始、最大；最大值随内存而变',
      ),
    ),
    unit: bytes,
    accepts: both('each ≥ 1', '每个都 ≥ 1'),
    scope: scopes.own,
    meaning: both(
      'Send buffer of a TCP socket, grown on its own unless the program sets SO_SNDBUF.',
      'TCP 套接字的发送缓冲区，程序没有设 SO_SNDBUF 时自动增长。',
    ),
    who: both('As above.', '同上。'),
    said: both(
      'A large send buffer hides a dead peer: write() goes on succeeding until it is full.',
      '发送缓冲区越大，对端失效发现得越晚：写满之前 write() 一直成功。',
    ),
    sources: ['linux-tcp', 'linux-ip-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.core.rmem_max',
    initial: cited(
      212992,
      'count',
      'linux-sock',
      'source code',
      both('Linux 6.12; 4,194,304 seen on 6.18', 'Linux 6.12；6.18 上看到的是 4,194,304'),
    ),
    unit: bytes,
    accepts: both('from the least buffer up', '不小于最小缓冲区'),
    scope: scopes.ownReadsHost,
    meaning: both(
      'Upper limit of SO_RCVBUF. Sockets that leave it to the kernel follow tcp_rmem instead.',
      'SO_RCVBUF 的上限。交给内核自动调的套接字看 tcp_rmem，不看它。',
    ),
    who: both(
      'UDP programs, and those that set SO_RCVBUF.',
      'UDP 程序，以及自己设 SO_RCVBUF 的程序。',
    ),
    said: both(
      '“It caps tcp_rmem.” Only what setsockopt asks for is capped.',
      '「它限制 tcp_rmem。」它只限制 setsockopt 要的大小。',
    ),
    sources: ['linux-sock', 'linux-core-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.core.wmem_max',
    initial: cited(
      212992,
      'count',
      'linux-sock',
      'source code',
      both('Linux 6.12; 4,194,304 seen on 6.18', 'Linux 6.12；6.18 上看到的是 4,194,304'),
    ),
    unit: bytes,
    accepts: both('from the least buffer up', '不小于最小缓冲区'),
    scope: scopes.ownReadsHost,
    meaning: both('Upper limit of SO_SNDBUF.', 'SO_SNDBUF 的上限。'),
    who: both('As above.', '同上。'),
    said: both('As above.', '同上。'),
    sources: ['linux-sock', 'linux-core-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.core.rmem_default',
    initial: cited(212992, 'count', 'linux-sock', 'source code'),
    unit: bytes,
    accepts: both('from the least buffer up', '不小于最小缓冲区'),
    scope: scopes.ownReadsHost,
    meaning: both(
      'Initial buffer of sockets other than TCP; wmem_default is its twin for sending.',
      '非 TCP 套接字的初始缓冲区；发送方向对应 wmem_default。',
    ),
    who: both('UDP programs.', 'UDP 程序。'),
    said: both('Raised to help TCP, which does not read it.', '有人为 TCP 调大它，TCP 并不看它。'),
    sources: ['linux-sock', 'linux-ip-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_mem',
    initial: cited(
      '287898 383867 575796',
      'name',
      'linux-sysctl-list',
      'measured',
      both('low, pressure, largest, with 24 GiB of memory', '低、压力、最大，24 GiB 内存时'),
    ),
    unit: both('pages, 4096 bytes each on x86', '页，x86 上每页 4096 字节'),
    accepts: both('not checked', '不检查'),
    scope: scopes.host,
    meaning: both('Memory of all TCP sockets together.', '所有 TCP 套接字合计占用的内存。'),
    who: both('Hosts that log “TCP: out of memory”.', '日志里出现「TCP: out of memory」的机器。'),
    said: both(
      'Written in bytes: the limit is then 4096 times what was meant, which is none.',
      '有人按字节填，上限就成了想要的 4096 倍，等于没有上限。',
    ),
    sources: ['linux-ip-sysctl', 'linux-sysctl', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    name: 'net.ipv4.tcp_slow_start_after_idle',
    initial: cited(1, 'count', 'linux-tcp-ipv4', 'source code'),
    unit: both('switch', '开关'),
    accepts: '0 … 255',
    scope: scopes.own,
    meaning: both(
      'After an idle retransmission timeout the congestion window starts small again. Keepalive probes carry no data, so they do not count as sending.',
      '空闲超过一个重传超时，拥塞窗口重新从小开始。保活探测包不带数据，不算发送。',
    ),
    who: both(
      'Servers that send bursts on long-lived connections.',
      '在长连接上一阵一阵发数据的服务器。',
    ),
    said: both(
      '“Keepalive keeps the window open.” It does not.',
      '「保活能保住拥塞窗口。」保不住。',
    ),
    sources: ['linux-tcp-ipv4', 'linux-tcp-output', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_congestion_control',
    initial: cited(
      'cubic',
      'name',
      'linux-kconfig',
      'source code',
      both(
        'the kernel’s own choice; distributions can build another',
        '内核自己的选择，发行版可以另选',
      ),
    ),
    unit: both('name', '名字'),
    accepts: both('one that is loaded', '已加载的算法'),
    scope: scopes.own,
    meaning: both('Decides how fast data is sent.', '决定数据发多快。'),
    who: both('Whoever has measured a gain.', '实测有好处的人。'),
    said: both('No effect on keepalive or on giving up.', '对保活和判死没有影响。'),
    sources: ['linux-kconfig', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
];

/** Parameters of buffers and windows. */
export const memoryRows = memory.map(row(both('Buffers and windows', '缓冲区与窗口')));
