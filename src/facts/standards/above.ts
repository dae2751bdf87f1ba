import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import type { Row } from '~/facts/reference.ts';
import { clause } from './row.ts';

const docs = 'official documentation';
const above: Localized = { en: 'Liveness in other protocols', zh: '其他协议里的存活检测' };

/** How protocols above and beside TCP find out that the other end lives. */
export const aboveRows: readonly Row[] = [
  clause(above, 'RFC 9112', 'rfc9112', {
    id: 'http1-persistence',
    at: '9.3',
    says: {
      en: 'HTTP/1.1 connections persist unless one side says close.',
      zh: 'HTTP/1.1 的连接默认保持，除非有一方说 close。',
    },
    force: 'says',
    practice: {
      en: 'That is HTTP keep-alive: reuse of a connection, no probes.',
      zh: '这就是 HTTP keep-alive：复用连接，不发探测包。',
    },
  }),
  clause(above, 'RFC 9113', 'rfc9113', {
    id: 'http2-ping',
    at: '6.7',
    says: {
      en: 'A PING frame carries this many octets and is answered with the same.',
      zh: 'PING 帧带这么多字节，对端原样应答。',
    },
    force: 'MUST',
    value: cited(8, 'count', 'rfc9113', docs, { en: 'octets', zh: '字节' }),
    practice: {
      en: 'Answered by the peer’s HTTP/2 library, so it crosses TLS but not a proxy.',
      zh: '由对端的 HTTP/2 库应答：穿得过 TLS，穿不过代理。',
    },
  }),
  clause(above, 'RFC 6455', 'rfc6455', {
    id: 'websocket-ping',
    at: '5.5',
    says: {
      en: 'Ping is answered with Pong; the payload is at most this many bytes.',
      zh: 'Ping 用 Pong 应答，载荷最多这么多字节。',
    },
    force: 'MUST',
    value: cited(125, 'count', 'rfc6455', docs, { en: 'bytes', zh: '字节' }),
    practice: {
      en: 'No interval is prescribed: servers and libraries choose their own.',
      zh: '没有规定间隔，由服务器和库自己定。',
    },
  }),
  clause(above, 'RFC 9000', 'rfc9000', {
    id: 'quic-idle',
    at: '10.1',
    says: {
      en: 'The smaller of both max_idle_timeout values holds, but at least three probe timeouts.',
      zh: '取双方 max_idle_timeout 中小的一个，且不少于三个探测超时。',
    },
    force: 'MUST',
    practice: {
      en: 'The connection ends silently; a PING frame defers it.',
      zh: '到时连接悄悄结束；发 PING 帧可以推迟。',
    },
  }),
  clause(above, 'RFC 9260', 'rfc9260', {
    id: 'sctp-heartbeat',
    at: '8.3, 16',
    says: {
      en: 'SCTP probes idle paths by itself; recommended interval.',
      zh: 'SCTP 自己探测空闲路径；推荐的间隔。',
    },
    force: 'SHOULD',
    value: cited(30, 's', 'rfc9260', docs),
    practice: { en: 'On by default, unlike TCP.', zh: '默认打开，和 TCP 不同。' },
  }),
  clause(above, 'RFC 4271', 'rfc4271', {
    id: 'bgp-hold',
    at: '4.4, 10',
    says: {
      en: 'BGP sends its own KEEPALIVE; suggested hold time, of which a third lies between messages.',
      zh: 'BGP 自己发 KEEPALIVE；建议的保持时间如此，消息间隔是它的三分之一。',
    },
    force: 'says',
    value: cited(90, 's', 'rfc4271', docs),
    practice: {
      en: 'The document says outright that TCP keepalive is not used.',
      zh: '文中明说不使用 TCP 的保活。',
    },
  }),
  clause(above, 'RFC 5626', 'rfc5626', {
    id: 'sip-crlf',
    at: '4.4.1',
    says: {
      en: 'SIP over TCP sends an empty line, at a random time up to this long.',
      zh: 'TCP 上的 SIP 发空行保活，时间随机，最长这么久。',
    },
    force: 'SHOULD',
    value: cited(120, 's', 'rfc5626', docs, { en: '840 s on battery', zh: '电池供电时 840 秒' }),
    practice: { en: 'An answer is due within 10 s.', zh: '10 秒内应有应答。' },
  }),
  clause(above, 'RFC 7828', 'rfc7828', {
    id: 'dns-keepalive',
    at: '3.1',
    says: {
      en: 'A DNS server tells how long it keeps an idle TCP connection, in units of this length.',
      zh: 'DNS 服务器告知空闲的 TCP 连接会保留多久，单位如此。',
    },
    force: 'says',
    value: cited(100, 'ms', 'rfc7828', docs),
    practice: {
      en: '“keepalive” in its name, yet nothing is probed.',
      zh: '名字里有 keepalive，却不探测任何东西。',
    },
  }),
  clause(above, 'RFC 6520', 'rfc6520', {
    id: 'tls-heartbeat',
    at: '1',
    says: {
      en: 'TLS heartbeats test the peer without renegotiation.',
      zh: 'TLS 心跳：不必重新协商就能检查对端。',
    },
    force: 'says',
    practice: {
      en: 'It gives as a reason that TLS has no other way to keep a silent connection alive.',
      zh: '文中给出的理由：没有数据时，TLS 没有别的办法保住连接。',
    },
  }),
  {
    ...clause(above, 'MQTT', 'mqtt-keep-alive', {
      id: 'mqtt-keep-alive',
      at: '3.1.2.10',
      says: {
        en: 'A server that hears nothing for one and a half times the client’s Keep Alive closes the connection.',
        zh: '服务端在客户端 Keep Alive 的 1.5 倍时间里什么都没收到，就断开连接。',
      },
      force: 'MUST',
      practice: {
        en: 'The client chooses the time, in seconds; 0 means none.',
        zh: '时间由客户端选，单位是秒；0 表示不用。',
      },
    }),
    confidence: 'third party',
  },
];
