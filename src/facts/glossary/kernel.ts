import { terms, type Term } from './row.ts';

const kernel: readonly Term[] = [
  {
    id: 'tick',
    en: 'tick, jiffy, HZ',
    zh: '节拍（tick、jiffy）',
    means: {
      en: 'The unit of kernel timers: 1 ÷ HZ second. HZ is set when the kernel is built.',
      zh: '内核定时器的单位：1 ÷ HZ 秒。HZ 在编译内核时定下。',
    },
    linux: 'CONFIG_HZ',
    sources: ['linux-timer-wheel'],
  },
  {
    id: 'timer-wheel',
    en: 'timer wheel, slot',
    zh: '时间轮、刻度',
    means: {
      en: 'Where the kernel keeps timers. The further ahead, the coarser its slots, so long timers run late.',
      zh: '内核存放定时器的结构。定得越远，刻度越粗，长定时器因此会晚。',
    },
    sources: ['linux-timer-wheel'],
  },
  {
    id: 'timestamps',
    en: 'timestamps',
    zh: '时间戳',
    means: {
      en: 'A TCP option in each segment, for round trips and against old segments.',
      zh: '每个报文段里的 TCP 选项，用来测往返时间、挡住旧报文段。',
    },
    linux: 'net.ipv4.tcp_timestamps',
    sources: ['rfc7323'],
  },
  {
    id: 'syn-cookie',
    en: 'SYN cookie',
    zh: 'SYN cookie',
    means: {
      en: 'A SYN-ACK that carries what the server would otherwise have to remember.',
      zh: '把服务器本该记住的状态编进 SYN-ACK。',
    },
    linux: 'net.ipv4.tcp_syncookies',
    sources: ['linux-ip-sysctl', 'linux-tcp-input'],
  },
  {
    id: 'send-queue',
    en: 'send queue',
    zh: '发送队列',
    means: {
      en: 'Bytes that were written and are not yet acknowledged, sent or not. While it shrinks the peer is slow, not dead; keepalive has no part in it until it is empty. SIOCOUTQ reads it, SIOCOUTQNSD what of it was not sent.',
      zh: '已经写入、还没得到确认的字节，发没发都算。只要它在变小，对端就只是慢，没有失效；它清空之前轮不到保活。程序用 SIOCOUTQ 查，只查没发出的用 SIOCOUTQNSD。',
    },
    linux: 'Send-Q, SIOCOUTQ',
    sources: ['send-queue-ioctl', 'tcp-7'],
  },
  {
    id: 'pidfd-getfd',
    en: 'pidfd_getfd()',
    zh: 'pidfd_getfd()',
    means: {
      en: 'Gives root, or who may trace the process, a copy of another process’s descriptor: getsockopt() on the copy reads TCP_KEEPIDLE and the rest while the program runs on, without a restart. The copy is the same socket, so setsockopt() changes it too. Since Linux 5.6.',
      zh: '让 root（或有权跟踪该进程的用户）拿到别的进程的描述符副本：对副本调用 getsockopt()，不用重启程序就能读出 TCP_KEEPIDLE 等选项。副本就是同一个套接字，setsockopt() 也会改到它。Linux 5.6 起有。',
    },
    linux: 'pidfd_open, pidfd_getfd',
    sources: ['pidfd-getfd-2'],
  },
  {
    id: 'challenge-ack',
    en: 'challenge ACK',
    zh: '质询 ACK',
    means: {
      en: 'The answer to a doubtful RST or SYN: an ACK, so that only the real peer can go on.',
      zh: '对可疑 RST 或 SYN 的应答：回一个 ACK，只有真正的对端能接着来。',
    },
    linux: 'net.ipv4.tcp_challenge_ack_limit',
    sources: ['rfc5961'],
  },
];

/** What the kernel works with. */
export const kernelRows = kernel.map(terms({ en: 'Kernel', zh: '内核' }));
