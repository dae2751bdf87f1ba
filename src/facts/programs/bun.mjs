// @ts-nocheck: the global object of Bun
// bun bun.mjs HOST PORT
const [hostname, port] = process.argv.slice(2);
if (!hostname || !port) {
  console.error('usage: bun bun.mjs HOST PORT');
  process.exit(2);
}

const socket = await Bun.connect({
  hostname,
  port: Number(port),
  socket: { data() {}, error: (_, error) => console.error(error.message) },
});
socket.setKeepAlive(true, 60_000); // milliseconds
console.log('keepalive on, idle 60 s');
setTimeout(() => socket.end(), 5000);
