"""Records what ss, netstat, sysctl, strace and their like print for a TCP socket in every timer state.

    unshare -n python3 record.py FOLDER ss-6.1=ss netstat-2.10=netstat strace-6.1=strace

Needs root. FOLDER/<name>.txt gets each command after a `$`, then its output. The sockets are real: a
client in this network namespace, a silent server in another, and a path that swallows every packet
from some point on. Several versions of a tool see the same sockets. Spaces at the ends of lines are left out.
"""

import ctypes
import fcntl
import os
import pty
import re
import socket
import struct
import subprocess
import sys
import tempfile
import termios
import time

CLIENT, SERVER, NOBODY = "192.0.2.1", "192.0.2.2", "192.0.2.9"
CLIENT6, SERVER6 = "2001:db8::1", "2001:db8::2"
NEW_NETWORK = 0x40000000
PORTS = range(5001, 5020)
TCP = socket.IPPROTO_TCP

kept = []


def run(command):
    subprocess.run(command.split(), check=True)


def serve(ready):
    """The other end: accepts everything, reads nothing; 5011 closes at once, 5009 closes in answer."""
    ctypes.CDLL(None).unshare(NEW_NETWORK)
    os.write(ready, b".")
    while not os.path.exists("/sys/class/net/server") and not has_link():
        time.sleep(0.05)
    listeners = [socket.create_server(("", port)) for port in PORTS]
    six = [socket.create_server(("::", p), family=socket.AF_INET6) for p in (5105, 5114)]
    os.write(ready, b".")
    while True:
        for listener in listeners + six:
            listener.settimeout(0.02)
            try:
                accepted, _ = listener.accept()
            except TimeoutError:
                continue
            if listener.getsockname()[1] == 5011:
                accepted.close()
            elif listener.getsockname()[1] == 5009:
                accepted.settimeout(None)
                accepted.recv(1)
                accepted.close()
            else:
                kept.append(accepted)


def has_link():
    return any(name == "server" for _, name in socket.if_nameindex())


def network():
    """A link between this namespace and that of the server. Returns the server's process."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        serve(tell)
    os.read(told, 1)
    run("ip link set lo up")
    run("ip link add client type veth peer name server")
    run(f"ip link set server netns {child}")
    for where, name, four, six in (
        ("", "client", CLIENT, CLIENT6),
        (f"nsenter -t {child} -n ", "server", SERVER, SERVER6),
    ):
        run(f"{where}ip addr add {four}/24 dev {name}")
        run(f"{where}ip addr add {six}/64 dev {name} nodad")
        run(f"{where}ip link set {name} up")
    mac = subprocess.check_output(
        f"nsenter -t {child} -n ip -br link show server".split(), text=True
    ).split()[2]
    for address in (SERVER, NOBODY):
        run(f"ip neigh replace {address} lladdr {mac} dev client nud permanent")
    os.read(told, 1)
    return child


def connect(port, *, keepalive=None, six=False):
    """A connection with (idle, interval, probes), with the system's for (), without for None."""
    sock = socket.socket(socket.AF_INET6 if six else socket.AF_INET)
    if keepalive is not None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    names = (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT)
    for name, value in zip(names, keepalive or ()):
        sock.setsockopt(TCP, name, value)
    sock.connect((SERVER6 if six else SERVER, port))
    kept.append(sock)
    return sock


