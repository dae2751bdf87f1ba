import { alike } from '~/i18n/locales.ts';
import { cited, none } from '~/facts/cells.ts';
import { milliseconds, required, rowsOf, seconds, system, systems, type Api } from './row.ts';

const apis: readonly Api[] = [
  {
    id: 'dotnet',
    runtime: { en: '.NET Core 3.0, .NET 5 and later', zh: '.NET Core 3.0、.NET 5 及以后' },
    call: 'socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60)',
    sets: {
      en: 'TcpKeepAliveTime, TcpKeepAliveInterval, TcpKeepAliveRetryCount: idle, interval, probes',
      zh: 'TcpKeepAliveTime、TcpKeepAliveInterval、TcpKeepAliveRetryCount：空闲、间隔、次数',
    },
    unit: seconds,
    defaults: systems,
    cannot: none,
    since: cited('3.0', 'version', 'mysqlconnector-746', 'third party'),
    trap: {
      text: {
        en: 'SO_KEEPALIVE is a separate option of SocketOptionLevel.Socket. .NET Framework and .NET Standard do not have these names.',
        zh: 'SO_KEEPALIVE 要用 SocketOptionLevel.Socket 另外打开。.NET Framework 和 .NET Standard 没有这几个名字。',
      },
    },
    sources: ['dotnet-option-name', 'mysqlconnector-746'],
    confidence: 'official documentation',
    program: 'csharp.cs',
  },
  {
    id: 'dotnet-iocontrol',
    runtime: { en: '.NET on Windows, old form', zh: 'Windows 上的 .NET，旧写法' },
    call: 'socket.IOControl(IOControlCode.KeepAliveValues, bytes, null)',
    sets: 'SIO_KEEPALIVE_VALS',
    unit: milliseconds,
    defaults: [required, required, system],
    cannot: { text: { en: 'the number of probes', zh: '次数' } },
    since: none,
    trap: {
      text: {
        en: 'Three 32-bit numbers in one array of bytes: switch, time, interval. Bytes left at 0 are a time of 0, not the system’s. Windows only.',
        zh: '一个字节数组装三个 32 位数：开关、空闲时间、间隔。没填的字节就是 0，不是系统的值。只能用在 Windows 上。',
      },
    },
    sources: ['windows-sio-keepalive-vals'],
    confidence: 'official documentation',
  },
  {
    id: 'dotnet-service-point',
    runtime: '.NET HttpWebRequest',
    call: 'servicePoint.SetTcpKeepAlive(true, keepAliveTime, keepAliveInterval)',
    sets: { en: 'the switch, idle and interval', zh: '开关、空闲、间隔' },
    unit: milliseconds,
    defaults: [required, required, system],
    cannot: { text: { en: 'the number of probes', zh: '次数' } },
    since: none,
    trap: {
      text: {
        en: 'Off by default. .NET Framework obeys it; .NET Core and .NET 5 to 8 check the numbers and set nothing. HttpClient never looks at it: its SocketsHttpHandler has a ConnectCallback in which the socket can be set up.',
        zh: '默认关闭。.NET Framework 上有效；.NET Core 和 .NET 5 到 8 只检查参数，什么都不设。HttpClient 从不看它，要在 SocketsHttpHandler 的 ConnectCallback 里设置套接字。',
      },
    },
    sources: ['dotnet-service-point', 'dotnet-77758', 'dotnet-94664'],
    confidence: 'official documentation',
  },
  {
    id: 'dotnet-winhttp',
    runtime: { en: '.NET WinHttpHandler, on Windows', zh: '.NET WinHttpHandler（Windows）' },
    call: 'handler.TcpKeepAliveEnabled = true; handler.TcpKeepAliveTime = …; handler.TcpKeepAliveInterval = …',
    sets: {
      en: 'WINHTTP_OPTION_TCP_KEEPALIVE: the switch, idle and interval',
      zh: 'WINHTTP_OPTION_TCP_KEEPALIVE：开关、空闲、间隔',
    },
    unit: 'TimeSpan',
    defaults: [
      cited(7200, 's', 'dotnet-winhttp-time', 'official documentation'),
      cited(1, 's', 'dotnet-winhttp-interval', 'official documentation'),
      system,
    ],
    cannot: { text: { en: 'the number of probes', zh: '次数' } },
    since: cited('6', 'version', 'dotnet-44889', 'third party', {
      en: 'of the package; Windows 10, version 2004',
      zh: '指包的版本；要 Windows 10 2004',
    }),
    trap: {
      text: {
        en: 'Off by default, and the two times mean nothing until TcpKeepAliveEnabled is true. It comes in a package of its own; HttpClient uses it only where you pass it one.',
        zh: '默认关闭；TcpKeepAliveEnabled 为 true 之前，两个时间都不起作用。它在单独的包里，传给 HttpClient 才会用到。',
      },
    },
    sources: ['dotnet-winhttp-enabled'],
    confidence: 'official documentation',
  },
  {
    id: 'dotnet-http-ping',
    runtime: '.NET SocketsHttpHandler',
    call: 'KeepAlivePingDelay, KeepAlivePingTimeout',
    sets: { en: 'HTTP/2 PING frames, not TCP probes', zh: 'HTTP/2 PING 帧，不是 TCP 探测包' },
    unit: 'TimeSpan',
    defaults: [
      { text: { en: 'never', zh: '永不' } },
      cited(20, 's', 'dotnet-http-ping', 'official documentation', {
        en: 'KeepAlivePingTimeout: the wait for one answer',
        zh: 'KeepAlivePingTimeout：等一次应答的时间',
      }),
      none,
    ],
    cannot: { text: { en: 'TCP keepalive', zh: 'TCP 保活' } },
    since: none,
    trap: {
      text: {
        en: 'No ping is sent until KeepAlivePingDelay is set, and HTTP/1.1 connections never get one.',
        zh: '不设 KeepAlivePingDelay 就不发；HTTP/1.1 连接上永远没有。',
      },
    },
    sources: ['dotnet-http-ping'],
    confidence: 'official documentation',
  },
];

/** .NET. */
export const dotnet = rowsOf(alike('.NET'), apis);
