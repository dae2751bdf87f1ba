import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { row, scopes, type Sysctl } from './row.ts';

const handles: Localized = { en: 'open files', zh: '个打开的文件' };

const parameters: readonly Sysctl[] = [
  {
    name: 'net.ipv4.ip_local_port_range',
    initial: cited('32768 60999', 'name', 'linux-ip-sysctl', 'official documentation'),
    unit: { en: 'ports, first and last', zh: '端口，首与尾' },
    accepts: { en: '1 … 65535, above the privileged ones', zh: '1 … 65535，且高于特权端口' },
    scope: scopes.own,
    meaning: {
      en: 'Ports that connect() picks from. The limit holds for each pair of local address and remote address with port, not for the host.',
      zh: 'connect() 从这里挑本地端口。上限是对每一组「本地地址＋对端地址和端口」而言，不是整台机器。',
    },
    who: {
      en: 'Proxies and clients with tens of thousands of connections to one address.',
      zh: '对同一个地址有几万条连接的代理和客户端。',
    },
    said: {
      en: '“A server can only have 65,535 connections.” Accepted connections all share one local port.',
      zh: '「服务器最多 65,535 条连接。」收到的连接共用同一个本地端口，不受它限制。',
    },
    sources: ['linux-ip-sysctl', 'linux-sysctl', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    name: 'fs.file-max',
    initial: cited(2466170, 'count', 'linux-sysctl-list', 'measured', {
      en: 'a tenth of the memory in KiB; here with 24 GiB',
      zh: '内存 KiB 数的十分之一；这里是 24 GiB',
    }),
    unit: handles,
    accepts: '≥ 0',
    scope: scopes.host,
    meaning: {
      en: 'Open files and sockets of the whole host.',
      zh: '整台机器打开的文件和套接字总数。',
    },
    who: {
      en: 'Hosts that log “file-max limit reached”.',
      zh: '日志里出现「file-max limit … reached」的机器。',
    },
    said: {
      en: 'Raised against “Too many open files”. That error is a process’s own limit, RLIMIT_NOFILE.',
      zh: '见到「Too many open files」就调它。那个错误说的是进程自己的上限 RLIMIT_NOFILE。',
    },
    sources: ['linux-file-table', 'linux-fs-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'fs.nr_open',
    initial: cited(1048576, 'count', 'linux-file', 'source code'),
    unit: handles,
    accepts: { en: '64 … 2147483584 on 64-bit', zh: '64 位机器上是 64 … 2147483584' },
    scope: scopes.host,
    meaning: {
      en: 'The most that RLIMIT_NOFILE of any process can be set to.',
      zh: '任何进程的 RLIMIT_NOFILE 能设到多大。',
    },
    who: { en: 'Processes with over a million sockets.', zh: '一个进程要开上百万套接字时。' },
    said: { en: 'Raising it alone changes no process.', zh: '只调它，哪个进程都不会变。' },
    sources: ['linux-file', 'linux-fs-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'kernel.pid_max',
    initial: cited(32768, 'count', 'linux-threads', 'source code', {
      en: 'or 1024 for each possible CPU, if that is more',
      zh: '或每个可能的 CPU 1024 个，取大者',
    }),
    unit: { en: 'process and thread numbers', zh: '个进程号和线程号' },
    accepts: { en: 'up to 4,194,304 on 64-bit', zh: '64 位机器上不超过 4,194,304' },
    scope: { en: 'not a network parameter', zh: '不是网络参数' },
    meaning: {
      en: 'Process and thread numbers wrap around here.',
      zh: '进程号和线程号到这里回绕。',
    },
    who: { en: 'Hosts with very many threads.', zh: '线程非常多的机器。' },
    said: {
      en: 'Stands in “network tuning” lists. It has no effect on sockets.',
      zh: '常出现在「网络调优」清单里，和套接字毫无关系。',
    },
    sources: ['linux-threads', 'linux-kernel-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
];

const receiving: readonly Sysctl[] = [
  {
    name: 'net.core.netdev_max_backlog',
    initial: cited(1000, 'count', 'linux-hotdata', 'source code'),
    unit: { en: 'packets per CPU', zh: '个包（每个 CPU）' },
    accepts: { en: 'not checked', zh: '不检查' },
    scope: scopes.host,
    meaning: {
      en: 'Incoming packets that wait for a CPU after being handed over: loopback, veth, receive steering. Not a queue of the network card, and not outgoing.',
      zh: '交给某个 CPU 等待处理的入站包：回环、veth、RPS 走这里。不是网卡的队列，也不管出站。',
    },
    who: {
      en: 'Hosts whose /proc/net/softnet_stat shows drops in its second column.',
      zh: '/proc/net/softnet_stat 第二列有丢包的机器。',
    },
    said: {
      en: '“The queue for connections.” It has nothing to do with connections.',
      zh: '「连接队列。」它和连接没有关系。',
    },
    sources: ['linux-hotdata', 'linux-net-sysctl', 'linux-core-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.core.netdev_budget',
    initial: cited(300, 'count', 'linux-sysctl-list', 'measured'),
    unit: { en: 'packets per round', zh: '个包（每轮）' },
    accepts: { en: 'not checked', zh: '不检查' },
    scope: scopes.host,
    meaning: {
      en: 'Packets taken from all cards before other work gets its turn.',
      zh: '一轮里从所有网卡取多少个包，之后让位给别的工作。',
    },
    who: {
      en: 'Hosts whose softnet_stat shows growth in its third column.',
      zh: 'softnet_stat 第三列在涨的机器。',
    },
    said: { en: 'No effect on idle connections.', zh: '对空闲连接没有影响。' },
    sources: ['linux-sysctl-list', 'linux-net-sysctl', 'linux-core-sysctl'],
    confidence: 'measured',
  },
  {
    name: 'net.core.default_qdisc',
    initial: cited('pfifo_fast', 'name', 'linux-sysctl-list', 'measured', {
      en: 'distributions often set fq_codel',
      zh: '发行版常设成 fq_codel',
    }),
    unit: { en: 'name', zh: '名字' },
    accepts: { en: 'one that is loaded', zh: '已加载的队列规则' },
    scope: scopes.host,
    meaning: {
      en: 'Queue of outgoing packets of interfaces created from now on.',
      zh: '此后新建的网卡用什么出站队列。',
    },
    who: { en: 'Hosts that pace with fq.', zh: '用 fq 做发送节奏的机器。' },
    said: {
      en: 'A change does not touch interfaces that are up.',
      zh: '改了它，已经起来的网卡不会变。',
    },
    sources: ['linux-sysctl-list', 'linux-net-sysctl', 'linux-core-sysctl'],
    confidence: 'measured',
  },
];

/** Limits of ports, files and processes. */
export const limitRows = parameters.map(
  row({ en: 'Ports, files, processes', zh: '端口、文件、进程' }),
);

/** Queues between the network card and TCP. */
export const receivingRows = receiving.map(row({ en: 'Receiving and queues', zh: '接收与队列' }));
