import { checked, none } from '~/facts/cells.ts';
import type { Row } from '~/facts/reference.ts';
import { groups, linuxRow, prose, sides } from './row.ts';

/** Errors of established connections on Linux. */
export const onConnections: readonly Row[] = [
  linuxRow(groups.living, 'etimedout-keepalive', 'ETIMEDOUT', {
    meaning: {
      en: 'The peer answered none of the probes. The connection is gone, and a RST was sent after it.',
      zh: '探测包全都没有回音。连接已经没了，内核随后发了一个 RST。',
    },
    when: {
      en: 'Idle + probes × interval after the last segment, or at the first probe time, with a probe unanswered, that finds TCP_USER_TIMEOUT passed. ICMP unreachable changes neither the time nor the error.',
      zh: '最后一个报文段之后「空闲 + 次数 × 间隔」；设了 TCP_USER_TIMEOUT，则在它过后、有探测包未答的第一个探测时刻。ICMP 不可达既不改变时间，也不改变错误。',
    },
    side: sides.keepalive,
    apart: {
      en: 'Nothing was waiting in the send queue; TcpExtTCPKeepAlive counts the probes, TcpExtTCPAbortOnTimeout the end. ss -o showed timer:(keepalive,…).',
      zh: '发送队列是空的；TcpExtTCPKeepAlive 计探测包，TcpExtTCPAbortOnTimeout 计这次结束。之前 ss -o 显示 timer:(keepalive,…)。',
    },
    sources: ['kernel-traces', 'linux-tcp-timer'],
    confidence: 'measured',
  }),
  linuxRow(groups.living, 'etimedout-data', 'ETIMEDOUT', {
    meaning: {
      en: 'Sent data was never acknowledged. Keepalive had no part in it.',
      zh: '发出的数据一直没有得到确认。和保活无关。',
    },
    when: {
      en: 'At the first retransmission timeout past tcp_retries2 or TCP_USER_TIMEOUT, counted from the first retransmission. No RST is sent.',
      zh: '从第一次重传算起，过了 tcp_retries2 或 TCP_USER_TIMEOUT 之后的那次超时。不发 RST。',
    },
    side: sides.sender,
    apart: {
      en: 'ss -o showed timer:(on,…) and a Send-Q above zero.',
      zh: '之前 ss -o 显示 timer:(on,…)，Send-Q 不为零。',
    },
    sources: ['kernel-traces', 'linux-tcp-timer'],
    confidence: 'measured',
  }),
  linuxRow(groups.living, 'etimedout-window', 'ETIMEDOUT', {
    meaning: {
      en: 'The peer’s window stayed at zero: it vanished, or it reads too slowly for TCP_USER_TIMEOUT.',
      zh: '对端一直是零窗口：要么失效了，要么读得太慢、超过了 TCP_USER_TIMEOUT。',
    },
    when: {
      en: 'After tcp_retries2 unanswered window probes, or TCP_USER_TIMEOUT after the first one, answered or not.',
      zh: 'tcp_retries2 个窗口探测没有回音；或第一个窗口探测之后过了 TCP_USER_TIMEOUT，有没有应答都算。',
    },
    side: sides.sender,
    apart: { en: 'ss -o showed timer:(persist,…).', zh: '之前 ss -o 显示 timer:(persist,…)。' },
    sources: ['kernel-traces', 'linux-tcp-timer'],
    confidence: 'measured',
  }),
  linuxRow(groups.living, 'econnreset-probe', 'ECONNRESET', {
    meaning: {
      en: 'A probe or data met a host that does not know the connection: it rebooted, or a middlebox forgot the mapping and answers with RST.',
      zh: '探测包或数据到了一台不认识这条连接的主机：它重启过，或者中间设备的表项已老化，由它回 RST。',
    },
    when: {
      en: 'One round trip after the first segment that arrives there; no count, no interval.',
      zh: '第一个报文段到达之后一个往返时间，不用等次数和间隔。',
    },
    side: { en: 'The side that sent the segment.', zh: '发出报文段的一侧。' },
    apart: {
      en: 'A capture shows the RST right after a probe of no length.',
      zh: '抓包能看到：长度为 0 的探测包之后紧跟着 RST。',
    },
    sources: ['kernel-traces', 'rfc9293'],
    confidence: 'measured',
  }),
  linuxRow(groups.living, 'econnreset-close', 'ECONNRESET', {
    meaning: {
      en: 'The peer’s program exited or closed with data unread, or set SO_LINGER to 0.',
      zh: '对端程序退出或关闭时还有数据没读，或者把 SO_LINGER 设成 0。',
    },
    when: { en: 'At once.', zh: '立刻。' },
    side: { en: 'The side that sent what was not read.', zh: '数据没被读走的一侧。' },
    apart: {
      en: 'The RST follows data, not a probe; the other host is up and its log has the reason.',
      zh: 'RST 跟在数据后面，而不是探测包后面；对方主机还在，日志里有原因。',
    },
    sources: ['linux-errors'],
    confidence: 'measured',
  }),
  linuxRow(groups.living, 'epipe', 'EPIPE', {
    meaning: {
      en: 'The connection had ended before this write, and the reason has already been reported or was a plain close. SIGPIPE comes with it unless it is switched off.',
      zh: '写之前连接已经结束；原因已经报告过，或者只是正常关闭。不屏蔽的话还会收到 SIGPIPE。',
    },
    when: {
      en: 'At the first write after ETIMEDOUT or ECONNRESET was reported; at the second write after the peer’s FIN, since the first one only draws the RST. A read returns 0 in both cases.',
      zh: 'ETIMEDOUT 或 ECONNRESET 报告过之后的第一次写；对端发来 FIN 之后的第二次写（第一次写只换来 RST）。两种情形下读都返回 0。',
    },
    side: { en: 'The side that writes.', zh: '写的一侧。' },
    apart: {
      en: 'It never says why: look at the first error. After FIN and then RST there is none, SO_ERROR too says EPIPE.',
      zh: '它不说原因，要看第一个错误。先 FIN 后 RST 时没有别的错误可看，SO_ERROR 也是 EPIPE。',
    },
    sources: ['kernel-traces', 'send-2'],
    confidence: 'measured',
  }),
  linuxRow(groups.living, 'ehostunreach-data', 'EHOSTUNREACH', {
    meaning: {
      en: 'Retransmission ran out, and a router had reported the host unreachable or filtered, or the neighbour could not be found.',
      zh: '重传到头了，其间有路由器报告主机不可达或被过滤，或者邻居解析不到。',
    },
    when: {
      en: 'At the same instant as ETIMEDOUT would come: ICMP is remembered, not obeyed. Never for probes of an idle connection.',
      zh: '和 ETIMEDOUT 同一时刻：ICMP 只记下，不照办。空闲连接的探测包不会引出它。',
    },
    side: sides.sender,
    apart: {
      en: 'A capture shows ICMP, by the codes below; “FAILED” in ip neigh.',
      zh: '抓包里有 ICMP，代码见下；ip neigh 显示「FAILED」。',
    },
    sources: ['kernel-traces', 'linux-icmp', 'linux-tcp-ipv4'],
    confidence: 'measured',
  }),
  linuxRow(groups.living, 'enetunreach-data', 'ENETUNREACH', {
    meaning: {
      en: 'As EHOSTUNREACH, with “net unreachable”, or the route went away while data was in flight.',
      zh: '同 EHOSTUNREACH，只是报告的是网络不可达；或者数据在途时路由没了。',
    },
    when: { en: 'When retransmission runs out.', zh: '重传到头时。' },
    side: sides.sender,
    apart: {
      en: 'A capture shows ICMP, by the codes below; ip route get fails.',
      zh: '抓包里有 ICMP，代码见下；ip route get 失败。',
    },
    sources: ['kernel-traces', 'linux-icmp', 'linux-tcp-timer'],
    confidence: 'measured',
  }),
  linuxRow(groups.living, 'econnrefused-data', 'ECONNREFUSED', {
    meaning: {
      en: 'Retransmission ran out, and the last ICMP said “port unreachable”: usually a firewall that rejects.',
      zh: '重传到头了，最后一个 ICMP 是端口不可达：多半是防火墙在 REJECT。',
    },
    when: { en: 'When retransmission runs out.', zh: '重传到头时。' },
    side: sides.sender,
    apart: {
      en: 'A capture shows ICMP, by the codes below. A RST would give ECONNRESET.',
      zh: '抓包里有 ICMP，代码见下。若是 RST，得到的是 ECONNRESET。',
    },
    sources: ['kernel-traces', 'linux-icmp'],
    confidence: 'source code',
  }),
  linuxRow(groups.living, 'eagain-timeout', 'EAGAIN', {
    meaning: {
      en: 'SO_RCVTIMEO or SO_SNDTIMEO ran out in one call. The connection is alive as far as anyone knows.',
      zh: '一次调用里 SO_RCVTIMEO 或 SO_SNDTIMEO 到时了。连接并没有被判死。',
    },
    when: { en: 'After the time the program set.', zh: '程序自己设的时间到了。' },
    side: sides.caller,
    apart: {
      en: 'The next call works; ss still lists the connection.',
      zh: '下一次调用照常；ss 里连接还在。',
    },
    sources: ['socket-7'],
    confidence: 'official documentation',
  }),
  {
    id: 'end-of-file',
    group: groups.living,
    cells: [
      { code: 'recv() = 0' },
      none,
      ...prose({
        meaning: {
          en: 'EOF: the peer closed cleanly. Or the error was reported before.',
          zh: 'EOF：对端正常关闭。或者错误之前已经报告过。',
        },
        when: {
          en: 'After the peer’s FIN; after the first call that returned ETIMEDOUT or ECONNRESET.',
          zh: '收到对端的 FIN 之后；ETIMEDOUT 或 ECONNRESET 报告过一次之后。',
        },
        side: { en: 'The side that reads.', zh: '读的一侧。' },
        apart: {
          en: 'Once the FIN has come, recv() goes on returning 0, whatever follows: a later RST or death shows only in SO_ERROR or the next write.',
          zh: '收到 FIN 之后，无论再发生什么，recv() 都继续返回 0：之后的 RST 或判死只在 SO_ERROR 或下一次写里看得到。',
        },
        sources: ['kernel-traces'],
        confidence: 'measured',
      }),
    ],
    sources: ['kernel-traces', 'linux-errors'],
    checked,
    confidence: 'measured',
  },
];
