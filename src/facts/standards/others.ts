import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import type { Row } from '~/facts/reference.ts';
import { clause } from './row.ts';

const docs = 'official documentation';
const tcp: Localized = { en: 'Other rules of TCP', zh: 'TCP 的其他规定' };

/** Clauses of TCP’s other documents. */
export const tcpOtherRows: readonly Row[] = [
  clause(tcp, 'RFC 1122', 'rfc1122', {
    id: 'keepalive-purpose',
    at: '4.2.3.6',
    says: {
      en: 'Keepalive is for servers that would otherwise hang and hold resources when a client crashes.',
      zh: '保活是给服务器用的：客户端崩溃后，服务器不至于一直挂着、占着资源。',
    },
    force: 'says',
    practice: {
      en: 'Keeping the mappings of middleboxes alive came later and stands in no TCP standard.',
      zh: '维持中间设备的映射是后来的用法，TCP 标准里没有。',
    },
  }),
  clause(tcp, 'RFC 6298', 'rfc6298', {
    id: 'rto-initial',
    at: '2.1',
    says: {
      en: 'Retransmission timeout before the first measurement.',
      zh: '测到往返时间之前的重传超时。',
    },
    force: 'SHOULD',
    value: cited(1, 's', 'rfc6298', docs),
    practice: { en: 'Linux: the same, for the first SYN.', zh: 'Linux 相同，用于第一个 SYN。' },
    backing: ['linux-tcp-h'],
  }),
  clause(tcp, 'RFC 6298', 'rfc6298', {
    id: 'rto-least',
    at: '2.4',
    says: { en: 'Least retransmission timeout.', zh: '重传超时的下限。' },
    force: 'SHOULD',
    value: cited(1, 's', 'rfc6298', docs),
    practice: { en: 'Linux goes down to 200 ms.', zh: 'Linux 低到 200 毫秒。' },
    backing: ['linux-tcp-h'],
  }),
  clause(tcp, 'RFC 6298', 'rfc6298', {
    id: 'rto-most',
    at: '2.5',
    says: {
      en: 'If there is a largest timeout, it is at least this long.',
      zh: '若设上限，上限不短于这么久。',
    },
    force: 'MAY',
    value: cited(60, 's', 'rfc6298', docs),
    practice: {
      en: 'Linux: 120 s, settable down to 1 s where tcp_rto_max_ms exists.',
      zh: 'Linux 是 120 秒；有 tcp_rto_max_ms 的内核可以低到 1 秒。',
    },
    backing: ['linux-tcp-h', 'linux-limits'],
  }),
  clause(tcp, 'RFC 5482', 'rfc5482', {
    id: 'user-timeout-option',
    at: '3',
    says: {
      en: 'Option 28 tells the peer one’s own user timeout, in seconds or minutes.',
      zh: '选项 28 把自己的用户超时告诉对端，单位是秒或分。',
    },
    force: 'says',
    value: cited(28, 'count', 'rfc5482', docs, { en: 'kind of the option', zh: '选项编号' }),
    practice: {
      en: 'Linux’s TCP_USER_TIMEOUT sends nothing to the peer; only the idea is the same.',
      zh: 'Linux 的 TCP_USER_TIMEOUT 什么也不告诉对端，只是思路相同。',
    },
    backing: ['tcp-7'],
  }),
  clause(tcp, 'RFC 5961', 'rfc5961', {
    id: 'challenge-ack',
    at: '3.2, 4.2, 5.2',
    says: {
      en: 'Doubtful RST, SYN and ACK segments are answered with an ACK and dropped.',
      zh: '可疑的 RST、SYN、ACK 报文段：回一个 ACK，然后丢弃。',
    },
    force: 'says',
    practice: {
      en: 'A keepalive probe is answered as a segment outside the window, which Linux limits by tcp_invalid_ratelimit.',
      zh: '保活探测包按窗口外的报文段应答，Linux 用 tcp_invalid_ratelimit 限制频率。',
    },
    backing: ['linux-tcp-input'],
  }),
  clause(tcp, 'RFC 7323', 'rfc7323', {
    id: 'timestamps-idle',
    at: '5.5',
    says: {
      en: 'After this long an idle connection’s remembered timestamp is no longer trusted.',
      zh: '空闲超过这么久，记住的时间戳就不再可信。',
    },
    force: 'MUST',
    value: cited(24 * 86400, 's', 'rfc7323', docs),
    practice: {
      en: 'A probe a day would do as well, it says; but TCP had no keepalive of its own.',
      zh: '文中说每天探一次也行，但当时 TCP 规范里没有保活。',
    },
  }),
];
