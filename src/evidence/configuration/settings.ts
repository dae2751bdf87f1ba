import { isComment } from '~/evidence/comment.ts';
import type { Line } from '~/evidence/reading.ts';
import { table, type Key, type Leg, type Sets } from './keys.ts';
import { isOn, secondsOf } from './values.ts';

/** One thing that a configuration sets. */
export interface Setting {
  readonly line: number;
  readonly product: string;
  readonly leg: Leg;
  readonly sets: Sets;
  /** As it is written. */
  readonly name: string;
  /** Seconds; milliseconds for the user timeout; a count; 1 or 0. */
  readonly value: number;
  readonly row?: string;
}

const byName = new Map<string, Key>(table.map((key) => [key.name, key]));
const escaped = (name: string) =>
  name.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s{1,8}`);
const pattern = new RegExp(
  String.raw`(?<![\w$]|\w-)(?<!net\.ipv4\.)(?<!/)(${table
    .map(({ name }) => escaped(name))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})["']?\s{0,12}(?:=>|[:=,]|TO|\s)\s{0,12}["']?(-?[\w.:]{1,24})`,
  'g',
);

/** Stands for a number where a switch takes none. */
export const notBoolean = -1;

/** A count, a switch or a time, in what `Asked` counts; `null` where the text is none. */
function valueOf({ sets, unit }: Pick<Key, 'sets' | 'unit'>, text: string): number | null {
  if (sets === 'on') {
    const on = isOn(text);
    if (on === null) return /^\d{1,9}$/.test(text) ? notBoolean : null;
    return Number(on);
  }
  if (sets === 'probes' || sets === 'messages-count' || sets === 'other')
    return /^-?\d{1,6}/.test(text) ? Number.parseInt(text, 10) : null;
  const seconds = secondsOf(text, unit);
  return seconds !== null && sets === 'userTimeout' ? seconds * 1000 : seconds;
}

/** The plain settings of a line: `name = value`, `name value;`, `name: value`, in a URL or on a command line. */
function plainOf(line: Line): readonly Setting[] {
  return [...line.bare.matchAll(pattern)].flatMap(([, written, text]) => {
    const name = written!.replace(/\s+/g, ' ');
    const key = byName.get(name);
    const value = key ? valueOf(key, text!) : null;
    return key && value !== null ? [{ ...key, line: line.number, value }] : [];
  });
}

type Several = readonly (readonly [Sets, number])[];

const many = (
  line: Line,
  product: string,
  leg: Leg,
  parts: Several,
  name: string,
  row?: string,
): readonly Setting[] =>
  parts.map(([sets, value]) => ({
    line: line.number,
    product,
    leg,
    sets,
    name,
    value,
    ...(row ? { row } : {}),
  }));

/** `so_keepalive=on`, `so_keepalive=30m::10` of nginx. */
function ofNginx(line: Line): readonly Setting[] {
  const text = /\bso_keepalive=([\w:]{1,30})/.exec(line.bare)?.[1];
  if (text === undefined) return [];
  const on = isOn(text);
  const [idle, interval, probes] = on === null ? text.split(':') : [];
  const parts: (readonly [Sets, number])[] = [['on', Number(on ?? true)]];
  const times = [
    ['idle', idle],
    ['interval', interval],
  ] as const;
  for (const [part, given] of times) {
    const seconds = given ? secondsOf(given, 1) : null;
    if (seconds !== null) parts.push([part, seconds]);
  }
  if (probes && /^\d{1,4}$/.test(probes)) parts.push(['probes', Number(probes)]);
  return many(line, 'nginx', 'clients', parts, 'so_keepalive', 'nginx-so-keepalive');
}

