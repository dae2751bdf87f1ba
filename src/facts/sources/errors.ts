import { debianKernel, debianPackage } from './copies.ts';
import { file, read, type Publication } from './source.ts';

/** Documents on errors. */
export const errorSources = {
  'linux-icmp': {
    title: 'Linux 6.12, net/ipv4/icmp.c, icmp_err_convert',
    short: 'icmp.c',
    url: 'https://git.kernel.org/pub/scm/linux/kernel/git/stable/linux.git/tree/net/ipv4/icmp.c?h=v6.12.117',
    kind: 'source',
    read,
    copy: debianKernel,
  },
  'socket-7': {
    title: 'socket(7), Linux man-pages 6.03',
    short: 'socket(7)',
    url: 'https://man7.org/linux/man-pages/man7/socket.7.html',
    kind: 'documentation',
    read,
    copy: debianPackage('manpages 6.03'),
  },
  'send-2': {
    title: 'send(2), Linux man-pages 6.03',
    short: 'send(2)',
    url: 'https://man7.org/linux/man-pages/man2/send.2.html',
    kind: 'documentation',
    read,
    copy: debianPackage('manpages-dev 6.03'),
  },
  'winsock-errors': {
    ...file(
      'Microsoft Learn',
      'MicrosoftDocs/win32',
      '27a9dfa3ef68240fbf09f1c64dff7b2232874ef4',
      'desktop-src/WinSock/windows-sockets-error-codes-2.md',
    ),
    short: 'Winsock error codes',
    kind: 'documentation',
  },
  'winsock-recv-page': {
    ...file(
      'Microsoft Learn',
      'MicrosoftDocs/sdk-api',
      '0029c72ca6badb1c305e0cc6067322fa07974e17',
      'sdk-api-src/content/winsock/nf-winsock-recv.md',
    ),
    short: 'recv (Winsock)',
    kind: 'documentation',
  },
} as const satisfies Record<string, Publication>;
