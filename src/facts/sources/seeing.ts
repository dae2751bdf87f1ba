import { repositoryCopy, storedPage, storedPages } from './copies.ts';
import { file, read, type Publication } from './source.ts';

/** A commit of the kernel, by its number and title. */
const commit = (id: string, release: string, title: string): Publication => ({
  title: `Linux ${release}, commit ${id}: ${title}`,
  short: id,
  url: `https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=${id}`,
  kind: 'source',
  read,
  copy: repositoryCopy,
});

/** Documents on the tools that show a connection, and what they were seen to print. */
export const seeingSources = {
  'keepalive-counters': commit(
    'e520af48c7e5',
    '4.2',
    'tcp: add TCPWinProbe and TCPKeepAlive SNMP counters',
  ),
  'timeout-counter': commit('e1561fe2dd69', '5.0', 'tcp: fix SNMP TCP timeout under-estimation'),
  'send-queue-ioctl': {
    ...commit(
      '2f4e1b397097',
      '2.6.39',
      'tcp: ioctl type SIOCOUTQNSD returns amount of data not sent',
    ),
    read: '2026-11-29',
  },
  'pidfd-getfd-2': {
    title: 'pidfd_getfd(2), Linux manual page',
    short: 'pidfd_getfd(2)',
    url: 'https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html',
    kind: 'documentation',
    read: '2026-11-29',
    copy: storedPage,
  },
  'proc-net-tcp': {
    title: 'Linux kernel documentation, The proc/net/tcp and proc/net/tcp6 variables',
    short: 'proc_net_tcp',
    url: 'https://docs.kernel.org/networking/proc_net_tcp.html',
    kind: 'documentation',
    read,
    copy: storedPage,
  },
  'wireshark-tcp': {
    ...file(
      'Wireshark',
      'wireshark/wireshark',
      '0aebd579e3be3595a1324bcd3bbe688e60cf5e46',
      'epan/dissectors/packet-tcp.c',
    ),
    copy: {
      en: 'the rule was read in copies of the file, and seen at work in TShark 4.0.17',
      zh: '规则读自文件的副本，并在 TShark 4.0.17 里看到它生效',
    },
  },
  'windows-netstat': {
    ...file(
      'Microsoft Learn',
      'MicrosoftDocs/windowsserverdocs',
      '053f4cced797df7a8c21542f7975b5cfb829e182',
      'WindowsServerDocs/administration/windows-commands/netstat.md',
    ),
    short: 'Windows netstat',
    kind: 'documentation',
  },
  'windows-pktmon': {
    title: 'Microsoft Learn, pktmon etl2pcap and pktmon start',
    short: 'pktmon',
    url: 'https://learn.microsoft.com/en-us/windows-server/networking/technologies/pktmon/pktmon-pcapng-support',
    kind: 'documentation',
    read,
    copy: storedPages,
  },
  'macos-netstat': {
    title: 'Apple network_cmds, netstat.tproj/inet.c',
    short: 'macOS netstat',
    url: 'https://github.com/v-at-gh/network_cmds/blob/9d65fe5d168ceee82ae227ec4f709392da5cb207/netstat.tproj/inet.c',
    kind: 'source',
    read,
    copy: {
      en: 'read in a copy of the repository by another owner',
      zh: '读的是另一位所有者的仓库副本',
    },
  },
} as const satisfies Record<string, Publication>;
