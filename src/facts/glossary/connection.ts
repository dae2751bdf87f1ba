import { terms, type Term } from './row.ts';

const list: readonly Term[] = [
  {
    id: 'probe',
    en: 'probe',
    zh: '探测包',
    means: {
      en: 'A segment with a number that has already been acknowledged, sent to get an ACK.',
      zh: '序号早已确认过的报文段，为换回一个 ACK 而发。',
    },
    linux: 'TcpExtTCPKeepAlive',
    sources: ['linux-tcp-output', 'rfc9293'],
  },
  {
    id: 'unanswered',
    en: 'unanswered',
    zh: '没有回音、未答',
    means: {
      en: 'No segment has come since the probe. Either the probe or its answer was lost, or the peer is gone.',
      zh: '探测之后没有收到任何报文段：丢的可能是探测包，也可能是应答，或者对端没了。',
    },
    sources: ['linux-tcp-timer', 'rfc9293'],
  },
  {
    id: 'peer',
    en: 'peer',
    zh: '对端',
    means: { en: 'The other end of the connection.', zh: '连接的另一端。' },
    sources: ['rfc9293'],
  },
  {
    id: 'dead-peer',
    en: 'dead peer',
    zh: '对端失效',
    means: {
      en: 'A peer that will never answer: crashed, powered off, unplugged, moved away.',
      zh: '再也不会应答的对端：崩溃、断电、拔线、换了网络。',
    },
    sources: ['rfc9293', 'rfc1122'],
  },
  {
    id: 'dead-connection',
    en: 'dead connection',
    zh: '僵尸连接',
    means: {
      en: 'A connection that this end still keeps although the peer is gone. Only a probe, a write, the program’s own timeout or the end of the process clears it away.',
      zh: '对端已经失效、本端还留着的连接。只有探测包、写入、程序自己的超时或进程退出能清掉它。',
    },
    linux: 'ss -tno',
    sources: ['rfc9293', 'linux-tcp-timer'],
  },
  {
    id: 'half-open',
    en: 'half-open',
    zh: '半开（连接）',
    means: {
      en: 'One end still has the connection, the other has forgotten it.',
      zh: '一端还留着连接，另一端已经没有了。',
    },
    sources: ['rfc9293'],
  },
  {
    id: 'half-open-request',
    en: 'half-open request, SYN-RECV',
    zh: '半连接（SYN-RECV）',
    means: {
      en: 'A handshake whose last ACK has not come: the server repeats its SYN-ACK, each wait twice the one before, and forgets it one more wait after the last. The program is told nothing, and neither keepalive nor TCP_USER_TIMEOUT plays a part.',
      zh: '最后一个 ACK 还没到的握手：服务器重传 SYN-ACK，每次等待翻倍，最后一次之后再等一次就丢弃。程序得不到任何通知，保活和 TCP_USER_TIMEOUT 都管不到它。',
    },
    linux: 'net.ipv4.tcp_synack_retries',
    sources: ['rfc9293', 'linux-ip-sysctl'],
  },
  {
    id: 'half-closed',
    en: 'half-closed',
    zh: '半关闭',
    means: {
      en: 'One direction was closed with FIN, the other still carries data. Nothing is wrong with it.',
      zh: '一个方向用 FIN 关了，另一个方向还能传数据。这是正常状态。',
    },
    linux: 'FIN-WAIT-2, CLOSE-WAIT',
    sources: ['rfc9293'],
  },
  {
    id: 'end-of-file',
    en: 'EOF, end of file',
    zh: 'EOF（read 返回 0）',
    means: {
      en: 'What a read returns after the peer’s FIN: no bytes, no error. It goes on doing so, even when a RST follows.',
      zh: '收到对端的 FIN 之后，读的结果：没有数据，也没有错误。之后再来 RST，读到的还是它。',
    },
    linux: 'recv() = 0',
    sources: ['linux-errors', 'rfc9293'],
  },
  {
    id: 'segment',
    en: 'segment',
    zh: '报文段',
    means: {
      en: 'What TCP sends: header, and data if there is any.',
      zh: 'TCP 发送的单位：首部，加上可能有的数据。',
    },
    sources: ['rfc9293'],
  },
  {
    id: 'give-up',
    en: 'to give up',
    zh: '判死、放弃',
    means: {
      en: 'To end a connection because nothing comes back; the program gets an error.',
      zh: '因为没有任何回音而结束连接；程序得到一个错误。',
    },
    linux: 'TcpExtTCPAbortOnTimeout',
    sources: ['linux-tcp-timer'],
  },
  {
    id: 'reset',
    en: 'reset, RST',
    zh: '重置、RST',
    means: {
      en: 'A segment that ends a connection at once. A host that does not know a connection answers with it.',
      zh: '立刻终止连接的报文段。主机不认得某条连接时就回它。',
    },
    linux: 'ECONNRESET',
    sources: ['rfc9293', 'kernel-traces'],
  },
  {
    id: 'retransmission',
    en: 'retransmission',
    zh: '重传',
    means: {
      en: 'Sending data again that was not acknowledged in time. While it lasts keepalive sends nothing.',
      zh: '数据没有及时得到确认，再发一次。重传期间保活不发探测包。',
    },
    linux: 'timer:(on,…)',
    sources: ['linux-tcp-timer', 'kernel-traces'],
  },
  {
    id: 'round-trip',
    en: 'round-trip time, RTT',
    zh: '往返时间（RTT）',
    means: {
      en: 'From sending a segment until its acknowledgement arrives.',
      zh: '从发出报文段到收到确认的时间。',
    },
    sources: ['rfc6298'],
  },
  {
    id: 'sequence-number',
    en: 'sequence number',
    zh: '序号',
    means: {
      en: 'The place of a byte in the stream; each segment carries that of its first byte.',
      zh: '字节在流里的位置；报文段带着自己第一个字节的序号。',
    },
    sources: ['rfc9293'],
  },
  {
    id: 'snd-una',
    en: 'SND.UNA, SND.NXT',
    zh: 'SND.UNA、SND.NXT',
    means: {
      en: 'Two sequence numbers that a sender keeps: the first byte not yet acknowledged, and the next byte to send. On an idle connection they are equal.',
      zh: '发送方记着的两个序号：最早一个还没被确认的字节，和下一个要发的字节。连接空闲时两者相等。',
    },
    sources: ['rfc9293'],
  },
  {
    id: 'rto',
    en: 'retransmission timeout, RTO',
    zh: '重传超时（RTO）',
    means: {
      en: 'The wait before a retransmission; measured from round trips, doubled each time.',
      zh: '重传之前等的时间：由往返时间算出，每次翻倍。',
    },
    linux: 'tcp_rto_min_us, tcp_rto_max_ms',
    sources: ['rfc6298', 'linux-tcp-timer'],
  },
  {
    id: 'tail-loss-probe',
    en: 'tail loss probe, TLP',
    zh: '尾部丢失探测（TLP）',
    means: {
      en: 'The last segment is repeated once before the first retransmission timeout.',
      zh: '第一次重传超时之前，先把最后一个报文段重传一次。',
    },
    linux: 'tcp_early_retrans',
    sources: ['linux-tcp-output', 'linux-ip-sysctl', 'rfc8985'],
  },
  {
    id: 'zero-window',
    en: 'zero window',
    zh: '零窗口',
    means: {
      en: 'The peer has no room for more data and says so.',
      zh: '对端没有空间再收数据，并且声明了这一点。',
    },
    sources: ['rfc9293'],
  },
  {
    id: 'window-probe',
    en: 'window probe, persist timer',
    zh: '窗口探测（persist 定时器）',
    means: {
      en: 'What is sent at a zero window, to learn when it opens. On Linux it looks like a keepalive probe.',
      zh: '零窗口时发的报文段，为了知道窗口何时打开。在 Linux 上与保活探测包一模一样。',
    },
    linux: 'timer:(persist,…)',
    sources: ['linux-tcp-output', 'kernel-traces'],
  },
  {
    id: 'soft-error',
    en: 'soft error',
    zh: '软错误',
    means: {
      en: 'An ICMP report that is remembered but does not end the connection.',
      zh: 'ICMP 报告的错误，只记下，不结束连接。',
    },
    sources: ['rfc9293', 'linux-tcp-ipv4'],
  },
  {
    id: 'orphan',
    en: 'orphan',
    zh: '孤儿套接字',
    means: {
      en: 'A closed socket whose last data the kernel is still delivering.',
      zh: '程序已关闭、内核还在替它送完数据的套接字。',
    },
    linux: 'tcp_orphan_retries, tcp_max_orphans',
    sources: ['linux-tcp-timer', 'linux-ip-sysctl'],
  },
  {
    id: 'time-wait',
    en: 'TIME_WAIT',
    zh: 'TIME_WAIT',
    means: {
      en: 'The rest of a connection after its close, kept so that late segments harm nobody.',
      zh: '连接关闭后留下的状态，免得迟到的报文段惹祸。',
    },
    linux: 'TCP_TIMEWAIT_LEN',
    sources: ['linux-tcp-h', 'rfc9293'],
  },
  {
    id: 'backlog',
    en: 'backlog, accept queue',
    zh: 'backlog、accept 队列',
    means: {
      en: 'Connections that are established but not yet accepted by the program.',
      zh: '已经建立、程序还没有 accept 的连接。',
    },
    linux: 'net.core.somaxconn',
    sources: ['listen-2'],
  },
];

/** What happens on a connection. */
export const connectionRows = list.map(terms({ en: 'Connection', zh: '连接' }));
