import type { Script } from './record.ts';

const quick = {
  tcp_keepalive_time: 1,
  tcp_keepalive_intvl: 1,
  tcp_keepalive_probes: 1,
  tcp_early_retrans: 0,
};

/** Found by chance once; each must stay mended. */
export const found: readonly (readonly [name: string, script: Script])[] = [
  [
    'what is left of a small window goes out by a timer after an earlier write took some of it',
    {
      params: {
        hz: 250,
        subject: 'cl',
        one_way_delay_ms: 0,
        sysctl: { ...quick, tcp_retries2: 1 },
        peer_reads: false,
      },
      app_log: [
        {
          t: -0.02,
          call: 'setsockopt',
          who: 'listener',
          opt: 'SO_RCVBUF',
          val: 4096,
          result: 'ok',
        },
        { t: 0, call: 'connect', who: 'cl', begin: true },
        {
          action: 'cl_send',
          args: { n: 416 },
          result: 416,
          t: 1.0001,
          t_end: 1.0001,
          planned: 0.2,
        },
        { action: 'drop_nth', args: { n: 2, packet: 0 }, t: 1.0002, t_end: 1.0002, planned: 0.2 },
        { action: 'cl_fill', args: {}, result: 2481, t: 1.1, t_end: 1.1, planned: 0.3 },
      ],
      jiffies_at_t0: 0.3,
      duration_observed: 25,
    },
  ],
  [
    'a second loss probe leaves after the first one repeated what had arrived',
    {
      params: {
        hz: 250,
        subject: 'sv',
        one_way_delay_ms: 0,
        sysctl: { ...quick, tcp_retries2: 0, tcp_early_retrans: 3 },
        peer_reads: false,
      },
      app_log: [
        {
          t: -0.02,
          call: 'setsockopt',
          who: 'listener',
          opt: 'SO_RCVBUF',
          val: 4096,
          result: 'ok',
        },
        { t: 0, call: 'connect', who: 'cl', begin: true },
        {
          action: 'pass_nth',
          args: { n: 2, packet: 1 },
          t: 1.0002,
          t_end: 1.0002,
          planned: 0.2,
        },
        { action: 'sv_send', args: { n: 1 }, result: 1, t: 1.1, t_end: 1.1, planned: 0.3 },
        { action: 'sv_send', args: { n: 1 }, result: 1, t: 1.4001, t_end: 1.4001, planned: 0.6 },
      ],
      jiffies_at_t0: 0.3,
      duration_observed: 25,
    },
  ],
  [
    'a FIN that recovery repeats is no timer’s doing',
    {
      params: {
        hz: 250,
        subject: 'cl',
        one_way_delay_ms: 0,
        sysctl: { ...quick, tcp_retries2: 0 },
        peer_reads: false,
      },
      app_log: [
        {
          t: -0.02,
          call: 'setsockopt',
          who: 'listener',
          opt: 'SO_RCVBUF',
          val: 4096,
          result: 'ok',
        },
        { t: 0, call: 'connect', who: 'cl', begin: true },
        { action: 'drop_nth', args: { n: 2, packet: 0 }, t: 1, t_end: 1, planned: 0.2 },
        { action: 'cl_fill', args: {}, result: 1449, t: 1.0002, t_end: 1.0002, planned: 0.2 },
        { action: 'cl_close', args: null, t: 1.1001, t_end: 1.1001, planned: 0.3 },
      ],
      jiffies_at_t0: 0.3,
      duration_observed: 25,
    },
  ],
  [
    'what the subject sends right after says nothing of when its peer closed',
    {
      params: {
        hz: 250,
        subject: 'cl',
        one_way_delay_ms: 0,
        sysctl: { ...quick, tcp_retries2: 0 },
        peer_reads: false,
      },
      app_log: [
        {
          t: -0.02,
          call: 'setsockopt',
          who: 'listener',
          opt: 'SO_RCVBUF',
          val: 4096,
          result: 'ok',
        },
        { t: 0, call: 'connect', who: 'cl', begin: true },
        { action: 'drop_nth', args: { n: 2, packet: 0 }, t: 1, t_end: 1, planned: 0.2 },
        { action: 'sv_close', args: null, t: 7.9001, t_end: 7.9001, planned: 7.1 },
        { action: 'cl_fill', args: {}, result: 1, t: 7.9002, t_end: 7.9002, planned: 7.1 },
      ],
      jiffies_at_t0: 0.3,
      duration_observed: 25,
    },
  ],
  [
    'what comes in after a recording stopped is not in it',
    {
      params: {
        hz: 250,
        subject: 'cl',
        one_way_delay_ms: 300,
        sysctl: { ...quick, tcp_retries2: 6, tcp_early_retrans: 3 },
        peer_reads: false,
      },
      app_log: [
        {
          t: -0.02,
          call: 'setsockopt',
          who: 'listener',
          opt: 'SO_RCVBUF',
          val: 4096,
          result: 'ok',
        },
        { t: 0, call: 'connect', who: 'cl', begin: true },
        {
          action: 'ip',
          args: { ns: 's', args: 'link set veth0 down' },
          t: 2.5001,
          t_end: 2.5001,
          planned: 0.2,
        },
        { action: 'cl_fill', args: {}, result: 1449, t: 8, t_end: 8, planned: 5.7 },
      ],
      jiffies_at_t0: 0.3,
      duration_observed: 25,
    },
  ],
  [
    'recovery may begin with an acknowledgement that a FIN carries',
    {
      params: {
        hz: 250,
        subject: 'cl',
        one_way_delay_ms: 0,
        sysctl: { ...quick, tcp_retries2: 0 },
        peer_reads: true,
      },
      app_log: [
        { t: 0, call: 'connect', who: 'cl', begin: true },
        { action: 'block', args: { dir: 's2c' }, t: 1.0001, t_end: 1.0001, planned: 0.2 },
        { action: 'drop_nth', args: { n: 2, packet: 1 }, t: 1.0003, t_end: 1.0003, planned: 0.2 },
        { action: 'cl_fill', args: {}, result: 1449, t: 1.1002, t_end: 1.1002, planned: 0.3 },
        { action: 'sv_close', args: null, t: 1.1004, t_end: 1.1004, planned: 0.3 },
        { action: 'iptables', args: { ns: 'm', args: '-F' }, t: 1.2, t_end: 1.2, planned: 0.4 },
      ],
      jiffies_at_t0: 0.3,
      duration_observed: 25,
    },
  ],
];
