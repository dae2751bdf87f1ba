import { cited } from '~/facts/cells.ts';
import type { Row } from '~/facts/reference.ts';
import { clauses, type Clause } from './row.ts';

const docs = 'official documentation';

const failures: readonly Clause[] = [
  {
    id: 'r1',
    at: '3.8.3',
    says: {
      en: 'After R1 retransmissions IP is asked for another route.',
      zh: '重传 R1 次之后，请 IP 层换路由。',
    },
    force: 'SHLD-10',
    value: cited(3, 'count', 'rfc9293', docs),
    practice: { en: 'tcp_retries1, the same number.', zh: 'tcp_retries1，数值相同。' },
    backing: ['linux-tcp-h'],
  },
  {
    id: 'r2',
    at: '3.8.3',
    says: {
      en: 'After R2 the connection is closed; R2 is at least this long.',
      zh: '到 R2 就关闭连接；R2 不短于这么久。',
    },
    force: 'SHLD-11',
    value: cited(100, 's', 'rfc9293', docs),
    practice: {
      en: 'tcp_retries2: 8 is the least value that complies.',
      zh: 'tcp_retries2：至少设成 8 才符合。',
    },
    backing: ['linux-ip-sysctl'],
  },
  {
    id: 'r2-settable',
    at: '3.8.3',
    says: { en: 'The application can set R2 for a connection.', zh: '应用能为单个连接设置 R2。' },
    force: 'MUST-21',
    practice: { en: 'TCP_USER_TIMEOUT.', zh: 'TCP_USER_TIMEOUT。' },
    backing: ['tcp-7'],
  },
  {
    id: 'r2-syn',
    at: '3.8.3',
    says: {
      en: 'A SYN is repeated for at least this long; the application may give up sooner.',
      zh: 'SYN 至少重传这么久；应用可以提前放弃。',
    },
    force: 'MUST-23',
    value: cited(180, 's', 'rfc9293', docs),
    practice: { en: 'Linux gives up earlier by default.', zh: 'Linux 默认放弃得更早。' },
    backing: ['linux-ip-sysctl'],
  },
  {
    id: 'half-open',
    at: '3.5.1',
    says: {
      en: 'Half-open: one end has closed, aborted or lost its state and the other does not know. The next segment gets a reset.',
      zh: '半开：一端已关闭、中止或丢了状态，另一端不知道。下一个报文段会换来一个 RST。',
    },
    force: 'says',
    practice: {
      en: 'A keepalive probe is such a segment: ECONNRESET at the first one after a reboot.',
      zh: '保活探测包就是这样的报文段：对端重启后，第一个探测包就换来 ECONNRESET。',
    },
    backing: ['kernel-traces'],
  },
  {
    id: 'zero-window-open',
    at: '3.8.6.1',
    says: {
      en: 'With a zero window the connection stays open as long as probes are acknowledged.',
      zh: '零窗口时，只要探测有应答，连接就要保持打开。',
    },
    force: 'MUST-37',
    practice: {
      en: 'Linux complies until TCP_USER_TIMEOUT is set: then a slow reader is dropped like a dead one.',
      zh: 'Linux 照办，但设了 TCP_USER_TIMEOUT 之后，读得慢的对端会像失效的一样被断开。',
    },
    backing: ['kernel-traces'],
  },
  {
    id: 'zero-window-backoff',
    at: '3.8.6.1',
    says: {
      en: 'The time between window probes grows exponentially.',
      zh: '窗口探测的间隔按指数增长。',
    },
    force: 'SHLD-30',
    practice: { en: 'Unlike keepalive, whose interval is constant.', zh: '保活不同，间隔不变。' },
    backing: ['linux-tcp-timer'],
  },
  {
    id: 'soft-errors',
    at: '3.9.2.2',
    says: {
      en: 'ICMP net or host unreachable does not end an established connection.',
      zh: '收到 ICMP 网络或主机不可达，不得中止已建立的连接。',
    },
    force: 'MUST-56',
    practice: {
      en: 'Linux keeps the error and reports it if the connection times out. Errors quoting a keepalive probe are dropped altogether.',
      zh: 'Linux 记下这个错误，等连接超时再报告。引用保活探测包的 ICMP 错误则直接丢弃。',
    },
    backing: ['linux-tcp-ipv4', 'kernel-traces', 'rfc5461'],
  },
  {
    id: 'hard-errors',
    at: '3.9.2.2',
    says: {
      en: 'ICMP protocol or port unreachable should end it.',
      zh: '收到 ICMP 协议或端口不可达，应当中止连接。',
    },
    force: 'SHLD-26',
    practice: {
      en: 'Linux does not: established connections treat them as soft errors too.',
      zh: 'Linux 不照办：对已建立的连接，这些也只当软错误。',
    },
    backing: ['linux-tcp-ipv4', 'kernel-traces', 'rfc5461'],
  },
  {
    id: 'default-user-timeout',
    at: '3.9.1.1',
    says: {
      en: 'User timeout of data when the OPEN call names none; the sentence is of 1981.',
      zh: 'OPEN 调用没有给出时，数据的用户超时；这句话写于 1981 年。',
    },
    force: 'says',
    value: cited(300, 's', 'rfc9293', docs),
    practice: {
      en: 'No system uses it; Linux has tcp_retries2.',
      zh: '没有系统采用；Linux 用 tcp_retries2。',
    },
    backing: ['rfc793', 'linux-tcp-timer'],
  },
];

/** What RFC 9293 says of failed connections. */
export const failureRows: readonly Row[] = failures.map(
  clauses({ en: 'Failure and giving up', zh: '失效与放弃' }, 'RFC 9293', 'rfc9293'),
);
