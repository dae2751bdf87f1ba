import { c } from './c.ts';
import { compose, docker, envoy, istio, kubernetes } from './containers.ts';
import { csharp } from './csharp.ts';
import { libpq, pgbouncer, postgresql, redis } from './databases.ts';
import { go, goBefore } from './go.ts';
import { sysctl, systemd, windows } from './host.ts';
import { java } from './java.ts';
import { node, nodeBefore } from './node.ts';
import { haproxy, nginx } from './proxies.ts';
import { python } from './python.ts';
import { rust } from './rust.ts';
import { ssh, sshd } from './ssh.ts';
import type { Target } from './target.ts';

/** Everything that can be configured, by its public name. */
export const targets = {
  sysctl,
  systemd,
  windows,
  docker,
  compose,
  kubernetes,
  envoy,
  istio,
  nginx,
  haproxy,
  postgresql,
  libpq,
  pgbouncer,
  redis,
  sshd,
  ssh,
  c,
  go,
  'go-before-1-23': goBefore,
  rust,
  java,
  csharp,
  python,
  node,
  'node-before-24-19': nodeBefore,
} as const satisfies Readonly<Record<string, Target>>;

export type TargetName = keyof typeof targets;
