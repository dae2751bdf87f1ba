import { alike } from '~/i18n/locales.ts';
import { cited, none } from '~/facts/cells.ts';
import {
  allFour,
  noDefaults,
  onOff,
  required,
  rowsOf,
  seconds,
  system,
  systems,
  zero,
  type Api,
} from './row.ts';

const c: readonly Api[] = [
  {
    id: 'c',
    runtime: { en: 'C (POSIX sockets)', zh: 'C（POSIX 套接字）' },
    call: 'setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &seconds, sizeof seconds)',
    sets: allFour,
    unit: seconds,
    defaults: systems,
    cannot: none,
    since: none,
    trap: {
      text: {
        en: 'POSIX knows only SO_KEEPALIVE; macOS spells the idle time TCP_KEEPALIVE. Setting times without SO_KEEPALIVE starts nothing.',
        zh: 'POSIX 只有 SO_KEEPALIVE；macOS 的空闲时间叫 TCP_KEEPALIVE。只设时间、不开 SO_KEEPALIVE，什么也不会发生。',
      },
    },
    sources: ['tcp-7', 'windows-so-keepalive', 'xnu-tcp-h', 'program-runs'],
    confidence: 'official documentation',
    program: 'c.c',
  },
  {
    id: 'cpp-asio',
    runtime: 'C++ Asio',
    call: 'socket.set_option(asio::socket_base::keep_alive(true))',
    sets: 'SO_KEEPALIVE',
    unit: onOff,
    defaults: systems,
    cannot: {
      text: { en: 'idle, interval and probes by name', zh: '空闲、间隔、次数没有现成的选项' },
    },
    since: none,
    trap: {
      text: {
        en: 'The times need an option type of your own, integer<IPPROTO_TCP, TCP_KEEPIDLE>, or native_handle(). The template lives in a namespace called detail.',
        zh: '时间要自己定义选项类型 integer<IPPROTO_TCP, TCP_KEEPIDLE>，或者用 native_handle()。这个模板放在 detail 命名空间里。',
      },
    },
    sources: ['asio-socket-base', 'program-runs'],
    confidence: 'source code',
    program: 'asio.cpp',
  },
];

const rust: readonly Api[] = [
  {
    id: 'rust-std',
    runtime: { en: 'Rust, standard library', zh: 'Rust 标准库' },
    call: 'std::net::TcpStream',
    sets: { en: 'nothing', zh: '什么也不设' },
    unit: '—',
    defaults: noDefaults,
    cannot: { text: { en: 'all of it, the switch too', zh: '全部，包括开关' } },
    since: none,
    trap: {
      text: {
        en: 'set_keepalive(bool) exists in nightly builds only, behind feature tcp_keepalive, and is the switch alone.',
        zh: 'set_keepalive(bool) 只在 nightly 里，要打开 feature tcp_keepalive，而且只是个开关。',
      },
    },
    sources: ['rust-155889'],
    confidence: 'third party',
  },
  {
    id: 'rust-socket2',
    runtime: 'Rust socket2',
    call: 'SockRef::from(&stream).set_tcp_keepalive(&TcpKeepalive::new().with_time(d).with_interval(d).with_retries(n))',
    sets: allFour,
    unit: { en: 'Duration; whole seconds reach the kernel', zh: 'Duration；传给内核的是整秒' },
    defaults: systems,
    cannot: {
      text: {
        en: 'on Solaris interval and probes, on OpenBSD and Haiku all three; some others too',
        zh: 'Solaris 上的间隔和次数；OpenBSD、Haiku 上三个都不能；还有几个系统',
      },
    },
    since: none,
    trap: {
      text: {
        en: 'with_retries and the getters need feature "all". The call turns SO_KEEPALIVE on by itself.',
        zh: 'with_retries 和读取函数要启用 feature "all"。这个调用会顺带打开 SO_KEEPALIVE。',
      },
    },
    sources: ['socket2-lib', 'socket2-unix', 'program-runs'],
    confidence: 'source code',
    program: 'rust.rs',
  },
  {
    id: 'rust-socket2-windows',
    runtime: { en: 'Rust socket2 on Windows', zh: 'Windows 上的 Rust socket2' },
    call: 'set_tcp_keepalive(&TcpKeepalive)',
    sets: 'SIO_KEEPALIVE_VALS',
    unit: { en: 'Duration; milliseconds reach the system', zh: 'Duration；传给系统的是毫秒' },
    defaults: [zero, zero, system],
    cannot: none,
    since: none,
    trap: {
      text: {
        en: 'Time and interval travel together in one call, and the one that was not given travels as 0, which does not mean “leave it as it is”: on Windows Server 2012 R2 and 2016 a delay of 0 was seen to send probes in excess. Always give both. The number of probes is set separately, and only where it is given.',
        zh: '空闲时间和间隔在同一个调用里一起传，没给的那个传 0，并不表示保持原值：Windows Server 2012 R2 和 2016 上，有人见到延迟为 0 时探测包发个不停。两个都要给。次数单独设，给了才设。',
      },
    },
    sources: ['socket2-windows', 'libuv-3487'],
    confidence: 'source code',
  },
  {
    id: 'rust-socket2-user-timeout',
    runtime: { en: 'Rust socket2, user timeout', zh: 'Rust socket2：用户超时' },
    call: 'socket.set_tcp_user_timeout(Some(d))',
    sets: 'TCP_USER_TIMEOUT',
    unit: { en: 'Duration; milliseconds reach the kernel', zh: 'Duration；传给内核的是毫秒' },
    defaults: noDefaults,
    cannot: none,
    since: none,
    trap: {
      text: {
        en: 'Linux, Android and their relatives only. It replaces the number of probes as the limit.',
        zh: '只有 Linux、Android 一类系统有。设了它，判死就不再看探测次数。',
      },
    },
    sources: ['socket2-unix'],
    confidence: 'source code',
  },
  {
    id: 'rust-tokio',
    runtime: 'Rust Tokio',
    call: 'TcpSocket::set_keepalive(true)',
    sets: 'SO_KEEPALIVE',
    unit: onOff,
    defaults: systems,
    cannot: { text: { en: 'idle, interval, probes', zh: '空闲、间隔、次数' } },
    since: none,
    trap: {
      text: {
        en: 'TcpStream has no such method; take socket2::SockRef::from(&stream) for the times.',
        zh: 'TcpStream 上没有这个方法；时间用 socket2::SockRef::from(&stream) 来设。',
      },
    },
    sources: ['tokio-socket'],
    confidence: 'source code',
  },
];