def before_the_silence():
    """Sockets whose state needs a path that works. Returns those that will write into the silence."""
    connect(5001)
    connect(5002, keepalive=())
    connect(5003, keepalive=(75, 10, 3))
    connect(5004, keepalive=(600, 60, 5))
    connect(5105, keepalive=(9, 2, 3), six=True)
    connect(5114, keepalive=(300, 30, 4), six=True)
    connect(5006, keepalive=(2, 60, 9))
    connect(5018, keepalive=(2, 3, 9))
    writers = [connect(5007), connect(5016, keepalive=(60, 10, 3))]
    stuck = connect(5008, keepalive=(60, 10, 3))
    stuck.setblocking(False)
    try:
        while True:
            stuck.send(bytes(65536))
    except BlockingIOError:
        pass
    done = connect(5009)
    done.shutdown(socket.SHUT_WR)
    lingering = connect(5010, keepalive=(60, 10, 3))
    lingering.setsockopt(TCP, socket.TCP_LINGER2, 110)
    kept.remove(lingering)
    lingering.close()
    connect(5011, keepalive=(120, 10, 3))
    listener = socket.create_server((CLIENT, 5015))
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    kept.append(listener)
    closing = connect(5017)
    time.sleep(0.5)
    kept.remove(done)
    done.close()
    return writers, closing


def into_the_silence(writers, closing, child):
    """Nothing from this side is answered any more: data, a FIN, a SYN and probes go out all the same."""
    run(f"nsenter -t {child} -n ip addr del {SERVER}/24 dev server")
    for sock in writers:
        sock.send(bytes(12))
    closing.send(bytes(100))
    closing.shutdown(socket.SHUT_WR)
    calling = socket.socket()
    calling.setblocking(False)
    calling.connect_ex((NOBODY, 5012))
    kept.append(calling)


SS = ["-tnoi", "-tano", "-no", "-tnoiO", "-tnoepim", "-tno state established"]
NETSTAT = ["-tano", "-tnop", "-tnoee"]


def at_terminal(command):
    """The output as a terminal of 80 columns gets it."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 80, 0, 0))
    process = subprocess.Popen(command, stdout=slave, stderr=subprocess.DEVNULL)
    process.wait()
    os.close(slave)
    chunks = []
    try:
        while chunk := os.read(master, 65536):
            chunks.append(chunk)
    except OSError:
        pass
    return b"".join(chunks).decode(errors="replace").replace("\r\n", "\n")


def note(out, shown, text):
    if text:
        lines = "\n".join(line.rstrip() for line in text.rstrip().splitlines())
        out.write(f"$ {shown}\n{lines}\n\n")


def sockets(folder, name, tool, variants):
    shown = name.split("-")[0]
    with open(f"{folder}/{name}.txt", "w", encoding="utf8") as out:
        for options in variants:
            done = subprocess.run([tool, *options.split()], capture_output=True, text=True)
            if done.returncode == 0 and not done.stdout.startswith("Usage"):
                note(out, f"{shown} {options}", done.stdout)
        note(out, f"{shown} -tno  # 80 columns", at_terminal([tool, "-tno"]))


TRACED = """
import socket, threading
T = socket.IPPROTO_TCP
def set(sock, level, name, value):
    try: sock.setsockopt(level, name, value)
    except OSError: pass
