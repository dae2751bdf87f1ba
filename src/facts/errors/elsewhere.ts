import { checked, none } from '~/facts/cells.ts';
import type { Row } from '~/facts/reference.ts';
import { groups, prose, sides, winsockRow } from './row.ts';

/** Errors of Windows. */
export const onWindows: readonly Row[] = [
  winsockRow('WSAENETRESET', {
    meaning: { en: 'Keepalive found the peer dead.', zh: '保活发现对端失效。' },
    when: {
      en: 'The call that was in progress when it did; also setsockopt(SO_KEEPALIVE) on a connection that has failed.',
      zh: '判死时正在进行的那次调用；对已经失效的连接设 SO_KEEPALIVE 时也会返回。',
    },
    side: sides.keepalive,
    apart: { en: 'Later calls get WSAECONNRESET.', zh: '之后的调用得到 WSAECONNRESET。' },
    sources: ['winsock-errors', 'winsock-recv-page'],
    confidence: 'official documentation',
  }),
  winsockRow('WSAECONNRESET', {
    meaning: {
      en: 'A RST came, or keepalive had found the peer dead before this call.',
      zh: '收到了 RST；或者这次调用之前保活已经判死。',
    },
    when: {
      en: 'At once on RST; the second call after a keepalive death.',
      zh: '收到 RST 立刻返回；保活判死后的第二次调用。',
    },
    side: { en: 'Either side.', zh: '任何一侧。' },
    apart: {
      en: 'The code does not tell the two apart: a capture does.',
      zh: '错误码分不清这两种，抓包才分得清。',
    },
    sources: ['winsock-errors', 'winsock-recv-page'],
    confidence: 'official documentation',
  }),
  winsockRow('WSAECONNABORTED', {
    meaning: {
      en: 'This host gave up: sent data was not acknowledged, or the protocol was violated.',
      zh: '本机放弃了：数据没有得到确认，或协议出错。',
    },
    when: { en: 'When retransmission runs out.', zh: '重传到头时。' },
    side: sides.sender,
    apart: { en: 'Linux says ETIMEDOUT here.', zh: '同样的情形 Linux 报 ETIMEDOUT。' },
    sources: ['winsock-errors', 'winsock-recv-page'],
    confidence: 'official documentation',
  }),
  winsockRow('WSAETIMEDOUT', {
    meaning: {
      en: 'connect() got no answer, or an established peer failed to respond.',
      zh: 'connect() 没有回音，或已建立的连接对端不再响应。',
    },
    when: { en: 'When SYNs or retransmissions run out.', zh: 'SYN 或重传到头时。' },
    side: { en: 'The client, or the side that sent data.', zh: '客户端，或发了数据的一侧。' },
    apart: {
      en: 'Not the code of a keepalive death: that is WSAENETRESET.',
      zh: '保活判死不是这个码，而是 WSAENETRESET。',
    },
    sources: ['winsock-errors', 'winsock-recv-page'],
    confidence: 'official documentation',
  }),
];

/** Errors of small systems. */
export const elsewhere: readonly Row[] = [
  {
    id: 'lwip-abort',
    group: groups.others,
    cells: [
      { code: 'ECONNABORTED' },
      none,
      ...prose({
        meaning: { en: 'lwIP: keepalive found the peer dead.', zh: 'lwIP：保活发现对端失效。' },
        when: { en: 'Idle + probes × interval.', zh: '空闲 + 次数 × 间隔。' },
        side: sides.keepalive,
        apart: {
          en: 'ERR_ABRT in its own interface; a RST gives ECONNRESET.',
          zh: '它自己的接口里是 ERR_ABRT；收到 RST 则是 ECONNRESET。',
        },
        sources: ['lwip-err'],
        confidence: 'source code',
      }),
    ],
    sources: ['lwip-err', 'lwip-tcp'],
    checked,
    confidence: 'source code',
  },
];
