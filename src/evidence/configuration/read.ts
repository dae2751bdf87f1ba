import { isComment } from '~/evidence/comment.ts';
import { nothing, type Asked } from '~/evidence/keepalive.ts';
import type { Line, Paste, Reading } from '~/evidence/reading.ts';
import type { Leg } from './keys.ts';
import { inContainers, tcpKeepalive, tuples } from './mesh.ts';
import { notBoolean, settingsIn, type Setting } from './settings.ts';

/** A timer or a message of the product’s own. */
export interface Own {
  readonly name: string;
  readonly sets: 'timer' | 'message' | 'pool-ping';
  readonly seconds: number;
}

/** What a configuration sets for the connections of one leg of one product. */
export interface ConfigurationSays {
  readonly product: string;
  readonly leg: Leg;
  readonly asked: Asked;
  readonly own: readonly Own[];
  /** How many messages may go unanswered, where that is set. */
  readonly messages: number | null;
  /** Times are set, and the switch that makes them count is not. */
  readonly lacksSwitch: boolean;
  /** A switch that was given a number; empty where there is none. */
  readonly notBoolean: string;
  /** Rows of the reference whose trap is worth telling. */
  readonly rows: readonly string[];
}

export type ConfigurationReading = Reading<'configuration', ConfigurationSays>;

/** Products that have keepalive on unless told otherwise: their times count by themselves. */
const alwaysOn: ReadonlySet<string> = new Set([
  'PostgreSQL',
  'libpq',
  'PgBouncer',
  'MariaDB',
  'MySQL, MariaDB',
  'Elasticsearch',
  'Kafka',
  'curl',
  'Docker',
  'Kubernetes',
  'Compose',
  'Istio',
  'OpenSSH',
]);
/** Products whose names set no socket option without a switch. */
const needsSwitch: ReadonlySet<string> = new Set([
  'HAProxy',
  'stunnel',
  'systemd',
  'RabbitMQ',
  'Envoy',
]);

/** Names by which MariaDB’s settings are told from the kernel’s, which have the same ones. */
const mariadb: ReadonlySet<string> = new Set(['tcp_keepalive_interval', 'wait_timeout']);

/** A user timeout is libpq’s or PgBouncer’s where their names stand beside it. */
function owned(all: readonly Setting[]): readonly Setting[] {
  const products = new Set(all.map(({ product }) => product));
  const isMaria = all.some(({ name }) => mariadb.has(name));
  const owner = products.has('libpq')
    ? ({ product: 'libpq', leg: 'client' } as const)
    : ({ product: 'PgBouncer', leg: 'both' } as const);
  return all.flatMap((one) => {
    if (one.name === 'tcp_user_timeout' && products.has(owner.product))
      return [{ ...one, ...owner }];
    return one.product === 'MariaDB' && !isMaria ? [] : [one];
  });
}

function askedOf(all: readonly Setting[]): Asked {
  const asked: Record<string, number | boolean> = {};
  for (const { sets, value } of all) {
    if (sets === 'on' && value !== notBoolean) asked['on'] = value !== 0;
    if (sets === 'redis') Object.assign(asked, redis(value));
    // 0 and -1 leave the system’s value.
    if (
      (sets === 'idle' || sets === 'interval' || sets === 'probes' || sets === 'userTimeout') &&
      value > 0
    )
      asked[sets] = sets === 'userTimeout' ? Math.round(value) : Math.max(1, Math.floor(value));
  }
  return { ...nothing, ...asked };
}

/** One number sets all three: the interval is a third of it, at least 1; the probes are fixed. */
const redis = (n: number) =>
  n > 0
    ? { on: true, idle: n, interval: Math.max(1, Math.floor(n / 3)), probes: 3 }
    : { on: false };

const rank = [
  'on',
  'idle',
  'redis',
  'userTimeout',
  'message',
  'timer',
  'other',
  'interval',
  'probes',
];

function says(product: string, leg: Leg, all: readonly Setting[]): ConfigurationSays {
  const asked = askedOf(all);
  const times = asked.idle !== null || asked.interval !== null || asked.probes !== null;
  const own = all.flatMap(({ name, sets, value }) =>
    sets === 'timer' || sets === 'message' || sets === 'pool-ping'
      ? [{ name, sets, seconds: value }]
      : [],
  );
  const messages = all.find(({ sets }) => sets === 'messages-count')?.value ?? null;
  const sorted = all.toSorted((a, b) => rank.indexOf(a.sets) - rank.indexOf(b.sets));
  return {
    product,
    leg,
    asked:
      asked.on === null && times && alwaysOn.has(product) && leg !== 'container'
        ? { ...asked, on: true }
        : asked,
    own,
    messages,
    notBoolean: all.find(({ sets, value }) => sets === 'on' && value === notBoolean)?.name ?? '',
    lacksSwitch: needsSwitch.has(product) && times && asked.on === null,
    rows: [...new Set(sorted.flatMap(({ row }) => row ?? []))].slice(0, 2),
  };
}

/** Settings of one line read twice count once: a name inside a mesh’s block is the mesh’s. */
function all(lines: readonly Line[]): readonly Setting[] {
  const live = lines.filter((line) => !isComment(line));
  const mesh = [...tcpKeepalive(live), ...tuples(live), ...inContainers(live)];
  const taken = new Set(mesh.map(({ line }) => line));
  return owned([...mesh, ...settingsIn(lines).filter(({ line }) => !taken.has(line))]);
}

/** No configuration is longer; what stands below is the output of something. */
const mostLines = 4000;

/** What the configuration of a paste sets, a reading for each leg of each product. */
export function readConfiguration(paste: Paste): readonly ConfigurationReading[] {
  const lines = paste.lines.slice(0, mostLines);
  const groups = new Map<string, Setting[]>();
  for (const one of all(lines)) {
    const key = `${one.product}/${one.leg}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group): ConfigurationReading => {
    const { product, leg } = group[0]!;
    const used = [...new Set(group.map(({ line }) => line))].toSorted((a, b) => a - b);
    return { kind: 'configuration', format: product, lines: used, says: says(product, leg, group) };
  });
}
