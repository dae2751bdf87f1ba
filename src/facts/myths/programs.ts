import { both, cited } from '~/facts/cells.ts';
import { myths, worked, type Myth } from './row.ts';

const list: readonly Myth[] = [
  {
    id: 'node-set-keep-alive',
    said: both(
      'Node.js’s setKeepAlive(true, 60000) probes every 60 s and gives up late.',
      'Node.js 的 setKeepAlive(true, 60000) 每 60 秒探一次，很晚才放弃。',
    ),
    truth: both(
      'The first probe leaves after 60 s; there are ten in all, a second apart. Interval and count can be set only in recent versions.',
      '60 秒后第一个，之后每秒一个、共十个；较新的版本才能设间隔和次数。',
    ),
    number: worked(70, 's', 'libuv', both('60 + 10 × 1', '60 + 10 × 1')),
    sources: ['libuv', 'libuv-docs', 'node-net'],
    confidence: 'source code',
  },
  {
    id: 'agent-keep-alive',
    said: both(
      'http.Agent’s keepAlive: true sends heartbeats.',
      'http.Agent 的 keepAlive: true 会发心跳。',
    ),
    truth: both(
      'It pools connections. keepAliveMsecs is the idle time of the pooled sockets.',
      '它是连接池。keepAliveMsecs 才是池里套接字的空闲时间。',
    ),
    number: cited(
      1000,
      'ms',
      'node-18-http',
      'official documentation',
      both('keepAliveMsecs', 'keepAliveMsecs'),
    ),
    sources: ['node-18-http'],
    confidence: 'official documentation',
  },
  {
    id: 'go-off',
    said: both('Go leaves keepalive off until it is set.', 'Go 不设就不开保活。'),
    truth: both(
      'Dialled and accepted connections have it from the start: idle and interval of this length, nine probes.',
      '拨出和接受的连接一开始就有：空闲和间隔都是这么久，九个探测包。',
    ),
    number: cited(15, 's', 'go-dial', 'source code'),
    sources: ['go-dial'],
    confidence: 'source code',
  },
  {
    id: 'openresty-setkeepalive',
    said: both(
      'OpenResty’s setkeepalive() sets SO_KEEPALIVE.',
      'OpenResty 的 setkeepalive() 设 SO_KEEPALIVE。',
    ),
    truth: both(
      'It returns the connection to the pool. setoption("keepalive") is the other one.',
      '它把连接放回连接池。setoption("keepalive") 才是。',
    ),
    sources: ['lua-nginx-module'],
    confidence: 'official documentation',
  },
  {
    id: 'proxy-socket-keepalive-times',
    said: both(
      'nginx’s proxy_socket_keepalive sets the times.',
      'nginx 的 proxy_socket_keepalive 能设时间。',
    ),
    truth: both('It is a switch; the times are the system’s.', '它只是开关，时间用系统的。'),
    sources: ['nginx-proxy'],
    confidence: 'source code',
  },
  {
    id: 'redis-doubles',
    said: both(
      'Redis’s tcp-keepalive 300 finds a dead client after 300 s.',
      'Redis 的 tcp-keepalive 300 在 300 秒后发现客户端失效。',
    ),
    truth: both(
      'Only the first probe leaves then; there are three, a third of that time apart: twice the time in all.',
      '那时才发第一个探测包；共三个，间隔是三分之一，合计正好两倍。',
    ),
    number: worked(600, 's', 'redis-anet', both('300 + 3 × 300 ÷ 3', '300 + 3 × 300 ÷ 3')),
    sources: ['redis-anet', 'redis-config'],
    confidence: 'source code',
  },
  {
    id: 'ssh-alive',
    said: both(
      'SSH’s TCPKeepAlive and ServerAliveInterval do the same.',
      'SSH 的 TCPKeepAlive 和 ServerAliveInterval 是一回事。',
    ),
    truth: both(
      'The first is TCP keepalive, on by default, and can be spoofed. The second is a message inside the encrypted channel, off by default, and answered by the other program.',
      '前者是 TCP 保活，默认打开，可以伪造；后者是加密通道里的消息，默认关闭，由对方程序应答。',
    ),
    sources: ['ssh-config', 'sshd-config'],
    confidence: 'official documentation',
  },
];

/** What is believed about runtimes and products. */
export const programRows = list.map(myths(both('Languages and products', '语言与产品')));
