import type { Claims } from './claims.ts';

/** The section of a standard that a row or a value rests on. */
export const standardClaims: Claims = {
  rfc9293: {
    '§3.8.4':
      'keepalive-optional keepalive-per-connection keepalive-default-off keepalive-only-idle keepalive-configurable keepalive-two-hours keepalive-one-lost-probe keepalive-no-data keepalive-sequence idle-definition on-by-default one-byte one-lost-probe http-keep-alive across-proxies keepalive probe unanswered dead-peer dead-connection rfc9293.leastDefaultIdle',
    '§3.8.3': 'r1 r2 r2-settable r2-syn waiting.leastLimit',
    '§3.5.1': 'half-open',
    '§3.8.6.1': 'zero-window-open zero-window-backoff zero-window',
    '§3.9.2.2': 'soft-errors hard-errors soft-error',
    '§3.9.1.1': 'default-user-timeout',
    '§3.10.7.1': 'econnreset-probe',
    '§3.3.2': 'half-open-request time-wait',
    '§3.6.1': 'half-closed',
    '§3.6': 'end-of-file',
    '§3.1': 'segment',
    '§3.5.2': 'reset',
    '§3.4': 'sequence-number',
    '§3.3.1': 'snd-una',
    '§4': 'peer path hop terminate',
  },
  rfc793: {
    '§3.8': 'default-user-timeout',
  },
  rfc1122: {
    '§4.2.3.6': 'keepalive-only-idle keepalive-purpose for-nat dead-peer',
  },
  rfc5382: {
    'REQ-5':
      'rfc5382-floor nat-established nat-transitory nats-keep-two-hours idle-timeout pathTimeouts.natFloor',
    '§2': 'middlebox mapping',
  },
  rfc6298: {
    '§2': 'tcp-rto-min-us rto-initial rto-least rto-most rto',
    '§3': 'round-trip',
  },
  rfc7323: {
    '§3.2': 'tcp-timestamps timestamps-off timestamps',
    '§5.5': 'timestamps-idle',
  },
  rfc9112: {
    '§9.3': 'http1-persistence http-keep-alive',
  },
  rfc8085: {
    '§3.5': 'udp-keepalive middlebox jitter',
  },
  rfc9113: {
    '§6.7': 'http2-ping heartbeat',
  },
  rfc9000: {
    '§10.1': 'quic-idle',
    '§10.1.2': 'nat-udp pathTimeouts.udp',
  },
  rfc7857: {
    '§2.1': 'nat-transitory',
    '§2.2': 'nat-after-rst',
  },
  rfc6455: {
    '§5.5.2': 'websocket-ping heartbeat',
  },
  rfc5961: {
    '§3.2': 'challenge-ack',
  },
  rfc5461: {
    '§2.2': 'soft-errors',
    '§2.1': 'hard-errors',
  },
  rfc9260: {
    '§8.3': 'sctp-heartbeat',
  },
  rfc8985: {
    '§7': 'tail-loss-probe',
  },
  rfc7828: {
    '§3.1': 'dns-keepalive',
  },
  rfc6520: {
    '§4': 'tls-heartbeat',
  },
  rfc5626: {
    '§4.4': 'sip-crlf',
  },
  rfc5482: {
    '§3': 'user-timeout-option',
  },
  rfc4787: {
    '§4.3': 'nat-udp',
  },
  rfc4271: {
    '§4.4': 'bgp-hold',
  },
  rfc2132: {
    '§7.2': 'dhcp-keepalive',
  },
};
