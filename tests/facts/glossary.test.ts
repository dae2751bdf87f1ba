import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { glossary } from '~/facts/glossary/index.ts';
import { inProducts, onSystems } from '~/facts/glossary/names.ts';
import { linux } from '~/facts/linux.ts';
import { profiles, type SystemProfile } from '~/facts/profiles/index.ts';
import { products } from '~/facts/products/index.ts';
import type { Cell, Row } from '~/facts/reference.ts';
import { phrases } from '../words/terms.ts';

const rowOf = (id: string): Row => glossary.rows.find((row) => row.id === id)!;
const codeOf = (cell: Cell) => ('code' in cell ? cell.code : '');
const plain = (cell: Cell) => ('text' in cell && typeof cell.text === 'string' ? cell.text : '');
const all: readonly SystemProfile[] = Object.values(profiles);
const han = /\p{Script=Han}/u;

test('no word stands twice, in either language', () => {
  for (const column of [0, 1]) {
    const words = glossary.rows.map(({ cells }) => plain(cells[column]!));
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => word === '')).toEqual([]);
  }
});

test('the English column has no Chinese in it', () => {
  expect(glossary.rows.filter(({ cells }) => han.test(plain(cells[0]!)))).toEqual([]);
});

test('the words are those that the articles are written with', () => {
  const [rules = ''] = readFileSync('content/zh/README.md', 'utf8').split('## 措辞');
  const pairs = [...rules.matchAll(/^\| ([A-Za-z -]+) \| (.+?) \|/gm)].slice(2);
  expect(pairs.length).toBeGreaterThan(12);
  const chinese = glossary.rows.map(({ cells }) => plain(cells[1]!)).join('、');
  const missing = pairs
    .map(
      ([, en, zh]) =>
        [
          en!.trim(),
          zh!
            .split(/[；，（、]/)[0]!
            .replace('（不译）', '')
            .trim(),
        ] as const,
    )
    .filter(([en, word]) => !phrases.has(en) && !chinese.includes(word));
  expect(missing).toEqual([]);
});

describe('the same knob everywhere', () => {
  test('Linux: option and sysctl', () => {
    expect(codeOf(rowOf('idle').cells[3]!)).toBe(
      `${linux.idleOption.value}, ${linux.idleSysctl.value}`,
    );
    expect(codeOf(rowOf('user-timeout').cells[3]!)).toBe(linux.userTimeoutOption.value);
  });

  test('every other system that has a name for it is there, with the unit', () => {
    for (const setting of ['idle', 'interval', 'probes'] as const) {
      const listed = onSystems(setting);
      for (const { name, knobs } of all) {
        const { socket, system } = knobs[setting];
        if (name === 'Linux' || !(socket ?? system)) continue;
        expect(listed).toContain(`${name}: `);
        expect(listed).toContain((socket ?? system)!.name.value);
      }
    }
    expect(onSystems('idle')).toContain('AIX: TCP_KEEPIDLE (s), tcp_keepidle (half-second)');
  });

  test('every product parameter that sets this and nothing else is there', () => {
    const own = products.rows.filter(({ cells }) => codeOf(cells[4]!) === 'TCP_KEEPIDLE');
    expect(own.length).toBeGreaterThan(5);
    const typed = own.map(({ cells }) => codeOf(cells[1]!)).filter(Boolean);
    expect(typed.filter((name) => !inProducts('idle').includes(name))).toEqual([]);
  });
});
