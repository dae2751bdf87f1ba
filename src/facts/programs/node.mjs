// node node.mjs HOST PORT
import { connect } from 'node:net';

const [host, port] = process.argv.slice(2);
if (!host || !port) {
  console.error('usage: node node.mjs HOST PORT');
  process.exit(2);
}

const socket = connect({ host, port: Number(port) }, () => {
  socket.setKeepAlive(true, 60_000); // milliseconds; libuv sets interval 1 s and 10 probes
  console.log('keepalive on, idle 60 s; interval and probes are the ones of libuv');
  setTimeout(() => socket.destroy(), 5000);
});
socket.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
