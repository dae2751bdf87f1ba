import { both, cited } from '~/facts/cells.ts';
import { linux } from '~/facts/linux.ts';
import { myths, worked, type Myth } from './row.ts';

const list: readonly Myth[] = [
  {
    id: 'any-seconds',
    said: both('TCP_KEEPIDLE takes any number of seconds.', 'TCP_KEEPIDLE 多少秒都行。'),
    truth: both(
      'Linux takes 1 up to this many; 0 and anything larger give EINVAL. The sysctl behind it takes far more, and 0 and negative numbers too.',
      'Linux 收 1 到这个数，0 和更大的报 EINVAL。背后的 sysctl 宽得多，0 和负数也收。',
    ),
    number: { fact: linux.mostIdle },
    sources: ['linux-tcp-h', 'linux-limits'],
    confidence: 'source code',
  },
  {
    id: 'any-count',
    said: both('TCP_KEEPCNT takes any count.', 'TCP_KEEPCNT 多少次都行。'),
    truth: both('Linux takes 1 up to this many.', 'Linux 收 1 到这个数。'),
    number: { fact: linux.mostProbes },
    sources: ['linux-tcp-h', 'linux-limits'],
    confidence: 'source code',
  },
  {
    id: 'portable-tcp-keepalive',
    said: both('TCP_KEEPALIVE is the portable name.', 'TCP_KEEPALIVE 是通用的名字。'),
    truth: both(
      'It is the idle time in seconds on macOS and in milliseconds on lwIP. Linux has no such option.',
      '在 macOS 上它是空闲时间，单位秒；在 lwIP 上单位是毫秒。Linux 没有这个选项。',
    ),
    sources: ['xnu-tcp-usrreq', 'lwip-sockets', 'linux-tcp'],
    confidence: 'source code',
  },
  {
    id: 'seconds-everywhere',
    said: both('Keepalive times are in seconds everywhere.', '保活时间的单位到处都是秒。'),
    truth: both(
      'System parameters are half-seconds on NetBSD and AIX, milliseconds on FreeBSD, macOS, Solaris and Windows, seconds on Linux and OpenBSD.',
      '系统级参数：NetBSD、AIX 是半秒，FreeBSD、macOS、Solaris、Windows 是毫秒，Linux、OpenBSD 是秒。',
    ),
    number: worked(
      14400,
      'count',
      'netbsd-tcp-timer',
      both(
        'half-seconds: 7200 × 2, the default idle time on NetBSD',
        '个半秒：7200 × 2，NetBSD 的默认空闲时间',
      ),
    ),
    sources: [
      'netbsd-tcp-timer',
      'freebsd-tcp-timer',
      'xnu-tcp-timer',
      'openbsd-tcp-timer',
      'aix-progress',
    ],
    confidence: 'source code',
  },
  {
    id: 'time-wait',
    said: both(
      'tcp_fin_timeout = 30 shortens TIME_WAIT.',
      'tcp_fin_timeout = 30 能缩短 TIME_WAIT。',
    ),
    truth: both(
      'It concerns closed sockets in FIN_WAIT_2. TIME_WAIT is a constant of the kernel.',
      '它管的是已关闭、处于 FIN_WAIT_2 的套接字。TIME_WAIT 是内核常量。',
    ),
    number: cited(
      60,
      's',
      'linux-tcp-h',
      'source code',
      both('TCP_TIMEWAIT_LEN', 'TCP_TIMEWAIT_LEN'),
    ),
    sources: ['linux-tcp-h', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    id: 'tw-recycle',
    said: both('tcp_tw_recycle = 1 cures TIME_WAIT.', 'tcp_tw_recycle = 1 能治 TIME_WAIT。'),
    truth: both(
      'The parameter has been gone since Linux 4.12; before, it locked out clients behind a NAT.',
      'Linux 4.12 起没有这个参数；之前它会把同一 NAT 后的客户端挡在外面。',
    ),
    sources: ['tcp-7', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    id: 'fewer-tw-buckets',
    said: both('tcp_max_tw_buckets = 5000 tidies up.', 'tcp_max_tw_buckets = 5000 能清理连接。'),
    truth: both(
      'Wrong direction: the documentation says to raise it, never to lower it.',
      '方向反了：文档说只可调大，决不可调小。',
    ),
    sources: ['linux-ip-sysctl'],
    confidence: 'official documentation',
  },
  {
    id: 'syncookies-on',
    said: both('tcp_syncookies must be switched on.', 'tcp_syncookies 必须打开。'),
    truth: both('It is, by default.', '默认就开着。'),
    sources: ['linux-tcp-ipv4'],
    confidence: 'source code',
  },
  {
    id: 'syn-backlog',
    said: both(
      'tcp_max_syn_backlog sets the length of the SYN queue.',
      'tcp_max_syn_backlog 决定 SYN 队列的长度。',
    ),
    truth: both(
      'Only without SYN cookies. With them, as by default, the backlog given to listen() does.',
      '只在关掉 SYN cookie 时如此。默认开着，决定长度的是 listen() 的 backlog。',
    ),
    sources: ['linux-tcp-input', 'listen-2'],
    confidence: 'source code',
  },
  {
    id: 'somaxconn-alone',
    said: both(
      'A larger somaxconn lengthens the accept queue.',
      '调大 somaxconn，accept 队列就变长。',
    ),
    truth: both(
      'The smaller of somaxconn and the program’s own listen() backlog counts.',
      '取 somaxconn 和程序自己的 listen() backlog 中小的一个。',
    ),
    sources: ['listen-2', 'linux-ip-sysctl'],
    confidence: 'official documentation',
  },
  {
    id: 'timestamps-off',
    said: both('tcp_timestamps = 0 is safer and faster.', 'tcp_timestamps = 0 更安全、更快。'),
    truth: both(
      'It saves this many bytes a segment, and gives up protection against old segments, good round-trip times and tcp_tw_reuse.',
      '每个报文段省下这么多字节，却失去对旧报文段的防护、准确的往返时间和 tcp_tw_reuse。',
    ),
    number: cited(12, 'count', 'linux-tcp-h', 'source code', both('bytes', '字节')),
    sources: ['linux-tcp-h', 'linux-tcp-ipv4', 'rfc7323'],
    confidence: 'source code',
  },
  {
    id: 'tcp-mem-bytes',
    said: both('tcp_mem is in bytes.', 'tcp_mem 的单位是字节。'),
    truth: both(
      'In pages; tcp_rmem and tcp_wmem are in bytes.',
      '单位是页；tcp_rmem 和 tcp_wmem 才是字节。',
    ),
    sources: ['linux-ip-sysctl'],
    confidence: 'official documentation',
  },
  {
    id: 'pid-max-network',
    said: both('kernel.pid_max allows more connections.', '调大 kernel.pid_max 能撑更多连接。'),
    truth: both(
      'It numbers processes and threads. Sockets have none.',
      '它管进程号和线程号，套接字没有这种号。',
    ),
    sources: ['linux-kernel-sysctl', 'linux-threads'],
    confidence: 'official documentation',
  },
  {
    id: 'ports-per-server',
    said: both('A server can hold 65,535 connections at most.', '一台服务器最多 65,535 条连接。'),
    truth: both(
      'Ports limit connections that one host opens to one address and port: by default so many.',
      '端口限制的是一台主机对同一个地址和端口发起的连接，默认这么多。',
    ),
    number: worked(
      28232,
      'count',
      'linux-ip-sysctl',
      both('60999 − 32768 + 1', '60999 − 32768 + 1'),
    ),
    sources: ['linux-ip-sysctl'],
    confidence: 'official documentation',
  },
];

/** What is believed about limits, units and tuning lists. */
export const limitRows = list.map(myths(both('Limits, units, tuning', '限制、单位、调优')));
