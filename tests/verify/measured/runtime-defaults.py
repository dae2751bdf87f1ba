"""Options of sockets that Go, Node.js and Java have just opened, read with getsockopt from outside.

Takes the programs as arguments: `python3 runtime-defaults.py go-1.19=/usr/lib/go-1.19/bin/go
node-10=… java-17=/usr/bin/java`. Node.js comes as the npm package `node`, one for each version.
"""
import ctypes
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time
from lab import Notes

T = socket.IPPROTO_TCP
FOLDER = 'runtime-defaults'
LIBC = ctypes.CDLL(None, use_errno=True)

NODE = {
    'net.connect()': "require('net').connect(PORT, '127.0.0.1')",
    'setKeepAlive(true)': "const s = require('net').connect(PORT, '127.0.0.1', () => s.setKeepAlive(true))",
    'setKeepAlive(true, 500)': "const s = require('net').connect(PORT, '127.0.0.1', () => s.setKeepAlive(true, 500))",
    'setKeepAlive(true, 60000)': "const s = require('net').connect(PORT, '127.0.0.1', () => s.setKeepAlive(true, 60000))",
    'http.Agent({ keepAlive: true })': "const http = require('http'); http.get({ port: PORT, host: '127.0.0.1', agent: new http.Agent({ keepAlive: true }) }, (r) => r.resume())",
}
GO = {
    'net.Dial()': ('net', 'net.Dial("tcp", "127.0.0.1:PORT")'),
    'net.Dialer{KeepAlive: 60s}': ('net', '(&net.Dialer{KeepAlive: 60 * time.Second}).Dial("tcp", "127.0.0.1:PORT")'),
    'http.DefaultTransport': ('net/http', 'http.Get("http://127.0.0.1:PORT/")'),
    'http.Transport{}': ('net/http', '(&http.Client{Transport: &http.Transport{}}).Get("http://127.0.0.1:PORT/")'),
}
JAVA = {
    'new Socket()': '',
    'setKeepAlive(true)': 's.setKeepAlive(true);',
}


def node(command, what, folder):
    return [command, '-e', what + '; setTimeout(() => process.exit(), 60000)']


def go(command, what, folder):
    package, call = what
    imports = ''.join(f'import "{name}"\n' for name in (package, 'time'))
    source = folder / 'main.go'
    source.write_text(f'package main\n{imports}func main() {{\n held, _ := {call}\n time.Sleep(60 * time.Second)\n _ = held\n}}\n')
    env = {**os.environ, 'GO111MODULE': 'off', 'GOCACHE': str(folder / 'cache'), 'GOFLAGS': ''}
    subprocess.run([command, 'build', '-o', folder / 'main', source], check=True, env=env)
    return [folder / 'main']


def java(command, what, folder):
    source = folder / 'Main.java'
    source.write_text(f'public class Main {{ public static void main(String[] a) throws Exception {{ var s = new java.net.Socket("127.0.0.1", PORT); {what} Thread.sleep(60000); }} }}')
    return [command, source]


KINDS = {'node': (node, NODE), 'go': (go, GO), 'java': (java, JAVA)}


def options(sock):
    keep = sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
    numbers = '/'.join(str(sock.getsockopt(T, o)) for o in (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT))
    return f'SO_KEEPALIVE {keep}, {numbers}'


def connected(pid, port):
    """The socket of the process that leads to the port."""
    pidfd = os.pidfd_open(pid)
    for fd in os.listdir(f'/proc/{pid}/fd'):
        copy = LIBC.syscall(438, pidfd, int(fd), 0)
        try:
            sock = socket.socket(fileno=copy)
            if sock.getpeername()[1:2] == (port,):
                return sock
        except OSError:
            pass
    raise RuntimeError('no connection')


def one(kind, command, what):
    make, _ = KINDS[kind]
    with socket.create_server(('127.0.0.1', 0)) as listener, tempfile.TemporaryDirectory() as folder:
        port = listener.getsockname()[1]
        filled = tuple(part.replace('PORT', str(port)) for part in what) if isinstance(what, tuple) else what.replace('PORT', str(port))
        arguments = make(command, filled, pathlib.Path(folder))
        if kind == 'java':
            source = arguments[1]
            source.write_text(source.read_text().replace('PORT', str(port)))
        program = subprocess.Popen(arguments)
        accepted, _ = listener.accept()
        if 'http' in str(what):
            accepted.recv(4096)
            accepted.send(b'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok')
        time.sleep(1)
        found = options(connected(program.pid, port))
        program.kill()
        return found


for argument in sys.argv[1:]:
    name, command = argument.split('=')
    kind = name.split('-')[0]
    notes = Notes(FOLDER, name.replace('.', '-'), f'{kind.title()} {name.split("-")[1]}: sockets as they come', f'{kind.title()} {name.split("-")[1]}：新建的套接字')
    version = subprocess.run([command, 'version' if kind == 'go' else '--version'], capture_output=True, text=True)
    notes.lines.append(version.stdout.splitlines()[0])
    for title, what in KINDS[kind][1].items():
        notes.lines.append(f'{title:32} {one(kind, command, what)}')
    notes.write()
