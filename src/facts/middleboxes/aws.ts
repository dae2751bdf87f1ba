import {
  anyPacket,
  between,
  closes,
  dataOnly,
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

const nlb = official('aws-nlb');
const guide = official('aws-nlb-guide');
const gwlb = official('aws-gwlb');
const alb = official('aws-alb');
const clb = official('aws-clb');
const nat = official('aws-nat');
const tracking = official('aws-ec2-tracking');
const networkFirewall = official('aws-network-firewall');

/** AWS Network Load Balancer, TCP listener. */
export const awsNlb = { idleTimeout: wellKnown['aws-nlb'].idle } as const;

/** AWS Application Load Balancer. */
export const awsAlb = { idleTimeout: wellKnown['aws-alb'].idle } as const;

/** AWS. */
export const aws: readonly Middlebox[] = [
  {
    id: 'aws-nlb',
    ...wellKnown['aws-nlb'],
    group: 'aws',
    name: { en: 'Network Load Balancer, TCP listener', zh: 'NLB，TCP 监听器' },
    range: between(60, 6000, nlb),
    setting: 'tcp.idle_timeout.seconds',
    before: {
      when: { until: '2024-09-03' },
      idle: lasts(350, official('aws-nlb-news')),
      configurable: false,
    },
    note: {
      en: 'Set per listener. Nothing is sent as the timeout ends, so the side that only waits never hears of it.',
      zh: '按监听器设置。超时那一刻什么也不发，只等着收数据的一方永远不会知道。',
    },
  },
  {
    id: 'aws-nlb-tls',
    group: 'aws',
    name: { en: 'Network Load Balancer, TLS listener', zh: 'NLB，TLS 监听器' },
    idle: lasts(350, nlb),
    range: null,
    setting: null,
    refresh: anyPacket(guide),
    expiry: resetsNext(guide),
    layer: 'terminating',
    note: {
      en: 'On a probe from either end the load balancer sends keepalive probes of its own to both ends; the timeout cannot be set.',
      zh: '任何一端发来探测包，NLB 就自己向两端各发保活探测；超时不能改。',
    },
  },
  {
    id: 'aws-gwlb',
    group: 'aws',
    name: { en: 'Gateway Load Balancer', zh: 'GWLB（网关负载均衡器）' },
    idle: lasts(350, gwlb),
    range: between(60, 6000, gwlb),
    setting: 'tcp.idle_timeout.seconds',
    refresh: anyPacket(official('aws-gwlb-blog')),
    expiry: unknownExpiry,
    layer: 4,
    before: {
      when: { until: '2024-09-05' },
      idle: lasts(350, told('aws-news-feed')),
      configurable: false,
    },
    note: {
      en: 'Set it no shorter than the timeout of the appliances behind it: they would remember flows that the load balancer has forgotten.',
      zh: '不要设得比后面的设备短，否则设备上还留着的流，在 GWLB 上已经老化。',
    },
  },
  {
    id: 'aws-alb',
    ...wellKnown['aws-alb'],
    group: 'aws',
    name: { en: 'Application Load Balancer', zh: 'ALB' },
    range: between(1, 4000, alb),
    setting: 'idle_timeout.timeout_seconds',
    note: {
      en: 'TCP keepalive does not help: it ends at the load balancer. HTTP/2 PING frames do not count either. Send data.',
      zh: 'TCP 保活无济于事，探测包到 ALB 为止；HTTP/2 PING 帧也不算。要发数据。',
    },
  },
  {
    id: 'aws-clb',
    group: 'aws',
    name: { en: 'Classic Load Balancer', zh: 'Classic Load Balancer' },
    idle: lasts(60, clb),
    range: between(1, 3600, official('aws-clb-cloudformation')),
    setting: 'ConnectionSettings.IdleTimeout',
    refresh: dataOnly(clb),
    expiry: closes(clb),
    layer: 'terminating',
    note: {
      en: 'AWS says it outright: probes carry no payload, so they do not keep a connection open here, TCP listeners included.',
      zh: 'AWS 明说：探测包不带数据，在这里留不住连接，TCP 监听器也一样。',
    },
  },
  {
    id: 'aws-nat-gateway',
    group: 'aws',
    name: { en: 'NAT gateway', zh: 'NAT 网关' },
    idle: lasts(350, nat),
    range: null,
    setting: null,
    refresh: anyPacket(nat),
    expiry: resetsNext(official('aws-nat-compared')),
    layer: 4,
    note: {
      en: 'It cannot be set: keep something moving, and probes will do. A reply that comes late from outside finds no mapping and never reaches the client.',
      zh: '不能设置：得有包来往，探测包就行。外面迟到的应答找不到映射，到不了客户端。',
    },
  },
  {
    id: 'aws-privatelink',
    group: 'aws',
    name: { en: 'Interface VPC endpoint (PrivateLink)', zh: '接口型 VPC 终端节点（PrivateLink）' },
    idle: lasts(350, official('aws-long-connections')),
    range: null,
    setting: null,
    refresh: anyPacket(official('aws-long-connections')),
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'What comes after the timeout is not delivered. A Network Load Balancer behind the endpoint has a timeout of its own.',
      zh: '超时之后的包不再送达。终端节点后面若有 NLB，它另有自己的超时。',
    },
  },
  {
    id: 'aws-security-group',
    group: 'aws',
    name: { en: 'EC2 security group, most instances', zh: 'EC2 安全组，多数实例' },
    idle: lasts(432000, tracking),
    range: between(60, 432000, tracking),
    setting: 'TcpEstablishedTimeout',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'Set per network interface. A flow that the rules allow without looking at its state may not be tracked at all.',
      zh: '按网卡设置。规则不看状态就放行的流，可能根本不跟踪。',
    },
  },
  {
    id: 'aws-security-group-nitro-6',
    group: 'aws',
    name: { en: 'EC2 security group, Nitro v6 instances', zh: 'EC2 安全组，Nitro v6 实例' },
    idle: lasts(350, tracking),
    range: between(60, 432000, tracking),
    setting: 'TcpEstablishedTimeout',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'The trap of a new instance type: the same software on the same settings now loses idle connections. P6e-GB200 keeps the long timeout.',
      zh: '换新机型的坑：软件和设置都没动，空闲连接却开始断。P6e-GB200 仍是长超时。',
    },
  },
  {
    id: 'aws-network-firewall',
    group: 'aws',
    name: { en: 'Network Firewall', zh: 'Network Firewall' },
    idle: lasts(350, networkFirewall),
    range: between(60, 6000, networkFirewall),
    setting: 'TcpIdleTimeoutSeconds',
    refresh: anyPacket(networkFirewall),
    expiry: silent(networkFirewall),
    layer: 4,
    before: {
      when: { until: '2024-10-30' },
      idle: lasts(350, told('aws-news-feed')),
      configurable: false,
    },
    note: {
      en: 'Data after the timeout is dropped until a new SYN comes: the sender retransmits into nothing.',
      zh: '超时之后的数据一律丢弃，直到新的 SYN；发送方只能徒劳地重传。',
    },
  },
];
