import type { Words } from '~/i18n/locales.ts';
import { en as rowsEn, zh as rowsZh } from './meanings.made.ts';

/** What is said of errors; times come as texts. */
export const en = {
  rows: rowsEn,
  systems: {
    linux: 'Linux',
    bsd: 'macOS and the BSDs',
    windows: 'Windows',
    solaris: 'illumos and Solaris',
  },
  named: (name: string, system: string) => (system ? `${name} on ${system}` : name),
  said: (subject: string, meaning: string) => (subject ? `${subject}: ${meaning}` : meaning),
  or: ' Or: ',
  own: {
    'own-timer':
      'A timer of the program itself ran out. No packet told it, and keepalive did not give up: the other side may be alive and slow, or gone.',
    pings:
      'Messages of the protocol’s own went unanswered, so the program gave up. It is not TCP keepalive, but what it found is the same: the peer or the path is gone, or the peer is stuck.',
    'too-many-pings':
      'The server closed the connection because pings came more often than it permits. Raise the client’s ping time, or lower what the server permits; TCP keepalive is not concerned.',
    'server-limit':
      'A limit on idle sessions closed it, however healthy the connection was. Keepalive does not count as use: retire connections earlier, or raise the limit.',
    'missed-heartbeat':
      'Heartbeats of the protocol stopped coming, so this side closed the connection. The path may have failed without a word, or the peer was too busy to send them.',
    lost: 'The connection was gone when it was used. This text does not say how it ended: the cause behind it does, or a capture.',
    'lib-unsupported':
      'This system or this library does not know the option: nothing was set, and the system’s values hold.',
  },
  eofMore:
    'Keepalive giving up never looks like this: that is ETIMEDOUT on one side and RST for the other.',
  jdbc: {
    never:
      'Nothing has ever come from the server: the connection was only being made, so this is about address, firewall, TLS or login, not about idle connections.',
    fresh:
      'Both packets were a moment ago: a new connection broke in its handshake or first query. It is not about idle connections.',
    idle: (received: string) =>
      `Nothing passed either way for ${received}. Either the connection lay idle that long and was dropped meanwhile, or the last query had been waiting for its answer that long.`,
    'refused-at-once': (silent: string) =>
      `The connection had been silent for at least ${silent}, and the query sent then was refused at once: it had been closed meanwhile, by the server or by a device on the path.`,
    unanswered: (silent: string, waited: string) =>
      `The connection had been silent for ${silent}, then a query was sent and nothing came back for ${waited}: the packets were dropped without a word, or the answer took too long.`,
    limit: (received: string) =>
      `The connection had been idle for ${received}, longer than the server’s wait_timeout: the server closed it, however healthy it was.`,
  },
  repairs: {
    idle: (half: string) =>
      `Let the pool retire or test connections after at most ${half}, or set keepalive with an idle time below that.`,
    unanswered:
      'Set a user timeout or socketTimeout, so that a query fails sooner, and an idle time for keepalive below that of the device.',
    wait: 'Let the pool retire connections before wait_timeout.',
  },
  span: (seconds: string, long: string) => `${seconds} (${long})`,
  noCause: 'Which side or device ended it, and how long the connection had been silent before.',
  gap: ' ',
};

export type ErrorsWords = Words<typeof en>;

export const zh: ErrorsWords = {
  rows: rowsZh,
  systems: {
    linux: 'Linux',
    bsd: 'macOS 和 BSD',
    windows: 'Windows',
    solaris: 'illumos 和 Solaris',
  },
  named: (name, system) => (system ? `${name}（${system}）` : name),
  said: (subject, meaning) => (subject ? `${subject}：${meaning}` : meaning),
  or: '或者：',
  own: {
    'own-timer':
      '程序自己的定时器到时了。没有哪个包告诉它，也不是保活判死：对方可能还在、只是慢，也可能已经没了。',
    pings:
      '协议自己的消息没有回音，程序就放弃了。这不是 TCP 保活，但发现的是同一件事：对端或路径没了，或者对端卡住了。',
    'too-many-pings':
      '客户端 ping 得比服务端允许的更勤，服务端就关闭了连接。调大客户端的 ping 间隔，或者调小服务端允许的间隔；与 TCP 保活无关。',
    'server-limit':
      '服务端限制空闲会话，连接再健康也关。保活不算使用：提前淘汰连接，或者调大这个限制。',
    'missed-heartbeat':
      '协议的心跳一直没来，这一侧就关闭了连接。可能路径悄然断了，也可能对端忙得发不出心跳。',
    lost: '要用的时候，连接已经没了。这段文字没说是怎么没的：要看它背后的原因，或者抓包。',
    'lib-unsupported': '这个系统或这个库不认识这个选项：什么也没设上，仍用系统的值。',
  },
  eofMore: '保活判死不会是这样：那是一侧报 ETIMEDOUT，另一侧收到 RST。',
  jdbc: {
    never: '服务器从来没有发来过包：连接还在建立，问题在地址、防火墙、TLS 或登录，与空闲连接无关。',
    fresh: '两个时间都是片刻之前：新连接在握手或第一个查询时就断了，与空闲连接无关。',
    idle: (received) =>
      `两个方向都有 ${received}没有包。要么连接空闲了这么久、其间被断开，要么最后一个查询等应答等了这么久。`,
    'refused-at-once': (silent) =>
      `连接至少静默了 ${silent}，这时发出的查询立刻被拒：其间服务器或中间设备已经断开了它。`,
    unanswered: (silent, waited) =>
      `连接静默了 ${silent}，之后发出查询，等了 ${waited}也没有回音：包被悄悄丢掉了，或者应答太慢。`,
    limit: (received) =>
      `连接空闲了 ${received}，超过服务器的 wait_timeout：连接再健康，服务器也会关。`,
  },
  repairs: {
    idle: (half) => `让连接池至多 ${half}就淘汰或检测连接，或者把保活的空闲时间设得比它短。`,
    unanswered: '设用户超时或 socketTimeout，让查询早点失败；保活的空闲时间要比中间设备的超时短。',
    wait: '让连接池赶在 wait_timeout 之前淘汰连接。',
  },
  span: (seconds, long) => `${seconds}（${long}）`,
  noCause: '看不出是哪一侧或哪台设备断开的，也看不出之前静默了多久。',
  gap: '',
};
