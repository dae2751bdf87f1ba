import type { Row } from '~/facts/reference.ts';
import { groups, linuxRow, sides } from './row.ts';

/** Errors of connect() on Linux. */
export const inConnect: readonly Row[] = [
  linuxRow(groups.connecting, 'etimedout-connect', 'ETIMEDOUT', {
    meaning: {
      en: 'No SYN was answered. Keepalive is not active yet.',
      zh: 'SYN 都没有回音。此时保活还没有起作用。',
    },
    when: {
      en: 'After tcp_syn_retries, TCP_SYNCNT or TCP_USER_TIMEOUT, whichever ends first.',
      zh: 'tcp_syn_retries、TCP_SYNCNT、TCP_USER_TIMEOUT，哪个先到算哪个。',
    },
    side: sides.client,
    apart: {
      en: 'ss showed SYN-SENT; a firewall that drops.',
      zh: '之前 ss 显示 SYN-SENT；多半是防火墙在丢包。',
    },
    sources: ['kernel-traces', 'linux-tcp-timer'],
    confidence: 'measured',
  }),
  linuxRow(groups.connecting, 'econnrefused-connect', 'ECONNREFUSED', {
    meaning: { en: 'The host is up, nothing listens on the port.', zh: '主机在，端口没人监听。' },
    when: { en: 'One round trip after the SYN.', zh: 'SYN 之后一个往返时间。' },
    side: sides.client,
    apart: { en: 'A RST answers the SYN.', zh: 'SYN 换来的是 RST。' },
    sources: ['kernel-traces'],
    confidence: 'measured',
  }),
  linuxRow(groups.connecting, 'ehostunreach-connect', 'EHOSTUNREACH', {
    meaning: {
      en: 'The neighbour does not answer ARP (IPv6: neighbour discovery), or a router says unreachable.',
      zh: '邻居不应答 ARP（IPv6：邻居发现），或路由器说不可达。',
    },
    when: {
      en: 'At once on ICMP; after about three seconds of ARP.',
      zh: '收到 ICMP 立刻返回；ARP 不应答则约三秒。',
    },
    side: sides.client,
    apart: {
      en: 'Unlike on an established connection, ICMP ends it.',
      zh: '和已建立的连接不同，这时 ICMP 会结束它。',
    },
    sources: ['kernel-traces', 'linux-tcp-ipv4'],
    confidence: 'measured',
  }),
  linuxRow(groups.connecting, 'enetunreach-connect', 'ENETUNREACH', {
    meaning: {
      en: 'This host has no route there, or a router says it has none.',
      zh: '本机没有到那里的路由，或路由器说它没有。',
    },
    when: {
      en: 'At once; before any SYN where this host itself has no route.',
      zh: '立刻；本机没有路由时，一个 SYN 都没发。',
    },
    side: sides.client,
    apart: { en: 'ip route get fails.', zh: 'ip route get 失败。' },
    sources: ['linux-errors'],
    confidence: 'measured',
  }),
];

/** Errors of setsockopt() on Linux. */
export const inSetsockopt: readonly Row[] = [
  linuxRow(groups.setting, 'einval-option', 'EINVAL', {
    meaning: {
      en: 'The value is outside what the option accepts; the old one stays.',
      zh: '值超出选项的范围，旧值保持不变。',
    },
    when: {
      en: 'TCP_KEEPIDLE or TCP_KEEPINTVL of 0 or above 32767, TCP_KEEPCNT of 0 or above 127, a negative TCP_USER_TIMEOUT.',
      zh: 'TCP_KEEPIDLE、TCP_KEEPINTVL 为 0 或大于 32767，TCP_KEEPCNT 为 0 或大于 127，TCP_USER_TIMEOUT 为负。',
    },
    side: sides.caller,
    apart: {
      en: 'Libraries that ignore it leave the default in force: read it back with getsockopt.',
      zh: '有的库不理会这个错误，默认值就照旧：用 getsockopt 读回来看。',
    },
    sources: ['linux-tcp', 'linux-limits'],
    confidence: 'source code',
  }),
];
