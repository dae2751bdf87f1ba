import { debianKernel, debianPackage } from './copies.ts';
import { read, type Publication } from './source.ts';

const kernelTree = 'https://git.kernel.org/pub/scm/linux/kernel/git/stable/linux.git/tree';

/** One file of the Linux kernel, at the version that was read. */
const kernel = (file: string): Publication => ({
  title: `Linux 6.12, ${file}`,
  short: file.split('/').pop()!,
  url: `${kernelTree}/${file}?h=v6.12.117`,
  kind: 'source',
  read,
  copy: debianKernel,
});

/** Documents on Linux. */
export const linuxSources = {
  'linux-tcp-h': kernel('include/net/tcp.h'),
  'linux-tcp': kernel('net/ipv4/tcp.c'),
  'linux-tcp-timer': kernel('net/ipv4/tcp_timer.c'),
  'linux-tcp-output': kernel('net/ipv4/tcp_output.c'),
  'linux-tcp-input': kernel('net/ipv4/tcp_input.c'),
  'linux-sysctl': kernel('net/ipv4/sysctl_net_ipv4.c'),
  'linux-tcp-ipv6': kernel('net/ipv6/tcp_ipv6.c'),
  'linux-icmpv6': { ...kernel('net/ipv6/icmp.c'), short: 'ipv6/icmp.c' },
  'linux-timer-wheel': kernel('kernel/time/timer.c'),
  'linux-conntrack': kernel('net/netfilter/nf_conntrack_proto_tcp.c'),
  'tcp-7': {
    title: 'tcp(7), Linux man-pages 6.03',
    short: 'tcp(7)',
    url: 'https://man7.org/linux/man-pages/man7/tcp.7.html',
    kind: 'documentation',
    read,
    copy: debianPackage('manpages 6.03'),
  },
  'iproute2-timer': {
    title: 'iproute2, commit 3e807112fdf3 of July 2024: ss: fix expired time format of timer',
    short: 'iproute2 3e807112',
    url: 'https://git.kernel.org/pub/scm/network/iproute2/iproute2.git/commit/?id=3e807112fdf3d7b89a8295379dd8474f08a38b4b',
    kind: 'source',
    read,
    copy: {
      en: 'read in a copy of the repository; first released in 6.11',
      zh: '读的是仓库的副本；随 6.11 首次发布',
    },
  },
} as const satisfies Record<string, Publication>;
