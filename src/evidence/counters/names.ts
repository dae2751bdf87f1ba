/** What a counter counts. */
export type Counter =
  | 'probes'
  | 'keepaliveTimeouts'
  | 'keepaliveDeaths'
  | 'timeoutDeaths'
  | 'windowProbes'
  | 'retransmissions'
  | 'resetsSent'
  | 'resetsReceived'
  | 'timeouts';

/** Names of Linux’s counters, as `nstat` and `/proc/net/netstat` have them. */
export const linuxNames: Readonly<Record<string, Counter>> = {
  TCPKeepAlive: 'probes',
  TCPAbortOnTimeout: 'timeoutDeaths',
  TCPWinProbe: 'windowProbes',
  TCPTimeouts: 'timeouts',
  RetransSegs: 'retransmissions',
  OutRsts: 'resetsSent',
  EstabResets: 'resetsReceived',
};

/** Sentences of `netstat -s`: net-tools in English and Chinese, FreeBSD, macOS, Windows. */
export const sentences: readonly (readonly [RegExp, Counter])[] = [
  [/^keepalive timeouts?$|^keep ?alive timeouts?$/i, 'keepaliveTimeouts'],
  [/^keepalive probes? sent$/i, 'probes'],
  [/^connections? dropped (?:by|in) keepalive$/i, 'keepaliveDeaths'],
  [/^connections? aborted due to timeout$/i, 'timeoutDeaths'],
  [/^segments? retrans?mitt?ed$|^已重新?传输的?(?:段|分段)$/i, 'retransmissions'],
  [/^data packets? \(\d+ bytes?\) retransmitted$/i, 'retransmissions'],
  [/^resets? sent$/i, 'resetsSent'],
  [/^connection resets? received$|^reset connections$|^重置连接$/i, 'resetsReceived'],
  [/^other TCP timeouts$/i, 'timeouts'],
];
