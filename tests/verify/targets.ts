import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { targets, type TargetName } from '~/facts/targets/index.ts';
import { rendered, targetNames } from '~/facts/targets/rendered.ts';
import type { Asked, Target } from '~/facts/targets/target.ts';
import { notRun as productsNotRun, productRecipes, type Options } from './product-recipes.ts';
import { installPackages, verifySnippet } from './products.ts';
import { verifyProgram } from './programs.ts';
import { notRun as programsNotRun, recipes } from './recipes.ts';

/** What each target is tried with, besides the numbers of its sample: odd ones, and whole hours. */
export const tried: readonly Asked[] = [
  { idle: 47, interval: 11, probes: 4, userTimeout: 95_500 },
  { idle: 7200, interval: 60, probes: 2, userTimeout: null },
];

const resultFile = fileURLToPath(new URL('../../src/facts/targets/results.json', import.meta.url));
const say = (text: string) => process.stdout.write(`${text}\n`);

/** What the kernel must show of a connection that was set up by a target. */
export function optionsOf(target: Target, asked: Asked): Options {
  const ways = target.ways(asked);
  const of = (part: string) => ways.find((way) => way.part === part)?.is ?? 0;
  return {
    keepalive: 1,
    idle: of('idle'),
    interval: of('interval'),
    probes: of('probes'),
    userTimeout: of('userTimeout'),
  };
}

const same = (a: Options, b: Options): boolean => JSON.stringify(a) === JSON.stringify(b);

const nameOf = ({ file }: Target): string => file.slice(file.indexOf('/') + 1);

/** Runs one target with the numbers asked; throws unless the kernel shows what the target says. */
async function run(name: TargetName, asked: Asked): Promise<object> {
  const target: Target = targets[name];
  const [file, text] = [nameOf(target), rendered(name, asked)];
  const program = recipes[file];
  if (program) return verifyProgram(file, text, program, optionsOf(target, asked));
  const recipe = productRecipes[file]!;
  installPackages([recipe.package]);
  const sample = optionsOf(target, target.sample);
  const expect = recipe.expect.map((seen) =>
    same(seen, sample) ? optionsOf(target, asked) : seen,
  );
  return verifySnippet(file, text, { ...recipe, expect });
}

const reasonOf = (target: Target): string | undefined =>
  productsNotRun[nameOf(target)] ?? programsNotRun[nameOf(target)];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Every numbers tried with one target, and what was seen. */
async function resultsOf(name: TargetName): Promise<object[]> {
  const found: object[] = [];
  const notRun = reasonOf(targets[name]);
  for (const asked of tried)
    found.push({
      asked,
      ...(notRun
        ? { sha256: sha256(rendered(name, asked)), notRun: notRun.replace(/^not run: /, '') }
        : await run(name, asked)),
    });
  return found;
}

/** Runs what the generator writes, for all targets or those named, and records what was seen. */
export async function verifyTargets(only: readonly string[] = []): Promise<number> {
  const known = JSON.parse(readFileSync(resultFile, 'utf8')) as Record<string, object[]>;
  const results: Record<string, object[]> = {};
  let failed = 0;
  for (const name of targetNames) {
    const chosen = only.length === 0 || only.includes(name);
    if (known[name]) results[name] = known[name];
    if (!chosen) continue;
    try {
      results[name] = await resultsOf(name);
      say(`ok ${name}`);
    } catch (error) {
      failed += 1;
      say(`FAIL ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  writeFileSync(resultFile, `${JSON.stringify(results, null, 2)}\n`);
  return failed;
}
