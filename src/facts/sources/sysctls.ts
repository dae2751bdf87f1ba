import { debianKernel, debianPackage, mirrored, netNextLog } from './copies.ts';
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

/** One page of the kernel's documentation, at the version that was read. */
const kernelDoc = (file: string): Publication => ({
  ...kernel(`Documentation/${file}`),
  kind: 'documentation',
});

/** Documents on sysctls. */
export const sysctlSources = {
  'linux-ip-sysctl': kernelDoc('networking/ip-sysctl.rst'),
  'linux-net-sysctl': kernelDoc('admin-guide/sysctl/net.rst'),
  'linux-fs-sysctl': kernelDoc('admin-guide/sysctl/fs.rst'),
  'linux-kernel-sysctl': kernelDoc('admin-guide/sysctl/kernel.rst'),
  'linux-conntrack-sysctl': kernelDoc('networking/nf_conntrack-sysctl.rst'),
  'linux-tcp-ipv4': kernel('net/ipv4/tcp_ipv4.c'),
  'linux-core-sysctl': kernel('net/core/sysctl_net_core.c'),
  'linux-hotdata': kernel('net/core/hotdata.c'),
  'linux-sock': kernel('net/core/sock.c'),
  'linux-conntrack-standalone': kernel('net/netfilter/nf_conntrack_standalone.c'),
  'linux-conntrack-core': kernel('net/netfilter/nf_conntrack_core.c'),
  'linux-tcp-minisocks': kernel('net/ipv4/tcp_minisocks.c'),
  'linux-kconfig': kernel('net/ipv4/Kconfig'),
  'linux-file-table': kernel('fs/file_table.c'),
  'linux-file': kernel('fs/file.c'),
  'linux-threads': kernel('include/linux/threads.h'),
  'linux-rto-max-sysctl': {
    title: 'Linux commit 1280c26228bd, tcp: add tcp_rto_max_ms sysctl, 11 February 2025',
    short: 'commit 1280c26228bd',
    url: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=1280c26228bd7eb14bdecd67dedbdd871f8fdda5',
    kind: 'source',
    read,
    copy: mirrored,
  },
  'linux-rto-min-option': {
    title: 'Linux commit f38805c5d26f, tcp: support TCP_RTO_MIN_US, March 2025, first in 6.15',
    short: 'commit f38805c5d26f',
    url: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=f38805c5d26fe4af97837c10d58074a7496638bf',
    kind: 'source',
    read: '2026-11-29',
    copy: netNextLog,
  },
  'linux-delack-option': {
    title: 'Linux commit 9552f90835ef, tcp: support TCP_DELACK_MAX_US, March 2025, first in 6.15',
    short: 'commit 9552f90835ef',
    url: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=9552f90835ef3552d0af327e48dc360717777d62',
    kind: 'source',
    read: '2026-11-29',
    copy: netNextLog,
  },
  'linux-syn-linear': {
    title: 'Linux commit ccce324dabfe, tcp: make the first N SYN RTO backoffs linear, May 2023',
    short: 'commit ccce324dabfe',
    url: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=ccce324dabfe2143519daf50ed8b1ef1d0c542f7',
    kind: 'source',
    read,
    copy: mirrored,
  },
  'sysctl-d-5': {
    title: 'sysctl.d(5), systemd 252',
    short: 'sysctl.d(5)',
    url: 'https://www.freedesktop.org/software/systemd/man/252/sysctl.d.html',
    kind: 'documentation',
    read,
    copy: debianPackage('systemd 252'),
  },
  'sysctl-8': {
    title: 'sysctl(8), procps-ng 4.0',
    short: 'sysctl(8)',
    url: 'https://man7.org/linux/man-pages/man8/sysctl.8.html',
    kind: 'documentation',
    read,
    copy: debianPackage('procps 4.0.2'),
  },
  'listen-2': {
    title: 'listen(2), Linux man-pages 6.03',
    short: 'listen(2)',
    url: 'https://man7.org/linux/man-pages/man2/listen.2.html',
    kind: 'documentation',
    read,
    copy: debianPackage('manpages-dev 6.03'),
  },
  'kubernetes-kernel-versions': {
    title: 'Kubernetes, Linux Kernel Version Requirements',
    short: 'Kubernetes kernel versions',
    url: 'https://kubernetes.io/docs/reference/node/kernel-version-requirements/',
    kind: 'documentation',
    read,
  },
} as const satisfies Record<string, Publication>;
