import { storedPage } from './copies.ts';
import { page, thread } from './languages-scripting.ts';
import { file, type Publication } from './source.ts';

const read = '2026-11-29';
const runtime = (number: number, kind: 'issues' | 'pull', title: string): Publication => ({
  ...thread(
    `dotnet/runtime#${number}: ${title}`,
    `https://github.com/dotnet/runtime/${kind}/${number}`,
  ),
  short: `dotnet/runtime ${number}`,
  read,
});

const winHttp = (property: string): Publication => ({
  ...page(
    `Microsoft Learn, WinHttpHandler.${property}`,
    `https://learn.microsoft.com/dotnet/api/system.net.http.winhttphandler.${property.toLowerCase()}`,
    storedPage,
  ),
  short: `WinHttpHandler.${property}`,
  read,
});

/** Documents on what .NET and Python take, and since when. */
export const languageThreadSources = {
  'dotnet-77758': runtime(77758, 'issues', 'SetTcpKeepAlive() does nothing in .NET 6'),
  'dotnet-94664': runtime(94664, 'pull', 'ServicePoint properties in HttpWebRequest, after .NET 8'),
  'dotnet-44889': runtime(44889, 'pull', 'TCP keep-alive for WinHttpHandler, after .NET 5'),
  'dotnet-winhttp-enabled': winHttp('TcpKeepAliveEnabled'),
  'dotnet-winhttp-time': winHttp('TcpKeepAliveTime'),
  'dotnet-winhttp-interval': winHttp('TcpKeepAliveInterval'),
  'cpython-112485': {
    ...thread(
      'python/cpython#112485: keep_alive of create_server() and start_server()',
      'https://github.com/python/cpython/pull/112485',
    ),
    short: 'cpython 112485',
    read,
  },
  'cpython-base-events': {
    ...file(
      'CPython',
      'python/cpython',
      '007a8eb430b9253b0a2db80a27a5fbec8f80870b',
      'Lib/asyncio/base_events.py',
    ),
    read,
  },
} as const satisfies Record<string, Publication>;
