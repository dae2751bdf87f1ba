import { type Places, words } from './place.ts';

/** An entry of tcp(7), by the line that begins it. */
const option = (name: string, since: string): string => words(`${name} (since Linux ${since})`);

/** Lines of files and headings of pages, as they stood at the address that was read. */
export const otherPlaces: Places = {
  'tcp-7': {
    TCP_KEEPCNT: option('TCP_KEEPCNT', '2.4'),
    TCP_KEEPIDLE: option('TCP_KEEPIDLE', '2.4'),
    TCP_KEEPINTVL: option('TCP_KEEPINTVL', '2.4'),
    TCP_USER_TIMEOUT: option('TCP_USER_TIMEOUT', '2.6.37'),
    tcp_keepalive_time: words('tcp_keepalive_time (integer'),
    tcp_retries2: words('tcp_retries2 (integer'),
    tcp_tw_recycle: words('tcp_tw_recycle (Boolean'),
    SO_KEEPALIVE: words('SO_KEEPALIVE socket option'),
    SIOCOUTQ: words('SIOCOUTQ'),
  },
  'grpc-a8': {
    Background: 'background',
    'Basic Keepalive': 'basic-keepalive',
    'Server Enforcement': 'server-enforcement',
  },
  'grpc-a18': { Proposal: 'proposal' },
  'ssh-config': { ServerAliveCountMax: 1929, ServerAliveInterval: 1955, TCPKeepAlive: 2080 },
  'sshd-config': { ClientAliveCountMax: 590, ClientAliveInterval: 617, TCPKeepAlive: 1995 },
  'openssh-clientloop': { 'server_alive_check()': 493 },
  'docker-run': { '--sysctl': 'sysctl' },
  'systemd-socket': { 'KeepAlive=': 482 },
  'tldp-overview': { '2.1': 'whatis', '2.3': 'checkdeadpeers' },
  'tldp-using': { '3.1': words('the interval between the last data packet sent') },
  'cloudflare-sockets': Object.fromEntries(
    [
      'Idle ESTAB is forever',
      'Keepalives with TCP_USER_TIMEOUT',
      'Busy ESTAB socket is not forever',
    ].map((heading) => [heading, words(heading)]),
  ),
  'hpbn-mobile': {
    'Eliminate Unnecessary Application Keepalives': 'eliminate-unnecessary-application-keepalives',
  },
  rfc1122: { '§4.2.3.6': 'page-101' },
  rfc5382: { 'REQ-5': 'section-5' },
};
