import { chineseEdition, japaneseEdition, manualCopy, opnsense, treeCopy } from './copies.ts';
import { file, fileOf, type Publication, read } from './source.ts';

const xnu = 'e3723e1f17661b24996789d8afc084c0c3303b26';
const openbsd = '00007ca37eafa7b89f0bc525e5d9422d2458477f';
const lwip = '3d896ba0a37ff3ce73270ca5e230707fe47f60e3';
const win32 = '47e64c189dcb1c1a42c221380ccf0ec81cc82d4b';

const apple = (path: string, commit = xnu) =>
  fileOf('XNU', 'XNU', 'apple-oss-distributions/xnu', commit, path);
const open = (path: string) => fileOf('OpenBSD', 'OpenBSD', 'openbsd/src', openbsd, path);
const lwipFile = (path: string) => fileOf('lwIP', 'lwIP 2.2', 'lwip-tcpip/lwip', lwip, path);
const gvisor = (path: string): Publication => ({
  ...fileOf('gVisor', 'gVisor', 'google/gvisor', '3c5eee17dc45659fb86843531074f38e78e0cc35', path),
  read: '2026-11-29',
});
const winsock = (page: string): Publication => ({
  ...file('Microsoft Learn', 'MicrosoftDocs/win32', win32, `desktop-src/WinSock/${page}.md`),
  kind: 'documentation',
});

