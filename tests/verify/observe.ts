import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Values } from './recipes.ts';

/** What the kernel says of a program's socket, and how it was asked. */
export interface Seen {
  readonly values: Values;
  /** As `ss -tno` prints it. */
  readonly timer: string;
}

const peek = fileURLToPath(new URL('peek.py', import.meta.url));

/** A server on loopback that accepts and stays silent. */
export async function silentServer(): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => socket.on('error', () => socket.destroy()));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, port: (server.address() as AddressInfo).port };
}

const ss = (port: number): string =>
  execFileSync('ss', ['-tnoHp', 'state', 'established', 'dport', '=', `:${port}`], {
    encoding: 'utf8',
  });

const timerIn = (line: string): string => /timer:\((.*?)\)/.exec(line)?.[1] ?? 'none';

/** The timer of the connection to `port`, as `ss -tno` prints it. */
export const timerAt = (port: number): string => timerIn(ss(port));

/** The program's end of its connection to `port`: timer by `ss`, options by `getsockopt`. */
export function socketAt(port: number): Seen {
  const line = ss(port);
  const owner = /pid=(\d+),fd=(\d+)/.exec(line);
  if (!owner) throw new Error(`ss shows no connection of the program: ${line}`);
  const text = execFileSync('python3', [peek, owner[1]!, owner[2]!], { encoding: 'utf8' });
  const { keepalive, ...values } = JSON.parse(text) as Values & { readonly keepalive: number };
  if (keepalive !== 1) throw new Error('SO_KEEPALIVE is off');
  return { values, timer: timerIn(line) };
}

/** Resolves with the first line a program prints; rejects when it ends without one. */
const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let out = '';
    let errors = '';
    child.stderr!.on('data', (chunk) => (errors += String(chunk)));
    child.stdout!.on('data', (chunk) => {
      out += String(chunk);
      if (out.includes('\n')) resolve(out.split('\n')[0]!);
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${errors || out}`)));
    setTimeout(() => reject(new Error(`said nothing for a minute: ${errors}`)), 60e3).unref();
  });

/** Runs a program against a silent server until it has spoken, and looks at its connection. */
export async function observe<Sight>(
  [command, ...words]: readonly string[],
  look: (port: number) => Sight,
): Promise<{ seen: Sight; printed: string }> {
  const { server, port } = await silentServer();
  const all = [...words, '127.0.0.1', String(port)];
  const child = spawn(command!, all, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const printed = await firstLine(child);
    await new Promise((done) => setTimeout(done, 300));
    return { seen: look(port), printed };
  } finally {
    if (child.exitCode === null) process.kill(-child.pid!, 'SIGKILL');
    server.close();
  }
}
