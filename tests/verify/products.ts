import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codesOf, textOf } from '~/components/reference/code.ts';
import { notRun, productRecipes, type Options, type ProductRecipe } from './product-recipes.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const resultFile = fileURLToPath(new URL('../../src/facts/snippets/results.json', import.meta.url));
const say = (text: string) => process.stdout.write(`${text}\n`);

type Result = Readonly<Record<string, unknown>>;

/** A socket of the running product, as the kernel describes it. */
interface Seen extends Options {
  readonly socket: 'accepted' | 'outgoing';
  /** As `ss -tno` prints it. */
  readonly timer: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const sampleOf = (file: string): string => textOf(`snippets/${file}`);

const today = (): string => new Date().toISOString().slice(0, 10);

function system(): string {
  const name = /PRETTY_NAME="(.*)"/.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  return `${name ?? 'Linux'}, kernel ${release().split('-')[0]}`;
}

const isInstalled = (name: string): boolean =>
  spawnSync('dpkg-query', ['-Wf', '${Status}', name], { encoding: 'utf8' }).stdout.endsWith(
    ' installed',
  );

const apt = (...words: string[]): string =>
  execFileSync('apt-get', ['-q', '-y', ...words], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Debian asks this program before a package starts its service; 101 means no. */
const policy = '/usr/sbin/policy-rc.d';

/** Installs what is missing, without a service being started. */
export function installPackages(names: readonly string[]): void {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const own = !existsSync(policy);
  if (own) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    apt('update');
    apt('install', '--no-install-recommends', ...missing);
  } finally {
    if (own) rmSync(policy);
  }
}

/** The installed package that matches, with its version. */
const versionOf = (pattern: string): string =>
  execFileSync('dpkg-query', ['-Wf', '${db:Status-Status} ${Package} ${Version}\n', pattern], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((line) => line.startsWith('installed '))
    .at(-1)!
    .slice('installed '.length);

const namespaces = ['--mount', '--net', '--pid', '--fork', '--mount-proc', '--kill-child'];

/** The snippets as files that every user may read, the one of `file` with `text`. */
function written(file: string, text: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'keepalive-snippets-')));
  chmodSync(folder, 0o755);
  for (const other of codesOf('snippets')) writeFileSync(join(folder, other), sampleOf(other));
  writeFileSync(join(folder, file), text);
  return folder;
}

/** Runs the steps with network, processes and /run of their own, which end with them. */
function sandbox(file: string, work: string, steps: string): void {
  const script = `set -- ; . "$here/sandbox.sh"\n${steps}`;
  const { status, stderr } = spawnSync('unshare', [...namespaces, 'bash', '-c', script], {
    encoding: 'utf8',
    env: { ...process.env, file, work, here },
    timeout: 180e3,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`ended with ${status}: ${stderr.trim().split('\n').at(-1)}`);
}

const linesOf = (file: string): readonly string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];

/** Throws unless the kernel has the values, and keepalive's timer runs exactly where it is on. */
function compare(seen: Seen, expected: Options): void {
  for (const key of Object.keys(expected) as (keyof Options)[])
    if (seen[key] !== expected[key])
      throw new Error(`${seen.socket}: ${key} is ${seen[key]}, not ${expected[key]}`);
  const timer = expected.keepalive ? 'keepalive' : 'none';
  if (seen.timer.split(',')[0] !== timer)
    throw new Error(`${seen.socket}: the timer is ${seen.timer}`);
}

/** The commands as a reader would type them. */
const plain = (line: string, folder: string, work: string): string =>
  line
    .replace(/^runuser -u \w+ -- /, '')
    .replaceAll(`${folder}/`, '')
    .replaceAll(`${work}/`, '')
    .replaceAll(work, '.');

/** Feeds a text to its product; throws unless the kernel then shows what is expected. */
export function verifySnippet(
  file: string,
  text: string,
  { run, expect, ...recipe }: ProductRecipe,
): Result {
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'keepalive-')));
  const folder = written(file, text);
  try {
    sandbox(join(folder, file), work, run);
    const sockets = linesOf(join(work, 'seen')).map((line) => JSON.parse(line) as Seen);
    if (sockets.length !== expect.length) throw new Error(`${sockets.length} sockets were seen`);
    sockets.forEach((seen, i) => compare(seen, expect[i]!));
    const program = versionOf(recipe.versionOf ?? recipe.package);
    const accepted = linesOf(join(work, 'checks'))
      .map((line) => plain(line, folder, work))
      .join('; ');
    const record = { sha256: sha256(text), program, system: system(), date: today() };
    return { ...record, accepted, sockets, how: sockets.length > 0 ? how : checkedOnly };
  } finally {
    for (const gone of [work, folder]) rmSync(gone, { recursive: true, force: true });
  }
}

const how =
  'getsockopt on the socket of the running program, and the timer of ss -tno, in a network namespace with the sysctls of a new kernel';
const checkedOnly = 'read by the program’s own check';

function result(file: string): Result {
  const recipe = productRecipes[file];
  if (recipe) return verifySnippet(file, sampleOf(file), recipe);
  const reason = notRun[file];
  if (reason) return { sha256: sha256(sampleOf(file)), notRun: reason };
  throw new Error('no recipe, and no reason for having none');
}

const summary = (found: Result): string => {
  const timers = ((found['sockets'] ?? []) as Seen[]).map(({ timer }) => timer).join('; ');
  return String(found['notRun'] ?? (timers || 'accepted'));
};

/** Feeds the snippets to their products, all of them or those named, and records what was seen. */
export async function verifyProducts(only: readonly string[] = []): Promise<number> {
  const known = existsSync(resultFile) ? readFileSync(resultFile, 'utf8') : '{}';
  const results = JSON.parse(known) as Record<string, Result>;
  const files = codesOf('snippets');
  for (const gone of Object.keys(results)) if (!files.includes(gone)) delete results[gone];
  const chosen = files.filter((file) => only.length === 0 || only.includes(file));
  installPackages([...new Set(chosen.flatMap((file) => productRecipes[file]?.package ?? []))]);
  let failed = 0;
  for (const file of chosen) {
    try {
      results[file] = result(file);
      say(`ok ${file}: ${summary(results[file])}`);
    } catch (error) {
      failed += 1;
      say(`FAIL ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const sorted = Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(resultFile, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  return failed;
}
