import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.ts';

const wanted = Number(process.env['PORT'] ?? 4321);
const root = fileURLToPath(new URL('../../', import.meta.url));

const build = spawnSync('astro', ['build'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (build.status !== 0) {
  process.stderr.write('The build failed; `npm run build` shows all it says.\n');
  process.exit(build.status ?? 1);
}

const { port } = await serve(`${root}dist`, wanted);
if (port !== wanted) process.stdout.write(`Port ${wanted} is busy; using the next free one.\n`);
process.stdout.write(`Keepalive Field Guide: http://localhost:${port}/  (Ctrl+C stops it)\n`);
