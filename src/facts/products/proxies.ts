import { cited } from '~/facts/cells.ts';
import { serversGroup as group, nodeHttp } from './http.ts';
import { acts, off, product, units, unset } from './row.ts';
import { timers } from './timers.ts';

const nginx = product(group, 'nginx', 'nginx', [
  {
    id: 'so-keepalive',
    parameter: 'listen … so_keepalive=on|off|idle:interval:probes',
    initial: off,
    unit: units.time,
    maps: acts.all,
    trap: {
      en: 'It belongs to the listening socket: one listen decides for every server on that address. An empty field keeps the system’s value. On macOS the times are set since 1.29.0; with quic it is an error.',
      zh: '它属于监听套接字：同一地址上的所有 server 由一条 listen 决定。留空的字段用系统的值。macOS 上 1.29.0 起才设这些时间；和 quic 同用则报错。',
    },
    sources: ['nginx-listen', 'nginx-connection', 'nginx-709', 'product-runs'],
    confidence: 'source code',
    snippet: 'nginx.conf',
  },
  {
    id: 'proxy-socket-keepalive',
    parameter: 'proxy_socket_keepalive',
    initial: cited('off', 'name', 'nginx-proxy', 'source code'),
    unit: units.yesNo,
    maps: acts.onOff,
    trap: {
      en: 'Towards the upstream, with the system’s times; nginx cannot set them. fastcgi_, grpc_, scgi_ and uwsgi_ have their own switch.',
      zh: '对上游生效，时间用系统的，nginx 改不了。fastcgi_、grpc_、scgi_、uwsgi_ 各有自己的开关。',
    },
    sources: ['product-runs'],
  },
  {
    id: 'keepalive-timeout',
    parameter: 'keepalive_timeout',
    initial: { fact: timers.nginxKeepAlive },
    unit: units.time,
    maps: acts.timer,
    trap: {
      en: 'HTTP keep-alive: it closes a connection on which no further request comes. No probe is ever sent.',
      zh: '这是 HTTP keep-alive：没有下一个请求就关连接，从不发探测包。',
    },
  },
  {
    id: 'upstream-keepalive',
    parameter: 'upstream { keepalive }',
    initial: cited(32, 'count', 'nginx-upstream-keepalive', 'source code', {
      en: 'since 1.29.7 and 1.30',
      zh: '1.29.7、1.30 起',
    }),
    unit: { en: 'idle connections per worker', zh: '每个 worker 的空闲连接数' },
    maps: acts.timer,
    trap: {
      en: 'Connections to the upstream are pooled without being asked for since 1.29.7, and proxy_http_version is 1.1: after an upgrade requests can meet a connection that the upstream, or a device between, has just dropped. 0 turns it off. Before, off unless set.',
      zh: '1.29.7 起不用配置就有连接池，proxy_http_version 也默认 1.1：升级之后，请求可能落在刚被上游或中间设备丢掉的连接上。0 关掉。之前不写就没有。',
    },
    sources: ['nginx-upstream-default'],
  },
  {
    id: 'upstream-keepalive-timeout',
    parameter: 'upstream { keepalive_timeout }',
    initial: cited(60, 's', 'nginx-upstream-keepalive', 'source code'),
    unit: units.time,
    maps: acts.timer,
    trap: {
      en: 'How long an idle connection to the upstream stays in the pool, which is there by default since 1.29.7. Keep it below the idle timeout of the upstream, or requests meet a closing connection.',
      zh: '到上游的空闲连接在池里留多久；1.29.7 起默认就有连接池。要短于上游的空闲超时，否则请求会撞上正在关闭的连接。',
    },
    sources: ['nginx-upstream-default'],
  },
]);

const haproxy = product(group, 'HAProxy', 'haproxy', [
  {
    id: 'tcpka',
    parameter: 'option clitcpka | srvtcpka | tcpka',
    initial: off,
    unit: units.yesNo,
    maps: acts.onOff,
    trap: {
      en: 'Client side, server side, or both. Without the option the three numbers below have no effect.',
      zh: '分别管客户端一侧、服务器一侧、两侧。不开这个选项，下面三个数都不起作用。',
    },
    sources: ['haproxy-manual', 'product-runs'],
    confidence: 'official documentation',
    snippet: 'haproxy.cfg',
  },
  {
    id: 'idle',
    parameter: 'clitcpka-idle, srvtcpka-idle',
    initial: unset,
    unit: units.time,
    maps: acts.idle,
    trap: {
      en: 'A plain number is seconds here, although most of HAProxy’s times are milliseconds.',
      zh: '不带单位的数在这里是秒，而 HAProxy 的多数时间是毫秒。',
    },
    sources: ['haproxy-manual', 'product-runs'],
    confidence: 'official documentation',
  },
  {
    id: 'interval',
    parameter: 'clitcpka-intvl, srvtcpka-intvl',
    initial: unset,
    unit: units.time,
    maps: acts.interval,
    trap: { en: 'As above: seconds.', zh: '同上：秒。' },
    sources: ['haproxy-manual', 'product-runs'],
    confidence: 'official documentation',
  },
  {
    id: 'probes',
    parameter: 'clitcpka-cnt, srvtcpka-cnt',
    initial: unset,
    unit: units.probes,
    maps: acts.probes,
    trap: {
      en: 'timeout client and timeout server close an idle connection on their own, usually long before a probe is due.',
      zh: 'timeout client 和 timeout server 会自己关空闲连接，往往早于第一个探测包。',
    },
    sources: ['haproxy-manual', 'product-runs'],
    confidence: 'official documentation',
  },
  {
    id: 'tcp-ut',
    parameter: 'tcp-ut',
    initial: unset,
    unit: { en: 'milliseconds; s, m, h possible', zh: '毫秒，可带 s、m、h' },
    maps: acts.userTimeout,
    trap: {
      en: 'On bind and on server lines. A plain number is milliseconds. Once it is set, the number of probes no longer counts, whether it is shorter than keepalive’s total or longer.',
      zh: '写在 bind 和 server 行上。不带单位的数是毫秒。设了它，无论比保活总时长短还是长，探测次数都不再起作用。',
    },
    sources: ['haproxy-manual', 'product-runs'],
    confidence: 'official documentation',
  },
]);

