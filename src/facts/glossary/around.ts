import { terms, type Term } from './row.ts';

const around: readonly Term[] = [
  {
    id: 'path',
    en: 'path',
    zh: '路径',
    means: { en: 'What lies between both ends.', zh: '两端之间的一切。' },
    sources: ['rfc9293'],
  },
  {
    id: 'hop',
    en: 'hop',
    zh: '一跳',
    means: {
      en: 'The stretch from one TCP to the next: a device that terminates TCP begins a new one. (In routing a hop is from one router to the next; here it is not.)',
      zh: '从一个 TCP 到下一个 TCP 的一段：终结 TCP 的设备之后是新的一跳。（路由里从一台路由器到下一台也叫一跳，这里不是那个意思。）',
    },
    sources: ['rfc9293'],
  },
  {
    id: 'terminate',
    en: 'to terminate TCP',
    zh: '终结 TCP',
    means: {
      en: 'To be the end of one TCP connection and the beginning of another, as a proxy is: probes of one are answered there and never reach the other.',
      zh: '一条 TCP 连接到这里为止，另起一条接着传，代理就是这样：一侧的探测包由它应答，到不了另一侧。',
    },
    sources: ['rfc9293'],
  },
  {
    id: 'middlebox',
    en: 'middlebox',
    zh: '中间设备',
    means: {
      en: 'A NAT, firewall or load balancer on the path that remembers connections.',
      zh: '路径上会记住连接的 NAT、防火墙、负载均衡。',
    },
    sources: ['rfc5382', 'rfc8085'],
  },
  {
    id: 'mapping',
    en: 'mapping',
    zh: '映射（NAT）、会话表项、连接跟踪表项',
    means: {
      en: 'What a middlebox remembers of a flow: a NAT its mapping, a firewall or load balancer its session or connection tracking entry. It ages out, that is, is forgotten after its idle timeout.',
      zh: '中间设备为一条流记下的一项：NAT 叫映射，防火墙、负载均衡叫会话表项或连接跟踪表项。空闲超时之后老化，也就是被删除。',
    },
    linux: 'nf_conntrack_tcp_timeout_established',
    sources: ['rfc5382', 'linux-conntrack'],
  },
  {
    id: 'idle-timeout',
    en: 'idle timeout',
    zh: '空闲超时（会话老化时间、连接老化）',
    means: {
      en: 'How long a middlebox or server keeps a silent connection. Not the idle time of keepalive, which must be shorter.',
      zh: '中间设备或服务器把静默的连接留多久；云厂商文档里也叫会话老化时间、连接空闲超时。不是保活的空闲时间，后者要比它短。',
    },
    sources: ['rfc5382', 'aws-nlb'],
  },
  {
    id: 'connection-tracking',
    en: 'connection tracking',
    zh: '连接跟踪',
    means: {
      en: 'Linux’s table of flows for NAT and firewall rules.',
      zh: 'Linux 为 NAT 和防火墙规则记录流的表。',
    },
    linux: 'conntrack -L',
    sources: ['linux-conntrack', 'linux-conntrack-sysctl'],
  },
  {
    id: 'blackhole',
    en: 'blackhole',
    zh: '黑洞',
    means: {
      en: 'A path that drops everything and tells nobody.',
      zh: '丢弃所有报文、也不通知任何一端的路径。',
    },
    sources: ['kernel-traces'],
  },
  {
    id: 'heartbeat',
    en: 'heartbeat',
    zh: '应用心跳',
    means: {
      en: 'A message of the application’s own protocol. It shows that the program works, and it crosses proxies that pass it on.',
      zh: '应用协议自己的消息。它能证明程序在工作；代理肯转发，它就能穿过去。',
    },
    sources: ['rfc9113', 'rfc6455'],
  },
  {
    id: 'http-keep-alive',
    en: 'HTTP keep-alive',
    zh: 'HTTP keep-alive',
    means: {
      en: 'Leaving a connection open for further requests. It sends nothing.',
      zh: '请求结束后不关连接，留给后面的请求，俗称长连接。它什么也不发。',
    },
    sources: ['rfc9112'],
  },
  {
    id: 'jitter',
    en: 'jitter',
    zh: '抖动',
    means: {
      en: 'Random variation of a time, so that many connections do not act in step.',
      zh: '给时间加的随机变化，免得大量连接步调一致。',
    },
    sources: ['rfc8085'],
  },
];

/** What lies around the connection. */
export const aroundRows = around.map(terms({ en: 'Path and application', zh: '路径与应用' }));
