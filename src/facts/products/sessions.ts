import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { acts, product, units } from './row.ts';

const group: Localized = {
  en: 'Timers that end a healthy connection',
  zh: '会断开健康连接的定时器',
};

const nginx = product(group, 'nginx', 'nginx-proxy', [
  {
    id: 'read-timeout',
    parameter: 'proxy_read_timeout',
    initial: cited(60, 's', 'nginx-proxy', 'source code'),
    unit: units.time,
    maps: acts.timer,
    trap: {
      en: 'Between two reads from the upstream. WebSocket connections without data end here: send pings more often.',
      zh: '两次从上游读到数据之间的时间。没有数据的 WebSocket 连接就断在这里：ping 要发得更勤。',
    },
  },
]);

const kubelet = product(group, 'kubelet', 'kubelet', [
  {
    id: 'streaming-idle',
    parameter: 'streamingConnectionIdleTimeout',
    initial: cited(14400, 's', 'kubelet-types', 'source code', {
      en: 'still printed, without effect',
      zh: '仍会显示，但不起作用',
    }),
    unit: { en: 'a time such as 4h', zh: '带单位的时间，如 4h' },
    maps: { text: { en: 'nothing', zh: '什么都不管' } },
    trap: {
      en: 'Marked “no longer has any effect”: the streams of kubectl exec, attach and port-forward are served by the container runtime. Do not raise it to cure a stream that ends; look at the runtime and at whatever stands before the API server.',
      zh: '字段注释写明已不起任何作用：kubectl exec、attach、port-forward 的流由容器运行时处理。流断了，调大它没有用；要看运行时，以及 API server 前面的负载均衡和代理。',
    },
    sources: ['kubernetes-131992'],
  },
  {
    id: 'http-server',
    parameter: {
      en: 'One HTTP request to the kubelet, at most',
      zh: '对 kubelet 的一次 HTTP 请求最长',
    },
    initial: cited(14400, 's', 'kubelet-server', 'source code', {
      en: 'fixed: ReadTimeout and WriteTimeout',
      zh: '写死：ReadTimeout 与 WriteTimeout',
    }),
    unit: units.none,
    maps: acts.timer,
    trap: {
      en: 'Ends kubectl logs -f at this age, however much it prints, since 1.17. No setting changes it; follow again.',
      zh: '1.17 起，kubectl logs -f 到了这么久就断，输出再多也一样。没有参数可改，只能重新跟踪。',
    },
    sources: ['kubernetes-104595'],
  },
]);

const containerd = product(group, 'containerd', 'containerd', [
  {
    id: 'stream-idle',
    parameter: 'stream_idle_timeout',
    initial: cited(14400, 's', 'containerd-cri-config', 'official documentation'),
    unit: { en: 'a time such as 4h', zh: '带单位的时间，如 4h' },
    maps: acts.timer,
    trap: {
      en: 'Meant to end exec, attach and port-forward streams without traffic of their own; a probe is not traffic of the stream. Over SPDY it has not fired since kubectl 1.21, whose pings count as traffic (open issue), so do not count on it.',
      zh: '本意是断开自己没有流量的 exec、attach、port-forward 流；探测包不算流里的流量。走 SPDY 时，kubectl 1.21 起它不触发：客户端的 ping 被算作流量（问题未关闭）。别指望它准时断流。',
    },
    sources: ['containerd-5563', 'kubernetes-131992'],
  },
]);

const clientGo = product(group, 'Kubernetes clients (client-go)', 'client-go', [
  {
    id: 'read-idle',
    parameter: 'HTTP2_READ_IDLE_TIMEOUT_SECONDS',
    initial: cited(30, 's', 'apimachinery-http', 'source code'),
    unit: units.seconds,
    maps: acts.message,
    trap: {
      en: 'An HTTP/2 PING after this long without a frame. 0 turns the check off.',
      zh: '这么久没收到帧就发 HTTP/2 PING。0 关掉检查。',
    },
  },
  {
    id: 'ping',
    parameter: 'HTTP2_PING_TIMEOUT_SECONDS',
    initial: cited(15, 's', 'apimachinery-http', 'source code'),
    unit: units.seconds,
    maps: acts.message,
    trap: { en: 'The wait for the answer to the PING.', zh: '等 PING 应答的时间。' },
  },
  {
    id: 'http2-timeout',
    parameter: { en: 'A silent API server is noticed after', zh: '发现 API server 没有回音需要' },
    initial: cited(45, 's', 'apimachinery-http', 'calculated'),
    unit: units.none,
    maps: acts.message,
    trap: {
      en: 'The sum of the two. It works with requests in flight too, when keepalive sends nothing.',
      zh: '前两个数之和。有请求在途、保活不发探测包时它也管用。',
    },
  },
]);

const lambda = product(group, 'AWS Lambda', 'aws-lambda', [
  {
    id: 'timeout',
    parameter: { en: 'Timeout of a function, at most', zh: '函数超时的上限' },
    initial: cited(900, 's', 'aws-lambda-timeout', 'official documentation'),
    unit: { en: 'seconds', zh: '秒' },
    maps: acts.timer,
    trap: {
      en: 'A caller that waits for the answer is idle all that time, longer than most NATs remember.',
      zh: '同步等结果的调用方一直空闲，多数 NAT 记不了这么久。',
    },
  },
]);

const mysql = product(group, 'MySQL', 'mysql-session', [
  {
    id: 'wait-timeout',
    parameter: 'wait_timeout',
    initial: cited(28800, 's', 'mysql-com-h', 'source code'),
    unit: units.seconds,
    maps: acts.timer,
    trap: {
      en: 'A session without a statement ends. Keepalive carries no statement, so it does not help.',
      zh: '会话不发语句就结束。保活不带语句，帮不上忙。',
    },
  },
]);

const ftp = product(group, 'FTP servers', 'ftp', [
  {
    id: 'proftpd-idle',
    parameter: 'TimeoutIdle (ProFTPD)',
    initial: cited(600, 's', 'proftpd-options', 'source code'),
    unit: units.seconds,
    maps: acts.timer,
    trap: {
      en: 'Ends a control connection without commands: send NOOP. Keepalive only keeps the NAT.',
      zh: '控制连接没有命令就断开：发 NOOP。保活只能留住 NAT。',
    },
  },
  {
    id: 'vsftpd-idle',
    parameter: 'idle_session_timeout (vsftpd)',
    initial: cited(300, 's', 'vsftpd-options', 'third party'),
    unit: units.seconds,
    maps: acts.timer,
    trap: { en: 'Between two commands.', zh: '两条命令之间的时间。' },
  },
]);

const reqwest = product(group, 'reqwest (Rust)', 'reqwest', [
  {
    id: 'pool-idle',
    parameter: 'ClientBuilder::pool_idle_timeout',
    initial: cited(90, 's', 'reqwest-client', 'source code'),
    unit: { en: 'a Duration', zh: 'Duration' },
    maps: acts.timer,
    trap: {
      en: 'How long an idle connection stays in the pool; tcp_keepalive does not change it.',
      zh: '空闲连接在池里留多久；tcp_keepalive 改不了它。',
    },
  },
]);

/** Timers of programs that people take for a failure of the network. */
export const sessions = [
  ...nginx,
  ...kubelet,
  ...containerd,
  ...clientGo,
  ...lambda,
  ...mysql,
  ...ftp,
  ...reqwest,
];
