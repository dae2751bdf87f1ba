import { en as keepaliveEn, zh as keepaliveZh } from '~/evidence/keepalive-strings.ts';
import type { Words } from '~/i18n/locales.ts';

export const en = {
  keepalive: keepaliveEn,
  refused: (option: string, error: string) =>
    `${option} was refused with ${error}: what it was to change stayed as it was.`,
  why: {
    EINVAL: 'The value was not accepted.',
    EBADF: 'There is no such descriptor: the socket was closed already.',
    ENOPROTOOPT: 'This kernel does not know the option.',
    ENOTSOCK: 'The descriptor is no socket.',
  } as Record<string, string>,
  outOfRange: (value: string, most: string) =>
    `${value} is more than the ${most} s it takes. Were these milliseconds?`,
  tooMany: (value: string, most: string) => `${value} is more than the ${most} it takes.`,
  tooFew: (value: string) => `${value} is less than 1, the least it takes.`,
  illumosLeast: (least: string) =>
    `illumos accepts no idle time below ${least}; the trace does not show the value.`,
  switchedOff: 'Keepalive was switched off on this socket.',
  notOn:
    'The times are set, but SO_KEEPALIVE is not, from the socket’s creation to the end of this trace: no probe leaves until it is.',
  notOnHere:
    'These lines set times only. ss -tno shows whether SO_KEEPALIVE is on, set before them or taken over from the listener.',
  unclear: (options: string) => `${options} set; the trace does not show to what.`,
  listening:
    'A listening socket: connections made after this copy it, those made before do not have it.',
  milliseconds: (value: string) =>
    `TCP_USER_TIMEOUT takes milliseconds: this is ${value} ms, less than a second. Were ${value} seconds meant?`,
  onlyRead: (options: string) => `The options were only read here, not set: ${options}.`,
  noResult: 'Whether the calls succeeded is not shown.',
  absent:
    'The trace shows a TCP socket from its creation, and every setsockopt: none of them is for keepalive.',
  notSeen:
    'No setsockopt for keepalive in these lines. They cannot show what came before or was not traced: trace the program from its start, with setsockopt, or look at ss -tno.',
  ended: {
    ETIMEDOUT:
      'The kernel had given the connection up: data, keepalive probes or window probes went unanswered. The program did not close it.',
    connect: 'Nobody answered the SYN: no connection was made.',
    ECONNRESET: 'An RST came: the peer’s host does not know the connection, or a device cut it.',
    EPIPE: 'A write on a connection that had ended before. The error before it says how.',
    EHOSTUNREACH: 'ICMP said, or this host found, that the peer cannot be reached.',
    ENETUNREACH: 'ICMP said, or this host found, that the network cannot be reached.',
  } as Record<string, string>,
  call: (name: string, error: string) => `${name} returned ${error}.`,
  endedAfter: (time: string) => `It came ${time} after the call before on this socket.`,
  likeRetransmission: (least: string, most: string) =>
    `A connection with unacknowledged data ends like this after ${least} to ${most}, by the default of tcp_retries2: the retransmission limit.`,
  repair: {
    refused: 'Correct the value, and let the program check what setsockopt returns.',
    notOn: 'Set SO_KEEPALIVE as well: it is the switch.',
    milliseconds: 'Multiply by 1,000 where seconds were meant.',
    absent: 'Let the program set SO_KEEPALIVE where it opens the connection.',
  },
  and: ', ',
};

export type CallsWords = Words<typeof en>;

export const zh: CallsWords = {
  keepalive: keepaliveZh,
  refused: (option, error) => `${option} 被拒绝（${error}）：想改的值没有改成。`,
  why: {
    EINVAL: '内核不接受这个值。',
    EBADF: '没有这个描述符：套接字已经关了。',
    ENOPROTOOPT: '这个内核没有该选项。',
    ENOTSOCK: '这个描述符不是套接字。',
  },
  outOfRange: (value, most) => `${value} 超过上限 ${most} 秒。是不是写成了毫秒？`,
  tooMany: (value, most) => `${value} 超过上限 ${most}。`,
  tooFew: (value) => `${value} 小于下限 1。`,
  illumosLeast: (least) => `illumos 不接受小于 ${least}的空闲时间；跟踪里没有显示是多少。`,
  switchedOff: '这个套接字上的保活被关掉了。',
  notOn:
    '时间都设了，但从套接字创建到跟踪结束，一直没开 SO_KEEPALIVE：不打开它，一个探测包也不会发。',
  notOnHere:
    '这几行只设了时间。SO_KEEPALIVE 可能在此之前就已打开，也可能继承自监听套接字，用 ss -tno 能看到。',
  unclear: (options) => `设了 ${options}，但跟踪里看不出设成什么。`,
  listening: '这是监听套接字：此后建立的连接会带上这些选项，此前建立的没有。',
  milliseconds: (value) =>
    `TCP_USER_TIMEOUT 的单位是毫秒：这里是 ${value} 毫秒，不到一秒。本意是 ${value} 秒吗？`,
  onlyRead: (options) => `这里只读了选项，没有设置：${options}。`,
  noResult: '没有显示调用是否成功。',
  absent: '跟踪里看到了 TCP 套接字的创建，也看得到每一次 setsockopt：没有一次与保活有关。',
  notSeen:
    '这几行里没有与保活有关的 setsockopt。更早的调用、没有跟踪的调用，这里都看不到：请从程序启动就开始跟踪 setsockopt，或者直接看 ss -tno。',
  ended: {
    ETIMEDOUT:
      '内核已经放弃了这条连接：数据、保活探测包或窗口探测包一直没有回音。不是程序自己关的。',
    connect: 'SYN 没有人应答，连接没有建立。',
    ECONNRESET: '收到了 RST：对端主机不认识这条连接，或者有设备切断了它。',
    EPIPE: '连接之前就已经结束，这次写才得知。前一个错误说明它是怎样结束的。',
    EHOSTUNREACH: '收到 ICMP，或者本机发现：对端不可达。',
    ENETUNREACH: '收到 ICMP，或者本机发现：网络不可达。',
  },
  call: (name, error) => `${name} 返回 ${error}。`,
  endedAfter: (time) => `距这个套接字上的前一次调用 ${time}。`,
  likeRetransmission: (least, most) =>
    `按 tcp_retries2 的默认值，数据一直没被确认，会在 ${least}到 ${most}之间这样结束：这就是重传的上限。`,
  repair: {
    refused: '改正取值，并让程序检查 setsockopt 的返回值。',
    notOn: '把 SO_KEEPALIVE 也设上：它才是开关。',
    milliseconds: '本意是秒的话，乘以 1,000。',
    absent: '在打开连接的地方让程序设 SO_KEEPALIVE。',
  },
  and: '、',
};
