import { measure, type Fact } from '~/facts/fact.ts';
import { products } from '~/facts/products/index.ts';

const initial = 2;

/** The default in the table of products. Throws, so that a changed id fails the build. */
function defaultOf(id: string): Fact {
  const cell = products.rows.find((row) => row.id === id)?.cells[initial];
  if (!cell || !('fact' in cell)) throw new Error(`No default is known of “${id}”`);
  return cell.fact;
}

/** Times of heartbeats above TCP, and of proxies that wait for data; they stand in the table of products. */
export const heartbeats = {
  grpcTimeout: defaultOf('grpc-client-timeout'),
  grpcLeastInterval: defaultOf('grpc-server-least-interval'),
  grpcServerTime: defaultOf('grpc-server-time'),
  /** KEEPALIVE_TIME of a client is raised to this. */
  grpcLeastTime: measure(10, 's', 'grpc-a8', '2026-11-22', 'official documentation'),
  /** How often a server by default takes a PING while no call is open. */
  grpcIdlePing: measure(7200, 's', 'grpc-a8', '2026-11-22', 'official documentation'),
  rabbitmq: defaultOf('rabbitmq-heartbeat'),
  sshCount: defaultOf('ssh-count'),
  nginxRead: defaultOf('nginx-proxy-read-timeout'),
  clientGoIdle: defaultOf('client-go-read-idle'),
  clientGoPing: defaultOf('client-go-ping'),
} as const;
