import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codesOf, textOf } from '~/components/reference/code.ts';
import { languages } from '~/facts/languages/index.ts';
import { programs, type Run } from './recorded-runs.ts';
import { observe, timerAt } from '../verify/observe.ts';
import { asked, notRun, recipes } from '../verify/recipes.ts';

const files = codesOf('programs');
const today = new Date().toISOString().slice(0, 10);
const runs = Object.entries(programs).flatMap(([file, result]) =>
  'notRun' in result ? [] : [[file, result] as [string, Run]],
);
const printing = runs.filter(([, { printed }]) => printed.startsWith('idle '));
const line = (seen: { idle: number; interval: number; probes: number }) =>
  `idle ${seen.idle} s, interval ${seen.interval} s, probes ${seen.probes}`;

test('every program has a result, and every result a program', () => {
  expect(Object.keys(programs).sort()).toEqual([...files].sort());
});

test.for(files)('%s is what was run; else `npm run verify` is due', (file) => {
  const sum = createHash('sha256')
    .update(textOf(`programs/${file}`))
    .digest('hex');
  expect(programs[file]?.sha256).toBe(sum);
});

test('every program that was not run says why', () => {
  const unseen = Object.entries(programs).flatMap(([file, result]) =>
    'notRun' in result ? [[file, result.notRun]] : [],
  );
  expect(Object.fromEntries(unseen)).toEqual(notRun);
});

test.for(runs)('%s set what it should', ([file, { idle, interval, probes, ...run }]) => {
  expect(recipes[file]!.values ?? asked).toMatchObject({ idle, interval, probes });
  expect(run.timer).toMatch(/^keepalive,/);
  expect(run.version).not.toBe('');
  expect(run.date <= today).toBe(true);
});

test.for(printing)('%s printed what the kernel has', ([, run]) => {
  expect(run.printed).toBe(line(run));
});

test('every program stands beside a row, and every row points to a program that exists', () => {
  const used = languages.rows.flatMap(({ code }) => (code === undefined ? [] : [code]));
  expect([...new Set(used)].sort()).toEqual(files.map((file) => `programs/${file}`).sort());
});

/** A program as a file that can be run. */
function saved(file: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'keepalive-')), file);
  writeFileSync(path, textOf(`programs/${file}`));
  return path;
}

const isHere = (command: string, word: string): boolean =>
  spawnSync(command, [word]).error === undefined;

test.skipIf(!isHere('ss', '-V') || !isHere('python3', '--version'))(
  'Python sets the three values here and now',
  async () => {
    const { seen, printed } = await observe(['python3', saved('python.py')], timerAt);
    expect(printed).toBe(line(asked));
    expect(seen).toMatch(/^keepalive,59sec/);
  },
);

test.skipIf(!isHere('ss', '-V'))('Node.js starts the timer here and now', async () => {
  const { seen } = await observe([process.execPath, saved('node.mjs')], timerAt);
  expect(seen).toMatch(/^keepalive,59sec/);
});
