import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';

const folder = 'node_modules/.cache/made';

/**
 * What `make` makes, kept from build to build by the hash of all it is made of: of anything else it
 * makes something else. Never stale as long as `of` names every thing that `make` looks at.
 */
export async function kept(of: readonly string[], make: () => Promise<string>): Promise<string> {
  const name = createHash('sha256').update(JSON.stringify(of)).digest('hex');
  const file = `${folder}/${name}`;
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return known;
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Renamed once it is whole: a build that is stopped, or another beside it, leaves no half of it.
  await writeFile(`${file}.${process.pid}`, made);
  await rename(`${file}.${process.pid}`, file);
  return made;
}
