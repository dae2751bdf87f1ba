import { byOptions, prove, program } from './c.ts';
import type { Asked, Block, Mark, Target } from './target.ts';

export const python: Target = {
  group: 'code',
  file: 'programs/python.py',
  row: 'languages/#python',
  sample: program,
  ways: byOptions,
};

const setTimeout = ({ userTimeout }: Asked, mark: Mark): string =>
  userTimeout === null
    ? ''
    : `
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, ${mark('userTimeout', userTimeout)})`;

export const pythonBlock: Block = {
  text: (
    asked,
    mark,
  ) => String.raw`"""python3 python.py HOST PORT   (on macOS TCP_KEEPIDLE is TCP_KEEPALIVE)"""

import socket
import sys
import time


def keep_alive(sock, idle, interval, probes):
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, idle)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, interval)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, probes)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, ${mark('keepalive', 1)})


if len(sys.argv) != 3:
    sys.exit(f"usage: {sys.argv[0]} HOST PORT")

with socket.create_connection((sys.argv[1], int(sys.argv[2]))) as sock:
    keep_alive(sock, idle=${mark('idle', asked.idle)}, interval=${mark('interval', asked.interval)}, probes=${mark('probes', asked.probes)})${setTimeout(asked, mark)}
    options = (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT)
    idle, interval, probes = (sock.getsockopt(socket.IPPROTO_TCP, option) for option in options)
    print(f"idle {idle} s, interval {interval} s, probes {probes}", flush=True)
    time.sleep(5)
`,
  apply: 'python3 python.py HOST PORT',
  prove,
};
