"""Options of sockets that Python's HTTP clients and aiohttp's server have just opened.

Needs `pip install urllib3==2.8.0 requests==2.34.2 httpx==0.28.1 aiohttp==3.14.3`.
"""
import asyncio
import http.server
import socket
import threading
from importlib.metadata import version

import aiohttp
import aiohttp.web
import httpx
import requests
import urllib3

from lab import Notes

FOLDER = 'python-client-runs'
T = socket.IPPROTO_TCP
WANTED = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1), (T, socket.TCP_KEEPIDLE, 60), (T, socket.TCP_KEEPINTVL, 10), (T, socket.TCP_KEEPCNT, 3)]


class Quiet(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def do_GET(self):
        self.send_response(200)
        self.send_header('content-length', '2')
        self.end_headers()
        self.wfile.write(b'ok')

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Quiet)
threading.Thread(target=server.serve_forever, daemon=True).start()
URL = f'http://127.0.0.1:{server.server_port}/'
opened = []
connect = socket.socket.connect


def options(sock):
    keep = sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
    numbers = '/'.join(str(sock.getsockopt(T, o)) for o in (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT))
    return f'SO_KEEPALIVE {keep}, {numbers}, TCP_NODELAY {sock.getsockopt(T, socket.TCP_NODELAY)}'


def kept(sock, address):
    opened.append(sock)
    return connect(sock, address)


def run(name, en, zh, cases):
    notes = Notes(FOLDER, name, en, zh)
    package = name.split('-')[0]
    notes.lines.append(f'{package} {version(package)}')
    for what, call in cases:
        opened.clear()
        client = call()
        notes.say(f'{what}: {options(opened[-1])}')
        del client
    notes.write()


def with_urllib3(**more):
    pool = urllib3.PoolManager(**more)
    return pool, pool.request('GET', URL)


def with_requests():
    session = requests.Session()
    return session, session.get(URL)


def with_httpx(**more):
    client = httpx.Client(transport=httpx.HTTPTransport(**more))
    return client, client.get(URL)


socket.socket.connect = kept
run('urllib3', 'urllib3: as it comes, with a list of its own, and with one added to', 'urllib3：默认、自给列表、追加到默认列表', [
    ('PoolManager()', with_urllib3),
    ('socket_options=[…]', lambda: with_urllib3(socket_options=WANTED)),
    ('default_socket_options + […]', lambda: with_urllib3(socket_options=urllib3.connection.HTTPConnection.default_socket_options + WANTED)),
])
run('requests', 'requests: a Session as it comes', 'requests：默认的 Session', [('Session()', with_requests)])
run('httpx', 'httpx: as it comes, and with socket_options', 'httpx：默认，以及给 socket_options', [
    ('Client()', with_httpx),
    ('HTTPTransport(socket_options=[…])', lambda: with_httpx(socket_options=WANTED)),
])
socket.socket.connect = connect


async def with_aiohttp():
    notes = Notes(FOLDER, 'aiohttp', 'aiohttp: accepted connections and those of a ClientSession', 'aiohttp：接受的连接与 ClientSession 发起的连接')
    notes.lines.append(f'aiohttp {version("aiohttp")}')

    async def answer(request):
        notes.say('accepted: ' + options(request.transport.get_extra_info('socket')))
        return aiohttp.web.Response(text='ok')

    app = aiohttp.web.Application()
    app.router.add_get('/', answer)
    runner = aiohttp.web.AppRunner(app)
    await runner.setup()
    site = aiohttp.web.TCPSite(runner, '127.0.0.1', 0)
    await site.start()
    port = site._server.sockets[0].getsockname()[1]
    async with aiohttp.ClientSession() as session:
        await (await session.get(f'http://127.0.0.1:{port}/')).read()
        (pooled, *_), *_ = [held[0] for held in session.connector._conns.values()]
        notes.say('ClientSession: ' + options(pooled.transport.get_extra_info('socket')))
    await runner.cleanup()
    notes.write()


asyncio.run(with_aiohttp())
