import { alike } from '~/i18n/locales.ts';
import { linux } from '~/facts/linux.ts';
import { awsNlb } from '~/facts/middleboxes/aws.ts';
import { rfc9293 } from '~/facts/standards/index.ts';
import { myths, worked, type Myth } from './row.ts';

const list: readonly Myth[] = [
  {
    id: 'defaults-hold-mappings',
    said: {
      en: 'With SO_KEEPALIVE set the connection survives any middlebox.',
      zh: '开了 SO_KEEPALIVE，中间设备就不会断连接。',
    },
    truth: {
      en: 'The first default probe comes after two hours. Probes hold a mapping only if max(idle, interval) is below its timeout, with room to spare.',
      zh: '默认两小时才发第一个探测包。只有 max(空闲, 间隔) 小于会话表项的老化时间、并留有余量，才保得住。',
    },
    number: {
      fact: awsNlb.idleTimeout,
      note: {
        en: `one load balancer’s default; the first probe leaves at ${linux.idle.value} s`,
        zh: `某负载均衡的默认值；第一个探测包在第 ${linux.idle.value} 秒`,
      },
    },
    sources: ['aws-nlb', 'linux-tcp-h', 'kernel-traces'],
    confidence: 'official documentation',
  },
  {
    id: 'nats-keep-two-hours',
    said: {
      en: 'NATs keep connections for two hours because RFC 5382 says so.',
      zh: 'NAT 会把连接保留两小时，因为 RFC 5382 这么规定。',
    },
    truth: {
      en: 'Its minimum is two hours and four minutes, and much of the Internet ignores it.',
      zh: '它规定的下限是两小时四分，但许多设备并不遵守。',
    },
    number: worked(7440, 's', 'rfc5382', alike(`${rfc9293.leastDefaultIdle.value} + 4 × 60`)),
    sources: ['rfc5382', 'aws-nlb', 'gcp-nat'],
    confidence: 'official documentation',
  },
  {
    id: 'always-reset',
    said: {
      en: 'A middlebox always resets a connection whose mapping has expired.',
      zh: '会话表项老化后，中间设备总会用 RST 断开连接。',
    },
    truth: {
      en: 'Some drop its packets in silence: Azure’s load balancer by default, Google’s network, AWS Network Firewall. Some reset whoever sends the next packet: the NAT gateways of AWS and Azure, AWS’s Network Load Balancer. Some reset both ends as the time runs out: Azure Firewall, F5 FastL4, Azure’s load balancer with TCP reset enabled.',
      zh: '有的悄悄丢包：Azure 负载均衡（默认）、Google 的网络、AWS Network Firewall。有的谁再发包就给谁 RST：AWS 与 Azure 的 NAT 网关、AWS NLB。有的一到时就向两端发 RST：Azure 防火墙、F5 FastL4、启用 TCP 重置的 Azure 负载均衡。',
    },
    sources: [
      'azure-lb',
      'gcp-vpc',
      'aws-network-firewall',
      'aws-nat',
      'aws-nlb-guide',
      'azure-nat',
      'azure-firewall',
      'f5-fastl4',
    ],
    confidence: 'official documentation',
  },
  {
    id: 'nlb-fixed',
    said: {
      en: 'The 350 s of an AWS Network Load Balancer cannot be changed.',
      zh: 'AWS NLB 的 350 秒改不了。',
    },
    truth: {
      en: 'They can for TCP listeners, since September 2024.',
      zh: 'TCP 监听器从 2024 年 9 月起可以改。',
    },
    number: { fact: awsNlb.idleTimeout, note: { en: 'still the default', zh: '仍是默认值' } },
    sources: ['aws-nlb', 'aws-nlb-news'],
    confidence: 'official documentation',
  },
  {
    id: 'security-groups-five-days',
    said: {
      en: 'EC2 security groups track connections for five days.',
      zh: 'EC2 安全组跟踪连接五天。',
    },
    truth: {
      en: 'Not on Nitro v6 instances, P6e-GB200 excepted: their default is under six minutes.',
      zh: 'Nitro v6 实例不是，默认不到六分钟；P6e-GB200 除外。',
    },
    sources: ['aws-ec2-tracking'],
    confidence: 'official documentation',
  },
  {
    id: 'across-proxies',
    said: { en: 'Probes cross a proxy from end to end.', zh: '探测包能穿过代理到达另一端。' },
    truth: {
      en: 'Each TCP connection has its own. What lies beyond the proxy is not probed.',
      zh: '每条 TCP 连接各探各的，代理另一侧探不到。',
    },
    sources: ['rfc9293'],
    confidence: 'official documentation',
  },
  {
    id: 'ping-counts-everywhere',
    said: {
      en: 'An HTTP/2 or WebSocket ping refreshes every load balancer.',
      zh: 'HTTP/2 或 WebSocket 的 ping 能刷新任何负载均衡。',
    },
    truth: {
      en: 'A load balancer that terminates HTTP/2 itself answers the ping and need not count it: AWS’s Application Load Balancer does not.',
      zh: '自己终结 HTTP/2 的负载均衡会替你应答 ping，却不一定算活动：AWS ALB 就不算。',
    },
    sources: ['aws-alb'],
    confidence: 'third party',
  },
];

/** What is believed about what lies between. */
export const pathRows = list.map(myths({ en: 'On the path', zh: '路径上' }));
