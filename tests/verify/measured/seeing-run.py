"""A connection seen by every tool: 5/2/3, answered once, then silence; and a write of one byte without an answer.

Needs Debian's iproute2, net-tools, strace, tcpdump and tshark.
"""
import select
import shlex
import socket
import subprocess
import sys
import textwrap
import time
from lab import Lab, Notes, inside, sh

T = socket.IPPROTO_TCP
FOLDER = 'seeing-run'
PCAP = '/run/kfg.pcap'
OPTIONS = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1), (T, socket.TCP_KEEPIDLE, 5), (T, socket.TCP_KEEPINTVL, 2), (T, socket.TCP_KEEPCNT, 3)]


class Capture:
    """tcpdump at the client's end, kept in a file until it is read."""

    def __enter__(self):
        command = f'ip netns exec kfg-a tcpdump -Ui va -w {PCAP} tcp'
        self.dump = subprocess.Popen(command.split(), stderr=subprocess.DEVNULL)
        time.sleep(1)
        return self

    def __exit__(self, *_):
        time.sleep(2)
        self.dump.terminate()
        self.dump.wait()


def wait(notes, client, seconds):
    ready, _, _ = select.select([client], [], [], seconds)
    try:
        notes.say(f'recv() = {client.recv(1)!r}' if ready else 'no event')
    except OSError as error:
        notes.say(f'recv(): {error.strerror} (errno {error.errno})')


def views(notes, tools):
    for tool in tools:
        notes.shell('ip netns exec kfg-a sh -c ' + shlex.quote(tool.replace('run.pcap', PCAP)), tool)


def silent_peer(lab):
    notes = Notes(FOLDER, 'silent-peer', '5/2/3: one probe answered, then the peer is deaf', '5/2/3：第一个探测包有应答，之后对端不再回应')
    views(notes, ['ss -V', 'netstat --version | head -1', 'tcpdump --version 2>&1 | head -1'])
    with Capture():
        client, peer = lab.pair(OPTIONS)
        client.send(bytes(1000))
        peer.recv(2000)
        peer.send(bytes(500))
        client.recv(2000)
        notes.zero = time.monotonic()
        notes.say('1,000 bytes sent, 500 received')
        time.sleep(7)
        sh('ip netns exec kfg-b iptables -A INPUT -p tcp -j DROP')
        notes.say('the peer is deaf')
        time.sleep(5.9)
        notes.say('three views of the socket')
        views(notes, ['ss -tnoi state established', 'netstat -tno', 'cat /proc/net/tcp'])
        wait(notes, client, 8)
        views(notes, ['nstat -asz TcpExtTCPKeepAlive TcpExtTCPAbortOnTimeout TcpExtTCPTimeouts TcpExtTCPWinProbe'])
    views(notes, ['tcpdump -nvvttttt -r run.pcap', "tcpdump -nttttt -x -r run.pcap 'tcp[tcpflags] == tcp-ack and less 66' | tail -5", 'tshark -r run.pcap'])
    notes.write()


PROGRAM = textwrap.dedent('''
    import socket, sys
    client = socket.create_connection(('192.0.2.2', int(sys.argv[1])))
    client.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for option, value in ((socket.TCP_KEEPIDLE, 5), (socket.TCP_KEEPINTVL, 2), (socket.TCP_KEEPCNT, 3)):
        client.setsockopt(socket.IPPROTO_TCP, option, value)
    client.recv(1)
''')


def traced(lab):
    notes = Notes(FOLDER, 'strace', 'The calls of the program: the three numbers and the error', '程序的系统调用：三个参数和错误')
    views(notes, ['strace --version | head -1'])
    inside('kfg-b')
    listener = socket.create_server(('192.0.2.2', 0))
    command = ['ip', 'netns', 'exec', 'kfg-a', 'strace', '-r', '-e', 'trace=network', sys.executable, '-c', PROGRAM, str(listener.getsockname()[1])]
    program = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    held = listener.accept()
    sh('ip netns exec kfg-b iptables -A INPUT -p tcp -j DROP')
    notes.lines.append('$ strace -r -e trace=network python3 ends.py')
    notes.lines += program.communicate()[1].splitlines()
    del held
    notes.write()


def one_byte(lab):
    notes = Notes(FOLDER, 'one-byte', 'A write of one byte that is never acknowledged: what TShark calls it', '写一个字节，始终没有确认：TShark 怎么标')
    views(notes, ['tshark --version | head -1'])
    with Capture():
        client, peer = lab.pair()
        sh('ip netns exec kfg-b iptables -A INPUT -p tcp -j DROP')
        client.send(b'x')
        notes.say('one byte written, the path is cut')
        wait(notes, client, 3)
        views(notes, ['ss -tno'])
    views(notes, ['tshark -r run.pcap'])
    notes.write()


for run in (silent_peer, traced, one_byte):
    with Lab() as lab:
        run(lab)
sh(f'rm -f {PCAP}')
