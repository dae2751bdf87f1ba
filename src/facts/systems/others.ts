import { cited, code, none } from '~/facts/cells.ts';
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
      { text: { en: 'HP-UX 11, idle', zh: 'HP-UX 11，空闲时间' } },
      cited(7200, 's', 'hpux-progress', 'third party'),
      code('TCP_KEEPIDLE'),
      { text: '1 – 32767' },
      cited('tcp_keepalive_interval', 'name', 'hpux-progress', 'third party', {
        en: 'ndd, in ms',
        zh: 'ndd，毫秒',
      }),
      {
        text: {
          en: 'The socket also takes TCP_KEEPINTVL, TCP_KEEPCNT and TCP_KEEPINIT, of the same range. Interval × probes is only the time after which it gives up; the probes themselves follow the retransmission timer.',
          zh: '套接字还接受 TCP_KEEPINTVL、TCP_KEEPCNT 和 TCP_KEEPINIT，范围相同。「间隔 × 次数」只决定多久判死，探测包本身按重传定时器发。',
        },
      },
    ],
  ),
  otherRow(
    'hp-ux-abort',
    'third party',
    ['hpux-progress', 'hpux-white-paper'],
    [
      { text: { en: 'HP-UX 11, from the first probe to death', zh: 'HP-UX 11，首个探测包到判死' } },
      cited(600, 's', 'hpux-progress', 'third party'),
      none,
      none,
      cited('tcp_ip_abort_interval', 'name', 'hpux-progress', 'third party', {
        en: 'ndd, in ms',
        zh: 'ndd，毫秒',
      }),
      {
        text: {
          en: 'A probe every tcp_ip_notify_interval until then; that is 10 s when nothing is set.',
          zh: '在此之前每隔 tcp_ip_notify_interval 探一次，不设就是 10 秒。',
        },
      },
    ],
  ),
  otherRow(
    'zvm-idle',
    'official documentation',
    ['zvm-keepalive'],
    [
      { text: { en: 'z/VM TCP/IP, idle', zh: 'z/VM TCP/IP，空闲时间' } },
      cited(7200, 's', 'zvm-keepalive', 'official documentation'),
      none,
      none,
      cited('KEEPALIVEOPTIONS INTERVAL', 'name', 'zvm-keepalive', 'official documentation', {
        en: 'in minutes',
        zh: '分钟',
      }),
      {
        text: {
          en: 'With SENDGARBAGE TRUE a probe carries one byte; by default it carries none.',
          zh: '设 SENDGARBAGE TRUE 时探测包带一个字节，默认不带。',
        },
      },
    ],
  ),
  ...(
    [
      ['idle', { en: 'Zephyr, idle', zh: 'Zephyr，空闲时间' }, 7200, 's', 'KEEPIDLE'],
      ['interval', { en: 'Zephyr, interval', zh: 'Zephyr，间隔' }, 75, 's', 'KEEPINTVL'],
      ['probes', { en: 'Zephyr, probes', zh: 'Zephyr，探测次数' }, 9, 'count', 'KEEPCNT'],
    ] as const
  ).map(([id, name, value, unit, option]) =>
    otherRow(
      `zephyr-${id}`,
      'source code',
      ['zephyr-kconfig'],
      [
        { text: name },
        inSource(value, unit, 'zephyr-kconfig'),
        code(`TCP_${option}`),
        none,
        code(`CONFIG_NET_TCP_${option}_DEFAULT`),
        {
          text: {
            en: 'Compiled out unless CONFIG_NET_TCP_KEEPALIVE is set; off until SO_KEEPALIVE is set.',
            zh: '不设编译选项 CONFIG_NET_TCP_KEEPALIVE 就没有保活；套接字不设 SO_KEEPALIVE 就不开。',
          },
        },
      ],
    ),
  ),
  otherRow(
    'freertos-idle',
    'source code',
    ['freertos-defaults'],
    [
      { text: { en: 'FreeRTOS-Plus-TCP, idle', zh: 'FreeRTOS-Plus-TCP，空闲时间' } },
      inSource(20, 's', 'freertos-defaults'),
      none,
      none,
      code('ipconfigTCP_KEEP_ALIVE_INTERVAL'),
      {
        text: {
          en: 'Off unless ipconfigTCP_KEEP_ALIVE is set; then on for every socket.',
          zh: '不设 ipconfigTCP_KEEP_ALIVE 就没有；设了，所有套接字都开。',
        },
      },
    ],
  ),
  otherRow(
    'freertos-probes',
    'source code',
    ['freertos-transmission'],
    [
      { text: { en: 'FreeRTOS-Plus-TCP, probes', zh: 'FreeRTOS-Plus-TCP，探测次数' } },
      inSource(4, 'count', 'freertos-transmission'),
      none,
      none,
      none,
      {
        text: {
          en: 'Fixed in the source; 3 s apart once one is unanswered.',
          zh: '写死在源码里；有一个没应答之后每 3 秒一次。',
        },
      },
    ],
  ),
];
