import {
  anyPacket,
  between,
  closes,
  lasts,
  official,
  resets,
  resetsNext,
  silent,
  unfound,
  unknownExpiry,
  unknownRefresh,
  type Middlebox,
} from './middlebox.ts';
import { wellKnown } from './well-known.ts';

const lb = official('azure-lb');
const rules = official('azure-lb-rules');
const nat = official('azure-nat');
const firewall = official('azure-firewall');

/** Azure. */
export const azure: readonly Middlebox[] = [
  {
    id: 'azure-lb',
    ...wellKnown['azure-lb'],
    group: 'azure',
    name: {
      en: 'Load Balancer, load balancing and inbound NAT rules',
      zh: '负载均衡器，负载均衡规则与入站 NAT 规则',
    },
    range: between(240, 6000, rules),
    setting: 'idleTimeoutInMinutes',
    before: {
      when: { year: 2020 },
      idle: lasts(240, lb),
      configurable: true,
      range: between(240, 1800, lb),
    },
    note: {
      en: 'The setting is in minutes. With TCP reset enabled (Standard only) both ends get a reset at once; not on internal load balancers with HA ports.',
      zh: '设置以分钟为单位。启用 TCP 重置后（仅 Standard）两端立刻各收到一个 RST；开了 HA 端口的内部负载均衡器除外。',
    },
  },
  {
    id: 'azure-lb-outbound',
    group: 'azure',
    name: { en: 'Load Balancer, outbound rules', zh: '负载均衡器，出站规则' },
    idle: lasts(240, rules),
    range: between(240, 7200, rules),
    setting: 'idleTimeoutInMinutes',
    refresh: anyPacket(lb),
    expiry: silent(lb),
    layer: 4,
    before: {
      when: { year: 2020 },
      idle: lasts(240, lb),
      configurable: true,
      range: between(240, 6000, lb),
    },
    note: {
      en: 'The setting is in minutes, and outbound rules may wait longer than inbound ones.',
      zh: '设置以分钟为单位，出站规则的上限比入站高。',
    },
  },
  {
    id: 'azure-nat-gateway',
    group: 'azure',
    name: { en: 'NAT Gateway', zh: 'NAT 网关' },
    idle: lasts(240, nat),
    range: between(240, 7200, nat),
    setting: 'idleTimeoutInMinutes',
    refresh: anyPacket(nat),
    expiry: resetsNext(nat),
    layer: 4,
    note: {
      en: 'The setting is in minutes. The reset goes only to the side that sends; a longer timeout holds ports longer.',
      zh: '设置以分钟为单位。RST 只发给发包的那一侧；超时越长，端口占得越久。',
    },
  },
  {
    id: 'azure-firewall',
    group: 'azure',
    name: { en: 'Azure Firewall', zh: 'Azure 防火墙' },
    idle: lasts(240, firewall),
    range: null,
    setting: null,
    refresh: anyPacket(firewall),
    expiry: resets(firewall),
    layer: 4,
    note: {
      en: 'Users cannot set it; Azure Support can raise it on request.',
      zh: '用户不能改；可以请 Azure 支持调高。',
    },
  },
  {
    id: 'azure-application-gateway',
    group: 'azure',
    name: { en: 'Application Gateway, frontend', zh: '应用程序网关，前端' },
    idle: lasts(240, official('azure-application-gateway')),
    range: null,
    setting: 'unknown',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 'terminating',
    note: {
      en: 'This is the timeout of the public address in front. The HTTP keep-alive timeout of the gateway is shorter and differs between v1 and v2.',
      zh: '这是前面公网地址的超时。网关自己的 HTTP keep-alive 超时更短，v1 与 v2 也不同。',
    },
  },
  {
    id: 'azure-app-service',
    group: 'azure',
    name: { en: 'App Service, an HTTP request', zh: 'App Service，单个 HTTP 请求' },
    idle: lasts(230, official('azure-app-service')),
    range: null,
    setting: null,
    refresh: { ...unfound, by: 'unknown' },
    expiry: closes(unfound),
    layer: 'terminating',
    note: {
      en: 'A request without an answer by then fails, whatever TCP does. Answer early and poll.',
      zh: '到时还没有应答，请求就失败，与 TCP 无关。先应答，再轮询结果。',
    },
  },
];
