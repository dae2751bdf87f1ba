import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import sirv from 'sirv';

/** Markdown in UTF-8, which its media type does not say by itself. */
function withCharset(response: ServerResponse, path: string) {
  if (path.endsWith('.md')) response.setHeader('content-type', 'text/markdown; charset=utf-8');
}

/** A static server as any host runs it: files, `index.html` of folders, `404.html` otherwise. */
function handler(folder: string, base: string): Server {
  const files = sirv(folder, { etag: true, setHeaders: withCharset });
  const compress = compression();
  const missing = readFileSync(`${folder}/404.html`);
  return createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    };
    if (!request.url?.startsWith(base)) {
      notFound();
      return;
    }
    request.url = request.url.slice(base.length - 1);
    compress(request as never, response as never, () => files(request, response, notFound));
  });
}

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/**
 * Serves a built site under `base` (`/`, or a sub-path with slashes around) at the first free port
 * from `port` on; 0 takes any. Resolves to the server and the port it got.
 */
export async function serve(folder: string, port: number, base = '/') {
  const server = handler(folder, base);
  for (let tried = port; ; tried += 1) {
    try {
      return { server, port: await listening(server, tried) };
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  }
}
