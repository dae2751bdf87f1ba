// @ts-nocheck: the global object of Deno
// deno run --allow-net deno.mjs HOST PORT
const [hostname, port] = Deno.args;
if (!hostname || !port) {
  console.error('usage: deno run --allow-net deno.mjs HOST PORT');
  Deno.exit(2);
}

const connection = await Deno.connect({ hostname, port: Number(port) });
connection.setKeepAlive(true); // the switch only: idle, interval and probes stay the kernel's
console.log("keepalive on, with the kernel's idle, interval and probes");
setTimeout(() => connection.close(), 5000);
