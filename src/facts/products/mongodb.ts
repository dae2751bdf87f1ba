import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { acts, product, units } from './row.ts';

const group: Localized = { en: 'Databases and caches', zh: '数据库与缓存' };

/** MongoDB: what its server cuts the system’s values to, and what its drivers ask for. */
export const mongodb = product(group, 'MongoDB', 'mongodb', [
  {
    id: 'idle',
    parameter: { en: 'Largest idle time (server)', zh: '空闲时间上限（服务器）' },
    initial: cited(300, 's', 'mongodb-source', 'source code'),
    unit: units.none,
    maps: acts.idle,
    trap: {
      en: 'No parameter: the system’s value is taken and cut to this.',
      zh: '没有参数：取系统的值，超过上限就压到上限。',
    },
    sources: ['mongodb-faq'],
  },
  {
    id: 'interval',
    parameter: { en: 'Largest interval (server)', zh: '间隔上限（服务器）' },
    initial: cited(1, 's', 'mongodb-source', 'source code'),
    unit: units.none,
    maps: acts.interval,
    trap: {
      en: 'So the sysctl for the interval has no effect on mongod and mongos; the one for the number of probes has.',
      zh: '所以间隔的 sysctl 对 mongod 和 mongos 不起作用，次数的 sysctl 起作用。',
    },
    sources: ['mongodb-faq'],
  },
  {
    id: 'detection',
    parameter: { en: 'A dead client is noticed after', zh: '发现客户端失效需要' },
    initial: cited(309, 's', 'mongodb-source', 'calculated'),
    unit: units.none,
    maps: acts.result,
    trap: { en: 'With the number of probes that Linux ships.', zh: '按 Linux 自带的次数算。' },
    sources: ['linux-tcp-h'],
  },
  {
    id: 'driver-idle',
    parameter: { en: 'Idle time of drivers', zh: '驱动的空闲时间' },
    initial: cited(300, 's', 'mongodb-drivers', 'official documentation'),
    unit: units.none,
    maps: acts.idle,
    trap: {
      en: 'What the drivers’ specification asks for, unless the system’s value is lower. A driver that cannot tell the system’s value leaves it.',
      zh: '驱动规范的要求；系统的值更小就不改。查不到系统值的驱动不去改。',
    },
  },
  {
    id: 'driver-interval',
    parameter: { en: 'Interval of drivers', zh: '驱动的间隔' },
    initial: cited(10, 's', 'mongodb-drivers', 'official documentation'),
    unit: units.none,
    maps: acts.interval,
    trap: { en: 'As above; not the server’s value.', zh: '同上；和服务器的值不同。' },
  },
  {
    id: 'driver-detection',
    parameter: { en: 'A dead server is noticed after', zh: '发现服务器失效需要' },
    initial: cited(390, 's', 'mongodb-drivers', 'calculated'),
    unit: units.none,
    maps: acts.result,
    trap: { en: 'With the number of probes that Linux ships.', zh: '按 Linux 自带的次数算。' },
    sources: ['linux-tcp-h'],
  },
  {
    id: 'advice',
    parameter: 'net.ipv4.tcp_keepalive_time',
    initial: cited(120, 's', 'mongodb-faq', 'official documentation', {
      en: 'advice',
      zh: '建议值',
    }),
    unit: units.seconds,
    maps: acts.idle,
    trap: {
      en: 'To be set on every machine, clients and servers. Connections accepted under a larger value keep the server’s limit; only new ones follow.',
      zh: '客户端和服务器的每台机器都要设。之前在更大的值之下接受的连接已定在服务器的上限，只有新连接用新值。',
    },
  },
]);
