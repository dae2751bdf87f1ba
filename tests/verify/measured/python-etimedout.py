"""What Python raises when keepalive gives a connection up, and when its own timeout runs out."""
import socket
from lab import Lab, Notes, sh

FOLDER = 'python-etimedout'
ON = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)] + [
    (socket.IPPROTO_TCP, option, 1) for option in (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT)
]

with Lab() as lab:
    notes = Notes(FOLDER, 'errors', 'TimeoutError of keepalive and of settimeout()', '保活与 settimeout() 的 TimeoutError')
    client, peer = lab.pair(ON)
    client.settimeout(0.5)
    try:
        client.recv(1)
    except OSError as error:
        notes.say(f'settimeout(0.5), recv(): {type(error).__name__}, errno {error.errno}, {error}')
    client.settimeout(None)
    sh('ip netns exec kfg-b ip link set vb down')
    notes.say('the peer goes silent; SO_KEEPALIVE with 1/1/1')
    try:
        client.recv(1)
    except OSError as error:
        notes.say(f'recv(): {type(error).__name__}, errno {error.errno}, {error}')
    notes.say(f'socket.timeout is TimeoutError: {socket.timeout is TimeoutError}')
    notes.write()
