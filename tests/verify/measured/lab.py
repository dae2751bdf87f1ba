"""Two network namespaces joined by a veth pair, and a place to write down what happened.

Run as root on Linux: `python3 tests/verify/measured/linux-experiments.py`. Each run writes one text
file per experiment into the folder of its name: two lines of heading, then what was done and seen.
"""
import ctypes
import os
import pathlib
import platform
import socket
import subprocess
import sys
import time


def sh(command, check=True):
    done = subprocess.run(command, shell=True, capture_output=True, text=True)
    if check and done.returncode:
        raise RuntimeError(command + '\n' + done.stderr)
    return done.stdout


def inside(namespace):
    """Enters a namespace for the sockets opened from now on."""
    fd = os.open(f'/run/netns/{namespace}', os.O_RDONLY)
    if ctypes.CDLL(None, use_errno=True).setns(fd, 0x40000000):
        raise OSError(ctypes.get_errno(), 'setns')
    os.close(fd)


class Notes:
    """One experiment: lines with the seconds since its start."""

    def __init__(self, folder, name, en, zh):
        self.path = pathlib.Path(__file__).parent / folder / f'{name}.txt'
        self.lines = [f'en: {en}', f'zh: {zh}', '', f'Linux {platform.release().split("-")[0]}, Python {platform.python_version()}']
        self.zero = time.monotonic()

    def say(self, text):
        self.lines.append(f'{time.monotonic() - self.zero:8.3f}  {text}')

    def shell(self, command, shown=None):
        self.lines.append(f'$ {shown or command}')
        self.lines += sh(command, check=False).rstrip().splitlines()

    def write(self):
        self.path.parent.mkdir(exist_ok=True)
        self.path.write_text('\n'.join(self.lines) + '\n')


class Lab:
    """Namespaces kfg-a (192.0.2.1) and kfg-b (192.0.2.2)."""

    def __enter__(self):
        self.__exit__()
        sh('ip netns add kfg-a; ip netns add kfg-b')
        sh('ip link add va netns kfg-a type veth peer name vb netns kfg-b')
        for ns, dev, address in (('kfg-a', 'va', '192.0.2.1'), ('kfg-b', 'vb', '192.0.2.2')):
            sh(f'ip -n {ns} link set lo up; ip -n {ns} link set {dev} up; ip -n {ns} addr add {address}/24 dev {dev}')
        return self

    def __exit__(self, *_):
        sh('ip netns del kfg-a; ip netns del kfg-b', check=False)

    def pair(self, options=()):
        """A connection from kfg-a to kfg-b: both sockets."""
        inside('kfg-b')
        listener = socket.create_server(('192.0.2.2', 0))
        inside('kfg-a')
        client = socket.socket()
        for level, option, value in options:
            client.setsockopt(level, option, value)
        client.connect(listener.getsockname())
        accepted, _ = listener.accept()
        listener.close()
        return client, accepted


if __name__ == '__main__':
    sys.exit('a module of the scripts beside it')
