import {
  between,
  closes,
  lasts,
  official,
  silent,
  told,
  unfound,
  unknownExpiry,
  unknownRefresh,
  type Middlebox,
} from './middlebox.ts';
import { wellKnown } from './well-known.ts';

/** Google Cloud. */
export const google: readonly Middlebox[] = [
  {
    id: 'gcp-vpc-firewall',
    ...wellKnown['gcp-vpc-firewall'],
    group: 'google',
    name: { en: 'VPC firewall, connection tracking', zh: 'VPC 防火墙，连接跟踪' },
    range: null,
    setting: null,
    note: {
      en: 'It stands before every VM. A VM that only waits for an answer never gets it: inbound packets are dropped until the VM sends.',
      zh: '每台虚拟机前面都有。只等应答的虚拟机永远等不到：它自己发包之前，进来的包一律丢弃。',
    },
  },
  {
    id: 'gcp-cloud-nat',
    group: 'google',
    name: { en: 'Cloud NAT', zh: 'Cloud NAT' },
    idle: lasts(1200, official('gcp-nat')),
    range: null,
    setting: 'tcpEstablishedIdleTimeoutSec',
    refresh: unknownRefresh,
    expiry: silent(told('gcp-nat-oneuptime')),
    layer: 4,
    note: {
      en: 'Raising it is not enough: the VPC firewall in front of the same VM forgets earlier.',
      zh: '单调高它没有用：同一台虚拟机前面的 VPC 防火墙老化得更早。',
    },
  },
  {
    id: 'gcp-application-lb',
    group: 'google',
    name: {
      en: 'External Application Load Balancer, client side',
      zh: '外部应用负载均衡器，客户端一侧',
    },
    idle: lasts(610, official('gcp-alb')),
    range: null,
    setting: 'httpKeepAliveTimeoutSec',
    refresh: unknownRefresh,
    expiry: closes(unfound),
    layer: 'terminating',
    note: {
      en: 'The HTTP keep-alive timeout of the global one; the regional one starts from the value of the backend side. This is not a TCP keepalive.',
      zh: '全局型的 HTTP keep-alive 超时；区域型的默认值与后端一侧相同。这不是 TCP 保活。',
    },
  },
  {
    id: 'gcp-application-lb-backend',
    group: 'google',
    name: {
      en: 'External Application Load Balancer, backend side',
      zh: '外部应用负载均衡器，后端一侧',
    },
    idle: lasts(600, official('gcp-alb')),
    range: null,
    setting: null,
    refresh: unknownRefresh,
    expiry: closes(unfound),
    layer: 'terminating',
    note: {
      en: 'Fixed. The keep-alive timeout of the server behind must be longer, or requests meet a connection that is just being closed.',
      zh: '固定不变。后端服务器的 keep-alive 超时必须更长，否则请求会撞上正在关闭的连接。',
    },
  },
  {
    id: 'gcp-internal-passthrough-nlb',
    group: 'google',
    name: {
      en: 'internal passthrough Network Load Balancer',
      zh: '内部直通式网络负载均衡器',
    },
    idle: lasts(600, official('gcp-backend-service')),
    range: between(600, 57600, official('gcp-backend-service')),
    setting: 'connectionTrackingPolicy.idleTimeoutSec',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'How long it remembers which backend a connection goes to. Afterwards it hashes anew, which finds the same one as long as the set of backends stays the same. It can be raised only with session affinity by client address and tracking per session.',
      zh: '指它把「这条连接走哪个后端」记多久。表项老化之后重新哈希，后端集合没变就还是同一个。只有会话亲和性按客户端地址、跟踪模式为按会话时才能调高。',
    },
    also: ['gcp-passthrough'],
  },
  {
    id: 'gcp-proxy-nlb',
    group: 'google',
    name: { en: 'Proxy Network Load Balancer (TCP proxy)', zh: '代理网络负载均衡器（TCP 代理）' },
    idle: lasts(30, official('gcp-backend-service')),
    range: between(1, 86400, official('gcp-backend-service')),
    setting: 'timeoutSec',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 'terminating',
    note: {
      en: 'The timeout of the backend service. Its reference speaks of requests; that it counts idle time for TCP is unverified.',
      zh: '就是后端服务的超时。参考文档讲的是请求；对 TCP 是否按空闲计时，未核实。',
    },
  },
];
