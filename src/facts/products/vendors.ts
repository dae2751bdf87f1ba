import type { Localized } from '~/i18n/locales.ts';
import { cited, code } from '~/facts/cells.ts';
import { acts, product, units } from './row.ts';

const group: Localized = { en: 'Databases and caches', zh: '数据库与缓存' };

const oracle = product(group, 'Oracle Database', 'oracle', [
  {
    id: 'expire-time',
    parameter: 'SQLNET.EXPIRE_TIME',
    initial: cited(0, 's', 'oracle-sqlnet-sample', 'third party', { en: '0 is off', zh: '0 为关' }),
    unit: units.minutes,
    maps: acts.idle,
    trap: {
      en: 'Minutes, not seconds. Since 12c it uses TCP keepalive; before, and with USE_NS_PROBES_FOR_DCD, it sends data of its own.',
      zh: '单位是分，不是秒。12c 起用 TCP 保活；更早的版本，以及开了 USE_NS_PROBES_FOR_DCD 时，发的是自己的数据。',
    },
    sources: ['oracle-dcd'],
    snippet: 'sqlnet.ora',
  },
  {
    id: 'interval',
    parameter: { en: 'Interval (12c and later)', zh: '间隔（12c 起）' },
    initial: cited(6, 's', 'oracle-dcd', 'third party'),
    unit: units.none,
    maps: acts.interval,
    trap: { en: 'Fixed.', zh: '固定。' },
  },
  {
    id: 'probes',
    parameter: { en: 'Probes (12c and later)', zh: '探测次数（12c 起）' },
    initial: cited(10, 'count', 'oracle-dcd', 'third party'),
    unit: units.none,
    maps: acts.probes,
    trap: { en: 'Fixed.', zh: '固定。' },
  },
  {
    id: 'enable-broken',
    parameter: '(ENABLE=BROKEN)',
    initial: cited('off', 'name', 'oracle-tnsnames', 'official documentation'),
    unit: units.yesNo,
    maps: acts.onOff,
    trap: {
      en: 'In the connect descriptor of the client; the times are the system’s.',
      zh: '写在客户端的连接描述符里；时间用系统的。',
    },
  },
]);

const sqlServer = product(group, 'SQL Server (Windows)', 'sql-server', [
  {
    id: 'keep-alive',
    parameter: { en: 'Keep Alive, TCP/IP properties', zh: 'TCP/IP 属性里的 Keep Alive' },
    initial: cited(30000, 'ms', 'sql-server-2008', 'official documentation'),
    unit: units.milliseconds,
    maps: code('SIO_KEEPALIVE_VALS'),
    trap: {
      en: 'Milliseconds. The page with the default is that of 2008, for the client; the later one names the unit only.',
      zh: '单位是毫秒。写明默认值的是 2008 年客户端的页面；后来的页面只写了单位。',
    },
    sources: ['sql-server-properties'],
  },
  {
    id: 'interval',
    parameter: 'Keep Alive Interval',
    initial: cited(1000, 'ms', 'sql-server-2008', 'official documentation'),
    unit: units.milliseconds,
    maps: code('SIO_KEEPALIVE_VALS'),
    trap: { en: 'Windows decides the number of probes.', zh: '探测次数由 Windows 决定。' },
  },
]);

/** Databases of vendors whose source is closed. */
export const vendors = [...oracle, ...sqlServer];
