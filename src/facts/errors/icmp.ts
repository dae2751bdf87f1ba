import type { Localized } from '~/i18n/locales.ts';
import type { Row } from '~/facts/reference.ts';
import { groups, type LinuxError, linuxRow, sides } from './row.ts';

/** Codes of one ICMP type; `null` where the code does not matter. */
interface Codes {
  readonly type: number;
  readonly codes: readonly number[] | null;
}

/** Which ICMP and ICMPv6 errors become one error of the socket. */
export interface Converted {
  readonly error: LinuxError;
  /** `icmp_err_convert` in net/ipv4/icmp.c, and `tcp_v4_err()` for the types without a table. */
  readonly v4: readonly Codes[];
  /** `icmpv6_err_convert()` in net/ipv6/icmp.c. */
  readonly v6: readonly Codes[];
  readonly meaning: Localized;
}

/** Every error that an ICMP message can become on Linux. */
export const converted: readonly Converted[] = [
  {
    error: 'ENETUNREACH',
    v4: [{ type: 3, codes: [0, 6, 9, 11] }],
    v6: [{ type: 1, codes: [0] }],
    meaning: {
      en: 'A router has no route to the network, or may not use it.',
      zh: '路由器没有到该网络的路由，或不许走那条路。',
    },
  },
  {
    error: 'EHOSTUNREACH',
    v4: [
      { type: 3, codes: [1, 10, 12, 13, 14, 15] },
      { type: 11, codes: null },
    ],
    v6: [
      { type: 1, codes: [2, 3] },
      { type: 3, codes: null },
    ],
    meaning: {
      en: 'The host does not answer its router, a filter rejects (code 13), or the hop limit ran out.',
      zh: '目的主机不应答路由器、被过滤规则拒绝（代码 13），或跳数用尽。',
    },
  },
  {
    error: 'ECONNREFUSED',
    v4: [{ type: 3, codes: [3] }],
    v6: [{ type: 1, codes: [4] }],
    meaning: {
      en: 'Port unreachable: for TCP it is a firewall that says so, since a host would answer with RST.',
      zh: '端口不可达：对 TCP 来说是防火墙发的，主机自己会回 RST。',
    },
  },
  {
    error: 'EACCES',
    v4: [],
    v6: [{ type: 1, codes: [1, 5, 6] }],
    meaning: {
      en: 'IPv6 only: a filter or a rejecting route forbids it. On IPv4 the same filter gives EHOSTUNREACH.',
      zh: '只在 IPv6：被过滤规则或拒绝路由禁止。IPv4 上同样的规则报 EHOSTUNREACH。',
    },
  },
  {
    error: 'ENOPROTOOPT',
    v4: [{ type: 3, codes: [2] }],
    v6: [],
    meaning: { en: 'The host does not speak TCP.', zh: '对方主机不支持 TCP。' },
  },
  {
    error: 'EOPNOTSUPP',
    v4: [{ type: 3, codes: [5] }],
    v6: [],
    meaning: { en: 'Source routing failed.', zh: '源路由失败。' },
  },
  {
    error: 'EHOSTDOWN',
    v4: [{ type: 3, codes: [7] }],
    v6: [],
    meaning: { en: 'The router does not know the host.', zh: '路由器不认识该主机。' },
  },
  {
    error: 'ENONET',
    v4: [{ type: 3, codes: [8] }],
    v6: [],
    meaning: { en: 'The host is cut off from its network.', zh: '该主机与网络隔离。' },
  },
  {
    error: 'EPROTO',
    v4: [{ type: 12, codes: null }],
    v6: [{ type: 4, codes: null }],
    meaning: { en: 'A router could not read the header.', zh: '路由器认为首部有错。' },
  },
];

const codesIn = (of: readonly Codes[], type: string, code: string, comma: string): string =>
  of
    .map(
      (own) => `${type} ${own.type}${own.codes ? `${comma}${code} ${own.codes.join(', ')}` : ''}`,
    )
    .join('; ');

/** The types and codes as words of one language: “ICMP type 3, code 0, 6; ICMPv6 type 1, code 0”. */
function spelt({ v4, v6 }: Converted): Localized {
  const en = [codesIn(v4, 'ICMP type', 'code', ', '), codesIn(v6, 'ICMPv6 type', 'code', ', ')];
  const zh = [codesIn(v4, 'ICMP 类型', '代码', '、'), codesIn(v6, 'ICMPv6 类型', '代码', '、')];
  return {
    en: `${en.filter(Boolean).join('; ')}.`,
    zh: `${zh.filter(Boolean).join('；').replaceAll('; ', '；').replaceAll(', ', '、')}。`,
  };
}

const when: Localized = {
  en: 'In connect(): at once. With data in flight: when it is given up, in place of ETIMEDOUT; with IP_RECVERR set, at once, and the connection lives on. About a keepalive probe: never.',
  zh: 'connect() 中：立刻。有数据在途时：到放弃时，取代 ETIMEDOUT；设了 IP_RECVERR 则立刻报告，连接不断。针对保活探测包：从不。',
};

/** What ICMP errors become on Linux, an error a row. */
export const fromIcmp: readonly Row[] = converted.map((one) =>
  linuxRow(groups.icmp, `icmp-${one.error.toLowerCase()}`, one.error, {
    meaning: one.meaning,
    when,
    side: sides.sender,
    apart: spelt(one),
    sources: ['linux-icmp', 'linux-icmpv6', 'linux-tcp-ipv4'],
    confidence: 'source code',
  }),
);
