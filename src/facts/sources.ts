/** A document that backs facts: what it is, where it stands, when and in which form it was read. */
export interface Source {
  readonly title: string;
  /** What a citation in running text is called. */
  readonly short: string;
  readonly url: string;
  readonly kind: 'source code' | 'documentation' | 'standard' | 'measurement';
  /** The day it was read, ISO 8601. */
  readonly read: string;
  /** Said when what was read is not the document at `url` itself. */
  readonly copy?: string;
}

const kernelTree = 'https://git.kernel.org/pub/scm/linux/kernel/git/stable/linux.git/tree';
const debianSource = 'read in the Debian source package of 6.12.117';

/** One file of the Linux kernel, at the version that was read. */
const kernel = (file: string): Source => ({
  title: `Linux 6.12, ${file}`,
  short: file.split('/').pop()!,
  url: `${kernelTree}/${file}?h=v6.12.117`,
  kind: 'source code',
  read: '2026-11-22',
  copy: debianSource,
});

/** Every cited document, once. */
export const sources = {
  'linux-tcp-h': kernel('include/net/tcp.h'),
  'linux-tcp': kernel('net/ipv4/tcp.c'),
  'linux-tcp-timer': kernel('net/ipv4/tcp_timer.c'),
  'linux-tcp-output': kernel('net/ipv4/tcp_output.c'),
  'linux-tcp-input': kernel('net/ipv4/tcp_input.c'),
  'linux-sysctl': kernel('net/ipv4/sysctl_net_ipv4.c'),
  'linux-timer-wheel': kernel('kernel/time/timer.c'),
  'linux-conntrack': kernel('net/netfilter/nf_conntrack_proto_tcp.c'),
  'tcp-7': {
    title: 'tcp(7), Linux man-pages 6.03',
    short: 'tcp(7)',
    url: 'https://man7.org/linux/man-pages/man7/tcp.7.html',
    kind: 'documentation',
    read: '2026-11-22',
    copy: 'read in the Debian package manpages 6.03',
  },
  'kernel-traces': {
    title: 'Packet and timer traces of Linux 6.18, HZ 250',
    short: 'Linux 6.18 traces',
    url: 'https://docs.kernel.org/networking/ip-sysctl.html',
    kind: 'measurement',
    read: '2026-11-22',
    copy: 'recorded for this guide; they lie beside the tests of its model',
  },
  rfc9293: {
    title: 'RFC 9293, Transmission Control Protocol',
    short: 'RFC 9293',
    url: 'https://www.rfc-editor.org/rfc/rfc9293#section-3.8.4',
    kind: 'standard',
    read: '2026-11-22',
    copy: 'the full text was read in a copy',
  },
  'aws-nlb': {
    title: 'AWS, Update the TCP idle timeout for your Network Load Balancer listener',
    short: 'AWS NLB',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html',
    kind: 'documentation',
    read: '2026-11-22',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** True for an id that names a source. */
export const isSourceId = (id: string): id is SourceId => Object.hasOwn(sources, id);
