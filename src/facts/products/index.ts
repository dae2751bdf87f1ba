import type { Reference } from '~/facts/reference.ts';
import { clients } from './clients.ts';
import { containers } from './containers.ts';
import { databases } from './databases.ts';
import { messaging } from './messaging.ts';
import { postgresql } from './postgresql.ts';
import { proxies } from './proxies.ts';
import { reqwest } from './reqwest.ts';
import { sessions } from './sessions.ts';
import { system } from './system.ts';
import { vendors } from './vendors.ts';

/** Parameters of servers, clients and meshes: what they are called, and what they really set. */
export const products: Reference = {
  topic: 'products',
  title: { en: 'Keepalive settings of products', zh: '各种产品的保活参数' },
  lead: {
    en: 'What a server, proxy, database, broker or client library calls keepalive, what it ships with, and which socket option is behind it. Many parameters named “keepalive” send no probe at all.',
    zh: '服务器、代理、数据库、消息系统、客户端库里的保活参数叫什么、默认多少、背后是哪个套接字选项。不少名叫 keepalive 的参数根本不发探测包。',
  },
  columns: [
    { en: 'Product', zh: '产品' },
    { en: 'Parameter', zh: '参数' },
    { en: 'Default', zh: '默认值' },
    { en: 'Unit', zh: '单位' },
    { en: 'Acts on', zh: '作用于' },
    { en: 'Trap', zh: '陷阱' },
  ],
  rows: [
    ...proxies,
    ...postgresql,
    ...databases,
    ...vendors,
    ...messaging,
    ...containers,
    ...system,
    ...clients,
    ...reqwest,
    ...sessions,
  ],
};
