import { linux } from '~/facts/linux.ts';
import { middleboxRecords, type Middlebox } from '~/facts/middleboxes/index.ts';
import { groups } from '~/facts/middleboxes/middlebox.ts';
import { timers } from '~/facts/products/timers.ts';
import { retransmission } from '~/facts/retransmission.ts';
import { each, langs, type Lang, type Localized } from '~/i18n/locales.ts';
import { connecting } from '~/model/formulas/connecting.ts';
import { inFlight } from '~/model/formulas/in-flight.ts';
import { defaultSysctls } from '~/model/limits.ts';
import { ms } from '~/model/time.ts';

/** A time that something known takes: seconds, least and most. */
interface Landmark {
  readonly from: number;
  readonly to: number;
  readonly name: Localized;
}

const { tcp_rto_max_ms: rtoMax, tcp_rto_min_us: rtoMin } = defaultSysctls;
const common = { userTimeout: null, rtoMax, hz: 250 } as const;

const runs = [0.1, 10, 100, 400, 700].map((rtt) => {
  const rules = { ...common, rtt: ms(rtt), rtoMin, lossProbe: true };
  return inFlight({ ...rules, retries: retransmission.retries.value });
});
const connects = [0, retransmission.linear.value].map(
  (linear) => connecting({ ...common, retries: retransmission.synRetries.value, linear }).death,
);

const exactly = (at: number, name: Localized): Landmark => ({ from: at, to: at, name });

const brands: ReadonlySet<string> = new Set(['aws', 'azure', 'google', 'oracle']);

/** With the name of the cloud before it, where its own does not say it. */
const called = ({ group, name }: Middlebox): Localized =>
  brands.has(group) ? each((lang) => `${groups[group][lang]} ${name[lang]}`) : name;

/** What Linux itself does, then whatever forgets or closes idle connections by default. */
const all: readonly Landmark[] = [
  exactly(linux.idle.value, {
    en: 'the first keepalive probe of a Linux at its defaults',
    zh: 'Linux 默认的第一个保活探测包',
  }),
  exactly(linux.detection.value, {
    en: 'keepalive giving up on a Linux at its defaults',
    zh: 'Linux 默认参数下保活判死',
  }),
  {
    from: Math.min(...runs.map(({ limit }) => limit)) / 1e6,
    to: Math.max(...runs.map(({ death }) => death.latest)) / 1e6,
    name: {
      en: 'Linux giving up data that nobody acknowledges (tcp_retries2 = 15)',
      zh: 'Linux 放弃没人确认的数据（tcp_retries2 = 15）',
    },
  },
  {
    from: Math.min(...connects.map(({ ideal, earliest }) => Math.min(ideal, earliest))) / 1e6,
    to: Math.max(...connects.map(({ latest }) => latest)) / 1e6,
    name: {
      en: 'connect() giving up on a Linux at its defaults',
      zh: 'Linux 默认参数下 connect() 放弃',
    },
  },
  exactly(timers.mariadbWait.value, {
    en: 'wait_timeout of MySQL and MariaDB',
    zh: 'MySQL、MariaDB 的 wait_timeout',
  }),
  ...middleboxRecords.flatMap((one) => (one.idle ? exactly(one.idle.value, called(one)) : [])),
];

/** Least and most of each, in seconds. */
export const landmarks: readonly (readonly [number, number])[] = all.map(({ from, to }) => [
  from,
  to,
]);

const named = (lang: Lang): readonly string[] => all.map(({ name }) => name[lang]);

/** What they are called, in the same order. */
export const [en, zh] = langs.map(named) as [readonly string[], readonly string[]];
