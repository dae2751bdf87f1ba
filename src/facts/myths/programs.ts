import { alike } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { myths, worked, type Myth } from './row.ts';

const list: readonly Myth[] = [
  {
    id: 'node-set-keep-alive',
    said: {
      en: 'Node.js’s setKeepAlive(true, 60000) probes every 60 s and gives up late.',
      zh: 'Node.js 的 setKeepAlive(true, 60000) 每 60 秒探一次，很晚才放弃。',
    },
    truth: {
      en: 'The first probe leaves after 60 s; there are ten in all, a second apart. Interval and count can be set only in recent versions.',
      zh: '60 秒后第一个，之后每秒一个、共十个；较新的版本才能设间隔和次数。',
    },
    number: worked(70, 's', 'libuv', alike('60 + 10 × 1')),
    sources: ['libuv', 'libuv-docs', 'node-net'],
    confidence: 'source code',
  },
  {
    id: 'agent-keep-alive',
    said: {
      en: 'http.Agent’s keepAlive: true sends heartbeats.',
      zh: 'http.Agent 的 keepAlive: true 会发心跳。',
    },
    truth: {
      en: 'It pools connections. keepAliveMsecs is the idle time of the pooled sockets.',
      zh: '它是连接池。keepAliveMsecs 才是池里套接字的空闲时间。',
    },
    number: cited(1000, 'ms', 'node-18-http', 'official documentation', alike('keepAliveMsecs')),
    sources: ['node-18-http'],
    confidence: 'official documentation',
  },
  {
    id: 'go-off',
    said: { en: 'Go leaves keepalive off until it is set.', zh: 'Go 不设就不开保活。' },
    truth: {
      en: 'Dialled and accepted connections have it from the start: idle and interval of this length, nine probes.',
      zh: '拨出和接受的连接一开始就有：空闲和间隔都是这么久，九个探测包。',
    },
    number: cited(15, 's', 'go-dial', 'source code'),
    sources: ['go-dial'],
    confidence: 'source code',
  },
  {
    id: 'openresty-setkeepalive',
    said: {
      en: 'OpenResty’s setkeepalive() sets SO_KEEPALIVE.',
      zh: 'OpenResty 的 setkeepalive() 设 SO_KEEPALIVE。',
    },
    truth: {
      en: 'It returns the connection to the pool. setoption("keepalive") is the other one.',
      zh: '它把连接放回连接池。setoption("keepalive") 才是。',
    },
    sources: ['lua-nginx-module'],
    confidence: 'official documentation',
  },
  {
    id: 'proxy-socket-keepalive-times',
    said: {
      en: 'nginx’s proxy_socket_keepalive sets the times.',
      zh: 'nginx 的 proxy_socket_keepalive 能设时间。',
    },
    truth: { en: 'It is a switch; the times are the system’s.', zh: '它只是开关，时间用系统的。' },
    sources: ['nginx-proxy'],
    confidence: 'source code',
  },
  {
    id: 'redis-doubles',
    said: {
      en: 'Redis’s tcp-keepalive 300 finds a dead client after 300 s.',
      zh: 'Redis 的 tcp-keepalive 300 在 300 秒后发现客户端失效。',
    },
    truth: {
      en: 'Only the first probe leaves then; there are three, a third of that time apart: twice the time in all.',
      zh: '那时才发第一个探测包；共三个，间隔是三分之一，合计正好两倍。',
    },
    number: worked(600, 's', 'redis-anet', alike('300 + 3 × 300 ÷ 3')),
    sources: ['redis-anet', 'redis-config'],
    confidence: 'source code',
  },
  {
    id: 'ssh-alive',
    said: {
      en: 'SSH’s TCPKeepAlive and ServerAliveInterval do the same.',
      zh: 'SSH 的 TCPKeepAlive 和 ServerAliveInterval 是一回事。',
    },
    truth: {
      en: 'The first is TCP keepalive, on by default, and can be spoofed. The second is a message inside the encrypted channel, off by default, and answered by the other program.',
      zh: '前者是 TCP 保活，默认打开，可以伪造；后者是加密通道里的消息，默认关闭，由对方程序应答。',
    },
    sources: ['ssh-config', 'sshd-config'],
    confidence: 'official documentation',
  },
];

/** What is believed about runtimes and products. */
export const programRows = list.map(myths({ en: 'Languages and products', zh: '语言与产品' }));
