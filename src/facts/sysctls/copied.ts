import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { row, scopes, type Sysctl } from './row.ts';

const flag: Localized = { en: 'switch', zh: '开关' };
const nobody: Localized = { en: 'Nobody, as a rule.', zh: '一般谁都不用改。' };
const byte = '0 … 255';

const already: Localized = {
  en: 'Copied as “1”; it is 1 already.',
  zh: '到处抄成 1，其实本来就是 1。',
};
const gone: Localized = {
  en: 'Still copied; it has had no effect for years.',
  zh: '至今还有人抄，早就不起作用。',
};

const parameters: readonly Sysctl[] = [
  {
    name: 'net.ipv4.tcp_sack',
    initial: cited(1, 'count', 'linux-tcp-ipv4', 'source code'),
    unit: flag,
    accepts: byte,
    scope: scopes.own,
    meaning: {
      en: 'Selective acknowledgements. The tail loss probe needs them.',
      zh: '选择确认。尾部丢失探测要靠它。',
    },
    who: nobody,
    said: already,
    sources: ['linux-tcp-ipv4', 'linux-tcp-output', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_window_scaling',
    initial: cited(1, 'count', 'linux-tcp-ipv4', 'source code'),
    unit: flag,
    accepts: byte,
    scope: scopes.own,
    meaning: { en: 'Windows larger than 64 KiB.', zh: '允许大于 64 KiB 的窗口。' },
    who: nobody,
    said: already,
    sources: ['linux-tcp-ipv4', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_moderate_rcvbuf',
    initial: cited(1, 'count', 'linux-tcp-ipv4', 'source code'),
    unit: flag,
    accepts: byte,
    scope: scopes.own,
    meaning: {
      en: 'Lets the receive buffer grow on its own, up to the largest of tcp_rmem.',
      zh: '接收缓冲区自动增长，上限是 tcp_rmem 的最大值。',
    },
    who: nobody,
    said: already,
    sources: ['linux-tcp-ipv4', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_mtu_probing',
    initial: cited(0, 'count', 'linux-sysctl-list', 'measured'),
    unit: { en: 'mode', zh: '模式' },
    accepts: byte,
    scope: scopes.own,
    meaning: {
      en: '1 searches for a smaller segment size once a blackhole for large packets shows, 2 always.',
      zh: '1：发现大包黑洞后才探测更小的报文段；2：总是探测。',
    },
    who: {
      en: 'Hosts whose large packets vanish while small ones, probes too, get through.',
      zh: '大包丢失、小包（包括探测包）能通的机器。',
    },
    said: {
      en: 'Keepalive does not find such a path: its probes are small.',
      zh: '保活发现不了这种路径：探测包很小。',
    },
    sources: ['linux-ip-sysctl', 'linux-sysctl', 'linux-sysctl-list'],
    confidence: 'measured',
  },
  {
    name: 'net.ipv4.tcp_ecn',
    initial: cited(2, 'count', 'linux-tcp-ipv4', 'source code', {
      en: 'accept only',
      zh: '只接受',
    }),
    unit: { en: 'mode', zh: '模式' },
    accepts: { en: '0, 1, 2 on Linux 6.12', zh: 'Linux 6.12 上是 0、1、2' },
    scope: scopes.own,
    meaning: {
      en: 'Congestion marks instead of drops: 0 never, 1 ask for it, 2 only when the other side asks.',
      zh: '用标记代替丢包来表示拥塞：0 不用，1 主动要，2 对方要才用。',
    },
    who: { en: 'Networks that mark.', zh: '会打标记的网络。' },
    said: { en: 'No effect on keepalive.', zh: '对保活没有影响。' },
    sources: ['linux-tcp-ipv4', 'linux-sysctl', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_fack',
    initial: cited(0, 'count', 'linux-sysctl-list', 'measured'),
    unit: flag,
    accepts: byte,
    scope: scopes.own,
    meaning: { en: 'Nothing: it is kept for old scripts.', zh: '什么也不做，只为老脚本保留。' },
    who: { en: 'Nobody: delete the line.', zh: '谁都不该用，把那一行删掉。' },
    said: gone,
    sources: ['linux-ip-sysctl', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    name: 'net.ipv4.tcp_low_latency',
    initial: cited(0, 'count', 'linux-sysctl-list', 'measured'),
    unit: flag,
    accepts: { en: 'not checked', zh: '不检查' },
    scope: scopes.host,
    meaning: { en: 'Nothing: it is kept for old scripts.', zh: '什么也不做，只为老脚本保留。' },
    who: { en: 'Nobody: delete the line.', zh: '谁都不该用，把那一行删掉。' },
    said: gone,
    sources: ['linux-ip-sysctl', 'linux-sysctl', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    name: 'net.ipv4.tcp_rfc1337',
    initial: cited(0, 'count', 'linux-ip-sysctl', 'official documentation'),
    unit: flag,
    accepts: byte,
    scope: scopes.own,
    meaning: {
      en: '1 lets no RST end a TIME_WAIT early.',
      zh: '设成 1，RST 不能提前结束 TIME_WAIT。',
    },
    who: nobody,
    said: { en: 'Copied from hardening lists.', zh: '抄自安全加固清单。' },
    sources: ['linux-tcp-minisocks', 'linux-ip-sysctl', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    name: 'net.ipv4.tcp_challenge_ack_limit',
    initial: cited(2147483647, 'count', 'linux-tcp-ipv4', 'source code', {
      en: 'no limit',
      zh: '不限',
    }),
    unit: { en: 'per second', zh: '个/秒' },
    accepts: { en: 'not checked', zh: '不检查' },
    scope: scopes.own,
    meaning: {
      en: 'Answers to doubtful RST and SYN segments. Answers to keepalive probes are limited by tcp_invalid_ratelimit instead.',
      zh: '对可疑 RST、SYN 的应答数。保活探测包的应答由 tcp_invalid_ratelimit 限制。',
    },
    who: nobody,
    said: {
      en: 'Articles raise it to a large number against an old attack; no limit is the default now.',
      zh: '有文章为防一种老攻击把它调大；现在默认就是不限。',
    },
    sources: ['linux-tcp-ipv4', 'linux-ip-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.ip_local_reserved_ports',
    initial: { text: { en: 'empty', zh: '空' } },
    unit: { en: 'list of ports', zh: '端口列表' },
    accepts: { en: 'ports and ranges, by comma', zh: '端口和区间，逗号分隔' },
    scope: scopes.own,
    meaning: {
      en: 'Ports that connect() does not pick, so that a server can still listen on them.',
      zh: 'connect() 不会去挑的端口，留给服务器监听。',
    },
    who: {
      en: 'Hosts whose servers listen inside ip_local_port_range.',
      zh: '服务器监听端口落在 ip_local_port_range 里的机器。',
    },
    said: { en: 'Forgotten when the range is widened.', zh: '扩大端口区间时常被忘记。' },
    sources: ['linux-ip-sysctl', 'linux-sysctl-list', 'kubernetes-kernel-versions'],
    confidence: 'official documentation',
  },
];

/** Parameters that only tuning lists connect with any of this. */
export const copiedRows = parameters.map(row({ en: 'Also copied around', zh: '常被一起抄的' }));
