// dotnet new console, this file as Program.cs, dotnet run -- HOST PORT   (.NET Core 3.0 and later)
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
socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 3);
socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);

int Read(SocketOptionName name) => (int)socket.GetSocketOption(SocketOptionLevel.Tcp, name)!;
Console.WriteLine(
    $"idle {Read(SocketOptionName.TcpKeepAliveTime)} s, "
    + $"interval {Read(SocketOptionName.TcpKeepAliveInterval)} s, "
    + $"probes {Read(SocketOptionName.TcpKeepAliveRetryCount)}");
Thread.Sleep(5000);
return 0;
