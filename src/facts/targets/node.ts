import { prove, program } from './c.ts';
import { fixed } from './fixed.ts';
import type { Block, Target } from './target.ts';
import { left, three, timeout, written } from './ways.ts';

/** Seconds as the milliseconds of a literal, `60_000`. */
const literal = (seconds: number): string =>
  String(seconds * 1000).replace(/\B(?=(\d{3})+$)/g, '_');

export const node: Target = {
  group: 'code',
  file: 'programs/node-24-19.mjs',
  row: 'languages/#node-24-19',
  sample: program,
  ways: (asked) => [
    written('keepalive', 'setKeepAlive(…', 1, 'true'),
    ...three(asked, ['…, initialDelay', '…, interval', '…, count)'], literal),
    ...timeout(asked),
  ],
};

export const nodeBlock: Block = {
  text: (
    { idle, interval, probes },
    mark,
  ) => String.raw`// @ts-nocheck: the types of an older Node.js do not know the interval and the count
// node node-24-19.mjs HOST PORT   (Node.js 24.19, 26.4 and later)
import { connect } from 'node:net';

const [host, port] = process.argv.slice(2);
if (!host || !port) {
  console.error('usage: node node-24-19.mjs HOST PORT');
  process.exit(2);
}

const socket = connect({ host, port: Number(port) }, () => {
  socket.setKeepAlive(${mark('keepalive', 'true')}, ${mark('idle', literal(idle))}, ${mark('interval', literal(interval))}, ${mark('probes', probes)}); // milliseconds, milliseconds, probes
  console.log('keepalive on, idle ${idle} s, interval ${interval} s, probes ${probes}');
  setTimeout(() => socket.destroy(), 5000);
});
socket.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
`,
  apply: 'node node-24-19.mjs HOST PORT',
  prove,
};

export const nodeBefore: Target = {
  group: 'code',
  file: 'programs/node.mjs',
  row: 'languages/#node',
  sample: program,
  ways: (asked) => [
    written('keepalive', 'setKeepAlive(…', 1, 'true'),
    written('idle', '…, initialDelay)', asked.idle, literal(asked.idle)),
    left('interval', 'fixed', fixed.libuvInterval.value),
    left('probes', 'fixed', fixed.libuvProbes.value),
    ...timeout(asked),
  ],
};

export const nodeBeforeBlock: Block = {
  text: ({ idle }, mark) => String.raw`// node node.mjs HOST PORT
import { connect } from 'node:net';

const [host, port] = process.argv.slice(2);
if (!host || !port) {
  console.error('usage: node node.mjs HOST PORT');
  process.exit(2);
}

const socket = connect({ host, port: Number(port) }, () => {
  socket.setKeepAlive(${mark('keepalive', 'true')}, ${mark('idle', literal(idle))}); // milliseconds; libuv sets interval 1 s and 10 probes
  console.log('keepalive on, idle ${idle} s; interval and probes are the ones of libuv');
  setTimeout(() => socket.destroy(), 5000);
});
socket.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
`,
  apply: 'node node.mjs HOST PORT',
  prove,
};
