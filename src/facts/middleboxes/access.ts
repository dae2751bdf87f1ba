import { lasts, unknownExpiry, unknownRefresh, type Middlebox } from './middlebox.ts';

/** The last mile: home routers, carriers, and what the standard asks of a NAT. */
export const access: readonly Middlebox[] = [
  {
    id: 'rfc5382-floor',
    group: 'access',
    name: { en: 'What RFC 5382 asks of every NAT, at least', zh: 'RFC 5382 对 NAT 的最低要求' },
    idle: lasts(7440, { source: 'rfc5382', confidence: 'official documentation' }),
    range: null,
    setting: 'MAY be configurable',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'A little above the two hours of keepalive, and meant for the NATs of carriers as well. Most devices in this table stay far below.',
      zh: '比保活的两小时略多，运营商的 NAT 也在其列。表里大多数设备远远达不到。',
    },
  },
  {
    id: 'home-gateway',
    group: 'access',
    name: { en: 'Home routers, measured in 2010', zh: '家用路由器，2010 年实测' },
    idle: null,
    range: null,
    setting: 'unknown',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'A study measured dozens of models; its figures for TCP were not read here. OpenWrt has a row of its own.',
      zh: '有研究实测了几十个型号，TCP 的数字这里没有读到。OpenWrt 另有一行。',
    },
    also: ['home-gateways'],
  },
  {
    id: 'mobile-carrier',
    group: 'access',
    name: { en: 'Mobile carriers', zh: '移动运营商' },
    idle: null,
    range: null,
    setting: null,
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'Carriers do not publish it, and networks differ. A study of over a hundred carriers appeared in 2011; its table of timeouts was not read here. Measure on the network in question.',
      zh: '运营商不公布，各网也不同。2011 年有研究测了一百多家，超时那张表这里没有读到。请在实际网络上测。',
    },
    also: ['cellular-middleboxes'],
  },
];
