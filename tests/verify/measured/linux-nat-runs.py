"""Linux as a NAT whose mapping has expired: who writes first, and with which rules."""
import select
import socket
import time
from lab import Notes, inside, sh

FOLDER = 'linux-nat-runs'
NAMES = ('kfg-c', 'kfg-n', 'kfg-s')


def clean():
    for name in NAMES:
        sh(f'ip netns del {name}', check=False)


def build(loose, ports):
    clean()
    for name in NAMES:
        sh(f'ip netns add {name}; ip -n {name} link set lo up')
    for end, net in (('kfg-c', '10.0.0'), ('kfg-s', '192.0.2')):
        side = end[-1]
        sh(f'ip link add v{side} netns {end} type veth peer name n{side} netns kfg-n')
        sh(f'ip -n {end} addr add {net}.2/24 dev v{side}; ip -n {end} link set v{side} up')
        sh(f'ip -n kfg-n addr add {net}.1/24 dev n{side}; ip -n kfg-n link set n{side} up')
    sh('ip -n kfg-c route add default via 10.0.0.1')
    nat = f'masquerade {ports}'
    sh('ip netns exec kfg-n nft add table ip nat')
    sh("ip netns exec kfg-n nft 'add chain ip nat post { type nat hook postrouting priority 100 ; }'")
    sh(f"ip netns exec kfg-n nft 'add rule ip nat post oifname \"ns\" {nat}'")
    sh(f'ip netns exec kfg-n sysctl -q net.ipv4.ip_forward=1 net.netfilter.nf_conntrack_tcp_timeout_established=4 net.netfilter.nf_conntrack_tcp_loose={loose}')


def seen(notes, who, sock, seconds):
    ready, _, _ = select.select([sock], [], [], seconds)
    if not ready:
        return notes.say(f'{who}: nothing within {seconds} s')
    try:
        notes.say(f'{who}: recv() = {sock.recv(10)!r}')
    except OSError as error:
        notes.say(f'{who}: {error.strerror} (errno {error.errno})')


def run(name, en, zh, loose, ports, writer):
    build(loose, ports)
    notes = Notes(FOLDER, name, en, zh)
    notes.say(f'NAT: masquerade {ports or "(same port)"}, nf_conntrack_tcp_loose = {loose}, mapping 4 s')
    inside('kfg-s')
    listener = socket.create_server(('192.0.2.2', 5000))
    inside('kfg-c')
    client = socket.create_connection(('192.0.2.2', 5000))
    server, address = listener.accept()
    notes.say(f'connected; the server sees port {address[1]}, the client has {client.getsockname()[1]}')
    time.sleep(8)
    first, second = (client, server) if writer == 'client' else (server, client)
    other = 'server' if writer == 'client' else 'client'
    first.send(b'data')
    notes.say(f'after 8 s the {writer} writes')
    seen(notes, other, second, 2)
    seen(notes, writer, first, 2)
    notes.write()
    clean()


run('same-port', 'loose = 1, the port stays: the client writes', 'loose = 1，端口不变：客户端写', 1, '', 'client')
run('random-port', 'loose = 1, random ports: the client writes', 'loose = 1，随机端口：客户端写', 1, 'random', 'client')
run('loose-0', 'loose = 0: the client writes', 'loose = 0：客户端写', 0, '', 'client')
run('server-first', 'loose = 1: the server writes first', 'loose = 1：服务端先写', 1, '', 'server')
