"""python3 python-asyncio.py HOST PORT   (on macOS TCP_KEEPIDLE is TCP_KEEPALIVE)"""

import asyncio
import socket
import sys


async def main(host, port):
    _, writer = await asyncio.open_connection(host, port)
    sock = writer.get_extra_info("socket")
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 60)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, 10)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, 3)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)

    options = (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT)
    idle, interval, probes = (sock.getsockopt(socket.IPPROTO_TCP, option) for option in options)
    print(f"idle {idle} s, interval {interval} s, probes {probes}", flush=True)
    await asyncio.sleep(5)
    writer.close()
    await writer.wait_closed()


if len(sys.argv) != 3:
    sys.exit(f"usage: {sys.argv[0]} HOST PORT")
asyncio.run(main(sys.argv[1], int(sys.argv[2])))
