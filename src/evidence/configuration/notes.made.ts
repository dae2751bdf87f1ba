import { containers } from '~/facts/products/containers.ts';
import { clients } from '~/facts/products/clients.ts';
import { databases } from '~/facts/products/databases.ts';
import { messaging } from '~/facts/products/messaging.ts';
import { postgresql } from '~/facts/products/postgresql.ts';
import { proxies } from '~/facts/products/proxies.ts';
import { langs, type Lang } from '~/i18n/locales.ts';

const rows = [...containers, ...clients, ...databases, ...messaging, ...postgresql, ...proxies];

/** The rows whose trap a configuration calls for. */
const told = [
  'nginx-so-keepalive',
  'nginx-proxy-socket-keepalive',
  'nginx-keepalive-timeout',
  'haproxy-tcpka',
  'haproxy-idle',
  'haproxy-probes',
  'haproxy-tcp-ut',
  'httpd-clients',
  'httpd-keepalive-timeout',
  'squid-tcpkeepalive',
  'stunnel-socket',
  'postgresql-idle',
  'postgresql-user-timeout',
  'postgresql-check-interval',
  'libpq-keepalives',
  'pgbouncer-keepalive',
  'pgbouncer-times',
  'mariadb-idle',
  'mariadb-wait-timeout',
  'redis-idle',
  'elasticsearch-keep-alive',
  'elasticsearch-limit',
  'zookeeper-keepalive',
  'rabbitmq-keepalive',
  'rabbitmq-times',
  'rabbitmq-heartbeat',
  'mosquitto-bridge-tcp-keepalive',
  'mosquitto-keepalive-interval',
  'mosquitto-max-keepalive',
  'kafka-so-keepalive',
  'docker-sysctl',
  'docker-compose',
  'kubernetes-sysctls',
  'envoy-upstream',
  'envoy-listener',
  'istio-tcp-keepalive',
  'pgjdbc-keepalive',
  'connector-j-keepalive',
] as const;

function trap(id: string, lang: Lang): string {
  const cell = rows.find((row) => row.id === id)?.cells[5];
  if (!cell || !('text' in cell) || typeof cell.text === 'string')
    throw new Error(`no trap: ${id}`);
  return cell.text[lang];
}

/** What there is to watch for, by the row of the reference. */
export type Notes = Readonly<Record<string, string>>;

export const [en, zh] = langs.map((lang) =>
  Object.fromEntries(told.map((id) => [id, trap(id, lang)])),
) as [Notes, Notes];
