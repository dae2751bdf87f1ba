import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { mongodb } from './mongodb.ts';
import { acts, product, units } from './row.ts';
import { timers } from './timers.ts';

const group: Localized = { en: 'Databases and caches', zh: '数据库与缓存' };
const fromSystem: Localized = { en: '0 keeps the system’s value', zh: '0 表示用系统的值' };
const silent: Localized = { en: 'Idle connections only.', zh: '只对空闲连接成立。' };

const sessionLimit: Localized = {
  en: 'Not keepalive: the server ends a session that sends no statement, however healthy the connection. A pool must retire connections earlier.',
  zh: '不是保活：会话不发语句就被服务器结束，连接再健康也一样。连接池要赶在它之前淘汰连接。',
};

const mysql = product(group, 'MySQL', 'mysql', [
  {
    id: 'so-keepalive',
    parameter: { en: 'Connections from clients', zh: '来自客户端的连接' },
    initial: cited('on', 'name', 'mysql-source', 'source code'),
    unit: units.none,
    maps: acts.onOff,
    trap: {
      en: 'Always on, with the system’s times; unlike MariaDB, MySQL has no parameter for them.',
      zh: '总是开着，时间用系统的；和 MariaDB 不同，MySQL 没有改时间的参数。',
    },
  },
]);

const mariadb = product(group, 'MariaDB', 'mariadb', [
  {
    id: 'so-keepalive',
    parameter: { en: 'Connections from clients', zh: '来自客户端的连接' },
    initial: cited('on', 'name', 'product-runs', 'measured'),
    unit: units.none,
    maps: acts.onOff,
    trap: {
      en: 'Always on; the next three set its times.',
      zh: '总是开着；下面三个参数设它的时间。',
    },
  },
  {
    id: 'idle',
    parameter: 'tcp_keepalive_time',
    initial: cited(0, 's', 'mariadb-time', 'official documentation', fromSystem),
    unit: units.seconds,
    maps: acts.idle,
    trap: {
      en: 'Seconds: the built-in help said milliseconds until 2020. Since 10.3.3.',
      zh: '单位是秒：2020 年以前内置帮助写成毫秒。10.3.3 起有。',
    },
    sources: ['mariadb-unit', 'product-runs'],
    snippet: 'mariadb.cnf',
  },
  {
    id: 'interval',
    parameter: 'tcp_keepalive_interval',
    initial: cited(0, 's', 'mariadb-interval', 'official documentation', fromSystem),
    unit: units.seconds,
    maps: acts.interval,
    trap: { en: 'Server side only.', zh: '只管服务器一端。' },
    sources: ['product-runs'],
  },
  {
    id: 'probes',
    parameter: 'tcp_keepalive_probes',
    initial: cited(0, 'count', 'mariadb-probes', 'official documentation', fromSystem),
    unit: units.probes,
    maps: acts.probes,
    trap: { en: 'Server side only.', zh: '只管服务器一端。' },
    sources: ['product-runs'],
  },
  {
    id: 'wait-timeout',
    parameter: 'wait_timeout',
    initial: { fact: timers.mariadbWait },
    unit: units.seconds,
    maps: acts.timer,
    trap: sessionLimit,
  },
]);

const redis = product(group, 'Redis', 'redis', [
  {
    id: 'idle',
    parameter: 'tcp-keepalive',
    initial: cited(300, 's', 'redis-config', 'source code'),
    unit: units.seconds,
    maps: acts.all,
    trap: {
      en: 'One number sets all three: interval is a third of it, probes are fixed. 0 turns keepalive off.',
      zh: '一个数定三个值：间隔取它的三分之一，次数固定。0 关掉保活。',
    },
    sources: ['redis-anet', 'product-runs'],
    snippet: 'redis.conf',
  },
  {
    id: 'interval',
    parameter: { en: 'Interval that follows', zh: '由此得到的间隔' },
    initial: cited(100, 's', 'redis-anet', 'source code'),
    unit: units.none,
    maps: acts.interval,
    trap: { en: 'It cannot be set separately from idle.', zh: '不能和空闲时间分开设。' },
    sources: ['product-runs'],
  },
  {
    id: 'probes',
    parameter: { en: 'Probes', zh: '探测次数' },
    initial: cited(3, 'count', 'redis-anet', 'source code'),
    unit: units.none,
    maps: acts.probes,
    trap: { en: 'Fixed in the source.', zh: '写死在源码里。' },
    sources: ['product-runs'],
  },
  {
    id: 'detection',
    parameter: { en: 'A dead client is noticed after', zh: '发现客户端失效需要' },
    initial: cited(600, 's', 'redis-anet', 'calculated'),
    unit: units.none,
    maps: acts.result,
    trap: { en: 'Twice the number that was written in the file.', zh: '是配置里那个数的两倍。' },
  },
]);

