import { anyPacket, coded, lasts, resetsNext, silent, told, type Middlebox } from './middlebox.ts';

const tracking = coded('linux-conntrack');
const forgets = silent({ source: 'kernel-traces', confidence: 'measured' });
const ipvs = coded('ipvs-tcp');

/** How long Linux connection tracking keeps the mapping of a flow, by its state. */
export const conntrack = {
  established: lasts(432000, tracking),
  unacknowledged: lasts(300, tracking),
  retransmitting: lasts(300, tracking),
  synSent: lasts(120, tracking),
  synReceived: lasts(60, tracking),
  finWait: lasts(120, tracking),
  closeWait: lasts(60, tracking),
  lastAck: lasts(30, tracking),
  timeWait: lasts(120, tracking),
  close: lasts(10, tracking),
} as const;

/** Linux itself as a middlebox. */
export const linuxBoxes: readonly Middlebox[] = [
  {
    id: 'linux-conntrack',
    group: 'linux',
    name: { en: 'Connection tracking (NAT, stateful filter)', zh: '连接跟踪（NAT、有状态过滤）' },
    idle: conntrack.established,
    range: null,
    setting: 'net.netfilter.nf_conntrack_tcp_timeout_established',
    refresh: anyPacket(tracking),
    expiry: forgets,
    layer: 4,
    note: {
      en: 'Whether later packets pass depends on the rules. nf_conntrack_tcp_loose picks up a flow in mid-stream; a translated one goes on only if the client writes first and gets the same port again.',
      zh: '之后的包能否通过取决于规则。nf_conntrack_tcp_loose 允许中途接上；做过 NAT 的流，要客户端先发，又分到原来的端口，才接得上。',
    },
    also: ['linux-conntrack-sysctl', 'linux-nat-runs'],
  },
  {
    id: 'linux-conntrack-unacknowledged',
    group: 'linux',
    name: { en: 'Connection tracking, data unacknowledged', zh: '连接跟踪，有数据未确认' },
    idle: conntrack.unacknowledged,
    range: null,
    setting: 'net.netfilter.nf_conntrack_tcp_timeout_unacknowledged',
    refresh: anyPacket(tracking),
    expiry: forgets,
    layer: 4,
    note: {
      en: 'A peer that stops answering data shortens the life of the mapping to this, and so do retransmissions.',
      zh: '对端不再确认数据，映射的寿命就缩短到这个值；连续重传也一样。',
    },
    also: ['linux-conntrack-sysctl'],
  },
  {
    id: 'linux-ipvs',
    group: 'linux',
    name: { en: 'IPVS', zh: 'IPVS' },
    idle: lasts(900, ipvs),
    range: null,
    setting: 'ipvsadm --set',
    refresh: anyPacket(ipvs),
    expiry: resetsNext(told('kube-router-521')),
    layer: 4,
    note: {
      en: 'The usual reason for “reset after 15 minutes”. Retransmission with the defaults also ends near there, and is something else.',
      zh: '「15 分钟后 reset」多半是它。默认参数下重传放弃也在这附近，那是另一回事。',
    },
  },
  {
    id: 'openwrt',
    group: 'linux',
    name: { en: 'OpenWrt', zh: 'OpenWrt' },
    idle: lasts(7440, coded('openwrt-conntrack')),
    range: null,
    setting: 'net.netfilter.nf_conntrack_tcp_timeout_established',
    refresh: anyPacket(tracking),
    expiry: forgets,
    layer: 4,
    note: {
      en: 'Just the floor of RFC 5382: four minutes above Linux’s default idle time, which late timers can use up. Only with HZ 250 is the first default probe always in time.',
      zh: '恰好是 RFC 5382 的下限：只比 Linux 默认的空闲时间多四分钟，定时器的误差就可能把它用完。只有 HZ 250 的内核，默认的第一个探测包才总能赶上。',
    },
  },
];
