import { cited, code } from '~/facts/cells.ts';
import type { Row, Cell } from '~/facts/reference.ts';
import type { SourceId } from '~/facts/sources/index.ts';
import { otherRow } from './other-row.ts';

const numbers = [
  ['idle', { en: 'gVisor, idle', zh: 'gVisor，空闲时间' }, 7200, 's', 'TCP_KEEPIDLE', '1 – 32767'],
  [
    'interval',
    { en: 'gVisor, interval', zh: 'gVisor，间隔' },
    75,
    's',
    'TCP_KEEPINTVL',
    '1 – 32767',
  ],
  [
    'probes',
    { en: 'gVisor, probes', zh: 'gVisor，探测次数' },
    9,
    'count',
    'TCP_KEEPCNT',
    '1 – 127',
  ],
] as const;

const behaviour: Cell = {
  text: {
    en: 'Off until SO_KEEPALIVE is set. A probe carries no data; after an answer a full idle time begins. Setting one of the three numbers starts the count and the idle time anew. No RST is sent at death.',
    zh: '不设 SO_KEEPALIVE 就不开。探测包不带数据；有应答就重新计一个空闲时间。设三个数中的任何一个，次数和空闲时间都从头计。判死时不发 RST。',
  },
};
const asLinux: Cell = {
  text: { en: 'As on Linux, but without a sysctl.', zh: '同 Linux；没有对应的 sysctl。' },
};

const read: readonly [SourceId, ...SourceId[]] = [
  'gvisor-protocol',
  'gvisor-connect',
  'gvisor-netstack',
  'gvisor-abi',
];

/** Netstack, the TCP of gVisor's sandboxes: like Linux, with differences where it matters. */
export const gvisorRows: readonly Row[] = [
  ...numbers.map(([id, name, value, unit, option, accepts]) =>
    otherRow(`gvisor-${id}`, 'source code', read, [
      { text: name },
      cited(value, unit, 'gvisor-protocol', 'source code'),
      code(option),
      { text: accepts },
      { text: '—' },
      id === 'idle' ? behaviour : asLinux,
    ]),
  ),
  otherRow(
    'gvisor-user-timeout',
    'source code',
    ['gvisor-snd', 'gvisor-connect', 'gvisor-netstack'],
    [
      { text: { en: 'gVisor, user timeout', zh: 'gVisor，用户超时' } },
      cited(0, 'ms', 'gvisor-netstack', 'source code', { en: 'off', zh: '关' }),
      code('TCP_USER_TIMEOUT'),
      { text: '≥ 0' },
      { text: '—' },
      {
        text: {
          en: 'Three differences from Linux: it counts from the first transmission of the data, not from the first retransmission; on an idle connection the number of probes stays in force beside it, and whichever comes first ends the connection; a window probe carries one byte.',
          zh: '和 Linux 有三处不同：从数据第一次发出算起，不是从第一次重传；空闲连接上探测次数与它同时有效，先到者判死；窗口探测带一个字节。',
        },
      },
    ],
  ),
];
