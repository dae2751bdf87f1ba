// @ts-nocheck: the types of an older Node.js do not know the interval and the count
// node node-24-19.mjs HOST PORT   (Node.js 24.19, 26.4 and later)
import { connect } from 'node:net';

const [host, port] = process.argv.slice(2);
if (!host || !port) {
  console.error('usage: node node-24-19.mjs HOST PORT');
  process.exit(2);
}

const socket = connect({ host, port: Number(port) }, () => {
  socket.setKeepAlive(true, 60_000, 10_000, 3); // milliseconds, milliseconds, probes
  console.log('keepalive on, idle 60 s, interval 10 s, probes 3');
  setTimeout(() => socket.destroy(), 5000);
});
socket.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
