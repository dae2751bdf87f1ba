"""What Linux does with keepalive settings that are unusual."""
import select
import socket
import time
from lab import Lab, Notes, inside, sh

T = socket.IPPROTO_TCP
ON = (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
FOLDER = 'linux-experiments'


def counter():
    out = sh('ip netns exec kfg-a nstat -asz TcpExtTCPKeepAlive')
    return int(out.split('TcpExtTCPKeepAlive')[1].split()[0])


def wait(notes, client, seconds):
    ready, _, _ = select.select([client], [], [], seconds)
    if not ready:
        return notes.say('no event')
    try:
        notes.say(f'recv() = {client.recv(1)!r}')
    except OSError as error:
        notes.say(f'recv(): {error.strerror} (errno {error.errno})')


def zero_probes(lab):
    notes = Notes(FOLDER, 'probes-0', 'tcp_keepalive_probes = 0, healthy peer', 'tcp_keepalive_probes = 0，对端健康')
    sh('ip netns exec kfg-a sysctl -q net.ipv4.tcp_keepalive_probes=0 net.ipv4.tcp_keepalive_time=2')
    client, peer = lab.pair([ON])
    notes.say('sysctl tcp_keepalive_probes = 0, tcp_keepalive_time = 2; connected, SO_KEEPALIVE on; the peer is healthy')
    wait(notes, client, 6)
    notes.say(f'probes sent (TcpExtTCPKeepAlive): {counter()}')
    sh('ip netns exec kfg-a sysctl -q net.ipv4.tcp_keepalive_probes=9 net.ipv4.tcp_keepalive_time=7200 net.ipv4.tcp_keepalive_intvl=75')
    notes.write()


def idle_alone(lab):
    notes = Notes(FOLDER, 'keepidle-alone', 'TCP_KEEPIDLE without SO_KEEPALIVE', '只设 TCP_KEEPIDLE，不开 SO_KEEPALIVE')
    before = counter()
    client, peer = lab.pair([(T, socket.TCP_KEEPIDLE, 1), (T, socket.TCP_KEEPINTVL, 1)])
    notes.say('TCP_KEEPIDLE = 1, TCP_KEEPINTVL = 1, SO_KEEPALIVE not set')
    notes.say(f'getsockopt: TCP_KEEPIDLE {client.getsockopt(T, socket.TCP_KEEPIDLE)}, SO_KEEPALIVE {client.getsockopt(*ON[:2])}')
    notes.shell('ip netns exec kfg-a ss -tno state established', 'ss -tno')
    wait(notes, client, 5)
    notes.say(f'probes sent: {counter() - before}')
    client.setsockopt(*ON)
    notes.say('SO_KEEPALIVE = 1')
    wait(notes, client, 2.5)
    notes.say(f'probes sent: {counter() - before}')
    notes.write()


def sysctl_followed(lab):
    notes = Notes(FOLDER, 'sysctl-followed', 'A sysctl changed while a connection is open, healthy peer', '连接期间改 sysctl，对端健康')
    sh('ip netns exec kfg-a sysctl -q net.ipv4.tcp_keepalive_time=4 net.ipv4.tcp_keepalive_intvl=1')
    client, peer = lab.pair([ON])
    notes.say('tcp_keepalive_time = 4, tcp_keepalive_intvl = 1; connected, SO_KEEPALIVE on')
    sh('ip netns exec kfg-a sysctl -q net.ipv4.tcp_keepalive_time=1')
    notes.say(f'tcp_keepalive_time = 1; getsockopt TCP_KEEPIDLE {client.getsockopt(T, socket.TCP_KEEPIDLE)}')
    last, end = counter(), time.monotonic() + 8
    while time.monotonic() < end:
        time.sleep(0.05)
        now = counter()
        if now > last:
            notes.say(f'a probe was sent ({now - last})')
        last = now
    sh('ip netns exec kfg-a sysctl -q net.ipv4.tcp_keepalive_time=7200 net.ipv4.tcp_keepalive_intvl=75')
    notes.write()


def inherited(lab):
    notes = Notes(FOLDER, 'inherited', 'Options set on the listening socket', '在监听套接字上设选项')
    inside('kfg-b')
    listener = socket.create_server(('192.0.2.2', 0))
    names = ('SO_KEEPALIVE', 'TCP_KEEPIDLE', 'TCP_KEEPINTVL', 'TCP_KEEPCNT', 'TCP_USER_TIMEOUT')
    options = [(socket.SOL_SOCKET if name[0] == 'S' else T, getattr(socket, name)) for name in names]
    for (level, option), value in zip(options, (1, 60, 10, 3, 90000)):
        listener.setsockopt(level, option, value)
    notes.say('on the listener: SO_KEEPALIVE 1, TCP_KEEPIDLE 60, TCP_KEEPINTVL 10, TCP_KEEPCNT 3, TCP_USER_TIMEOUT 90000')
    inside('kfg-a')
    client = socket.create_connection(listener.getsockname())
    accepted, _ = listener.accept()
    for name, (level, option) in zip(names, options):
        notes.say(f'on the accepted socket: {name} {accepted.getsockopt(level, option)}')
    notes.write()


with Lab() as lab:
    for experiment in (zero_probes, idle_alone, sysctl_followed, inherited):
        experiment(lab)
