import { linux } from '~/facts/linux.ts';
import { duration, inSeconds, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { seconds } from '~/model/time.ts';
import type { Verdict, WidgetLink } from '~/evidence/reading.ts';
import type { DevicesReading, DevicesSays } from './read.ts';
import type { DevicesWords } from './strings.ts';
import type { Device, Timeout } from './timeouts.ts';

type Flows = Extract<DevicesSays, { is: 'flows' }>;

function time(s: number, words: DevicesWords, lang: Lang): string {
  const short = inSeconds(seconds(s), lang, 1);
  return s >= 120 ? words.span(short, duration(seconds(s), lang)) : short;
}

/** Devices that count data alone: a probe does not keep a connection in them. */
const dataOnly: ReadonlySet<Device> = new Set(['alb']);

/** How `path` writes what each does: what counts for it, and what comes after. */
const behaviour: Readonly<Record<Device, string>> = {
  conntrack: 'linux-conntrack.TIME.any.silent',
  ipvs: 'linux-ipvs.TIME.any.rst',
  'kube-proxy': 'kube-proxy-conntrack.TIME.any.silent',
  cilium: 'cilium.TIME.any.silent*',
  nlb: 'aws-nlb.TIME.any.rst',
  alb: 'aws-alb.TIME.l7.fin',
  azure: 'azure-lb.TIME.any.silent',
};

const pathLink = ({ device, seconds: s }: Timeout): readonly WidgetLink[] =>
  s === null || s < 1
    ? []
    : [
        {
          widget: 'path',
          settings: `chain=${behaviour[device].replace('TIME', String(Math.round(s)))}`,
        },
      ];

function whether({ device, seconds: s }: Timeout, words: DevicesWords): string {
  if (dataOnly.has(device)) return words.dataOnly;
  return (s ?? 0) > linux.idle.value ? words.inTime : words.tooLate;
}

function sentence(timeout: Timeout, words: DevicesWords, lang: Lang): string {
  const { device, name, seconds: s, state } = timeout;
  if (s === null) return words.keeps(name);
  if (state !== 'established') return words.other(name, state.toUpperCase(), time(s, words, lang));
  return words.forgets[device](time(s, words, lang)) + whether(timeout, words);
}

/** The one that an idle connection meets first. */
const shortest = (all: readonly Timeout[]): Timeout | undefined =>
  all
    .filter(({ state, seconds: s }) => state === 'established' && s !== null)
    .toSorted((a, b) => a.seconds! - b.seconds!)[0];

function repair(timeout: Timeout | undefined, words: DevicesWords, lang: Lang): string | null {
  if (!timeout?.seconds || timeout.seconds > linux.idle.value) return null;
  const half = time(Math.max(1, Math.floor(timeout.seconds / 2)), words, lang);
  return dataOnly.has(timeout.device) ? words.heartbeat(half) : words.repair(half);
}

function ofTimeouts(all: readonly Timeout[], words: DevicesWords, lang: Lang): Verdict {
  const first = shortest(all);
  const shown = first ? [first] : all.slice(0, 2);
  return {
    says: shown.map((one) => sentence(one, words, lang)).join(words.gap),
    instants: first ? [{ what: words.next, afterUs: seconds(first.seconds!) }] : [],
    repair: repair(first, words, lang),
    command: null,
    unsaid: words.unsaid,
    links: first ? pathLink(first) : [],
  };
}

function summary({ flows }: Flows, words: DevicesWords, lang: Lang): string {
  const [only] = flows;
  if (only && flows.length === 1)
    return words.flow(only.from, only.to, only.state, time(only.left, words, lang));
  const living = flows.filter(({ state }) => state === 'ESTABLISHED').map(({ left }) => left);
  const n = number(flows.length, lang);
  if (living.length === 0) return words.noneEstablished(n);
  return words.flows(n, number(living.length, lang), time(Math.min(...living), words, lang));
}

function ofFlows(says: Flows, words: DevicesWords, lang: Lang): Verdict {
  const unreplied = says.flows.filter((flow) => flow.unreplied).length;
  const more = unreplied > 0 ? [words.unreplied(unreplied)] : [];
  const [only] = says.flows;
  const alone = only && says.flows.length === 1 ? [only.left] : [];
  return {
    says: [summary(says, words, lang), ...more].join(words.gap),
    instants: alone.map((left) => ({ what: words.next, afterUs: seconds(left) })),
    repair: null,
    command:
      says.table === 'ipvs'
        ? 'ipvsadm -l --timeout'
        : 'sysctl net.netfilter.nf_conntrack_tcp_timeout_established',
    unsaid: words.unsaid,
    links: [],
  };
}

/** When a device forgets, in the language of the words. */
export const sayDevices = ({ says }: DevicesReading, words: DevicesWords, lang: Lang): Verdict =>
  says.is === 'timeouts' ? ofTimeouts(says.timeouts, words, lang) : ofFlows(says, words, lang);