/** Documents on other systems than Linux. */
export const systemSources = {
  'windows-so-keepalive': winsock('so-keepalive'),
  'windows-sio-keepalive-vals': winsock('sio-keepalive-vals'),
  'windows-tcp-options': winsock('ipproto-tcp-socket-options'),
  'windows-registry-time': {
    title: 'Microsoft Learn, KeepAliveTime (Windows Server 2003)',
    url: 'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-server-2003/cc782936(v=ws.10)',
    kind: 'documentation',
    read,
    copy: chineseEdition,
  },
  'windows-registry-interval': {
    title: 'Microsoft Learn, KeepAliveInterval (Windows 2000)',
    url: 'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-2000-server/cc957548(v=technet.10)',
    kind: 'documentation',
    read,
    copy: japaneseEdition,
  },
  'winsock-recv': {
    title: 'Microsoft Learn, recv function: WSAENETRESET',
    url: 'https://learn.microsoft.com/en-us/windows/win32/api/winsock/nf-winsock-recv',
    kind: 'third-party',
    read,
    copy: { en: 'read as quoted in public programs', zh: '读的是公开程序里的引文' },
  },
  'xnu-tcp-timer': apple('bsd/netinet/tcp_timer.c', '1031c584a5e37aff177559b9f69dbd3c8c3fd30a'),
  'xnu-tcp-timer-h': apple('bsd/netinet/tcp_timer.h'),
  'xnu-tcp-usrreq': apple('bsd/netinet/tcp_usrreq.c'),
  'xnu-tcp-input': apple('bsd/netinet/tcp_input.c'),
  'freebsd-tcp-4': {
    title: 'FreeBSD tcp(4), 23 March 2019',
    url: 'https://github.com/freebsd/freebsd-src/blob/004439917d0ac58f01bf527bc8f572d33f724116/share/man/man4/tcp.4',
    kind: 'documentation',
    read,
  },
  'freebsd-tcp-timer': {
    ...fileOf(
      'FreeBSD',
      'FreeBSD 14',
      'opnsense/src',
      '0d1029fedba4d824bdab7284962facb7b3cdedcf',
      'sys/netinet/tcp_timer.c',
    ),
    copy: opnsense,
  },
  'freebsd-tcp-usrreq': {
    ...fileOf(
      'FreeBSD',
      'FreeBSD 14',
      'opnsense/src',
      '9906161f0068feed7fef4b2bba4e6a0d666bcf3e',
      'sys/netinet/tcp_usrreq.c',
    ),
    copy: opnsense,
  },
  'bsd-tcp-drop': {
    title: 'tcp_drop() of the BSD family, sys/netinet/tcp_subr.c',
    url: 'https://github.com/openbsd/src/blob/master/sys/netinet/tcp_subr.c',
    kind: 'source',
    read,
    copy: {
      en: 'the function was read in trees of FreeBSD, NetBSD and OpenBSD',
      zh: '函数读自 FreeBSD、NetBSD 和 OpenBSD 的源码树',
    },
  },
  'openbsd-tcp-timer': open('sys/netinet/tcp_timer.c'),
  'openbsd-tcp-timer-h': open('sys/netinet/tcp_timer.h'),
  'openbsd-tcp-input': open('sys/netinet/tcp_input.c'),
  'openbsd-tcp-var': { ...open('sys/netinet/tcp_var.h'), read: '2026-11-29' },
  'netbsd-tcp-timer': fileOf(
    'NetBSD',
    'NetBSD',
    'NetBSD/src',
    '01298e0dd111a0b73201d798b224753c99236ccb',
    'sys/netinet/tcp_timer.c',
  ),
  'netbsd-tcp-timer-h': fileOf(
    'NetBSD',
    'NetBSD',
    'NetBSD/src',
    '07aa10823845a83ca9e7b9217eec89875d24dfc1',
    'sys/netinet/tcp_timer.h',
  ),
  'netbsd-tcp-usrreq': {
    title: 'NetBSD, tcp_ctloutput() and the sysctls in sys/netinet/tcp_usrreq.c',
    short: 'NetBSD tcp_usrreq.c',
    url: 'https://github.com/NetBSD/src/blob/trunk/sys/netinet/tcp_usrreq.c',
    kind: 'source',
    read: '2026-11-29',
    copy: { en: 'read at revision 1.209 of August 2015', zh: '读的是 2015 年 8 月的 1.209 版' },
  },
  'netbsd-tcp-4': {
    title: 'NetBSD tcp(4), 19 June 2007',
    short: 'NetBSD tcp(4)',
    url: 'https://github.com/NetBSD/src/blob/0ad6760ea0a80bab7dce4ba3faebab6dc5353884/share/man/man4/tcp.4',
    kind: 'documentation',
    read: '2026-11-29',
  },
  'illumos-tcp-timers': file(
    'illumos',
    'illumos/illumos-gate',
    '4047c26b19013d5df8a1091520616a805829194c',
    'usr/src/uts/common/inet/tcp/tcp_timers.c',
  ),
  'illumos-tcp-tunables': file(
    'illumos',
    'illumos/illumos-gate',
    '1751ed28289a41691d260f51414f16126d51864e',
    'usr/src/uts/common/inet/tcp/tcp_tunables.c',
  ),
  'illumos-tcp-opt-data': {
    title: 'illumos, tcp_opt_set() in usr/src/uts/common/inet/tcp/tcp_opt_data.c',
    url: 'https://github.com/illumos/illumos-gate/blob/master/usr/src/uts/common/inet/tcp/tcp_opt_data.c',
    kind: 'source',
    read,
    copy: treeCopy,
  },
  'illumos-tcp': {
    title: 'illumos, tcp_clean_death() in usr/src/uts/common/inet/tcp/tcp.c',
    url: 'https://github.com/illumos/illumos-gate/blob/master/usr/src/uts/common/inet/tcp/tcp.c',
    kind: 'source',
    read,
    copy: treeCopy,
  },
  'solaris-interval': {
    title: 'Oracle Solaris 11.4 tunables, _keepalive_interval',
    url: 'https://docs.oracle.com/en/operating-systems/solaris/oracle-solaris/11.4/tuning/_keepalive_interval-parameter.html',
    kind: 'documentation',
    read,
  },
  'solaris-abort': {
    title: 'Solaris Tunable Parameters, tcp_keepalive_abort_interval',
    url: 'https://docs.oracle.com/cd/E19082-01/819-2724/fsvdh/index.html',
    kind: 'documentation',
    read,
  },
  'aix-progress': {
    title: 'Progress Knowledge 20017, keepalive parameters on AIX',
    url: 'https://community.progress.com/articles/Knowledge/20017',
    kind: 'third-party',
    read,
  },
  'aix-no-command': {
    title: 'IBM, AIX 7.3, Network performance tuning with the no command',
    short: 'AIX 7.3 no',
    url: 'https://www.ibm.com/docs/en/ssw_aix_73/performance/network_perf_tuning_no.html',
    kind: 'documentation',
    read: '2026-11-29',
  },
  'android-kernel': {
    title: 'Android Open Source Project, Kernel overview',
    short: 'Android kernel',
    url: 'https://source.android.com/docs/core/architecture/kernel',
    kind: 'documentation',
    read: '2026-11-29',
  },
  libuv: fileOf(
    'libuv',
    'libuv 1.52',
    'libuv/libuv',
    '6179e7af87413396d5853a1c3722c8b5749336c8',
    'src/unix/tcp.c',
  ),
  'lwip-tcp': lwipFile('src/core/tcp.c'),
  'lwip-tcp-in': lwipFile('src/core/tcp_in.c'),
  'lwip-tcp-out': lwipFile('src/core/tcp_out.c'),
  'lwip-tcp-priv': lwipFile('src/include/lwip/priv/tcp_priv.h'),
  'lwip-sockets': lwipFile('src/api/sockets.c'),
  'lwip-err': lwipFile('src/api/err.c'),
  'gvisor-connect': gvisor('pkg/tcpip/transport/tcp/connect.go'),
  'gvisor-protocol': gvisor('pkg/tcpip/transport/tcp/protocol.go'),
  'gvisor-snd': gvisor('pkg/tcpip/transport/tcp/snd.go'),
  'gvisor-netstack': gvisor('pkg/sentry/socket/netstack/netstack.go'),
  'gvisor-abi': gvisor('pkg/abi/linux/tcp.go'),
  'hpux-progress': {
    title: 'Progress Knowledge Base P75775, keepalive parameters on HP-UX 11',
    short: 'Progress P75775',
    url: 'https://community.progress.com/articles/Knowledge/P75775',
    kind: 'third-party',
    read,
  },
  'hpux-white-paper': {
    title: 'HP-UX TCP/IP Performance White Paper, March 2008, page 71',
    short: 'HP-UX white paper',
    url: 'https://www.manualshelf.com/manual/hp/hp-ux-11i-v3-onc-and-nfs-software/hp-ux-tcpip-performance-white-paper-march-2008/page-71.html',
    kind: 'third-party',
    read,
    copy: manualCopy,
  },
  'hpux-tcp-7p': {
    title: 'HP-UX Reference 11i v3, TCP(7P), September 2010',
    short: 'TCP(7P)',
    url: 'https://www.manualshelf.com/manual/hp/hp-ux-manpages/tcp7p-2010-09/page-2.html',
    kind: 'documentation',
    read: '2026-11-29',
    copy: manualCopy,
  },
  'zvm-keepalive': {
    title: 'IBM, z/VM 7.2, KEEPALIVEOPTIONS statement',
    short: 'z/VM 7.2',
    url: 'https://www.ibm.com/docs/SSB27U_7.2.0/com.ibm.zvm.v720.kill0/kaopt.htm',
    kind: 'documentation',
    read,
  },
  'zephyr-kconfig': file(
    'Zephyr',
    'zephyrproject-rtos/zephyr',
    '02ae0adecd9d8d69e8c914981e2f05fe1e820f52',
    'subsys/net/ip/Kconfig.tcp',
  ),
  'freertos-defaults': file(
    'FreeRTOS-Plus-TCP',
    'FreeRTOS/FreeRTOS-Plus-TCP',
    '27a96812e84413763db60c08ec41311b75897e8c',
    'source/include/FreeRTOSIPConfigDefaults.h',
  ),
  'freertos-transmission': file(
    'FreeRTOS-Plus-TCP',
    'FreeRTOS/FreeRTOS-Plus-TCP',
    '27a96812e84413763db60c08ec41311b75897e8c',
    'source/FreeRTOS_TCP_Transmission.c',
  ),
} as const satisfies Record<string, Publication>;
