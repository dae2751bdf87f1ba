import { expect, test } from 'vitest';

const files = Object.keys(import.meta.glob('../../{src,tests}/**/*.{ts,css,js}'));

test('files are named in small letters with hyphens; only components begin with a capital', () => {
  const names = files.map((file) => file.replace(/^.*\//, ''));
  expect(names.length).toBeGreaterThan(500);
  expect(names.filter((name) => /[A-Z]/.test(name))).toEqual([]);
});