const apache = product(group, 'Apache httpd', 'httpd', [
  {
    id: 'clients',
    parameter: { en: 'Connections from clients', zh: '来自客户端的连接' },
    initial: cited('on', 'name', 'httpd-listen', 'source code'),
    unit: units.none,
    maps: acts.onOff,
    trap: {
      en: 'Always on, with the system’s times; no directive changes either. On Linux the accept is deferred (AcceptFilter): a client that sends nothing is not yet a connection of httpd.',
      zh: '总是开着，时间用系统的，没有指令能改。Linux 上 accept 会推迟（AcceptFilter）：什么都不发的客户端还算不上 httpd 的连接。',
    },
    sources: ['product-runs'],
    snippet: 'httpd.conf',
  },
  {
    id: 'proxypass',
    parameter: 'ProxyPass … keepalive=On',
    initial: cited('Off', 'name', 'httpd-mod-proxy', 'official documentation'),
    unit: units.yesNo,
    maps: acts.onOff,
    trap: {
      en: 'Towards the backend, with the system’s times. Not the same as KeepAlive.',
      zh: '对后端生效，时间用系统的。和 KeepAlive 不是一回事。',
    },
    sources: ['product-runs'],
  },
  {
    id: 'keepalive-timeout',
    parameter: 'KeepAliveTimeout',
    initial: cited(5, 's', 'httpd-h', 'source code'),
    unit: { en: 'seconds; ms possible', zh: '秒，可带 ms' },
    maps: acts.timer,
    trap: {
      en: 'HTTP keep-alive: the wait for the next request. No probe is ever sent.',
      zh: '这是 HTTP keep-alive：等下一个请求的时间，从不发探测包。',
    },
  },
  {
    id: 'timeout',
    parameter: 'Timeout',
    initial: cited(60, 's', 'httpd-h', 'source code'),
    unit: units.seconds,
    maps: acts.timer,
    trap: {
      en: 'How long one read or write may wait within a request.',
      zh: '一个请求中，单次读写最多等多久。',
    },
  },
]);

const squid = product(group, 'Squid', 'squid', [
  {
    id: 'tcpkeepalive',
    parameter: 'http_port … tcpkeepalive=idle,interval,timeout',
    initial: off,
    unit: units.seconds,
    maps: acts.all,
    trap: {
      en: 'The third number is a time, not a count: the probes are timeout divided by interval, rounded up.',
      zh: '第三个数是时间，不是次数：探测次数等于 timeout 除以 interval，向上取整。',
    },
    sources: ['squid-config', 'squid-tcp', 'product-runs'],
    confidence: 'source code',
    snippet: 'squid.conf',
  },
  {
    id: 'client-idle',
    parameter: 'client_idle_pconn_timeout',
    initial: cited(120, 's', 'squid-config', 'official documentation'),
    unit: { en: 'a time with its unit', zh: '带单位的时间' },
    maps: acts.timer,
    trap: {
      en: 'Closes an idle HTTP connection long before keepalive’s default would probe it.',
      zh: '早在保活默认值发出探测包之前，就关掉空闲的 HTTP 连接。',
    },
  },
]);

const stunnel = product(group, 'stunnel', 'stunnel', [
  {
    id: 'socket',
    parameter: 'socket = a|l|r:OPTION=value',
    initial: off,
    unit: units.any,
    maps: acts.all,
    trap: {
      en: 'a is the listening socket, l the accepted one, r the outgoing one; each needs its own four lines. Without SO_KEEPALIVE=1 the times have no effect.',
      zh: 'a 是监听套接字，l 是接受的连接，r 是向外的连接，各要写四行。没有 SO_KEEPALIVE=1，时间不起作用。',
    },
    sources: ['stunnel-options', 'product-runs'],
    confidence: 'source code',
    snippet: 'stunnel.conf',
  },
]);

/** Web servers and proxies. */
export const proxies = [...nginx, ...haproxy, ...apache, ...squid, ...stunnel, ...nodeHttp];
