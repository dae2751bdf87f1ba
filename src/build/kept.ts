import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const root = 'node_modules/.cache';

const hashOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

function known(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Renamed once it is whole: a build that is stopped, or another beside it, leaves no half of it. */
function keep(file: string, made: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, made);
  renameSync(`${file}.${process.pid}`, file);
  return made;
}

/**
 * What `make` makes, kept from build to build by the hash of all it is made of. Never stale as long as
 * `of` names every thing that `make` looks at.
 */
export async function kept(of: readonly string[], make: () => Promise<string>): Promise<string> {
  const file = `${root}/made/${hashOf(of)}`;
  return known(file) ?? keep(file, await make());
}

/** All the code there is, by its hash: of the site, of its libraries, of Node. */
function hashOfCode(): string {
  const files = globSync('src/**/*.{ts,tsx,astro,json}').toSorted();
  const texts = ['package-lock.json', ...files].map((file) => file + readFileSync(file, 'utf8'));
  return hashOf([process.version, ...texts]);
}

/** The folder of what this code made; what other code made is dropped. */
function folderOfCode(): string {
  const own = hashOfCode();
  for (const other of globSync('*', { cwd: `${root}/made-by` }))
    if (other !== own) rmSync(`${root}/made-by/${other}`, { recursive: true, force: true });
  return `${root}/made-by/${own}`;
}

let folder: string | undefined;

/**
 * What our own code makes of `of`, as JSON keeps it, from build to build: once any line of the site or
 * any library is another, it is made anew. Only a build keeps; a server would miss what changes
 * beneath it, and a test shall see the code run.
 */
export function keptByCode<T>(of: readonly string[], make: () => T): T {
  if (process.env['NODE_ENV'] !== 'production') return make();
  folder ??= folderOfCode();
  const file = `${folder}/${hashOf(of)}`;
  return JSON.parse(known(file) ?? keep(file, JSON.stringify(make())));
}
