import { alike } from '~/i18n/locales.ts';
import { none } from '~/facts/cells.ts';
import { allFour, onOff, seconds, systems, type Api } from './row.ts';

/** HTTP clients and servers of Python. */
export const pythonClients: readonly Api[] = [
  {
    id: 'python-urllib3',
    runtime: alike('Python urllib3 2.8'),
    call: 'PoolManager(socket_options=HTTPConnection.default_socket_options + [(SOL_SOCKET, SO_KEEPALIVE, 1), (IPPROTO_TCP, TCP_KEEPIDLE, 60)])',
    sets: { en: 'whatever the list names', zh: '列表里写了什么就设什么' },
    unit: seconds,
    defaults: systems,
    cannot: none,
    since: none,
    trap: {
      text: {
        en: 'Off by default. A list of your own replaces the default one, which switches TCP_NODELAY on: add to it.',
        zh: '默认关闭。自己给的列表会取代默认列表，而默认列表打开了 TCP_NODELAY：要在它后面追加。',
      },
    },
    sources: ['python-client-runs'],
    confidence: 'measured',
  },
  {
    id: 'python-requests',
    runtime: alike('Python requests 2.34'),
    call: 'session.mount("https://", adapter)',
    sets: { en: 'nothing by itself', zh: '自己什么也不设' },
    unit: '—',
    defaults: systems,
    cannot: {
      text: {
        en: 'any socket option, unless an HTTPAdapter of yours passes socket_options to its pool',
        zh: '任何套接字选项；要自己写 HTTPAdapter，把 socket_options 传给连接池',
      },
    },
    since: none,
    trap: {
      text: {
        en: 'A Session keeps HTTP connections for reuse; none of them has TCP keepalive on.',
        zh: 'Session 会留着 HTTP 连接复用，但没有一条开着 TCP 保活。',
      },
    },
    sources: ['python-client-runs'],
    confidence: 'measured',
  },
  {
    id: 'python-httpx',
    runtime: alike('Python httpx 0.28'),
    call: 'httpx.Client(transport=httpx.HTTPTransport(socket_options=[…]))',
    sets: allFour,
    unit: seconds,
    defaults: systems,
    cannot: none,
    since: none,
    trap: {
      text: {
        en: 'Off by default. keepalive_expiry is the life of an idle HTTP connection in the pool.',
        zh: '默认关闭。keepalive_expiry 是池里空闲 HTTP 连接的寿命。',
      },
    },
    sources: ['python-client-runs'],
    confidence: 'measured',
  },
  {
    id: 'python-aiohttp-server',
    runtime: { en: 'Python aiohttp 3.14, server', zh: 'Python aiohttp 3.14 服务端' },
    call: 'web.AppRunner(app)',
    sets: 'SO_KEEPALIVE',
    unit: onOff,
    defaults: systems,
    cannot: { text: { en: 'idle, interval, probes', zh: '空闲、间隔、次数' } },
    since: none,
    trap: {
      text: {
        en: 'On by default for accepted connections, off for those of ClientSession.',
        zh: '接受的连接默认开着，ClientSession 发起的连接默认关着。',
      },
    },
    sources: ['python-client-runs'],
    confidence: 'measured',
  },
];
