import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { acts, product, units } from './row.ts';

const group: Localized = { en: 'Client libraries', zh: '客户端库' };
const duration: Localized = { en: 'a Duration', zh: 'Duration' };
const since: Localized = {
  en: 'Since 0.12.23; before, off unless it was set.',
  zh: '0.12.23 起；之前不设就没有保活。',
};
const sources = ['reqwest-changelog'] as const;

/** reqwest: its keepalive of today, and the user timeout that decides over it on Linux. */
export const reqwest = product(group, 'reqwest (Rust)', 'reqwest', [
  {
    id: 'idle',
    parameter: 'ClientBuilder::tcp_keepalive',
    initial: cited(15, 's', 'reqwest-client', 'source code'),
    unit: duration,
    maps: acts.idle,
    trap: since,
    sources,
  },
  {
    id: 'interval',
    parameter: 'ClientBuilder::tcp_keepalive_interval',
    initial: cited(15, 's', 'reqwest-client', 'source code'),
    unit: duration,
    maps: acts.interval,
    trap: {
      en: 'Since 0.12.23; before, the system’s value, and no way to set it before 0.12.16.',
      zh: '0.12.23 起；之前用系统的值，0.12.16 之前还设不了。',
    },
    sources,
  },
  {
    id: 'probes',
    parameter: 'ClientBuilder::tcp_keepalive_retries',
    initial: cited(3, 'count', 'reqwest-client', 'source code'),
    unit: units.probes,
    maps: acts.probes,
    trap: {
      en: 'As above. On Linux the user timeout of the next row overrides it.',
      zh: '同上。在 Linux 上，下一行的用户超时让它不起作用。',
    },
    sources,
  },
  {
    id: 'user-timeout',
    parameter: 'ClientBuilder::tcp_user_timeout',
    initial: cited(30, 's', 'reqwest-client', 'source code'),
    unit: duration,
    maps: acts.userTimeout,
    trap: {
      en: 'Linux, Android and Fuchsia only. No more than idle + interval: a single lost probe ends the connection. Raise it to idle + interval × probes.',
      zh: '只有 Linux、Android、Fuchsia。不大于空闲 + 间隔：丢一个探测包连接就断。要调到空闲 + 间隔 × 次数。',
    },
    sources,
  },
  {
    id: 'detection',
    parameter: { en: 'A dead server is noticed after, on Linux', zh: 'Linux 上发现服务器失效需要' },
    initial: cited(30, 's', 'reqwest-client', 'calculated'),
    unit: units.none,
    maps: acts.result,
    trap: {
      en: 'Idle connections, by idle + interval × 1, since the user timeout ends it after the first unanswered probe.',
      zh: '只对空闲连接成立；用户超时在第一个探测包没有回音后就判死，所以是空闲 + 间隔 × 1。',
    },
    sources: ['linux-tcp-timer'],
  },
]);
