import { debianPackage } from './copies.ts';
import { file, read, type Publication } from './source.ts';

/** A patch as it was posted to the kernel's network list. */
const patch = (title: string, short: string, id: string): Publication => ({
  title,
  short,
  url: `https://lore.kernel.org/netdev/${id}/`,
  kind: 'source',
  read,
  copy: {
    en: 'read in copies of the list and of the stable queue',
    zh: '读的是邮件列表和 stable 队列的副本',
  },
});

/** Documents on setting keepalive from outside a program, and on the user timeout of older kernels. */
export const settingSources = {
  libkeepalive: {
    title: 'libkeepalive 0.3, user manual',
    short: 'libkeepalive',
    url: 'https://libkeepalive.sourceforge.net/',
    kind: 'documentation',
    read,
    copy: {
      en: 'also run on Linux 6.18.44 as the Debian package libkeepalive0 0.3-2',
      zh: '另以 Debian 软件包 libkeepalive0 0.3-2 在 Linux 6.18.44 上运行过',
    },
  },
  'libkeepalive-connect': {
    ...file(
      'libkeepalive of Michael Santos',
      'msantos/libkeepalive',
      '067f412a7a7e06ba4b00d034ddba5fb26a7ad605',
      'README.md',
    ),
    short: 'msantos/libkeepalive',
    kind: 'documentation',
  },
  'ld-so-8': {
    title: 'ld.so(8), Linux man-pages 6.03',
    short: 'ld.so(8)',
    url: 'https://man7.org/linux/man-pages/man8/ld.so.8.html',
    kind: 'documentation',
    read,
    copy: debianPackage('manpages 6.03'),
  },
  'user-timeout-syn': patch(
    'Linux 5.4, tcp: better handle TCP_USER_TIMEOUT in SYN_SENT state, September 2019',
    'patch for SYN_SENT, 2019',
    '20190926224251.249797-1-edumazet@google.com',
  ),
  'user-timeout-window': patch(
    'Linux 5.11, tcp: fix TCP_USER_TIMEOUT with zero window, January 2021',
    'patch for zero window, 2021',
    '20210115223058.GA39267@localhost.localdomain',
  ),
} as const satisfies Record<string, Publication>;
