import { storedPage } from './copies.ts';
import { read, type Publication } from './source.ts';

const page = (title: string, short: string, url: string): Publication => ({
  title,
  short,
  url,
  kind: 'documentation',
  read,
  copy: storedPage,
});

/** Documents on mappings that expire, and on heartbeats above TCP. */
export const keepingSources = {
  'kep-5495': page(
    'Kubernetes Enhancement 5495, Deprecate ipvs mode in kube-proxy',
    'KEP-5495',
    'https://kubernetes.dev/resources/keps/5495',
  ),
  'nginx-websocket': page(
    'nginx, WebSocket proxying',
    'nginx WebSocket',
    'https://nginx.org/en/docs/http/websocket.html',
  ),
  'rabbitmq-heartbeats': page(
    'RabbitMQ, Detecting Dead TCP Connections with Heartbeats and TCP Keepalives',
    'RabbitMQ heartbeats',
    'https://www.rabbitmq.com/docs/heartbeats',
  ),
  'websockets-standard': page(
    'WHATWG WebSockets Standard, Ping and Pong frames',
    'WebSockets Standard',
    'https://websockets.spec.whatwg.org/#ping-and-pong-frames',
  ),
} as const satisfies Record<string, Publication>;