/** `option tcpka`, and the same for one side. */
function ofHaproxy(line: Line): readonly Setting[] {
  const [, no, side] =
    /^\s*(?:echo\s{1,4}['"]\s*)?(no )?\s*option\s{1,24}(cli|srv)?tcpka\b/.exec(line.bare) ?? [];
  if (!/^\s*(?:echo\s{1,4}['"]\s*)?(?:no )?\s*option\s{1,24}(?:cli|srv)?tcpka\b/.test(line.bare))
    return [];
  const on = Number(!no);
  const legs =
    side === undefined
      ? (['clients', 'upstream'] as const)
      : side === 'cli'
        ? (['clients'] as const)
        : (['upstream'] as const);
  return legs.flatMap((leg) => many(line, 'HAProxy', leg, [['on', on]], 'tcpka', 'haproxy-tcpka'));
}

/** `socket = l:TCP_KEEPIDLE=600` of stunnel. */
function ofStunnel(line: Line): readonly Setting[] {
  const [, side, option, value] =
    /^\s*socket\s{0,4}=\s{0,4}([alr]):(SO_KEEPALIVE|TCP_KEEPIDLE|TCP_KEEPINTVL|TCP_KEEPCNT)=(\d{1,6})/.exec(
      line.bare,
    ) ?? [];
  if (value === undefined) return [];
  const sets = (
    {
      SO_KEEPALIVE: 'on',
      TCP_KEEPIDLE: 'idle',
      TCP_KEEPINTVL: 'interval',
      TCP_KEEPCNT: 'probes',
    } as const
  )[option as 'SO_KEEPALIVE'] as Sets;
  return many(
    line,
    'stunnel',
    side === 'r' ? 'upstream' : 'clients',
    [[sets, Number(value)]],
    'socket',
    'stunnel-socket',
  );
}

/** Three numbers of Squid (the last a time) and of Mosquitto’s bridge. */
function ofThree(line: Line): readonly Setting[] {
  const squid = /\btcpkeepalive=(\d{1,6}),(\d{1,6}),(\d{1,6})/.exec(line.bare);
  if (squid) {
    const [idle, interval, during] = squid.slice(1).map(Number) as [number, number, number];
    const probes = Math.ceil(during / Math.max(1, interval));
    return many(
      line,
      'Squid',
      'clients',
      [
        ['on', 1],
        ['idle', idle],
        ['interval', interval],
        ['probes', probes],
      ],
      'tcpkeepalive',
      'squid-tcpkeepalive',
    );
  }
  const bridge = /^\s*bridge_tcp_keepalive\s{1,8}(\d{1,6})\s{1,8}(\d{1,6})\s{1,8}(\d{1,6})/.exec(
    line.bare,
  );
  if (!bridge) return [];
  const [idle, interval, probes] = bridge.slice(1).map(Number) as [number, number, number];
  return many(
    line,
    'Mosquitto',
    'bridge',
    [
      ['on', 1],
      ['idle', idle],
      ['interval', interval],
      ['probes', probes],
    ],
    'bridge_tcp_keepalive',
    'mosquitto-bridge-tcp-keepalive',
  );
}

const rawParts: Readonly<Record<string, Sets>> = {
  4: 'idle',
  5: 'interval',
  6: 'probes',
  18: 'userTimeout',
};

/** `{keepalive, true}` and `{raw, 6, 4, <<600:32/native>>}` of RabbitMQ. */
function ofErlang(line: Line): readonly Setting[] {
  const raw = [...line.bare.matchAll(/\{raw, ?6, ?(4|5|6|18), ?<<(\d{1,9}):32/g)].map(
    ([, option, value]) => [rawParts[option!]!, Number(value)] as const,
  );
  const [, on] = /\{keepalive, ?(true|false)\}/.exec(line.bare) ?? [];
  const parts = [...(on === undefined ? [] : [['on', Number(on === 'true')] as const]), ...raw];
  return many(line, 'RabbitMQ', 'broker', parts, 'tcp_listen_options', 'rabbitmq-times');
}

/** `TCPKeepAlive yes` of OpenSSH, of a URL for JDBC, `KeepAlive=yes` of a socket unit. */
function ofSwitches(line: Line, all: string): readonly Setting[] {
  const [, name, text] =
    /(?<![\w.])(TCPKeepAlive|tcpKeepAlive|KeepAlive)["']?\s{0,4}[= :]\s{0,4}["']?(yes|no|true|false|on|off)\b/i.exec(
      line.bare,
    ) ?? [];
  const on = text === undefined ? null : isOn(text);
  if (on === null) return [];
  const owner = ownerOf(name!, all);
  return owner ? many(line, owner[0], owner[1], [['on', Number(on)]], name!, owner[2]) : [];
}

type Owner = readonly [product: string, leg: Leg, row?: string];

/** Whose switch it is, by what else stands in the paste. */
function ownerOf(name: string, all: string): Owner | null {
  if (/jdbc:postgresql|postgresql\.(?:Driver|ds)/i.test(all))
    return ['pgjdbc', 'client', 'pgjdbc-keepalive'];
  if (/jdbc:(?:mysql|mariadb)|com\.mysql/i.test(all))
    return ['MySQL Connector/J', 'client', 'connector-j-keepalive'];
  if (
    name === 'TCPKeepAlive' &&
    /\b(?:Server|Client)Alive|sshd|^Host\b|TCPKeepAlive (?:yes|no)/m.test(all)
  )
    return ['OpenSSH', /\bServerAlive|^\s*Host\b/m.test(all) ? 'client' : 'server'];
  if (
    name === 'KeepAlive' &&
    /\[Socket\]|ListenStream|KeepAlive(?:TimeSec|IntervalSec|Probes)/.test(all)
  )
    return ['systemd', 'clients'];
  return null;
}

/** Every setting of every line that is not commented out. */
export const settingsIn = (lines: readonly Line[]): readonly Setting[] => {
  const live = lines.filter((line) => !isComment(line));
  const all = live.map(({ bare }) => bare).join('\n');
  const generic = /tcp_listen_options|rabbit|amqp|listeners\./i.test(all);
  return live
    .flatMap((line) => [
      ...ofNginx(line),
      ...ofHaproxy(line),
      ...ofStunnel(line),
      ...ofThree(line),
      ...ofErlang(line),
      ...ofSwitches(line, all),
      ...plainOf(line),
    ])
    .filter(({ name }) => name !== 'heartbeat' || generic);
};
