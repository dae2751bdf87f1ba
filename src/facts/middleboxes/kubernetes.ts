import { conntrack } from './linux.ts';
import {
  anyPacket,
  coded,
  lasts,
  official,
  resetsNext,
  silent,
  told,
  unknownExpiry,
  unknownRefresh,
  type Middlebox,
} from './middlebox.ts';
import { wellKnown } from './well-known.ts';

const kubeProxy = official('kube-proxy');
const tracking = coded('linux-conntrack');
const forgets = silent({ source: 'kernel-traces', confidence: 'measured' });

/** Kubernetes, container networks and Docker. */
export const kubernetes: readonly Middlebox[] = [
  {
    id: 'kube-proxy-conntrack',
    group: 'kubernetes',
    name: {
      en: 'kube-proxy, iptables and nftables modes',
      zh: 'kube-proxy，iptables 与 nftables 模式',
    },
    idle: lasts(86400, kubeProxy),
    range: null,
    setting: '--conntrack-tcp-timeout-established',
    refresh: anyPacket(tracking),
    expiry: forgets,
    layer: 4,
    note: {
      en: 'kube-proxy writes the sysctl of the whole node; 0 leaves it as it is.',
      zh: 'kube-proxy 改的是整个节点的 sysctl；设为 0 则不改。',
    },
  },
  {
    id: 'kube-proxy-ipvs',
    ...wellKnown['kube-proxy-ipvs'],
    group: 'kubernetes',
    name: { en: 'kube-proxy, IPVS mode', zh: 'kube-proxy，IPVS 模式' },
    range: null,
    setting: '--ipvs-tcp-timeout',
    note: {
      en: 'By default kube-proxy leaves the value of the kernel. In a pod net.ipv4.tcp_keepalive_time and its two companions are safe sysctls since Kubernetes 1.29; the application still has to set SO_KEEPALIVE.',
      zh: 'kube-proxy 默认不改内核的值。从 Kubernetes 1.29 起，net.ipv4.tcp_keepalive_time 等三个参数属于安全 sysctl，可以按 Pod 设置；应用仍要自己打开 SO_KEEPALIVE。',
    },
    also: ['kube-proxy', 'kubernetes-sysctls'],
  },
  {
    id: 'cilium',
    group: 'kubernetes',
    name: { en: 'Cilium', zh: 'Cilium' },
    idle: lasts(8000, told('cilium-now')),
    range: null,
    setting: '--bpf-ct-timeout-regular-tcp',
    refresh: anyPacket(told('cilium-now')),
    expiry: unknownExpiry,
    layer: 4,
    before: {
      when: { year: 2020 },
      idle: lasts(21600, official('cilium-2020')),
      configurable: true,
    },
    note: {
      en: 'Cilium tracks flows in its own table, so nf_conntrack settings do not apply. Traffic to a service has a timeout of the same kind. The change came with a pull request of August 2023.',
      zh: 'Cilium 用自己的表跟踪流，nf_conntrack 的设置不起作用。到 Service 的流量另有一个同类超时。改动出自 2023 年 8 月的一个 PR。',
    },
    also: ['cilium-27665'],
  },
  {
    id: 'calico-ebpf',
    group: 'kubernetes',
    name: { en: 'Calico, eBPF data plane', zh: 'Calico，eBPF 数据面' },
    idle: lasts(3600, coded('calico-bpf-timeouts')),
    range: null,
    setting: 'BPFConntrackTimeouts',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'A table of its own as well; TCPEstablished is the field, and “Auto” takes the value of nf_conntrack. “calicoctl get felixconfiguration default -o yaml” shows what was set. With the iptables data plane the row of connection tracking holds.',
      zh: '也用自己的表；字段是 TCPEstablished，写 Auto 就取 nf_conntrack 的值。设过的值看「calicoctl get felixconfiguration default -o yaml」。iptables 数据面看「连接跟踪」一行。',
    },
  },
  {
    id: 'docker-bridge',
    group: 'kubernetes',
    name: { en: 'Docker, bridge network', zh: 'Docker，bridge 网络' },
    idle: conntrack.established,
    range: null,
    setting: 'net.netfilter.nf_conntrack_tcp_timeout_established',
    refresh: anyPacket(tracking),
    expiry: forgets,
    layer: 4,
    note: {
      en: 'The NAT of the host, so its connection tracking. The keepalive sysctls are those of the container, not of the host.',
      zh: '走宿主机的 NAT，也就是宿主机的连接跟踪。保活的 sysctl 却是容器自己的，不是宿主机的。',
    },
  },
  {
    id: 'docker-swarm',
    group: 'kubernetes',
    name: { en: 'Docker Swarm, service address', zh: 'Docker Swarm，服务地址' },
    idle: lasts(900, coded('ipvs-tcp')),
    range: null,
    setting: 'ipvsadm --set',
    refresh: anyPacket(coded('ipvs-tcp')),
    expiry: resetsNext(told('moby-31208')),
    layer: 4,
    note: {
      en: 'IPVS in a namespace of Docker. endpoint_mode: dnsrr goes round it.',
      zh: 'IPVS 跑在 Docker 自己的命名空间里。用 endpoint_mode: dnsrr 可以绕开。',
    },
  },
];
