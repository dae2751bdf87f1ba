"""python3 peek.py PID FD: the keepalive options of a socket of another process, as JSON (Linux 5.6)."""

import ctypes
import json
import os
import socket
import sys

PIDFD_GETFD = 438  # the same number on every architecture

pidfd = os.pidfd_open(int(sys.argv[1]))
libc = ctypes.CDLL(None, use_errno=True)
fd = libc.syscall(PIDFD_GETFD, pidfd, int(sys.argv[2]), 0)
if fd < 0:
    sys.exit(os.strerror(ctypes.get_errno()))

with socket.socket(fileno=fd) as sock:
    get = sock.getsockopt
    json.dump(
        {
            "keepalive": get(socket.SOL_SOCKET, socket.SO_KEEPALIVE),
            "idle": get(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE),
            "interval": get(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL),
            "probes": get(socket.IPPROTO_TCP, socket.TCP_KEEPCNT),
            "userTimeout": get(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT),
        },
        sys.stdout,
    )
