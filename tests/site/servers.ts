import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/build/serve.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** A wiki on another origin: whatever HTML a test asks for in the query. */
const wiki = () =>
  createServer((request, response) => {
    const html = new URL(request.url ?? '/', 'http://wiki').searchParams.get('html') ?? '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Wiki</title><body>${html}`);
  });

/** Serves the build at a root, under a sub-path, and a foreign page; closes them at the end. */
export default async function start() {
  const root = await serve(dist, 0);
  const deep = await serve(dist, 0, '/a/b/');
  const host = wiki();
  await new Promise<void>((done) => host.listen(0, done));
  const address = host.address();
  process.env['SITE_ROOT'] = `http://localhost:${root.port}/`;
  process.env['SITE_DEEP'] = `http://localhost:${deep.port}/a/b/`;
  process.env['WIKI'] =
    `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  return () => {
    for (const server of [root.server, deep.server, host]) server.close();
  };
}
