import { linux } from '~/facts/linux.ts';
import { myths, type Myth } from './row.ts';

const list: readonly Myth[] = [
  {
    id: 'sysctl-switches-on',
    said: {
      en: 'Setting net.ipv4.tcp_keepalive_time makes all connections send heartbeats.',
      zh: '设了 net.ipv4.tcp_keepalive_time，所有连接就都会发心跳。',
    },
    truth: {
      en: 'It is only a default for sockets that have SO_KEEPALIVE and did not set TCP_KEEPIDLE. It switches nothing on.',
      zh: '它只是默认值，给开了 SO_KEEPALIVE、又没设 TCP_KEEPIDLE 的套接字用。它什么都不打开。',
    },
    sources: ['linux-tcp-timer', 'linux-tcp-h'],
    confidence: 'source code',
  },
  {
    id: 'on-by-default',
    said: { en: 'Keepalive is on by default.', zh: '保活默认是开的。' },
    truth: {
      en: 'It is off on Linux, Windows, macOS and most others, as the RFC demands; FreeBSD is the exception. Some runtimes and servers switch it on for their own connections.',
      zh: 'Linux、Windows、macOS 和多数系统都默认关闭，这是 RFC 的要求；FreeBSD 例外。有些运行时和服务器会给自己的连接打开。',
    },
    sources: ['rfc9293', 'linux-tcp-timer', 'windows-so-keepalive', 'freebsd-tcp-timer'],
    confidence: 'source code',
  },
  {
    id: 'keepidle-switches-on',
    said: { en: 'Setting TCP_KEEPIDLE enables keepalive.', zh: '设了 TCP_KEEPIDLE 就开了保活。' },
    truth: {
      en: 'On Linux the value is stored and does nothing until SO_KEEPALIVE is set. Windows’ SIO_KEEPALIVE_VALS, in contrast, carries the switch with the times.',
      zh: 'Linux 上值存下了，不设 SO_KEEPALIVE 就不起作用。Windows 的 SIO_KEEPALIVE_VALS 则把开关和时间一起设。',
    },
    sources: ['linux-experiments', 'linux-tcp', 'windows-sio-keepalive-vals'],
    confidence: 'measured',
  },
  {
    id: 'probes-zero-off',
    said: {
      en: 'tcp_keepalive_probes = 0 switches keepalive off.',
      zh: 'tcp_keepalive_probes = 0 就关掉保活。',
    },
    truth: {
      en: 'It closes every idle connection that has keepalive at the first expiry, without sending a probe, with a healthy peer too.',
      zh: '凡是开了保活的空闲连接，定时器第一次到期就关闭，一个探测包都不发，对端健康也一样。',
    },
    sources: ['linux-experiments'],
    confidence: 'measured',
  },
  {
    id: 'sysctl-new-only',
    said: {
      en: 'A changed sysctl holds for new connections only.',
      zh: '改 sysctl 只对新连接有效。',
    },
    truth: {
      en: 'On Linux a socket without its own value reads the sysctl each time its timer runs out, so old connections follow.',
      zh: 'Linux 上，没有单独设值的套接字每次定时器到期都重读 sysctl，老连接也跟着变。',
    },
    sources: ['linux-experiments', 'linux-tcp-h'],
    confidence: 'measured',
  },
  {
    id: 'sysctl-at-once',
    said: {
      en: 'A lowered sysctl acts on old connections at once.',
      zh: '把 sysctl 调小，老连接立刻生效。',
    },
    truth: {
      en: 'A timer that is already running keeps its date, on Linux; only then is the new value read.',
      zh: 'Linux 上，已经在走的定时器仍按原时间到期，到那时才读新值。',
    },
    number: {
      fact: linux.idle,
      note: { en: 'so long can the old date lie ahead', zh: '原来的时间最远在这么久之后' },
    },
    sources: ['linux-experiments', 'kernel-traces', 'linux-tcp-h'],
    confidence: 'measured',
  },
  {
    id: 'late-switch-counts-past',
    said: {
      en: 'SO_KEEPALIVE on an old connection counts the silence that has already passed.',
      zh: '在老连接上打开 SO_KEEPALIVE，已经静默的时间也算数。',
    },
    truth: {
      en: 'On Linux the first period starts at the call; setting TCP_KEEPIDLE while it is on, however, counts from the last segment and can probe at once. On OpenBSD, whose timer runs whether keepalive is on or not, the silence does count.',
      zh: 'Linux 上，第一个周期从这次调用算起；但打开之后再设 TCP_KEEPIDLE，就从最后一个报文段算起，可能立刻探测。OpenBSD 的定时器不论开没开保活都在走，静默的时间算数。',
    },
    sources: ['kernel-traces', 'linux-tcp-timer', 'openbsd-tcp-timer'],
    confidence: 'measured',
  },
  {
    id: 'listener-cannot',
    said: {
      en: 'Listening sockets cannot carry keepalive options.',
      zh: '监听套接字设保活选项没有用。',
    },
    truth: {
      en: 'They can, and accepted sockets inherit all four on Linux. nginx relies on it.',
      zh: '可以设，Linux 上 accept 得到的套接字四个都继承。nginx 就靠这一点。',
    },
    sources: ['linux-experiments', 'kernel-traces'],
    confidence: 'measured',
  },
  {
    id: 'ipv6-sysctl',
    said: {
      en: 'IPv6 needs net.ipv6.tcp_keepalive_*.',
      zh: 'IPv6 要设 net.ipv6.tcp_keepalive_*。',
    },
    truth: {
      en: 'There are no such files; net.ipv4.tcp_* holds for both.',
      zh: '没有这些文件，net.ipv4.tcp_* 两者都管。',
    },
    sources: ['linux-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    id: 'containers-share',
    said: {
      en: 'Containers use the keepalive sysctls of their host.',
      zh: '容器用的是宿主机的保活 sysctl。',
    },
    truth: {
      en: 'Each network namespace has its own since Linux 4.5, and starts with the kernel’s defaults, not with the host’s values. Kubernetes lists them as safe since 1.29.',
      zh: '从 Linux 4.5 起每个网络命名空间各有一份，初值是内核默认值，不是宿主机的设置。Kubernetes 1.29 起列为安全。',
    },
    sources: ['kubernetes-kernel-versions', 'linux-tcp-ipv4'],
    confidence: 'source code',
  },
  {
    id: 'init-container-sysctl',
    said: {
      en: 'A sysctl written by an init container or sidecar is lost on the others.',
      zh: 'init 容器或 sidecar 写的 sysctl 管不到别的容器。',
    },
    truth: {
      en: 'All containers of a pod share one network namespace, so it holds for all of them. With hostNetwork it would be the node’s.',
      zh: '一个 Pod 的所有容器共用一个网络命名空间，对谁都有效。用 hostNetwork 时改的就是节点的。',
    },
    sources: ['kubernetes-sysctls', 'linux-tcp-ipv4'],
    confidence: 'official documentation',
  },
];

/** What is believed about switching keepalive on. */
export const switchingRows = list.map(myths({ en: 'Switching it on', zh: '打开保活' }));