listener = socket.create_server(("127.0.0.1", 0))
set(listener, socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
a = socket.create_connection(listener.getsockname())
for level, name, value in (
    (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1), (T, socket.TCP_KEEPIDLE, 60),
    (T, socket.TCP_KEEPINTVL, 10), (T, socket.TCP_KEEPCNT, 3), (T, socket.TCP_USER_TIMEOUT, 90000),
    (T, socket.TCP_KEEPIDLE, 0), (T, socket.TCP_KEEPIDLE, 60000), (T, socket.TCP_KEEPCNT, 128),
    (T, socket.TCP_NODELAY, 1), (T, 999, 1), (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 0),
): set(a, level, name, value)
def late():
    b = listener.accept()[0]
    set(b, socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    b.close()
    set(b, T, socket.TCP_KEEPIDLE, 60)
thread = threading.Thread(target=late); thread.start(); thread.join()
a.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
a.getsockopt(T, socket.TCP_KEEPIDLE)
a.close()
"""

STRACE = ["", "-f", "-f -tt -T", "-f -y", "-f -yy -r", "-f -ttt", "-f -X raw"]
CALLS = "trace=socket,connect,accept,accept4,bind,listen,setsockopt,getsockopt,close"


def traces(folder, name, tool):
    with open(f"{folder}/{name}.txt", "w", encoding="utf8") as out, tempfile.TemporaryDirectory() as work:
        for options in [*STRACE, "-f -o"]:
            log = f"{work}/log"
            given = [part for part in options.split() if part != "-o"]
            target = ["-o", log] if options.endswith("-o") else []
            program = ["python3", "-c", TRACED]
            done = subprocess.run(
                [tool, *given, *target, "-e", CALLS, *program], capture_output=True, text=True
            )
            text = open(log, encoding="utf8").read() if target else done.stderr
            # What the interpreter itself opens and closes, and where the tool lies, is of no interest.
            lines = [
                re.sub(r"^\S*/\S*strace: ", "strace: ", line)
                for line in text.splitlines()
                if "close(" not in line or "</" not in line
            ]
            first = next((i for i, line in enumerate(lines) if "socket(" in line), 0)
            shown = f"strace {options.replace(' -o', ' -o log')} -e {CALLS} …".replace("  ", " ")
            note(out, shown, "\n".join(lines[first:]))


KEYS = [f"net.ipv4.tcp_keepalive_{key}" for key in ("time", "intvl", "probes")]
SYSCTL = [
    "sysctl " + " ".join(KEYS),
    "sysctl -n " + KEYS[0],
    "sysctl net.ipv4.tcp_keepalive_tme",
    "sysctl -ar tcp_keepalive",
    "sysctl net.ipv4.tcp_retries2",
    f"sysctl -w {KEYS[0]}=600",
    f"sysctl -w {KEYS[0]}=soon",
    "sysctl " + KEYS[0],
    f"sysctl -w {KEYS[0]}=7200",
    "grep . /proc/sys/net/ipv4/tcp_keepalive_time /proc/sys/net/ipv4/tcp_keepalive_intvl /proc/sys/net/ipv4/tcp_keepalive_probes",
    "cat /proc/sys/net/ipv4/tcp_keepalive_time",
    "nstat -az TcpExtTCPKeepAlive",
]


def system(folder, child):
    """sysctl and its like; the two namespaces; the same files where they cannot be written."""
    here = os.getpid()
    namespaces = [
        f"readlink /proc/{here}/ns/net /proc/{child}/ns/net",
        f"readlink /proc/{here}/ns/net /proc/self/ns/net",
        f"ls -l /proc/{child}/ns/net",
        f"nsenter -t {child} -n sysctl " + " ".join(KEYS),
    ]
    readonly = "mount --bind /proc/sys /proc/sys && mount -o remount,ro,bind /proc/sys && "
    with open(f"{folder}/system.txt", "w", encoding="utf8") as out:
        for command in SYSCTL + namespaces:
            done = subprocess.run(command.split(), capture_output=True, text=True)
            note(out, command, done.stdout + done.stderr)
        shown = f"sysctl -w {KEYS[0]}=600"
        done = subprocess.run(
            ["unshare", "-m", "sh", "-c", readonly + shown], capture_output=True, text=True
        )
        note(out, f"{shown}  # /proc/sys is read-only", done.stdout + done.stderr)


def main(folder, *tools):
    os.makedirs(folder, exist_ok=True)
    child = network()
    try:
        writers, closing = before_the_silence()
        time.sleep(1)
        into_the_silence(writers, closing, child)
        time.sleep(5.3)
        named = [tool.split("=", 1) for tool in tools]
        for name, tool in named:
            if not name.startswith("strace"):
                sockets(folder, name, tool, SS if name.startswith("ss") else NETSTAT)
        for name, tool in named:
            if name.startswith("strace"):
                traces(folder, name, tool)
        system(folder, child)
    finally:
        os.kill(child, 9)


main(*sys.argv[1:])
