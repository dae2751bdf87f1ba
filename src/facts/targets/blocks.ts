import { cBlock } from './c.ts';
import {
  composeBlock,
  dockerBlock,
  envoyBlock,
  istioBlock,
  kubernetesBlock,
} from './containers.ts';
import { csharpBlock } from './csharp.ts';
import { libpqBlock, pgbouncerBlock, postgresqlBlock, redisBlock } from './databases.ts';
import { goBeforeBlock, goBlock } from './go.ts';
import { sysctlBlock, systemdBlock, windowsBlock } from './host.ts';
import type { TargetName } from './index.ts';
import { javaBlock } from './java.ts';
import { nodeBeforeBlock, nodeBlock } from './node.ts';
import { haproxyBlock, nginxBlock } from './proxies.ts';
import { pythonBlock } from './python.ts';
import { rustBlock } from './rust.ts';
import { sshBlock, sshdBlock } from './ssh.ts';
import type { Block } from './target.ts';

/** What is pasted for each target. */
export const blocks: Readonly<Record<TargetName, Block>> = {
  sysctl: sysctlBlock,
  systemd: systemdBlock,
  windows: windowsBlock,
  docker: dockerBlock,
  compose: composeBlock,
  kubernetes: kubernetesBlock,
  envoy: envoyBlock,
  istio: istioBlock,
  nginx: nginxBlock,
  haproxy: haproxyBlock,
  postgresql: postgresqlBlock,
  libpq: libpqBlock,
  pgbouncer: pgbouncerBlock,
  redis: redisBlock,
  sshd: sshdBlock,
  ssh: sshBlock,
  c: cBlock,
  go: goBlock,
  'go-before-1-23': goBeforeBlock,
  rust: rustBlock,
  java: javaBlock,
  csharp: csharpBlock,
  python: pythonBlock,
  node: nodeBlock,
  'node-before-24-19': nodeBeforeBlock,
};