const valkey = product(group, 'Valkey', 'valkey', [
  {
    id: 'keepalive',
    parameter: 'tcp-keepalive',
    initial: cited(300, 's', 'valkey-conf', 'source code'),
    unit: units.seconds,
    maps: acts.all,
    trap: {
      en: 'As in Redis: the interval is a third of it, three probes, so a dead client is noticed after twice the number. 0 turns keepalive off. The development branch makes the count a parameter of its own, tcp-keepalive-probes.',
      zh: '和 Redis 一样：间隔取它的三分之一，探测 3 次，所以发现客户端失效要两倍的时间。0 关掉保活。开发分支里次数另成一个参数 tcp-keepalive-probes。',
    },
    sources: ['valkey-anet'],
  },
]);

const elastic = product(group, 'Elasticsearch', 'elasticsearch', [
  {
    id: 'keep-alive',
    parameter: 'network.tcp.keep_alive',
    initial: cited('true', 'name', 'elasticsearch-network', 'official documentation'),
    unit: { en: 'true or false', zh: 'true 或 false' },
    maps: acts.onOff,
    trap: {
      en: 'transport.tcp.keep_alive and http.tcp.keep_alive override it.',
      zh: 'transport.tcp.keep_alive 和 http.tcp.keep_alive 会覆盖它。',
    },
    snippet: 'elasticsearch.yml',
  },
  {
    id: 'limit',
    parameter: 'network.tcp.keep_idle, network.tcp.keep_interval',
    initial: cited(300, 's', 'elasticsearch-network', 'source code', { en: 'at most', zh: '上限' }),
    unit: units.seconds,
    maps: acts.times,
    trap: {
      en: '-1 keeps the system’s value, but one above the limit is lowered to it.',
      zh: '-1 表示用系统的值，但超过上限会被压到上限。',
    },
  },
]);

const zookeeper = product(group, 'ZooKeeper', 'zookeeper', [
  {
    id: 'keepalive',
    parameter: 'zookeeper.clientTcpKeepAlive, zookeeper.tcpKeepAlive',
    initial: cited('false', 'name', 'zookeeper-source', 'source code'),
    unit: { en: 'true or false', zh: 'true 或 false' },
    maps: acts.onOff,
    trap: {
      en: 'Java system properties. Sessions have pings of their own; this is for the links between servers and half-open clients.',
      zh: '是 Java 系统属性。会话另有自己的 ping；它管的是服务器之间的连接和半开的客户端。',
    },
  },
]);

const etcd = product(group, 'etcd', 'etcd', [
  {
    id: 'period',
    parameter: { en: 'Keepalive period of the listener', zh: '监听端的保活周期' },
    initial: cited(30, 's', 'etcd-listener', 'source code'),
    unit: units.none,
    maps: acts.idle,
    trap: {
      en: 'Fixed in the source; Go decides which of the three numbers follow from it.',
      zh: '写死在源码里；三个数里哪些随它变，由 Go 决定。',
    },
  },
]);

const iris = product(group, 'InterSystems IRIS', 'iris', [
  {
    id: 'keepalive',
    parameter: 'TCPKeepAlive',
    initial: cited(300, 's', 'intersystems', 'official documentation'),
    unit: units.seconds,
    maps: acts.idle,
    trap: silent,
  },
]);

const spectrum = product(group, 'IBM Spectrum Protect', 'spectrum-protect', [
  {
    id: 'time',
    parameter: 'KEEPALIVETIME',
    initial: cited(300, 's', 'spectrum-protect', 'official documentation'),
    unit: units.seconds,
    maps: acts.idle,
    trap: silent,
  },
]);

/** Databases and caches. */
export const databases = [
  ...mysql,
  ...mariadb,
  ...redis,
  ...valkey,
  ...mongodb,
  ...elastic,
  ...zookeeper,
  ...etcd,
  ...iris,
  ...spectrum,
];
