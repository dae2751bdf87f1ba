import { both, checked, none } from '~/facts/cells.ts';
import type { Row } from '~/facts/reference.ts';
import { groups, prose, sides, winsockRow } from './row.ts';

/** Errors of Windows. */
export const onWindows: readonly Row[] = [
  winsockRow('WSAENETRESET', {
    meaning: both('Keepalive found the peer dead.', '保活发现对端失效。'),
    when: both(
      'The call that was in progress when it did; also setsockopt(SO_KEEPALIVE) on a connection that has failed.',
      '判死时正在进行的那次调用；对已经失效的连接设 SO_KEEPALIVE 时也会返回。',
    ),
    side: sides.keepalive,
    apart: both('Later calls get WSAECONNRESET.', '之后的调用得到 WSAECONNRESET。'),
    sources: ['winsock-errors', 'winsock-recv-page'],
    confidence: 'official documentation',
  }),
  winsockRow('WSAECONNRESET', {
    meaning: both(
      'A RST came, or keepalive had found the peer dead before this call.',
      '收到了 RST；或者这次调用之前保活已经判死。',
    ),
    when: both(
      'At once on RST; the second call after a keepalive death.',
      '收到 RST 立刻返回；保活判死后的第二次调用。',
    ),
    side: both('Either side.', '任何一侧。'),
    apart: both(
      'The code does not tell the two apart: a capture does.',
      '错误码分不清这两种，抓包才分得清。',
    ),
    sources: ['winsock-errors', 'winsock-recv-page'],
    confidence: 'official documentation',
  }),
  winsockRow('WSAECONNABORTED', {
    meaning: both(
      'This host gave up: sent data was not acknowledged, or the protocol was violated.',
      '本机放弃了：数据没有得到确认，或协议出错。',
    ),
    when: both('When retransmission runs out.', '重传到头时。'),
    side: sides.sender,
    apart: both('Linux says ETIMEDOUT here.', '同样的情形 Linux 报 ETIMEDOUT。'),
    sources: ['winsock-errors', 'winsock-recv-page'],
    confidence: 'official documentation',
  }),
  winsockRow('WSAETIMEDOUT', {
    meaning: both(
      'connect() got no answer, or an established peer failed to respond.',
      'connect() 没有回音，或已建立的连接对端不再响应。',
    ),
    when: both('When SYNs or retransmissions run out.', 'SYN 或重传到头时。'),
    side: both('The client, or the side that sent data.', '客户端，或发了数据的一侧。'),
    apart: both(
      'Not the code of a keepalive death: that is WSAENETRESET.',
      '保活判死不是这个码，而是 WSAENETRESET。',
    ),
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
        meaning: both('lwIP: keepalive found the peer dead.', 'lwIP：保活发现对端失效。'),
        when: both('Idle + probes × interval.', '空闲 + 次数 × 间隔。'),
        side: sides.keepalive,
        apart: both(
          'ERR_ABRT in its own interface; a RST gives ECONNRESET.',
          '它自己的接口里是 ERR_ABRT；收到 RST 则是 ECONNRESET。',
        ),
        sources: ['lwip-err'],
        confidence: 'source code',
      }),
    ],
    sources: ['lwip-err', 'lwip-tcp'],
    checked,
    confidence: 'source code',
  },
];
