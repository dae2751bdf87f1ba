import { prove, program } from './c.ts';
import type { Asked, Block, Mark, Target } from './target.ts';
import { three, timeout, written } from './ways.ts';

export const csharp: Target = {
  group: 'code',
  file: 'programs/csharp.cs',
  row: 'languages/#dotnet',
  sample: program,
  ways: (asked) => [
    written('keepalive', 'KeepAlive', 1, 'true'),
    ...three(asked, ['TcpKeepAliveTime', 'TcpKeepAliveInterval', 'TcpKeepAliveRetryCount']),
    ...timeout(asked, 'SetRawSocketOption(6, 18, …)'),
  ],
};

const setTimeout = ({ userTimeout }: Asked, mark: Mark): string =>
  userTimeout === null
    ? ''
    : `
// TCP_USER_TIMEOUT of Linux, milliseconds (.NET 5 and later)
socket.SetRawSocketOption(6, 18, BitConverter.GetBytes(${mark('userTimeout', userTimeout)}));`;

export const csharpBlock: Block = {
  text: (
    asked,
    mark,
  ) => String.raw`// dotnet new console, this file as Program.cs, dotnet run -- HOST PORT   (.NET Core 3.0 and later)
using System;
using System.Net.Sockets;
using System.Threading;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: dotnet run -- HOST PORT");
    return 2;
}
using var client = new TcpClient(args[0], int.Parse(args[1]));
var socket = client.Client;
socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, ${mark('idle', asked.idle)});
socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, ${mark('interval', asked.interval)});
socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, ${mark('probes', asked.probes)});
socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, ${mark('keepalive', 'true')});${setTimeout(asked, mark)}

int Read(SocketOptionName name) => (int)socket.GetSocketOption(SocketOptionLevel.Tcp, name)!;
Console.WriteLine(
    $"idle {Read(SocketOptionName.TcpKeepAliveTime)} s, "
    + $"interval {Read(SocketOptionName.TcpKeepAliveInterval)} s, "
    + $"probes {Read(SocketOptionName.TcpKeepAliveRetryCount)}");
Thread.Sleep(5000);
return 0;
`,
  apply: 'dotnet run -- HOST PORT',
  prove,
};
