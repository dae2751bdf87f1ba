import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const home = process.cwd();

/** A folder with one line of code of its own, and what keeps things there, as a new build has it. */
async function build(code: string) {
  writeFileSync('package-lock.json', code);
  vi.resetModules();
  return import('~/build/kept.ts');
}

beforeEach(() => {
  process.chdir(mkdtempSync(join(tmpdir(), 'kept-')));
  vi.stubEnv('NODE_ENV', 'production');
});

afterEach(() => {
  process.chdir(home);
  vi.unstubAllEnvs();
});

test('what was made is made again only for other content, or by other code', async () => {
  let made = 0;
  const make = () => ({ made: ++made });
  const first = await build('1');
  expect(first.keptByCode(['a'], make)).toEqual({ made: 1 });
  expect((await build('1')).keptByCode(['a'], make)).toEqual({ made: 1 });
  expect(first.keptByCode(['b'], make)).toEqual({ made: 2 });
  expect((await build('2')).keptByCode(['a'], make)).toEqual({ made: 3 });
});

test('what other code made does not pile up', async () => {
  (await build('1')).keptByCode(['a'], () => 1);
  (await build('2')).keptByCode(['a'], () => 2);
  expect(readdirSync('node_modules/.cache/made-by')).toHaveLength(1);
});

test('a server and a test keep nothing', async () => {
  vi.stubEnv('NODE_ENV', 'development');
  const { keptByCode } = await build('1');
  expect([1, 2].map((n) => keptByCode(['a'], () => n))).toEqual([1, 2]);
});

test('what fails is not kept', async () => {
  const { kept } = await build('1');
  await expect(kept(['a'], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await kept(['a'], () => Promise.resolve('made'))).toBe('made');
});
