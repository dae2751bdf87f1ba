import { read, type Publication } from './source.ts';

/** Documents on how a host goes down. */
export const shutdownSources = {
  'systemd-network': {
    title: 'systemd, Network Configuration Synchronization Points',
    short: 'systemd, network.target',
    url: 'https://systemd.io/NETWORK_ONLINE/',
    kind: 'documentation',
    read,
    copy: 'read in a stored copy of the page',
  },
} as const satisfies Record<string, Publication>;
