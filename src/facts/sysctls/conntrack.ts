import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { conntrack } from '~/facts/middleboxes/linux.ts';
import { row, scopes, type Sysctl } from './row.ts';

const seconds: Localized = { en: 'seconds', zh: '秒' };
const unchecked: Localized = { en: 'not checked', zh: '不检查' };

const parameters: readonly Sysctl[] = [
  {
    name: 'net.netfilter.nf_conntrack_tcp_timeout_established',
    initial: { fact: conntrack.established },
    unit: seconds,
    accepts: unchecked,
    scope: scopes.own,
    meaning: {
      en: 'How long the mapping of an idle, established flow is kept. Any packet of the flow renews it, a keepalive probe too.',
      zh: '已建立、空闲的流，表项保留多久。这条流的任何包都能刷新它，保活探测包也算。',
    },
    who: {
      en: 'NAT gateways and Kubernetes nodes whose table fills up. Keep it above the keepalive idle time of the hosts behind it.',
      zh: '连接跟踪表会满的 NAT 网关和 Kubernetes 节点。取值要大于后面主机的保活空闲时间。',
    },
    said: {
      en: 'Lowered to 600 or 300 to “save memory”: connections with the default keepalive then die in silence.',
      zh: '有人为了「省内存」改成 600 或 300，保活用默认值的连接就悄悄断了。',
    },
    sources: ['linux-conntrack', 'linux-conntrack-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.netfilter.nf_conntrack_max',
    initial: cited(262144, 'count', 'linux-conntrack-core', 'source code', {
      en: 'with more than 4 GiB of memory; 65,536 with more than 1 GiB',
      zh: '内存大于 4 GiB 时；大于 1 GiB 时为 65,536',
    }),
    unit: { en: 'mappings', zh: '条表项' },
    accepts: '0 … 2147483647',
    scope: scopes.ownReadsHost,
    meaning: {
      en: 'When the table is full, packets of new flows are dropped and the kernel logs “table full”.',
      zh: '表满之后，新流的包被丢弃，内核打印「table full」。',
    },
    who: {
      en: 'NAT gateways and nodes that log it. Raise nf_conntrack_buckets with it.',
      zh: '打印这条日志的 NAT 网关和节点。同时调大 nf_conntrack_buckets。',
    },
    said: {
      en: 'Set on hosts that do not track at all: the parameter only exists once the module is loaded.',
      zh: '在根本不做连接跟踪的机器上也设。模块加载之后才有这个参数。',
    },
    sources: ['linux-conntrack-core', 'linux-conntrack-standalone', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.netfilter.nf_conntrack_tcp_timeout_unacknowledged',
    initial: cited(300, 's', 'linux-conntrack', 'source code'),
    unit: seconds,
    accepts: unchecked,
    scope: scopes.own,
    meaning: {
      en: 'Takes the place of a longer timeout while data has not been acknowledged.',
      zh: '数据还没有得到确认时，代替更长的超时。',
    },
    who: { en: 'Nobody, as a rule.', zh: '一般谁都不用改。' },
    said: {
      en: 'Overlooked: a flow that is stuck is forgotten long before the five days.',
      zh: '常被忽略：卡住的流远等不到五天就老化。',
    },
    sources: ['linux-conntrack', 'linux-conntrack-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.netfilter.nf_conntrack_tcp_timeout_max_retrans',
    initial: cited(300, 's', 'linux-conntrack', 'source code'),
    unit: seconds,
    accepts: unchecked,
    scope: scopes.own,
    meaning: {
      en: 'Takes the place of a longer timeout after nf_conntrack_tcp_max_retrans repeats without an answer.',
      zh: '同一个包重传 nf_conntrack_tcp_max_retrans 次没有回音之后，代替更长的超时。',
    },
    who: { en: 'Nobody, as a rule.', zh: '一般谁都不用改。' },
    said: { en: 'Rarely copied.', zh: '很少有人抄。' },
    sources: ['linux-conntrack', 'linux-conntrack-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.netfilter.nf_conntrack_tcp_timeout_time_wait',
    initial: cited(120, 's', 'linux-conntrack', 'source code'),
    unit: seconds,
    accepts: unchecked,
    scope: scopes.own,
    meaning: {
      en: 'How long the tracker remembers a closed flow. The socket’s own TIME_WAIT is another matter.',
      zh: '连接跟踪把已关闭的流记多久。套接字自己的 TIME_WAIT 是另一回事。',
    },
    who: { en: 'Gateways with very many short connections.', zh: '短连接非常多的网关。' },
    said: { en: 'Taken for the length of TIME_WAIT.', zh: '被当成 TIME_WAIT 的时长。' },
    sources: ['linux-conntrack', 'linux-conntrack-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.netfilter.nf_conntrack_tcp_loose',
    initial: cited(1, 'count', 'linux-conntrack-sysctl', 'official documentation'),
    unit: { en: 'switch', zh: '开关' },
    accepts: '0, 1',
    scope: scopes.own,
    meaning: {
      en: 'Adopt flows whose handshake was not seen. It lets a firewall that restarted pick up old connections, but not one that translated their addresses.',
      zh: '握手没看到的流也接纳。防火墙重启后因此能接上老连接；但做过地址转换的接不上。',
    },
    who: { en: 'Firewalls that must be strict.', zh: '要求严格的防火墙。' },
    said: { en: 'Rarely copied.', zh: '很少有人抄。' },
    sources: ['linux-conntrack-sysctl', 'linux-conntrack-standalone', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    name: 'net.netfilter.nf_conntrack_tcp_be_liberal',
    initial: cited(0, 'count', 'linux-conntrack-sysctl', 'official documentation'),
    unit: { en: 'switch', zh: '开关' },
    accepts: '0, 1',
    scope: scopes.own,
    meaning: {
      en: '0 marks packets outside the window invalid. 1 does so for RST packets only.',
      zh: '0：窗口之外的包一律判为无效；1：只对 RST 这样判。',
    },
    who: {
      en: 'Gateways that see only one direction of a flow.',
      zh: '只看得到单方向流量的网关。',
    },
    said: {
      en: 'No help against idle timeouts: it is about sequence numbers.',
      zh: '对空闲超时没有帮助，它管的是序号。',
    },
    sources: ['linux-conntrack-sysctl', 'linux-conntrack-standalone', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
];

/** Parameters of Linux’s own mapping table. */
export const conntrackRows = parameters.map(row({ en: 'Connection tracking', zh: '连接跟踪' }));
