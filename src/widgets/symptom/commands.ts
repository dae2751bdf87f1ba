import type { Mechanism } from './causes/cause.ts';

/** One command that tells a mechanism from the others; what to look for is in the words. */
export const commands: Readonly<Record<Mechanism, string>> = {
  path: "tcpdump -nvi any 'tcp[tcpflags] & tcp-rst != 0'",
  timer: "tcpdump -ni any 'tcp[tcpflags] & tcp-fin != 0'",
  keepalive: 'ss -tno state established',
  retransmission: 'ss -tnoi state established',
  connect: 'ss -tno state syn-sent',
  window: 'ss -tnoe state established',
  closing: 'ss -tano state fin-wait-1 state fin-wait-2',
  probe: "tcpdump -ni any 'tcp[tcpflags] & tcp-rst != 0 or len <= 66'",
  chosen: 'strace -f -tt -e trace=network,poll,epoll_wait -p PID',
};

/** A command that asks the cause itself, where it has one. */
export const asks: Readonly<Record<string, string>> = {
  'middleboxes/#linux-ipvs': 'ipvsadm -l --timeout',
  'middleboxes/#linux-conntrack': 'sysctl net.netfilter.nf_conntrack_tcp_timeout_established',
  'products/#containerd-stream-idle': 'containerd config dump | grep stream_idle_timeout',
};
