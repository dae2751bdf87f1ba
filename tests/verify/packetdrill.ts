import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';
import { fileURLToPath } from 'node:url';

const folder = new URL('packetdrill/', import.meta.url);
const resultFile = new URL('results.json', folder);

/** The last run of a script. */
export interface PacketdrillResult {
  readonly sha256: string;
  readonly kernel: string;
  readonly date: string;
  readonly passed: boolean;
}

/** Names of the scripts. */
export const scripts: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.pkt'))
  .map((file) => file.replace('.pkt', ''))
  .sort();

const fileOf = (name: string): string => fileURLToPath(new URL(`${name}.pkt`, folder));
const textOf = (name: string): string => readFileSync(fileOf(name), 'utf8');

export const sha256Of = (name: string): string =>
  createHash('sha256').update(textOf(name)).digest('hex');

export const recorded = (): Record<string, PacketdrillResult> =>
  JSON.parse(readFileSync(resultFile, 'utf8')) as Record<string, PacketdrillResult>;

const binary = process.env['PACKETDRILL'] ?? 'packetdrill';

const isThere = (): boolean => spawnSync(binary, ['--help']).error === undefined;

/** Major and minor as a number that sorts. */
const rank = (version: string): number => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
};

/** `// kernel < 6.19` at the top: what the script says holds on older kernels only. */
function holdsHere(name: string): boolean {
  const before = /^\/\/ kernel < (\d+\.\d+)$/m.exec(textOf(name))?.[1];
  return before === undefined || rank(release()) < rank(before);
}

/** Runs a script in a network of its own; returns what it complained of, or `null`. */
function run(name: string): string | null {
  const line = 'ip link set lo up && exec "$0" "$1"';
  const { status, stderr, error } = spawnSync(
    'unshare',
    ['-n', 'sh', '-c', line, binary, fileOf(name)],
    {
      encoding: 'utf8',
    },
  );
  return status === 0 ? null : (error?.message ?? stderr.trim());
}

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

function runAll(names: readonly string[], results: Record<string, PacketdrillResult>): number {
  let failed = 0;
  for (const name of names) {
    const complaint = run(name);
    const date = new Date().toISOString().slice(0, 10);
    const kernel = release().split('-')[0]!;
    results[name] = { sha256: sha256Of(name), kernel, date, passed: complaint === null };
    if (complaint !== null) failed += 1;
    say(complaint === null ? `ok ${name}.pkt` : `FAIL ${name}.pkt: ${complaint}`);
  }
  return failed;
}

/**
 * Runs our packetdrill scripts against this kernel, all of them or those named, and records it. Needs
 * root and the program itself, https://github.com/google/packetdrill, on PATH or as PACKETDRILL.
 */
export function verifyPacketdrill(only: readonly string[] = []): number {
  if (!isThere()) {
    say('packetdrill is not installed: its scripts were not run');
    return 0;
  }
  const names = scripts.filter((name) => only.length === 0 || only.includes(`${name}.pkt`));
  for (const name of names.filter((name) => !holdsHere(name)))
    say(`skipped ${name}.pkt: for older kernels`);
  const results = recorded();
  for (const gone of Object.keys(results)) if (!scripts.includes(gone)) delete results[gone];
  const failed = runAll(names.filter(holdsHere), results);
  const sorted = Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(resultFile, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  return failed;
}
