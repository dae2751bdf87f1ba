import { alike, type Localized } from '~/i18n/locales.ts';
import { cited, none } from '~/facts/cells.ts';
import { pythonClients } from './python-clients.ts';
import {
  allFour,
  milliseconds,
  noDefaults,
  onOff,
  required,
  rowsOf,
  seconds,
  system,
  systems,
  type Api,
} from './row.ts';

const python = (version: string, note: Localized) =>
  cited(version, 'version', 'python-socket', 'official documentation', note);

const pythons: readonly Api[] = [
  {
    id: 'python',
    runtime: 'Python',
    call: 'sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 60)',
    sets: allFour,
    unit: seconds,
    defaults: systems,
    cannot: none,
    since: python('3.7', {
      en: 'on Windows; TCP_KEEPCNT there since 3.6.5; always on Linux',
      zh: '指 Windows；TCP_KEEPCNT 从 3.6.5 起；Linux 一直都有',
    }),
    trap: {
      text: {
        en: 'The names exist only where the system has them: ask hasattr(socket, "TCP_KEEPIDLE"). On macOS the idle time is TCP_KEEPALIVE, a name since 3.10.',
        zh: '系统没有的名字，socket 模块里也没有，先问 hasattr(socket, "TCP_KEEPIDLE")。macOS 的空闲时间叫 TCP_KEEPALIVE，3.10 起才有这个名字。',
      },
    },
    sources: ['python-socket', 'program-runs'],
    confidence: 'official documentation',
    program: 'python.py',
  },
  {
    id: 'python-asyncio',
    runtime: 'Python asyncio',
    call: 'writer.get_extra_info("socket").setsockopt(…)',
    sets: allFour,
    unit: seconds,
    defaults: systems,
    cannot: none,
    since: none,
    trap: {
      text: {
        en: 'open_connection has no parameter for it, unlike the servers below: set the options after it has returned.',
        zh: 'open_connection 没有这样的参数（下面的服务端才有），要等它返回之后再设。',
      },
    },
    sources: ['program-runs'],
    confidence: 'measured',
    program: 'python-asyncio.py',
  },
  {
    id: 'python-asyncio-server',
    runtime: { en: 'Python asyncio, servers', zh: 'Python asyncio 服务端' },
    call: 'asyncio.start_server(handler, host, port, keep_alive=True)',
    sets: 'SO_KEEPALIVE',
    unit: onOff,
    defaults: systems,
    cannot: {
      text: {
        en: 'idle, interval, probes: set them on server.sockets, or on each connection',
        zh: '空闲、间隔、次数：设在 server.sockets 上，或者每条连接上',
      },
    },
    since: cited('3.13', 'version', 'cpython-112485', 'third party'),
    trap: {
      text: {
        en: 'The switch is set on the listening socket, from which accepted connections inherit it on Linux; it is off unless asked for. loop.create_server takes it too; with sock= given it is ignored.',
        zh: '开关设在监听套接字上，Linux 上接受的连接会继承它；不写就是关的。loop.create_server 也有这个参数；给了 sock= 就不看它。',
      },
    },
    sources: ['cpython-base-events'],
    confidence: 'source code',
  },
  {
    id: 'python-user-timeout',
    runtime: { en: 'Python, user timeout', zh: 'Python：用户超时' },
    call: 'sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 90_000)',
    sets: 'TCP_USER_TIMEOUT',
    unit: milliseconds,
    defaults: noDefaults,
    cannot: none,
    since: python('3.6', { en: 'on Linux', zh: '指 Linux' }),
    trap: {
      text: {
        en: 'Not a number of seconds like its three neighbours, and it replaces the number of probes.',
        zh: '与另外三个选项不同，单位不是秒；设了它，探测次数就不算数。',
      },
    },
    sources: ['python-socket'],
    confidence: 'official documentation',
  },
  {
    id: 'python-windows',
    runtime: { en: 'Python on Windows, old form', zh: 'Windows 上的 Python，旧写法' },
    call: 'sock.ioctl(socket.SIO_KEEPALIVE_VALS, (1, 60_000, 10_000))',
    sets: 'SIO_KEEPALIVE_VALS',
    unit: milliseconds,
    defaults: [required, required, system],
    cannot: { text: { en: 'the number of probes', zh: '次数' } },
    since: none,
    trap: {
      text: {
        en: 'Milliseconds here, seconds in setsockopt.',
        zh: '这里是毫秒，setsockopt 里是秒。',
      },
    },
    sources: ['python-socket', 'windows-sio-keepalive-vals'],
    confidence: 'official documentation',
  },
  {
    id: 'python-errors',
    runtime: { en: 'Python 3.10 and later, errors', zh: 'Python 3.10 及以后：异常' },
    call: 'except TimeoutError as error: error.errno',
    sets: '—',
    unit: '—',
    defaults: noDefaults,
    cannot: none,
    since: none,
    trap: {
      text: {
        en: 'A connection that keepalive gave up raises TimeoutError, and socket.timeout is the same class: only errno, ETIMEDOUT or None, tells a dead peer from your own timeout.',
        zh: '保活判死抛出的是 TimeoutError，socket.timeout 是同一个类：只有看 errno（ETIMEDOUT 或 None）才分得清是对端失效还是自己的超时。',
      },
    },
    sources: ['python-etimedout'],
    confidence: 'measured',
  },
];

const phps: readonly Api[] = [
  {
    id: 'php',
    runtime: { en: 'PHP, extension sockets', zh: 'PHP 的 sockets 扩展' },
    call: 'socket_set_option($socket, SOL_TCP, TCP_KEEPIDLE, 60)',
    sets: allFour,
    unit: seconds,
    defaults: systems,
    cannot: none,
    since: none,
    trap: {
      text: {
        en: 'A stream becomes a socket by socket_import_stream(). On macOS the idle time is TCP_KEEPALIVE.',
        zh: '流要先用 socket_import_stream() 变成套接字。macOS 的空闲时间叫 TCP_KEEPALIVE。',
      },
    },
    sources: ['program-runs', 'php-8473'],
    confidence: 'measured',
    program: 'php.php',
  },
  {
    id: 'php-stream-context',
    runtime: { en: 'PHP streams, after 8.5', zh: 'PHP 流，8.5 之后的版本' },
    call: "stream_context_create(['socket' => ['so_keepalive' => true, 'tcp_keepidle' => 60]])",
    sets: {
      en: 'so_keepalive, tcp_keepidle, tcp_keepintvl, tcp_keepcnt',
      zh: 'so_keepalive、tcp_keepidle、tcp_keepintvl、tcp_keepcnt',
    },
    unit: seconds,
    defaults: systems,
    cannot: none,
    since: cited('8.6', 'version', 'no-source', 'unverified', {
      en: 'the options were merged in late 2025',
      zh: '这些选项在 2025 年底合并',
    }),
    trap: {
      text: {
        en: 'Earlier versions accept the unknown options silently and set nothing.',
        zh: '旧版本不认识这些选项，也不报错，什么都不设。',
      },
    },
    sources: ['php-20381'],
    confidence: 'third party',
    program: 'php-8-6.php',
  },
];

/** Python and PHP. */
export const pythonAndPhp = [
  ...rowsOf(alike('Python'), [...pythons, ...pythonClients]),
  ...rowsOf(alike('PHP'), phps),
];
