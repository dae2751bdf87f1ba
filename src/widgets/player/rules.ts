import type { SegmentEvent } from '~/model/kernel/trace.ts';

/** The kernel function behind each kind of segment: net/ipv4, Linux 6.18. */
const senders: Readonly<Record<SegmentEvent['kind'], string>> = {
  syn: 'tcp_connect()',
  'syn-ack': 'tcp_v4_send_synack()',
  ack: 'tcp_send_ack()',
  data: 'tcp_write_xmit()',
  retransmit: 'tcp_retransmit_timer()',
  'syn-retransmit': 'tcp_retransmit_timer()',
  fin: 'tcp_send_fin()',
  'fin-retransmit': 'tcp_retransmit_timer()',
  'keepalive-probe': 'tcp_keepalive_timer() → tcp_write_wakeup()',
  'zero-window-probe': 'tcp_probe_timer() → tcp_send_probe0()',
  'probe-ack': 'tcp_send_dupack()',
  'window-update': 'tcp_cleanup_rbuf()',
  rst: 'tcp_send_active_reset()',
};

/** The function that sent a segment; some rules have one of their own. */
export function senderOf({ kind, why, from }: SegmentEvent): string {
  if (from === 'middlebox') return 'nf_send_reset()';
  if (why === 'loss-probe') return 'tcp_send_loss_probe()';
  if (why === 'no-socket') return 'tcp_v4_send_reset()';
  if (why === 'challenge') return 'tcp_send_challenge_ack()';
  if (why === 'recovery') return 'tcp_xmit_retransmit_queue()';
  return why === 'syn-ack-rto' ? 'inet_rtx_syn_ack()' : senders[kind];
}
