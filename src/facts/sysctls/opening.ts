import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { row, scopes, type Sysctl } from './row.ts';

const connections: Localized = { en: 'connections', zh: '个连接' };

const parameters: readonly Sysctl[] = [
  {
    name: 'net.ipv4.tcp_syn_retries',
    initial: cited(6, 'count', 'linux-tcp-h', 'source code'),
    unit: { en: 'repeated SYNs after the linear ones', zh: '个 SYN 重传，不含线性的' },
    accepts: '1 … 127',
    scope: scopes.own,
    meaning: {
      en: 'How long connect() tries. Per socket: TCP_SYNCNT; TCP_USER_TIMEOUT set before connect() bounds it too.',
      zh: 'connect() 尝试多久。单个套接字用 TCP_SYNCNT；connect() 之前设的 TCP_USER_TIMEOUT 也会限制它。',
    },
    who: {
      en: 'Clients that cannot set a connect timeout of their own.',
      zh: '自己设不了连接超时的客户端。',
    },
    said: {
      en: 'Lowered “against SYN floods”. It is about connections this host opens, not those it accepts.',
      zh: '有人为了「防 SYN 洪水」把它调小。它管的是本机发起的连接，不是收到的连接。',
    },
    sources: ['linux-tcp-h', 'linux-sysctl', 'linux-ip-sysctl', 'linux-limits'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_syn_linear_timeouts',
    initial: cited(4, 'count', 'linux-tcp-ipv4', 'source code'),
    unit: { en: 'timeouts that do not double', zh: '次不翻倍的超时' },
    accepts: '0 … 127',
    scope: scopes.own,
    meaning: {
      en: 'The first SYNs are repeated every second before the doubling starts. New in Linux 6.5.',
      zh: '最初几个 SYN 每秒重传一次，之后才翻倍。Linux 6.5 加入。',
    },
    who: { en: 'Nobody, as a rule.', zh: '一般谁都不用改。' },
    said: {
      en: 'Most articles still give the sum without it.',
      zh: '多数文章给出的总时间还没有算上它。',
    },
    sources: ['linux-tcp-ipv4', 'linux-sysctl', 'linux-syn-linear'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_synack_retries',
    initial: cited(5, 'count', 'linux-tcp-h', 'source code'),
    unit: { en: 'repeated SYN-ACKs', zh: '个 SYN-ACK 重传' },
    accepts: '0 … 255',
    scope: scopes.own,
    meaning: {
      en: 'How often a server repeats its SYN-ACK. Each wait is twice the one before, and after the last repeat it waits once more: with 5 the half-open request is forgotten after 1 + 2 + 4 + 8 + 16 + 32 = 63 s. TCP_USER_TIMEOUT does not shorten it.',
      zh: '握手没有完成时，服务器把 SYN-ACK 重传几次。每次等待翻倍，最后一次重传后还要再等一次：取 5 时，1 + 2 + 4 + 8 + 16 + 32 = 63 秒后丢弃这个半连接。TCP_USER_TIMEOUT 缩短不了它。',
    },
    who: {
      en: 'Servers under a SYN flood, though SYN cookies do more.',
      zh: '遭受 SYN 洪水的服务器；但 SYN cookie 更管用。',
    },
    said: {
      en: 'Set to 1 or 2 “for speed”: clients on a lossy path then fail to connect.',
      zh: '有人为了「快」设成 1 或 2，丢包路径上的客户端就连不上了。',
    },
    sources: ['linux-tcp-h', 'linux-sysctl', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_syncookies',
    initial: cited(1, 'count', 'linux-tcp-ipv4', 'source code'),
    unit: { en: 'mode', zh: '模式' },
    accepts: { en: '0 never, 1 on overflow, 2 always', zh: '0 从不，1 队列满时，2 总是' },
    scope: scopes.own,
    meaning: {
      en: 'When the queue of half-finished handshakes is full, answer with a cookie instead of remembering.',
      zh: '未完成握手的队列满了，就用 cookie 应答而不记状态。',
    },
    who: { en: 'Nobody. 2 is for tests.', zh: '谁都不用改；2 只供测试。' },
    said: { en: '“Must be enabled.” It is, by default.', zh: '「必须打开。」默认就是开的。' },
    sources: ['linux-tcp-ipv4', 'linux-tcp-input', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_max_syn_backlog',
    initial: cited(2048, 'count', 'linux-sysctl-list', 'measured', {
      en: 'max(128, established hash ÷ 128): grows with memory',
      zh: 'max(128, 已建连接哈希表 ÷ 128)，随内存增大',
    }),
    unit: { en: 'handshakes per listener', zh: '个握手（每个监听套接字）' },
    accepts: { en: 'not checked', zh: '不检查' },
    scope: scopes.own,
    meaning: {
      en: 'Limit of half-finished handshakes, used only when tcp_syncookies is 0. With cookies the limit is the listen backlog.',
      zh: '未完成握手的上限，只在 tcp_syncookies 为 0 时使用。开着 SYN cookie 时，上限是 listen 的 backlog。',
    },
    who: { en: 'Hosts that run without SYN cookies.', zh: '关掉 SYN cookie 的机器。' },
    said: {
      en: 'Raised in every tuning list; with default SYN cookies it is never read for this.',
      zh: '每份调优清单都把它调大；SYN cookie 按默认开着时，根本不看它。',
    },
    sources: ['linux-tcp-ipv4', 'linux-tcp-input', 'listen-2', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.core.somaxconn',
    initial: cited(4096, 'count', 'linux-ip-sysctl', 'official documentation', {
      en: '128 before Linux 5.4',
      zh: 'Linux 5.4 之前是 128',
    }),
    unit: connections,
    accepts: '≥ 0',
    scope: scopes.own,
    meaning: {
      en: 'Upper limit of the backlog a program passes to listen(): connections finished but not yet accepted.',
      zh: '程序传给 listen() 的 backlog 的上限，也就是已完成握手、还没被 accept 的连接数。',
    },
    who: {
      en: 'Servers that ask for more than this and see ListenOverflows grow.',
      zh: '要的比它多、又看到 ListenOverflows 在涨的服务器。',
    },
    said: {
      en: '“A larger value makes the queue longer.” The smaller of the two counts, so the program must ask for more too.',
      zh: '「调大队列就长了。」取两者中小的，程序自己的 backlog 也要调大。',
    },
    sources: ['linux-ip-sysctl', 'listen-2', 'linux-core-sysctl', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    name: 'net.ipv4.tcp_abort_on_overflow',
    initial: cited(0, 'count', 'linux-ip-sysctl', 'official documentation'),
    unit: { en: 'switch', zh: '开关' },
    accepts: '0 … 255',
    scope: scopes.own,
    meaning: {
      en: 'When the queue of finished connections is full: 0 lets the client try again, 1 resets it.',
      zh: '已完成连接的队列满了：0 让客户端重试，1 直接发 RST。',
    },
    who: {
      en: 'Only to find out whether that queue overflows.',
      zh: '只在要查这个队列是否溢出时打开。',
    },
    said: {
      en: 'Sold as fast failure; clients see ECONNRESET where they would have been served a moment later.',
      zh: '有人说这样失败得快；其实客户端本来过一会儿就能连上，现在得到的是 ECONNRESET。',
    },
    sources: ['linux-ip-sysctl', 'linux-tcp-minisocks', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    name: 'net.ipv4.tcp_fastopen',
    initial: cited(1, 'count', 'linux-tcp-ipv4', 'source code', {
      en: 'client only',
      zh: '只开客户端',
    }),
    unit: { en: 'bit mask', zh: '位掩码' },
    accepts: { en: 'not checked', zh: '不检查' },
    scope: scopes.own,
    meaning: {
      en: 'Data in the SYN: 1 as client, 2 as server.',
      zh: 'SYN 里带数据：1 作客户端，2 作服务端。',
    },
    who: {
      en: 'Servers whose programs use TCP_FASTOPEN and whose path lets it through.',
      zh: '程序用了 TCP_FASTOPEN、路径也放行的服务器。',
    },
    said: {
      en: 'Set to 3 everywhere; where no program uses it nothing changes.',
      zh: '到处都抄成 3；没有程序去用，什么也不会变。',
    },
    sources: ['linux-tcp-ipv4', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
];

/** Parameters of connect(), listen() and accept(). */
export const openingRows = parameters.map(
  row({ en: 'Opening and accepting', zh: '建立与接受连接' }),
);
