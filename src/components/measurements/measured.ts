import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Localized } from '~/i18n/locales.ts';
import { codeOf } from '~/components/reference/code.ts';

/** A text in each language, or a name that is the same in all. */
type Words = string | Localized;

/** One part of a measurement, with an address of its own on its page. */
export interface Measured {
  readonly id: string;
  readonly title: Words;
  /** What was measured, as rows of names and values; the first row may be a head. */
  readonly head?: readonly Words[];
  readonly rows?: readonly (readonly string[])[];
  /** What was printed. */
  readonly text?: string;
  /** The program or configuration that was run. */
  readonly code?: string;
}

const root = `${process.cwd()}/`;
const json = (file: string): unknown => JSON.parse(readFileSync(root + file, 'utf8'));

const tried: readonly Words[] = [
  { en: 'Written', zh: '写入' },
  { en: 'Answer', zh: '答复' },
  { en: 'Then reads', zh: '之后读出' },
];

interface Limits {
  readonly getsockopt_defaults: Readonly<Record<string, number>>;
  readonly setsockopt: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  readonly sysctl: Readonly<
    Record<string, { default: string; tried: readonly (readonly unknown[])[] }>
  >;
}

const strings = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map(String));

/** Values written to options and sysctls, and the answers. */
function limits(): readonly Measured[] {
  const { getsockopt_defaults, setsockopt, sysctl } = json(
    'tests/model/kernel/limits.json',
  ) as Limits;
  const [, , reads] = tried;
  return [
    {
      id: 'defaults',
      title: { en: 'A fresh socket', zh: '新建的套接字' },
      head: [{ en: 'Option', zh: '选项' }, reads!],
      rows: strings(Object.entries(getsockopt_defaults)),
    },
    ...Object.entries(setsockopt).map(([id, rows]) => ({
      id,
      title: id,
      head: tried,
      rows: strings(rows),
    })),
    ...Object.entries(sysctl).map(([id, { tried: rows }]) => ({
      id,
      title: id,
      head: tried,
      rows: strings(rows),
    })),
  ];
}

type Result = Readonly<Record<string, unknown>>;

/** What was recorded of one run, as names and values; the sockets one per row. */
const rowsOf = (result: Result): string[][] =>
  Object.entries(result).flatMap(([key, value]) => {
    if (key === 'sha256') return [];
    if (Array.isArray(value)) return value.map((socket) => [key, pairs(socket)]);
    return [[key, typeof value === 'object' ? pairs(value) : String(value)]];
  });

const pairs = (value: unknown): string =>
  Object.entries(value as Result)
    .map(([key, of]) => `${key} ${String(of)}`)
    .join(', ');

const ran = (file: string): Result => json(`src/facts/${file}/results.json`) as Result;

/** A file whose text is shown on the page of its row. */
const kept = (path: string): { code?: string } =>
  existsSync(`${root}src/facts/${path}`) ? { code: codeOf(path) } : {};

const runs = (folder: 'programs' | 'snippets'): readonly Measured[] =>
  Object.entries(ran(folder)).map(([name, result]) => ({
    id: name,
    title: name,
    rows: rowsOf(result as Result),
    ...kept(`${folder}/${name}`),
  }));

/** Each text of the config calculator, with every set of numbers it was run with. */
const targets = (): readonly Measured[] =>
  Object.entries(ran('targets')).map(([name, results]) => ({
    id: `config-${name}`,
    title: { en: `Text of the calculator: ${name}`, zh: `计算器生成的文本：${name}` },
    rows: (results as readonly Result[]).flatMap(rowsOf),
  }));

/** Output that was kept as it was printed. */
const printed = (folder: string): readonly Measured[] =>
  globSync('*.txt', { cwd: root + folder })
    .toSorted()
    .map((file) => ({
      id: basename(file, '.txt'),
      title: basename(file, '.txt'),
      text: readFileSync(`${root}${folder}/${file}`, 'utf8').trimEnd(),
    }));

const heading = /^en: (.*)\nzh: (.*)\n\n/;

/** A run of a script of ours: what it is about in both languages, then what was done and printed. */
const experiments = (id: string): readonly Measured[] =>
  printed(`tests/verify/measured/${id}`).map((part) => {
    const [head = '', en = part.id, zh = part.id] = heading.exec(part.text ?? '') ?? [];
    return { ...part, title: { en, zh }, text: (part.text ?? '').slice(head.length) };
  });

const special: Readonly<Record<string, () => readonly Measured[]>> = {
  'linux-limits': limits,
  'program-runs': () => runs('programs'),
  'product-runs': () => [...runs('snippets'), ...targets()],
  'tool-recordings': () => printed('tests/evidence/recorded'),
};

/** What was measured for one source, part by part. */
export const measuredFor = (id: string): readonly Measured[] => special[id]?.() ?? experiments(id);

/** The script that made it, where it can be run again. */
export function scriptOf(id: string): { readonly file: string; readonly text: string } | null {
  const file = id === 'tool-recordings' ? 'tests/evidence/record.py' : scriptFile(id);
  return existsSync(root + file) ? { file, text: readFileSync(root + file, 'utf8') } : null;
}

const scriptFile = (id: string): string => `tests/verify/measured/${id}.py`;
