import { both, cited, code, none, text } from '~/facts/cells.ts';
import type { Cell, Row } from '~/facts/reference.ts';
import type { SourceId } from '~/facts/sources/index.ts';
import { gvisorRows } from './gvisor.ts';
import { otherRow } from './other-row.ts';

const inSource = (value: number, unit: 's' | 'count', source: SourceId): Cell =>
  cited(value, unit, source, 'source code');

/** Stacks whose numbers are known but whose behaviour no profile holds. */
export const otherRows: readonly Row[] = [
  ...gvisorRows,
  otherRow(
    'hp-ux-idle',
    'third party',
    ['hpux-progress', 'hpux-tcp-7p'],
    [
      text('HP-UX 11, idle', 'HP-UX 11，空闲时间'),
      cited(7200, 's', 'hpux-progress', 'third party'),
      code('TCP_KEEPIDLE'),
      text('1 – 32767', '1 – 32767'),
      cited(
        'tcp_keepalive_interval',
        'name',
        'hpux-progress',
        'third party',
        both('ndd, in ms', 'ndd，毫秒'),
      ),
      text(
        'The socket also takes TCP_KEEPINTVL, TCP_KEEPCNT and TCP_KEEPINIT, of the same range. Interval × probes is only the time after which it gives up; the probes themselves follow the retransmission timer.',
        '套接字还接受 TCP_KEEPINTVL、TCP_KEEPCNT 和 TCP_KEEPINIT，范围相同。「间隔 × 次数」只决定多久判死，探测包本身按重传定时器发。',
      ),
    ],
  ),
  otherRow(
    'hp-ux-abort',
    'third party',
    ['hpux-progress', 'hpux-white-paper'],
    [
      text('HP-UX 11, from the first probe to death', 'HP-UX 11，首个探测包到判死'),
      cited(600, 's', 'hpux-progress', 'third party'),
      none,
      none,
      cited(
        'tcp_ip_abort_interval',
        'name',
        'hpux-progress',
        'third party',
        both('ndd, in ms', 'ndd，毫秒'),
      ),
      text(
        'A probe every tcp_ip_notify_interval until then; that is 10 s when nothing is set.',
        '在此之前每隔 tcp_ip_notify_interval 探一次，不设就是 10 秒。',
      ),
    ],
  ),
  otherRow(
    'zvm-idle',
    'official documentation',
    ['zvm-keepalive'],
    [
      text('z/VM TCP/IP, idle', 'z/VM TCP/IP，空闲时间'),
      cited(7200, 's', 'zvm-keepalive', 'official documentation'),
      none,
      none,
      cited(
        'KEEPALIVEOPTIONS INTERVAL',
        'name',
        'zvm-keepalive',
        'official documentation',
        both('in minutes', '分钟'),
      ),
      text(
        'With SENDGARBAGE TRUE a probe carries one byte; by default it carries none.',
        '设 SENDGARBAGE TRUE 时探测包带一个字节，默认不带。',
      ),
    ],
  ),
  ...(
    [
      ['idle', 'Zephyr, idle', 'Zephyr，空闲时间', 7200, 's', 'KEEPIDLE'],
      ['interval', 'Zephyr, interval', 'Zephyr，间隔', 75, 's', 'KEEPINTVL'],
      ['probes', 'Zephyr, probes', 'Zephyr，探测次数', 9, 'count', 'KEEPCNT'],
    ] as const
  ).map(([id, en, zh, value, unit, option]) =>
    otherRow(
      `zephyr-${id}`,
      'source code',
      ['zephyr-kconfig'],
      [
        text(en, zh),
        inSource(value, unit, 'zephyr-kconfig'),
        code(`TCP_${option}`),
        none,
        code(`CONFIG_NET_TCP_${option}_DEFAULT`),
        text(
          'Compiled out unless CONFIG_NET_TCP_KEEPALIVE is set; off until SO_KEEPALIVE is set.',
          '不设编译选项 CONFIG_NET_TCP_KEEPALIVE 就没有保活；套接字不设 SO_KEEPALIVE 就不开。',
        ),
      ],
    ),
  ),
  otherRow(
    'freertos-idle',
    'source code',
    ['freertos-defaults'],
    [
      text('FreeRTOS-Plus-TCP, idle', 'FreeRTOS-Plus-TCP，空闲时间'),
      inSource(20, 's', 'freertos-defaults'),
      none,
      none,
      code('ipconfigTCP_KEEP_ALIVE_INTERVAL'),
      text(
        'Off unless ipconfigTCP_KEEP_ALIVE is set; then on for every socket.',
        '不设 ipconfigTCP_KEEP_ALIVE 就没有；设了，所有套接字都开。',
      ),
    ],
  ),
  otherRow(
    'freertos-probes',
    'source code',
    ['freertos-transmission'],
    [
      text('FreeRTOS-Plus-TCP, probes', 'FreeRTOS-Plus-TCP，探测次数'),
      inSource(4, 'count', 'freertos-transmission'),
      none,
      none,
      none,
      text(
        'Fixed in the source; 3 s apart once one is unanswered.',
        '写死在源码里；有一个没应答之后每 3 秒一次。',
      ),
    ],
  ),
];