const apple: readonly Api[] = [
  {
    id: 'swift-network',
    runtime: 'Swift Network.framework',
    call: 'NWProtocolTCP.Options: enableKeepalive, keepaliveIdle, keepaliveInterval, keepaliveCount',
    sets: { en: 'the switch and all three values', zh: '开关和三个值' },
    unit: seconds,
    defaults: systems,
    cannot: none,
    since: cited('macOS 10.14, iOS 12', 'version', 'apple-tcp-options', 'official documentation'),
    trap: {
      text: {
        en: 'The three numbers do nothing while enableKeepalive is false.',
        zh: 'enableKeepalive 为 false 时，另外三个值不起作用。',
      },
    },
    sources: ['apple-tcp-options'],
    confidence: 'official documentation',
    program: 'swift.swift',
  },
  {
    id: 'swift-network-26',
    runtime: { en: 'Swift Network.framework, newer form', zh: 'Swift Network.framework，新写法' },
    call: 'TCP().keepalive(idleTimeInSeconds: 60, count: 3, intervalInSeconds: 10)',
    sets: { en: 'the switch and all three values', zh: '开关和三个值' },
    unit: seconds,
    defaults: [required, required, required],
    cannot: none,
    since: cited('macOS 26, iOS 26', 'version', 'apple-tcp-builder', 'official documentation'),
    trap: {
      text: { en: 'The count stands before the interval.', zh: '参数顺序是次数在前、间隔在后。' },
    },
    sources: ['apple-tcp-builder'],
    confidence: 'official documentation',
  },
];

const shell: readonly Api[] = [
  {
    id: 'bash',
    runtime: 'Bash /dev/tcp',
    call: 'exec 3<>/dev/tcp/HOST/PORT',
    sets: { en: 'nothing', zh: '什么也不设' },
    unit: '—',
    defaults: noDefaults,
    cannot: { text: { en: 'all of it, the switch too', zh: '全部，包括开关' } },
    since: none,
    trap: {
      text: {
        en: 'The sysctls alone change nothing here: the switch is off. Preloading libkeepalive sets the options in every socket() of a dynamically linked program.',
        zh: '只改 sysctl 没有用：开关是关着的。预加载 libkeepalive，动态链接的程序每次 socket() 都会带上这些选项。',
      },
    },
    sources: ['program-runs'],
    confidence: 'measured',
    program: 'bash-preload.sh',
  },
  {
    id: 'bash-socat',
    runtime: 'Bash + socat',
    call: 'socat - TCP:HOST:PORT,keepalive,keepidle=60,keepintvl=10,keepcnt=3',
    sets: allFour,
    unit: seconds,
    defaults: [system, system, system],
    cannot: none,
    since: none,
    trap: {
      text: {
        en: 'keepidle without keepalive sets a time and switches nothing on.',
        zh: '只写 keepidle、不写 keepalive，时间设了，开关没开。',
      },
    },
    sources: ['program-runs'],
    confidence: 'measured',
    program: 'bash-socat.sh',
  },
];

/** Languages that compile to machine code, Apple's framework and the shell. */
export const native = [
  ...rowsOf({ en: 'C and C++', zh: 'C 与 C++' }, c),
  ...rowsOf(alike('Rust'), rust),
  ...rowsOf(alike('Swift'), apple),
  ...rowsOf(alike('Shell'), shell),
];
