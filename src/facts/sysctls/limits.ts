import { both, cited } from '~/facts/cells.ts';
import { row, scopes, type Sysctl } from './row.ts';

const handles = both('open files', '个打开的文件');

const parameters: readonly Sysctl[] = [
  {
    name: 'net.ipv4.ip_local_port_range',
    initial: cited('32768 60999', 'name', 'linux-ip-sysctl', 'official documentation'),
    unit: both('ports, first and last', '端口，首与尾'),
    accepts: both('1 … 65535, above the privileged ones', '1 … 65535，且高于特权端口'),
    scope: scopes.own,
    meaning: both(
      'Ports that connect() picks from. The limit holds for each pair of local address and remote address with port, not for the host.',
      'connect() 从这里挑本地端口。上限是对每一组「本地地址＋对端地址和端口」而言，不是整台机器。',
    ),
    who: both(
      'Proxies and clients with tens of thousands of connections to one address.',
      '对同一个地址有几万条连接的代理和客户端。',
    ),
    said: both(
      '“A server can only have 65,535 connections.” Accepted connections all share one local port.',
      '「服务器最多 65,535 条连接。」收到的连接共用同一个本地端口，不受它限制。',
    ),
    sources: ['linux-ip-sysctl', 'linux-sysctl', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    name: 'fs.file-max',
    initial: cited(
      2466170,
      'count',
      'linux-sysctl-list',
      'measured',
      both(
        'a tenth of the memory in KiB; here with 24 GiB',
        '内存 KiB 数的十分之一；这里是 24 GiB',
      ),
    ),
    unit: handles,
    accepts: '≥ 0',
    scope: scopes.host,
    meaning: both('Open files and sockets of the whole host.', '整台机器打开的文件和套接字总数。'),
    who: both(
      'Hosts that log “file-max limit reached”.',
      '日志里出现「file-max limit … reached」的机器。',
    ),
    said: both(
      'Raised against “Too many open files”. That error is a process’s own limit, RLIMIT_NOFILE.',
      '见到「Too many open files」就调它。那个错误说的是进程自己的上限 RLIMIT_NOFILE。',
    ),
    sources: ['linux-file-table', 'linux-fs-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'fs.nr_open',
    initial: cited(1048576, 'count', 'linux-file', 'source code'),
    unit: handles,
    accepts: both('64 … 2147483584 on 64-bit', '64 位机器上是 64 … 2147483584'),
    scope: scopes.host,
    meaning: both(
      'The most that RLIMIT_NOFILE of any process can be set to.',
      '任何进程的 RLIMIT_NOFILE 能设到多大。',
    ),
    who: both('Processes with over a million sockets.', '一个进程要开上百万套接字时。'),
    said: both('Raising it alone changes no process.', '只调它，哪个进程都不会变。'),
    sources: ['linux-file', 'linux-fs-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'kernel.pid_max',
    initial: cited(
      32768,
      'count',
      'linux-threads',
      'source code',
      both('or 1024 for each possible CPU, if that is more', '或每个可能的 CPU 1024 个，取大者'),
    ),
    unit: both('process and thread numbers', '个进程号和线程号'),
    accepts: both('up to 4,194,304 on 64-bit', '64 位机器上不超过 4,194,304'),
    scope: both('not a network parameter', '不是网络参数'),
    meaning: both('Process and thread numbers wrap around here.', '进程号和线程号到这里回绕。'),
    who: both('Hosts with very many threads.', '线程非常多的机器。'),
    said: both(
      'Stands in “network tuning” lists. It has no effect on sockets.',
      '常出现在「网络调优」清单里，和套接字毫无关系。',
    ),
    sources: ['linux-threads', 'linux-kernel-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
];

const receiving: readonly Sysctl[] = [
  {
    name: 'net.core.netdev_max_backlog',
    initial: cited(1000, 'count', 'linux-hotdata', 'source code'),
    unit: both('packets per CPU', '个包（每个 CPU）'),
    accepts: both('not checked', '不检查'),
    scope: scopes.host,
    meaning: both(
      'Incoming packets that wait for a CPU after being handed over: loopback, veth, receive steering. Not a queue of the network card, and not outgoing.',
      '交给某个 CPU 等待处理的入站包：回环、veth、RPS 走这里。不是网卡的队列，也不管出站。',
    ),
    who: both(
      'Hosts whose /proc/net/softnet_stat shows drops in its second column.',
      '/proc/net/softnet_stat 第二列有丢包的机器。',
    ),
    said: both(
      '“The queue for connections.” It has nothing to do with connections.',
      '「连接队列。」它和连接没有关系。',
    ),
    sources: ['linux-hotdata', 'linux-net-sysctl', 'linux-core-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.core.netdev_budget',
    initial: cited(300, 'count', 'linux-sysctl-list', 'measured'),
    unit: both('packets per round', '个包（每轮）'),
    accepts: both('not checked', '不检查'),
    scope: scopes.host,
    meaning: both(
      'Packets taken from all cards before other work gets its turn.',
      '一轮里从所有网卡取多少个包，之后让位给别的工作。',
    ),
    who: both(
      'Hosts whose softnet_stat shows growth in its third column.',
      'softnet_stat 第三列在涨的机器。',
    ),
    said: both('No effect on idle connections.', '对空闲连接没有影响。'),
    sources: ['linux-sysctl-list', 'linux-net-sysctl', 'linux-core-sysctl'],
    confidence: 'measured',
  },
  {
    name: 'net.core.default_qdisc',
    initial: cited(
      'pfifo_fast',
      'name',
      'linux-sysctl-list',
      'measured',
      both('distributions often set fq_codel', '发行版常设成 fq_codel'),
    ),
    unit: both('name', '名字'),
    accepts: both('one that is loaded', '已加载的队列规则'),
    scope: scopes.host,
    meaning: both(
      'Queue of outgoing packets of interfaces created from now on.',
      '此后新建的网卡用什么出站队列。',
    ),
    who: both('Hosts that pace with fq.', '用 fq 做发送节奏的机器。'),
    said: both('A change does not touch interfaces that are up.', '改了它，已经起来的网卡不会变。'),
    sources: ['linux-sysctl-list', 'linux-net-sysctl', 'linux-core-sysctl'],
    confidence: 'measured',
  },
];

/** Limits of ports, files and processes. */
export const limitRows = parameters.map(row(both('Ports, files, processes', '端口、文件、进程')));

/** Queues between the network card and TCP. */
export const receivingRows = receiving.map(row(both('Receiving and queues', '接收与队列')));
