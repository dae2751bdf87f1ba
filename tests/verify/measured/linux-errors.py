"""Errors of TCP on Linux: their numbers and the C library's words, and those that can be provoked here."""
import errno
import os
import socket
import struct
import time
from lab import Lab, Notes, inside, sh

FOLDER = 'linux-errors'
NAMES = 'ETIMEDOUT ECONNRESET EPIPE ECONNREFUSED EHOSTUNREACH ENETUNREACH ECONNABORTED ENOTCONN EADDRNOTAVAIL EADDRINUSE EINPROGRESS EALREADY EISCONN EAGAIN EINTR EINVAL ENOPROTOOPT EACCES EPERM ENOBUFS ENETDOWN EHOSTDOWN EOPNOTSUPP EPROTO ENONET EBADF EMFILE ENFILE'


def table():
    notes = Notes(FOLDER, 'names', 'Names, numbers and the C library’s words', '名称、编号与 C 库的文字')
    for name in NAMES.split():
        number = getattr(errno, name)
        notes.lines.append(f'{name:14} {number:4}  {os.strerror(number)}')
    notes.write()


def told(notes, what, call):
    try:
        notes.say(f'{what} = {call()!r}')
    except OSError as error:
        notes.say(f'{what}: {errno.errorcode[error.errno]} ({error.errno}), {error.strerror}')


def provoked(lab, name, en, zh, steps):
    notes = Notes(FOLDER, name, en, zh)
    steps(notes, lab)
    notes.write()


def refused(notes, lab):
    inside('kfg-a')
    told(notes, 'connect() to a port nobody listens on', lambda: socket.create_connection(('192.0.2.2', 9)))


def no_route(notes, lab):
    inside('kfg-a')
    notes.shell('ip netns exec kfg-a ip route get 203.0.113.1 2>&1', 'ip route get 203.0.113.1')
    told(notes, 'connect() to 203.0.113.1', lambda: socket.create_connection(('203.0.113.1', 9)))


def unread(notes, lab):
    client, peer = lab.pair()
    client.send(b'x')
    time.sleep(0.1)
    peer.close()
    notes.say('the peer closed with one byte unread')
    time.sleep(0.1)
    told(notes, 'recv()', lambda: client.recv(1))
    told(notes, 'recv() again', lambda: client.recv(1))
    told(notes, 'send()', lambda: client.send(b'x'))


def linger(notes, lab):
    client, peer = lab.pair()
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
    peer.close()
    notes.say('the peer closed with SO_LINGER 0')
    time.sleep(0.1)
    told(notes, 'recv()', lambda: client.recv(1))


def closed(notes, lab):
    client, peer = lab.pair()
    peer.close()
    notes.say('the peer closed cleanly')
    time.sleep(0.1)
    told(notes, 'recv()', lambda: client.recv(1))
    told(notes, 'send()', lambda: client.send(b'x'))
    time.sleep(0.1)
    told(notes, 'send() again', lambda: client.send(b'x'))
    told(notes, 'recv()', lambda: client.recv(1))


def reset_after_end(notes, lab):
    client, peer = lab.pair()
    peer.close()
    notes.say('the peer closed cleanly')
    time.sleep(0.1)
    told(notes, 'send(), before any recv()', lambda: client.send(b'x'))
    time.sleep(0.1)
    notes.say('a RST has come after the FIN')
    told(notes, 'recv()', lambda: client.recv(1))
    told(notes, 'recv() again', lambda: client.recv(1))
    told(notes, 'SO_ERROR', lambda: errno.errorcode.get(client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR), 0))
    told(notes, 'recv()', lambda: client.recv(1))
    told(notes, 'send()', lambda: client.send(b'x'))


def silent(notes, lab):
    client, peer = lab.pair([(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)] + [(socket.IPPROTO_TCP, option, 1) for option in (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT)])
    sh('ip netns exec kfg-b ip link set vb down')
    notes.say('SO_KEEPALIVE with 1/1/1; the peer goes silent')
    told(notes, 'recv()', lambda: client.recv(1))
    told(notes, 'recv() again', lambda: client.recv(1))
    told(notes, 'send()', lambda: client.send(b'x'))
    sh('ip netns exec kfg-b ip link set vb up')


table()
with Lab() as lab:
    provoked(lab, 'refused', 'Connection refused', '连接被拒绝', refused)
    provoked(lab, 'no-route', 'No route on this host', '本机没有路由', no_route)
    provoked(lab, 'closed-unread', 'The peer closed with data unread', '对端还有数据没读就关闭', unread)
    provoked(lab, 'linger-0', 'The peer closed with SO_LINGER 0', '对端以 SO_LINGER 0 关闭', linger)
    provoked(lab, 'closed-cleanly', 'The peer closed cleanly', '对端正常关闭', closed)
    provoked(lab, 'reset-after-end', 'A RST after the peer’s FIN', '先收到 FIN，再收到 RST', reset_after_end)
    provoked(lab, 'keepalive-ran-out', 'Keepalive ran out', '保活判死', silent)
