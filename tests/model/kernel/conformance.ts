import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRecording } from '~/recordings/check.ts';
import { readRecording, Unknown } from '~/recordings/recording.ts';

interface CaseResult {
  readonly name: string;
  readonly difference: string | null;
  readonly detail: unknown;
}

/** Whatever a file contains, it gives one result and never an exception. */
function runCase(folder: string, file: string): CaseResult {
  const name = file.replace(/\.json$/, '');
  try {
    const recording = readRecording(JSON.parse(readFileSync(join(folder, file), 'utf8')), name);
    const { difference, ...detail } = checkRecording(recording);
    return { name, difference, detail };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const difference = error instanceof Unknown ? `unknown to the model: ${message}` : message;
    return { name, difference, detail: null };
  }
}

/** Every recording in a folder and below it, in the order of their names. */
const runFolder = (folder: string): CaseResult[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => runCase(folder, file));

const words = process.argv.slice(2);
const folders = words.filter((word) => !word.startsWith('--'));
if (folders.length === 0) {
  console.error('usage: npm run conformance -- [--json] DIR…');
  process.exit(2);
}
const results = folders.flatMap(runFolder);
const failed = results.filter(({ difference }) => difference !== null).length;
if (words.includes('--json')) {
  console.log(JSON.stringify({ cases: results, passed: results.length - failed, failed }, null, 1));
} else {
  for (const { name, difference } of results)
    console.log(difference === null ? `ok ${name}` : `FAIL ${name}: ${difference}`);
  console.log(`${results.length - failed} passed, ${failed} failed`);
}
process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
