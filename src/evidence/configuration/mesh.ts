import type { Line } from '~/evidence/reading.ts';
import type { Leg, Sets } from './keys.ts';
import type { Setting } from './settings.ts';
import { secondsOf } from './values.ts';

const upstream =
  /upstream_connection_options|upstreamConnectionOptions|upstream_bind_config|upstreamBindConfig|\bclusters?\b"?:|DestinationRule|applyTo: ?CLUSTER|connectionPool/i;
const listener = /\blisteners?\b"?:|applyTo: ?LISTENER|STATE_LISTENING|Listener\b/;

/** So many lines below a value its `state` may stand. */
const ahead = 3;

/** Whose connections each line is about, by the last that was said at it or above. */
function legsOf(lines: readonly Line[]): readonly Leg[] {
  let leg: Leg = 'both';
  return lines.map(({ bare }) => {
    if (upstream.test(bare)) leg = 'upstream';
    if (listener.test(bare)) leg = 'clients';
    return leg;
  });
}

const fields: Readonly<Record<string, Sets>> = {
  keepalive_time: 'idle',
  keepaliveTime: 'idle',
  time: 'idle',
  keepalive_interval: 'interval',
  keepaliveInterval: 'interval',
  interval: 'interval',
  keepalive_probes: 'probes',
  keepaliveProbes: 'probes',
  probes: 'probes',
};

const opens = /["']?(tcp_keepalive|tcpKeepalive)["']?\s{0,4}:\s{0,4}(\{.{0,400})?$/;
const inside =
  /["']?(keepalive_time|keepaliveTime|keepalive_interval|keepaliveInterval|keepalive_probes|keepaliveProbes|time|interval|probes)["']?\s{0,4}:\s{0,4}["']?([\d.]{1,10}[a-z]{0,2})/g;

const indent = (text: string): number => text.search(/\S/);

/** `tcp_keepalive: {…}` of Envoy and `tcpKeepalive:` of Istio, on one line or on several. */
export function tcpKeepalive(lines: readonly Line[]): readonly Setting[] {
  const legs = legsOf(lines);
  const isMesh = lines.some(({ bare }) => /DestinationRule|connectionPool|meshConfig/.test(bare));
  return lines.flatMap((line, i) => {
    const match = opens.exec(line.bare.trimEnd());
    if (!match) return [];
    const deep = indent(line.bare);
    const rest = lines.slice(i + 1, i + 8);
    const end = rest.findIndex(({ bare }) => indent(bare) <= deep && !/^\s*"/.test(bare));
    const own = match[2]?.includes('}')
      ? [line]
      : [line, ...rest.slice(0, end < 0 ? rest.length : end)];
    const istio = isMesh || own.some(({ bare }) => /\btime: ?["']?\d/.test(bare));
    const product = istio ? 'Istio' : 'Envoy';
    const leg = istio && legs[i] === 'both' ? 'upstream' : legs[i]!;
    const row = istio
      ? 'istio-tcp-keepalive'
      : leg === 'clients'
        ? 'envoy-listener'
        : 'envoy-upstream';
    const base = { product, leg, row };
    const parts = own.flatMap(({ bare, number }) =>
      [...bare.matchAll(inside)].flatMap(([, name, text]) => {
        const value = secondsOf(text!, 1);
        return value === null
          ? []
          : [{ ...base, line: number, sets: fields[name!]!, name: name!, value }];
      }),
    );
    const off = parts.some(({ value }) => value === 0);
    return [
      { ...base, line: line.number, sets: 'on' as const, name: match[1]!, value: Number(!off) },
      ...parts,
    ];
  });
}

const numbers: Readonly<Record<string, Sets>> = {
  '1/9': 'on',
  '6/4': 'idle',
  '6/5': 'interval',
  '6/6': 'probes',
  '6/18': 'userTimeout',
};

/** `level`, `name` and `int_value` of socket options, with the numbers of Linux. */
export function tuples(lines: readonly Line[]): readonly Setting[] {
  const all: Setting[] = [];
  const legs = legsOf(lines);
  let now: Record<string, number> = {};
  const text = lines.map(({ bare }) => bare).join('\n');
  if (!/socket_?options/i.test(text) && !/int_?value/i.test(text)) return [];
  for (const [i, { bare, number }] of lines.entries())
    for (const [, name, value] of bare.matchAll(
      /["']?\b(level|name|int_?[vV]alue)["']?\s{0,4}:\s{0,4}["']?(\d{1,9})\b/g,
    )) {
      const key = name!.toLowerCase().replace('_', '');
      if (key in now) now = {};
      now[key] = Number(value);
      const sets = numbers[`${now['level']}/${now['name']}`];
      if (now['intvalue'] === undefined || !sets) continue;
      const leg = legs[Math.min(i + ahead, legs.length - 1)]!;
      const row = leg === 'upstream' ? {} : { row: 'envoy-listener' };
      all.push({
        line: number,
        product: 'Envoy',
        leg,
        sets,
        name: 'socket_options',
        value: now['intvalue'],
        ...row,
      });
      now = {};
    }
  return all;
}

const sysctl = /net\.ipv4\.tcp_keepalive_(time|intvl|probes)/;
const parts = { time: 'idle', intvl: 'interval', probes: 'probes' } as const;

/** Sysctls of a pod, of Compose, of `docker run --sysctl`: defaults of the container, not of the host. */
export function inContainers(lines: readonly Line[]): readonly Setting[] {
  const text = lines.map(({ bare }) => bare).join('\n');
  const listed = /\bsysctls["']?\s{0,4}:/.test(text);
  if (!listed && !/--sysctl[= ]/.test(text)) return [];
  const pod =
    /securityContext|kind: ?(?:Pod|Deployment|StatefulSet|DaemonSet)|apiVersion/.test(text) ||
    /-\s{0,4}name:\s{0,4}["']?net\.ipv4/.test(text);
  const docker = /--sysctl[= ]/.test(text);
  const product = docker ? 'Docker' : pod ? 'Kubernetes' : 'Compose';
  const row = docker ? 'docker-sysctl' : pod ? 'kubernetes-sysctls' : 'docker-compose';
  return lines.flatMap(({ bare, number }, i) => {
    const pairs = [
      ...bare.matchAll(
        /net\.ipv4\.tcp_keepalive_(time|intvl|probes)["']?\s{0,4}[=:]\s{0,4}["']?(\d{1,9})/g,
      ),
    ];
    const next =
      sysctl.test(bare) && pairs.length === 0
        ? /value:\s{0,4}["']?(\d{1,9})/.exec(`${bare} ${lines[i + 1]?.bare ?? ''}`)
        : null;
    const name = sysctl.exec(bare)?.[1];
    const found =
      next && name
        ? [[name, next[1]!] as const]
        : pairs.map(([, one, value]) => [one!, value!] as const);
    const used = next ? [number, lines[i + 1]?.number ?? number] : [number];
    return found.flatMap(([one, value]) =>
      used.map((line) => ({
        line,
        product,
        leg: 'container' as const,
        sets: parts[one as 'time'] as Sets,
        name: `tcp_keepalive_${one}`,
        value: Number(value),
        row,
      })),
    );
  });
}
