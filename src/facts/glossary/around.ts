import { both } from '~/facts/cells.ts';
import { terms, type Term } from './row.ts';

const around: readonly Term[] = [
  {
    id: 'path',
    en: 'path',
    zh: '路径',
    means: both('What lies between both ends.', '两端之间的一切。'),
    sources: ['rfc9293'],
  },
  {
    id: 'hop',
    en: 'hop',
    zh: '一跳',
    means: both(
      'The stretch from one TCP to the next: a device that terminates TCP begins a new one. (In routing a hop is from one router to the next; here it is not.)',
      '从一个 TCP 到下一个 TCP 的一段：终结 TCP 的设备之后是新的一跳。（路由里从一台路由器到下一台也叫一跳，这里不是那个意思。）',
    ),
    sources: ['rfc9293'],
  },
  {
    id: 'middlebox',
    en: 'middlebox',
    zh: '中间设备',
    means: both(
      'A NAT, firewall or load balancer on the path that remembers connections.',
      '路径上会记住连接的 NAT、防火墙、负载均衡。',
    ),
    sources: ['rfc5382', 'rfc8085'],
  },
  {
    id: 'mapping',
    en: 'mapping',
    zh: '映射（NAT）、会话表项、连接跟踪表项',
    means: both(
      'What a middlebox remembers of a flow: a NAT its mapping, a firewall or load balancer its session or connection tracking entry. It ages out, that is, is forgotten after its idle timeout.',
      '中间设备为一条流记下的一项：NAT 叫映射，防火墙、负载均衡叫会话表项或连接跟踪表项。空闲超时之后老化，也就是被删除。',
    ),
    linux: 'nf_conntrack_tcp_timeout_established',
    sources: ['rfc5382', 'linux-conntrack'],
  },
  {
    id: 'idle-timeout',
    en: 'idle timeout',
    zh: '空闲超时（会话老化时间、连接老化）',
    means: both(
      'How long a middlebox or server keeps a silent connection. Not the idle time of keepalive, which must be shorter.',
      '中间设备或服务器把静默的连接留多久；云厂商文档里也叫会话老化时间、连接空闲超时。不是保活的空闲时间，后者要比它短。',
    ),
    sources: ['rfc5382', 'aws-nlb'],
  },
  {
    id: 'connection-tracking',
    en: 'connection tracking',
    zh: '连接跟踪',
    means: both(
      'Linux’s table of flows for NAT and firewall rules.',
      'Linux 为 NAT 和防火墙规则记录流的表。',
    ),
    linux: 'conntrack -L',
    sources: ['linux-conntrack', 'linux-conntrack-sysctl'],
  },
  {
    id: 'blackhole',
    en: 'blackhole',
    zh: '黑洞',
    means: both(
      'A path that drops everything and tells nobody.',
      '丢弃所有报文、也不通知任何一端的路径。',
    ),
    sources: ['kernel-traces'],
  },
  {
    id: 'heartbeat',
    en: 'heartbeat',
    zh: '应用心跳',
    means: both(
      'A message of the application’s own protocol. It shows that the program works, and it crosses proxies that pass it on.',
      '应用协议自己的消息。它能证明程序在工作；代理肯转发，它就能穿过去。',
    ),
    sources: ['rfc9113', 'rfc6455'],
  },
  {
    id: 'http-keep-alive',
    en: 'HTTP keep-alive',
    zh: 'HTTP keep-alive',
    means: both(
      'Leaving a connection open for further requests. It sends nothing.',
      '请求结束后不关连接，留给后面的请求，俗称长连接。它什么也不发。',
    ),
    sources: ['rfc9112'],
  },
  {
    id: 'jitter',
    en: 'jitter',
    zh: '抖动',
    means: both(
      'Random variation of a time, so that many connections do not act in step.',
      '给时间加的随机变化，免得大量连接步调一致。',
    ),
    sources: ['rfc8085'],
  },
];

const kernel: readonly Term[] = [
  {
    id: 'tick',
    en: 'tick, jiffy, HZ',
    zh: '节拍（tick、jiffy）',
    means: both(
      'The unit of kernel timers: 1 ÷ HZ second. HZ is set when the kernel is built.',
      '内核定时器的单位：1 ÷ HZ 秒。HZ 在编译内核时定下。',
    ),
    linux: 'CONFIG_HZ',
    sources: ['linux-timer-wheel'],
  },
  {
    id: 'timer-wheel',
    en: 'timer wheel',
    zh: '时间轮',
    means: both(
      'Where the kernel keeps timers. The further ahead, the coarser its slots, so long timers run late.',
      '内核存放定时器的结构。定得越远，刻度越粗，长定时器因此会晚。',
    ),
    sources: ['linux-timer-wheel'],
  },
  {
    id: 'timestamps',
    en: 'timestamps',
    zh: '时间戳',
    means: both(
      'A TCP option in each segment, for round trips and against old segments.',
      '每个报文段里的 TCP 选项，用来测往返时间、挡住旧报文段。',
    ),
    linux: 'net.ipv4.tcp_timestamps',
    sources: ['rfc7323'],
  },
  {
    id: 'syn-cookie',
    en: 'SYN cookie',
    zh: 'SYN cookie',
    means: both(
      'A SYN-ACK that carries what the server would otherwise have to remember.',
      '把服务器本该记住的状态编进 SYN-ACK。',
    ),
    linux: 'net.ipv4.tcp_syncookies',
    sources: ['linux-ip-sysctl', 'linux-tcp-input'],
  },
  {
    id: 'challenge-ack',
    en: 'challenge ACK',
    zh: '质询 ACK',
    means: both(
      'The answer to a doubtful RST or SYN: an ACK, so that only the real peer can go on.',
      '对可疑 RST 或 SYN 的应答：回一个 ACK，只有真正的对端能接着来。',
    ),
    linux: 'net.ipv4.tcp_challenge_ack_limit',
    sources: ['rfc5961'],
  },
];

/** What lies around the connection. */
export const aroundRows = around.map(terms(both('Path and application', '路径与应用')));

/** What the kernel works with. */
export const kernelRows = kernel.map(terms(both('Kernel', '内核')));
