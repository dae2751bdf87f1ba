import { storedPage } from './copies.ts';
import { read, type Publication } from './source.ts';

/** Documents on how a host goes down. */
export const shutdownSources = {
  'systemd-network': {
    title: 'systemd, Network Configuration Synchronization Points',
    short: 'systemd, network.target',
    url: 'https://systemd.io/NETWORK_ONLINE/',
    kind: 'documentation',
    read,
    copy: storedPage,
  },
} as const satisfies Record<string, Publication>;
