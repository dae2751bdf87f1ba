import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codesOf, textOf } from '~/components/reference/code.ts';
import { observe, socketAt, type Seen } from './observe.ts';
import { asked, notRun, recipes, type Place, type Recipe, type Values } from './recipes.ts';

const resultFile = fileURLToPath(new URL('../../src/facts/programs/results.json', import.meta.url));
const say = (text: string) => process.stdout.write(`${text}\n`);

type Result = Record<string, unknown>;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const sampleOf = (file: string): string => textOf(`programs/${file}`);

const today = (): string => new Date().toISOString().slice(0, 10);

function system(): string {
  const name = /PRETTY_NAME="(.*)"/.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  return `${name ?? 'Linux'}, kernel ${release().split('-')[0]}`;
}

const output = ([command, ...words]: readonly string[]): string =>
  execFileSync(command!, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const isInstalled = (name: string): boolean =>
  spawnSync('dpkg-query', ['-Wf', '${Status}', name], { encoding: 'utf8' }).stdout.endsWith(
    ' installed',
  );

const apt = (...words: string[]): string =>
  output(['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y', ...words]);

let updated = false;

function installPackages(names: readonly string[], ...options: string[]): void {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (!updated || options.length > 0) apt(...options, 'update');
  updated = true;
  apt(...options, 'install', '--no-install-recommends', ...missing);
}

/** The release's backports beside its own archive, for this one command; no file of apt changes. */
function installBackports(names: readonly string[], work: string): void {
  const codename = /VERSION_CODENAME=(\w+)/.exec(readFileSync('/etc/os-release', 'utf8'))![1]!;
  const list = join(work, 'backports.list');
  const suites = [codename, `${codename}-backports`];
  const lines = suites.map((suite) => `deb http://deb.debian.org/debian ${suite} main`);
  writeFileSync(list, lines.join('\n'));
  const options = [
    `Dir::Etc::sourcelist=${list}`,
    'Dir::Etc::sourceparts=-',
    'APT::Get::List-Cleanup=0',
  ];
  installPackages(names, ...options.flatMap((option) => ['-o', option]));
}

function prepare({ packages, backports, npm, build }: Recipe, place: Place): void {
  if (packages) installPackages(packages);
  if (backports) installBackports(backports, place.work);
  if (npm) output(['npm', 'install', '--silent', '--ignore-scripts', '--prefix', place.work, npm]);
  if (build) output(build(place));
}

/** Throws unless the kernel has the values and the running timer is that of keepalive. */
function compare(seen: Seen, expected: Values): void {
  for (const key of ['idle', 'interval', 'probes', 'userTimeout'] as const)
    if (seen.values[key] !== expected[key])
      throw new Error(`${key} is ${seen.values[key]}, not ${expected[key]}`);
  if (!seen.timer.startsWith('keepalive,')) throw new Error(`the timer is ${seen.timer}`);
}

/** Runs a program's text; throws unless the kernel then shows `expected` on its socket. */
export async function verifyProgram(
  file: string,
  text: string,
  recipe: Recipe,
  expected: Values,
): Promise<Result> {
  const work = mkdtempSync(join(tmpdir(), 'keepalive-'));
  const place = { source: join(work, 'source', file), work };
  try {
    mkdirSync(join(work, 'source'));
    writeFileSync(place.source, text);
    prepare(recipe, place);
    const version = output(recipe.version(place)).trim().split('\n')[0]!;
    const { seen, printed } = await observe(recipe.run(place), socketAt);
    compare(seen, expected);
    const how = 'getsockopt on the socket of the running program, and the timer of ss -tno';
    const { userTimeout, ...values } = seen.values;
    const { timer } = seen;
    const result = { sha256: sha256(text), version, system: system(), date: today() };
    return {
      ...result,
      ...values,
      ...(userTimeout > 0 ? { userTimeout } : {}),
      timer,
      printed,
      how,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function result(file: string): Promise<Result> {
  const recipe = recipes[file];
  if (recipe) return verifyProgram(file, sampleOf(file), recipe, recipe.values ?? asked);
  const reason = notRun[file];
  if (reason) return { sha256: sha256(sampleOf(file)), notRun: reason };
  throw new Error('no recipe, and no reason for having none');
}

/** Runs the programs, all of them or those named, and records what was seen. */
export async function verifyPrograms(only: readonly string[] = []): Promise<number> {
  const results = JSON.parse(readFileSync(resultFile, 'utf8')) as Record<string, Result>;
  const files = codesOf('programs');
  for (const gone of Object.keys(results)) if (!files.includes(gone)) delete results[gone];
  let failed = 0;
  for (const file of files.filter((file) => only.length === 0 || only.includes(file))) {
    try {
      results[file] = await result(file);
      say(`ok ${file}: ${String(results[file]['timer'] ?? results[file]['notRun'])}`);
    } catch (error) {
      failed += 1;
      say(`FAIL ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const sorted = Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(resultFile, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  return failed;
}
