import type { Claims } from './claims.ts';

/** Where in the sources of Linux a row of the reference, or a value of the articles (`linux.idle`), stands. */
export const kernelClaims: Claims = {
  'linux-tcp-timer': {
    'tcp_keepalive_timer()':
      'linux reqwest-detection etimedout-keepalive keepalive-only-idle idle-definition two-hours sum-of-three last-probe-fails back-off healthy-interval counted-from-failure one-lost-probe while-sending user-timeout-adds user-timeout-shorter user-timeout-below-sum user-timeout detection-time healthy-period unanswered dead-connection give-up linux.detection linux.deathError',
    'tcp_set_keepalive()': 'sysctl-switches-on on-by-default late-switch-counts-past',
    'retransmits_timed_out()':
      'etimedout-data user-timeout-from-write user-timeout-last-packet retries2-packets default-user-timeout',
    'tcp_model_timeout()': 'tcp-retries2 retries2-minutes retransmission.limit',
    'tcp_write_timeout()':
      'enetunreach-data etimedout-connect retransmission.connect retransmission.connectBefore',
    'tcp_orphan_retries()': 'tcp-orphan-retries orphan',
    'tcp_probe_timer()': 'etimedout-window zero-window-backoff',
    'tcp_retransmit_timer()': 'retransmission rto',
  },
  'linux-tcp-h': {
    TCP_KEEPALIVE_TIME:
      'linux linux-idle linux-interval linux-probes tcp-keepalive-time tcp-keepalive-intvl tcp-keepalive-probes mongodb-detection mongodb-driver-detection two-hours sum-of-three defaults-hold-mappings linux.idle linux.interval linux.probes sysctl-at-once',
    'keepalive_time_when()': 'sysctl-switches-on sysctl-new-only',
    MAX_TCP_KEEPIDLE: 'any-seconds any-count linux.mostIdle linux.mostInterval linux.mostProbes',
    TCP_RETR2: 'tcp-retries2 retransmission.retries',
    TCP_RETR1: 'tcp-retries1 r1',
    TCP_SYN_RETRIES: 'tcp-syn-retries retransmission.synRetries',
    TCP_SYNACK_RETRIES: 'tcp-synack-retries',
    TCP_FIN_TIMEOUT: 'tcp-fin-timeout',
    TCP_TIMEWAIT_LEN: 'time-wait',
    TCP_TIMEOUT_INIT: 'rto-initial',
    TCP_RTO_MIN: 'rto-least',
    TCP_RTO_MAX: 'rto-most retransmission.longestTimeout',
    'tcp_probe0_base()': 'retransmission.firstWindow',
    TCPOLEN_TSTAMP_ALIGNED: 'timestamps-off',
  },
  'linux-tcp-ipv4': {
    'tcp_v4_err()':
      'ehostunreach-data ehostunreach-connect icmp-enetunreach icmp-ehostunreach icmp-econnrefused icmp-eacces icmp-enoprotoopt icmp-eopnotsupp icmp-ehostdown icmp-enonet icmp-eproto soft-errors hard-errors icmp-ends-it soft-error',
    'tcp_sk_init()': 'containers-share init-container-sysctl network-namespace',
    tcp_syncookies: 'syncookies-on',
    tcp_timestamps: 'timestamps-off',
    tcp_syn_linear_timeouts: 'retransmission.linear',
    tcp_rto_min_us: 'retransmission.rtoMin',
  },
  'linux-sysctl': {
    tcp_keepalive_time: 'linux-idle android-idle ipv6-sysctl idle linux.idleSysctl',
    tcp_keepalive_intvl: 'linux-interval android-interval interval linux.intervalSysctl',
    tcp_keepalive_probes: 'linux-probes android-probes probes linux.probesSysctl',
    tcp_retries2: 'retransmission.retriesSysctl',
    tcp_syn_retries: 'retransmission.synRetriesSysctl',
    tcp_syn_linear_timeouts: 'retransmission.linearSysctl',
    tcp_early_retrans: 'retransmission.earlyRetransSysctl',
  },
  'linux-ip-sysctl': {
    tcp_retries2: 'r2 retries2-minutes',
    tcp_syn_retries: 'r2-syn connect-127',
    tcp_fin_timeout: 'time-wait',
    tcp_max_tw_buckets: 'fewer-tw-buckets',
    somaxconn: 'somaxconn-alone',
    tcp_mem: 'tcp-mem-bytes',
    ip_local_port_range: 'ports-per-server',
    tcp_keepalive_time: 'sysctl',
    tcp_synack_retries: 'half-open-request',
    tcp_early_retrans: 'tail-loss-probe',
    tcp_orphan_retries: 'orphan',
    tcp_syncookies: 'syn-cookie',
    tcp_invalid_ratelimit: 'waiting.betweenAnswers',
    tcp_rmem: 'rmem-default',
  },
  'linux-tcp': {
    'do_tcp_setsockopt()':
      'linux-idle linux-interval linux-probes android-idle android-interval android-probes einval-option portable-tcp-keepalive linux.leastIdle linux.leastInterval linux.leastProbes',
    'tcp_sock_set_user_timeout()': 'linux.mostUserTimeout',
    'tcp_sock_set_keepidle_locked()': 'keepidle-switches-on',
    'tcp_init()': 'tcp-max-orphans tcp-rmem tcp-wmem',
  },
  'linux-tcp-output': {
    'tcp_schedule_loss_probe()': 'tcp-early-retrans tail-loss-probe',
    'tcp_cwnd_restart()': 'tcp-slow-start-after-idle',
    'tcp_syn_options()': 'tcp-sack',
    'tcp_xmit_probe_skb()': 'keepalive-sequence next-sequence probe',
    'tcp_send_probe0()': 'window-probe',
  },
  'linux-tcp-input': {
    'tcp_oow_rate_limited()': 'tcp-invalid-ratelimit',
    'tcp_syn_flood_action()': 'tcp-syncookies syn-cookie',
    'tcp_conn_request()': 'tcp-max-syn-backlog syn-backlog',
    'tcp_send_challenge_ack()': 'challenge-ack',
    'tcp_validate_incoming()': 'application-answers peer-probes-count',
  },
  'linux-icmp': {
    'icmp_err_convert[]':
      'econnrefused-data ehostunreach-data enetunreach-data icmp-eacces icmp-econnrefused icmp-ehostdown icmp-ehostunreach icmp-enetunreach icmp-enonet icmp-enoprotoopt icmp-eopnotsupp icmp-eproto',
  },
  'linux-icmpv6': {
    'tab_unreach[]':
      'icmp-eacces icmp-econnrefused icmp-ehostdown icmp-ehostunreach icmp-enetunreach icmp-enonet icmp-enoprotoopt icmp-eopnotsupp icmp-eproto',
  },
  'linux-timer-wheel': {
    granularity: 'tick timer-wheel to-the-second user-timeout-below-sum',
  },
  'linux-conntrack': {
    'tcp_timeouts[]':
      'connection-tracking docker-bridge kube-proxy-conntrack linux-conntrack linux-conntrack-unacknowledged mapping nat-after-rst nf-conntrack-tcp-timeout-established nf-conntrack-tcp-timeout-max-retrans nf-conntrack-tcp-timeout-time-wait nf-conntrack-tcp-timeout-unacknowledged openwrt conntrack.established conntrack.unacknowledged conntrack.retransmitting conntrack.synSent conntrack.synReceived conntrack.finWait conntrack.closeWait conntrack.lastAck conntrack.timeWait conntrack.close',
  },
  'linux-conntrack-sysctl': {
    nf_conntrack_tcp_timeout_established: 'linux-conntrack connection-tracking',
    nf_conntrack_tcp_timeout_unacknowledged: 'linux-conntrack-unacknowledged',
  },
  'ipvs-tcp': {
    'tcp_timeouts[]': 'docker-swarm kube-proxy-ipvs linux-ipvs ipvs.established',
  },
  'linux-kernel-sysctl': {
    pid_max: 'pid-max-network',
  },
  'linux-threads': {
    pid_max: 'pid-max-network',
  },
};
