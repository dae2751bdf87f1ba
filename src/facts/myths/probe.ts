import { cited } from '~/facts/cells.ts';
import { myths, type Myth } from './row.ts';

const list: readonly Myth[] = [
  {
    id: 'one-byte',
    said: { en: 'A probe carries one byte of data.', zh: '探测包带一个字节的数据。' },
    truth: {
      en: 'None on Linux, the BSDs, macOS, lwIP and gVisor. illumos sends one, and so does Windows by what users saw, its documentation being silent; the RFC allows it for the sake of broken peers.',
      zh: 'Linux、BSD、macOS、lwIP、gVisor 都不带。illumos 带一个；据用户抓包，Windows 也带一个，文档没有写。RFC 为照顾有毛病的对端而允许。',
    },
    number: cited(0, 'count', 'kernel-traces', 'measured', {
      en: 'bytes on Linux',
      zh: '字节，Linux',
    }),
    sources: ['kernel-traces', 'rfc9293', 'illumos-tcp-timers', 'gvisor-connect', 'contiki-558'],
    confidence: 'measured',
  },
  {
    id: 'next-sequence',
    said: { en: 'A probe uses the next sequence number.', zh: '探测包用下一个序号。' },
    truth: {
      en: 'It uses one that was acknowledged long ago, SND.UNA − 1 on Linux, the BSDs and macOS; that is why the peer must answer.',
      zh: '它用早已确认过的序号，在 Linux、BSD、macOS 上是 SND.UNA − 1，正因如此对端必须应答。',
    },
    sources: ['kernel-traces', 'linux-tcp-output', 'openbsd-tcp-timer', 'xnu-tcp-timer'],
    confidence: 'measured',
  },
  {
    id: 'application-answers',
    said: {
      en: 'An answered probe shows that the peer’s application is well.',
      zh: '探测有应答，说明对端的应用正常。',
    },
    truth: {
      en: 'The peer’s kernel answers. A process that is stopped, hung or deadlocked looks alive.',
      zh: '应答的是对端内核。进程停住、卡死、死锁，看起来都还活着。',
    },
    sources: ['kernel-traces', 'linux-tcp-input'],
    confidence: 'measured',
  },
  {
    id: 'one-lost-probe',
    said: { en: 'One lost probe ends the connection.', zh: '丢一个探测包，连接就断。' },
    truth: {
      en: 'The RFC forbids it. It happens with a count of one, and on Linux with a TCP_USER_TIMEOUT that has passed when the second probe is due: up to idle + interval, or somewhat above where the first probe leaves late.',
      zh: 'RFC 禁止这样做。只有次数设成 1 时才会；在 Linux 上，该发第二个探测包时 TCP_USER_TIMEOUT 已过也会：不大于「空闲 + 间隔」，或第一个探测包发得晚时略大一些。',
    },
    sources: ['rfc9293', 'kernel-traces', 'linux-tcp-timer'],
    confidence: 'measured',
  },
  {
    id: 'peer-probes-count',
    said: {
      en: 'If the peer sends probes, this end need not.',
      zh: '对端在发探测包，这一端就不会再发。',
    },
    truth: {
      en: 'On Linux a probe does not count as something received, for it lies outside the window: both ends probe by their own clock. On macOS and OpenBSD it does count, since any segment starts the idle time anew.',
      zh: 'Linux 上，探测包在窗口之外，不算收到了东西，两端各按各的时钟探测。macOS 和 OpenBSD 上则算：收到任何报文段都重新计空闲。',
    },
    sources: ['kernel-traces', 'linux-tcp-input', 'xnu-tcp-input', 'openbsd-tcp-input'],
    confidence: 'measured',
  },
  {
    id: 'icmp-ends-it',
    said: {
      en: 'ICMP unreachable ends an idle connection early, with EHOSTUNREACH.',
      zh: '空闲连接收到 ICMP 不可达会提前结束，报 EHOSTUNREACH。',
    },
    truth: {
      en: 'Linux drops ICMP and ICMPv6 errors that quote a probe. The connection ends at the usual time, with ETIMEDOUT.',
      zh: 'Linux 丢弃引用探测包的 ICMP 和 ICMPv6 错误。连接照常到时结束，报 ETIMEDOUT。',
    },
    sources: ['kernel-traces', 'linux-tcp-ipv4'],
    confidence: 'measured',
  },
  {
    id: 'http-keep-alive',
    said: {
      en: 'HTTP keep-alive and TCP keepalive are the same.',
      zh: 'HTTP keep-alive 就是 TCP 保活。',
    },
    truth: {
      en: 'HTTP keep-alive keeps a connection open for further requests and sends nothing. TCP keepalive probes a silent one.',
      zh: 'HTTP keep-alive 是留着连接给后续请求用，什么也不发；TCP 保活是对静默的连接发探测包。',
    },
    sources: ['rfc9112', 'rfc9293'],
    confidence: 'official documentation',
  },
  {
    id: 'for-nat',
    said: {
      en: 'The RFC made keepalive to keep NAT mappings alive.',
      zh: 'RFC 设计保活是为了维持 NAT 映射。',
    },
    truth: {
      en: 'Its stated aim is to free what dead clients hold on a server. RFC 1122 is older than NAT.',
      zh: '它写明的目的是释放失效客户端占着的服务器资源。RFC 1122 比 NAT 还早。',
    },
    sources: ['rfc1122'],
    confidence: 'official documentation',
  },
];

/** What is believed about the probe itself. */
export const probeRows = list.map(myths({ en: 'The probe', zh: '探测包' }));
