import { read, type Publication } from './source.ts';

const about = (title: string, short: string, url: string): Publication => ({
  title,
  short,
  url,
  kind: 'third-party',
  read,
  copy: { en: 'read in a copy of the text', zh: '读的是全文的副本' },
});

const howto = 'https://tldp.org/HOWTO/TCP-Keepalive-HOWTO';

/** What others have written on keepalive, for whoever wants to read on. */
export const readingSources = {
  'tldp-overview': about(
    'TCP Keepalive HOWTO, 2. TCP keepalive overview, 4 May 2007',
    'TCP Keepalive HOWTO',
    `${howto}/overview.html`,
  ),
  'tldp-using': about(
    'TCP Keepalive HOWTO, 3. Using TCP keepalive under Linux, 4 May 2007',
    'Using TCP keepalive under Linux',
    `${howto}/usingkeepalive.html`,
  ),
  'cloudflare-sockets': about(
    'The Cloudflare Blog, When TCP sockets refuse to die, 20 September 2019',
    'When TCP sockets refuse to die',
    'https://blog.cloudflare.com/when-tcp-sockets-refuse-to-die/',
  ),
  'hpbn-mobile': about(
    'Ilya Grigorik, High Performance Browser Networking, Optimizing for Mobile Networks, 2013',
    'High Performance Browser Networking',
    'https://hpbn.co/optimizing-for-mobile-networks/',
  ),
} as const satisfies Record<string, Publication>;
