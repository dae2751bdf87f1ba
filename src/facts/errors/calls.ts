import { both } from '~/facts/cells.ts';
import type { Row } from '~/facts/reference.ts';
import { groups, linuxRow, sides } from './row.ts';

/** Errors of connect() on Linux. */
export const inConnect: readonly Row[] = [
  linuxRow(groups.connecting, 'etimedout-connect', 'ETIMEDOUT', {
    meaning: both(
      'No SYN was answered. Keepalive is not active yet.',
      'SYN 都没有回音。此时保活还没有起作用。',
    ),
    when: both(
      'After tcp_syn_retries, TCP_SYNCNT or TCP_USER_TIMEOUT, whichever ends first.',
      'tcp_syn_retries、TCP_SYNCNT、TCP_USER_TIMEOUT，哪个先到算哪个。',
    ),
    side: sides.client,
    apart: both(
      'ss showed SYN-SENT; a firewall that drops.',
      '之前 ss 显示 SYN-SENT；多半是防火墙在丢包。',
    ),
    sources: ['kernel-traces', 'linux-tcp-timer'],
    confidence: 'measured',
  }),
  linuxRow(groups.connecting, 'econnrefused-connect', 'ECONNREFUSED', {
    meaning: both('The host is up, nothing listens on the port.', '主机在，端口没人监听。'),
    when: both('One round trip after the SYN.', 'SYN 之后一个往返时间。'),
    side: sides.client,
    apart: both('A RST answers the SYN.', 'SYN 换来的是 RST。'),
    sources: ['kernel-traces'],
    confidence: 'measured',
  }),
  linuxRow(groups.connecting, 'ehostunreach-connect', 'EHOSTUNREACH', {
    meaning: both(
      'The neighbour does not answer ARP (IPv6: neighbour discovery), or a router says unreachable.',
      '邻居不应答 ARP（IPv6：邻居发现），或路由器说不可达。',
    ),
    when: both(
      'At once on ICMP; after about three seconds of ARP.',
      '收到 ICMP 立刻返回；ARP 不应答则约三秒。',
    ),
    side: sides.client,
    apart: both(
      'Unlike on an established connection, ICMP ends it.',
      '和已建立的连接不同，这时 ICMP 会结束它。',
    ),
    sources: ['kernel-traces', 'linux-tcp-ipv4'],
    confidence: 'measured',
  }),
  linuxRow(groups.connecting, 'enetunreach-connect', 'ENETUNREACH', {
    meaning: both(
      'This host has no route there, or a router says it has none.',
      '本机没有到那里的路由，或路由器说它没有。',
    ),
    when: both(
      'At once; before any SYN where this host itself has no route.',
      '立刻；本机没有路由时，一个 SYN 都没发。',
    ),
    side: sides.client,
    apart: both('ip route get fails.', 'ip route get 失败。'),
    sources: ['linux-errors'],
    confidence: 'measured',
  }),
];

/** Errors of setsockopt() on Linux. */
export const inSetsockopt: readonly Row[] = [
  linuxRow(groups.setting, 'einval-option', 'EINVAL', {
    meaning: both(
      'The value is outside what the option accepts; the old one stays.',
      '值超出选项的范围，旧值保持不变。',
    ),
    when: both(
      'TCP_KEEPIDLE or TCP_KEEPINTVL of 0 or above 32767, TCP_KEEPCNT of 0 or above 127, a negative TCP_USER_TIMEOUT.',
      'TCP_KEEPIDLE、TCP_KEEPINTVL 为 0 或大于 32767，TCP_KEEPCNT 为 0 或大于 127，TCP_USER_TIMEOUT 为负。',
    ),
    side: sides.caller,
    apart: both(
      'Libraries that ignore it leave the default in force: read it back with getsockopt.',
      '有的库不理会这个错误，默认值就照旧：用 getsockopt 读回来看。',
    ),
    sources: ['linux-tcp', 'linux-limits'],
    confidence: 'source code',
  }),
];
