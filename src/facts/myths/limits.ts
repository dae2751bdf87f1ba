import { alike } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { linux } from '~/facts/linux.ts';
import { myths, worked, type Myth } from './row.ts';

const list: readonly Myth[] = [
  {
    id: 'any-seconds',
    said: { en: 'TCP_KEEPIDLE takes any number of seconds.', zh: 'TCP_KEEPIDLE 多少秒都行。' },
    truth: {
      en: 'Linux takes 1 up to this many; 0 and anything larger give EINVAL. The sysctl behind it takes far more, and 0 and negative numbers too.',
      zh: 'Linux 收 1 到这个数，0 和更大的报 EINVAL。背后的 sysctl 宽得多，0 和负数也收。',
    },
    number: { fact: linux.mostIdle },
    sources: ['linux-tcp-h', 'linux-limits'],
    confidence: 'source code',
  },
  {
    id: 'any-count',
    said: { en: 'TCP_KEEPCNT takes any count.', zh: 'TCP_KEEPCNT 多少次都行。' },
    truth: { en: 'Linux takes 1 up to this many.', zh: 'Linux 收 1 到这个数。' },
    number: { fact: linux.mostProbes },
    sources: ['linux-tcp-h', 'linux-limits'],
    confidence: 'source code',
  },
  {
    id: 'portable-tcp-keepalive',
    said: { en: 'TCP_KEEPALIVE is the portable name.', zh: 'TCP_KEEPALIVE 是通用的名字。' },
    truth: {
      en: 'It is the idle time in seconds on macOS and in milliseconds on lwIP. Linux has no such option.',
      zh: '在 macOS 上它是空闲时间，单位秒；在 lwIP 上单位是毫秒。Linux 没有这个选项。',
    },
    sources: ['xnu-tcp-usrreq', 'lwip-sockets', 'linux-tcp'],
    confidence: 'source code',
  },
  {
    id: 'seconds-everywhere',
    said: { en: 'Keepalive times are in seconds everywhere.', zh: '保活时间的单位到处都是秒。' },
    truth: {
      en: 'System parameters are half-seconds on NetBSD and AIX, milliseconds on FreeBSD, macOS, Solaris and Windows, seconds on Linux and OpenBSD.',
      zh: '系统级参数：NetBSD、AIX 是半秒，FreeBSD、macOS、Solaris、Windows 是毫秒，Linux、OpenBSD 是秒。',
    },
    number: worked(14400, 'count', 'netbsd-tcp-timer', {
      en: 'half-seconds: 7200 × 2, the default idle time on NetBSD',
      zh: '个半秒：7200 × 2，NetBSD 的默认空闲时间',
    }),
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
    said: {
      en: 'tcp_fin_timeout = 30 shortens TIME_WAIT.',
      zh: 'tcp_fin_timeout = 30 能缩短 TIME_WAIT。',
    },
    truth: {
      en: 'It concerns closed sockets in FIN_WAIT_2. TIME_WAIT is a constant of the kernel.',
      zh: '它管的是已关闭、处于 FIN_WAIT_2 的套接字。TIME_WAIT 是内核常量。',
    },
    number: cited(60, 's', 'linux-tcp-h', 'source code', alike('TCP_TIMEWAIT_LEN')),
    sources: ['linux-tcp-h', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    id: 'tw-recycle',
    said: { en: 'tcp_tw_recycle = 1 cures TIME_WAIT.', zh: 'tcp_tw_recycle = 1 能治 TIME_WAIT。' },
    truth: {
      en: 'The parameter has been gone since Linux 4.12; before, it locked out clients behind a NAT.',
      zh: 'Linux 4.12 起没有这个参数；之前它会把同一 NAT 后的客户端挡在外面。',
    },
    sources: ['tcp-7', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    id: 'fewer-tw-buckets',
    said: {
      en: 'tcp_max_tw_buckets = 5000 tidies up.',
      zh: 'tcp_max_tw_buckets = 5000 能清理连接。',
    },
    truth: {
      en: 'Wrong direction: the documentation says to raise it, never to lower it.',
      zh: '方向反了：文档说只可调大，决不可调小。',
    },
    sources: ['linux-ip-sysctl'],
    confidence: 'official documentation',
  },
  {
    id: 'syncookies-on',
    said: { en: 'tcp_syncookies must be switched on.', zh: 'tcp_syncookies 必须打开。' },
    truth: { en: 'It is, by default.', zh: '默认就开着。' },
    sources: ['linux-tcp-ipv4'],
    confidence: 'source code',
  },
  {
    id: 'syn-backlog',
    said: {
      en: 'tcp_max_syn_backlog sets the length of the SYN queue.',
      zh: 'tcp_max_syn_backlog 决定 SYN 队列的长度。',
    },
    truth: {
      en: 'Only without SYN cookies. With them, as by default, the backlog given to listen() does.',
      zh: '只在关掉 SYN cookie 时如此。默认开着，决定长度的是 listen() 的 backlog。',
    },
    sources: ['linux-tcp-input', 'listen-2'],
    confidence: 'source code',
  },
  {
    id: 'somaxconn-alone',
    said: {
      en: 'A larger somaxconn lengthens the accept queue.',
      zh: '调大 somaxconn，accept 队列就变长。',
    },
    truth: {
      en: 'The smaller of somaxconn and the program’s own listen() backlog counts.',
      zh: '取 somaxconn 和程序自己的 listen() backlog 中小的一个。',
    },
    sources: ['listen-2', 'linux-ip-sysctl'],
    confidence: 'official documentation',
  },
  {
    id: 'timestamps-off',
    said: {
      en: 'tcp_timestamps = 0 is safer and faster.',
      zh: 'tcp_timestamps = 0 更安全、更快。',
    },
    truth: {
      en: 'It saves this many bytes a segment, and gives up protection against old segments, good round-trip times and tcp_tw_reuse.',
      zh: '每个报文段省下这么多字节，却失去对旧报文段的防护、准确的往返时间和 tcp_tw_reuse。',
    },
    number: cited(12, 'count', 'linux-tcp-h', 'source code', { en: 'bytes', zh: '字节' }),
    sources: ['linux-tcp-h', 'linux-tcp-ipv4', 'rfc7323'],
    confidence: 'source code',
  },
  {
    id: 'tcp-mem-bytes',
    said: { en: 'tcp_mem is in bytes.', zh: 'tcp_mem 的单位是字节。' },
    truth: {
      en: 'In pages; tcp_rmem and tcp_wmem are in bytes.',
      zh: '单位是页；tcp_rmem 和 tcp_wmem 才是字节。',
    },
    sources: ['linux-ip-sysctl'],
    confidence: 'official documentation',
  },
  {
    id: 'pid-max-network',
    said: {
      en: 'kernel.pid_max allows more connections.',
      zh: '调大 kernel.pid_max 能撑更多连接。',
    },
    truth: {
      en: 'It numbers processes and threads. Sockets have none.',
      zh: '它管进程号和线程号，套接字没有这种号。',
    },
    sources: ['linux-kernel-sysctl', 'linux-threads'],
    confidence: 'official documentation',
  },
  {
    id: 'ports-per-server',
    said: {
      en: 'A server can hold 65,535 connections at most.',
      zh: '一台服务器最多 65,535 条连接。',
    },
    truth: {
      en: 'Ports limit connections that one host opens to one address and port: by default so many.',
      zh: '端口限制的是一台主机对同一个地址和端口发起的连接，默认这么多。',
    },
    number: worked(28232, 'count', 'linux-ip-sysctl', alike('60999 − 32768 + 1')),
    sources: ['linux-ip-sysctl'],
    confidence: 'official documentation',
  },
];

/** What is believed about limits, units and tuning lists. */
export const limitRows = list.map(myths({ en: 'Limits, units, tuning', zh: '限制、单位、调优' }));
