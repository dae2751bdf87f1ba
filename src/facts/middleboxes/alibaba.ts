import {
  between,
  closes,
  lasts,
  official,
  told,
  unfound,
  unknownExpiry,
  unknownRefresh,
  type Middlebox,
} from './middlebox.ts';
import { wellKnown } from './well-known.ts';

const alibabaClb = official('alibaba-clb');
const alibabaNlb = official('alibaba-nlb');
const alibabaAlb = official('alibaba-alb');

/** Alibaba Cloud. */
export const alibaba: readonly Middlebox[] = [
  {
    id: 'alibaba-clb-tcp',
    ...wellKnown['alibaba-clb-tcp'],
    group: 'china',
    name: {
      en: 'Alibaba Cloud CLB (formerly SLB), TCP listener',
      zh: '阿里云 CLB（原 SLB），TCP 监听',
    },
    range: between(10, 900, alibabaClb),
    setting: 'EstablishedTimeout',
    note: {
      en: 'The default is also the most that can be set: a longer silence needs keepalive.',
      zh: '默认值就是上限：要空闲更久，只能靠保活。',
    },
  },
  {
    id: 'alibaba-clb-http',
    group: 'china',
    name: {
      en: 'Alibaba Cloud CLB, HTTP and HTTPS listeners',
      zh: '阿里云 CLB，HTTP 与 HTTPS 监听',
    },
    idle: lasts(15, alibabaClb),
    range: between(1, 60, alibabaClb),
    setting: 'IdleTimeout',
    refresh: unknownRefresh,
    expiry: closes(unfound),
    layer: 'terminating',
    note: {
      en: 'A request that waits for the backend has a timeout of its own, RequestTimeout.',
      zh: '等后端应答另有一个超时 RequestTimeout。',
    },
  },
  {
    id: 'alibaba-nlb',
    group: 'china',
    name: { en: 'Alibaba Cloud NLB', zh: '阿里云 NLB' },
    idle: lasts(900, alibabaNlb),
    range: between(1, 900, alibabaNlb),
    setting: 'IdleTimeout',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'Not the NLB of AWS: same name, other default, and it cannot be raised.',
      zh: '与 AWS 的 NLB 同名，默认值不同，而且不能调高。',
    },
  },
  {
    id: 'alibaba-alb',
    group: 'china',
    name: { en: 'Alibaba Cloud ALB', zh: '阿里云 ALB' },
    idle: null,
    range: between(1, 60, alibabaAlb),
    setting: 'IdleTimeout',
    refresh: unknownRefresh,
    expiry: closes(unfound),
    layer: 'terminating',
    note: {
      en: 'The limits are documented, the default was not found.',
      zh: '查到了取值范围，没有查到默认值。',
    },
  },
  {
    id: 'alibaba-nat',
    group: 'china',
    name: { en: 'Alibaba Cloud NAT gateway, SNAT', zh: '阿里云 NAT 网关，SNAT' },
    idle: lasts(900, official('alibaba-nat')),
    range: null,
    setting: 'unknown',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'The FAQ gives the number and no setting for it.',
      zh: 'FAQ 只给出数值，没有提供设置。',
    },
  },
  {
    id: 'alibaba-security-group',
    group: 'china',
    name: { en: 'Alibaba Cloud ECS, security group', zh: '阿里云 ECS，安全组' },
    idle: lasts(910, told('alibaba-security-group')),
    range: null,
    setting: 'ConnectionTrackingConfiguration',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'It stands before every instance, with or without an EIP. Newer documentation lets the timeout be set per network interface; its limits were not read.',
      zh: '每台实例前面都有，与有没有 EIP 无关。新文档说可以按弹性网卡设置，取值范围没有读到。',
    },
    also: ['alibaba-connection-timeout'],
  },
];
