import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFile } from './browser.ts';
import { fileOf } from './programs.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const reports = mkdtempSync(join(tmpdir(), 'keepalive-'));
const say = (text: string) => process.stdout.write(`${text}\n`);

const env: NodeJS.ProcessEnv = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'site.json'),
};

const npx = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
    .status === 0;

/** What a check without a report of its own counts for. */
const one = (ok: boolean): Counts => ({ passed: Number(ok), failed: Number(!ok), skipped: 0 });

function readReport(file: string): Record<string, unknown> | null {
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
    : null;
}

/** Counts of a run, from its report; a runner that failed without a failed test counts as one. */
function counted(ok: boolean, found: Counts | null): Counts {
  if (!found) return one(ok);
  return ok || found.failed > 0 ? found : { ...found, failed: 1 };
}

function vitest(project: 'unit' | 'built'): Counts {
  const file = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = npx('vitest', 'run', '--project', project, ...reporters);
  const report = readReport(file) as Record<string, number> | null;
  return counted(
    ok,
    report && {
      passed: report['numPassedTests'] ?? 0,
      failed: report['numFailedTests'] ?? 0,
      skipped: (report['numPendingTests'] ?? 0) + (report['numTodoTests'] ?? 0),
    },
  );
}

function site(): Counts {
  const [chromium, firefox] = [chromiumFile(), fileOf('firefox')];
  if (!chromium) return one(false);
  env['CHROME_PATH'] = chromium;
  if (firefox) env['FIREFOX_PATH'] = firefox;
  const ok = npx('playwright', 'test', '--reporter=list,json');
  const stats = readReport(join(reports, 'site.json'))?.['stats'] as
    Record<string, number> | undefined;
  return counted(
    ok,
    stats
      ? {
          passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0),
          failed: stats['unexpected'] ?? 0,
          skipped: stats['skipped'] ?? 0,
        }
      : null,
  );
}

const steps: readonly (readonly [name: string, run: () => Counts])[] = [
  ['setup: what tests run beside Node', () => one(npx('node', 'src/build/setup.ts'))],
  ['types', () => one(npx('astro', 'check', '--minimumSeverity', 'warning'))],
  ['lint', () => one(npx('oxlint', '--deny-warnings', 'src', 'tests'))],
  ['exports that nothing reaches', () => one(npx('knip', '--production'))],
  ['format', () => one(npx('prettier', '--check', '--log-level', 'warn', '.'))],
  ['unit tests', () => vitest('unit')],
  ['build', () => one(npx('astro', 'build', '--silent'))],
  ['tests of what is built', () => vitest('built')],
  ['browser tests', site],
];

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [i, [name, run]] of steps.entries()) {
  say(`\n── ${i + 1}/${steps.length} ${name}`);
  const counts = run();
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
  if (counts.failed > 0) say(`   ${name}: failed`);
  if (counts.failed > 0 && name === 'build') break;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
say(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
