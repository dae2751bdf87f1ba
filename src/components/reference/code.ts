import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { samples } from '~/facts/targets/rendered.ts';
import type { Lang } from '~/i18n/locales.ts';
import { ui } from '~/i18n/ui.ts';
import { reasonsInChinese } from './reasons.ts';

/** What was recorded when a program or a snippet was last run or checked. */
export interface Proof {
  readonly sha256: string;
  readonly version?: string;
  readonly date?: string;
  /** Said instead where it was not run. */
  readonly notRun?: string;
}

const folder = `${process.cwd()}/src/facts/`;

/** Every program or every snippet, without its folder. */
export function codesOf(kind: 'programs' | 'snippets'): readonly string[] {
  const made = [...samples.keys()].filter((file) => file.startsWith(`${kind}/`));
  const files = readdirSync(folder + kind).filter((file) => file !== 'results.json');
  return [...files, ...made.map((file) => file.slice(kind.length + 1))].sort();
}

/**
 * The text of a program or a snippet by its name below `src/facts/`: that of a target with the numbers
 * of its sample, or a file. Throws, naming those there are, when there is neither.
 */
export function textOf(file: string): string {
  const sample = samples.get(file);
  if (sample !== undefined) return sample;
  if (existsSync(folder + file)) return readFileSync(folder + file, 'utf8');
  const kind = file.startsWith('programs/') ? 'programs' : 'snippets';
  throw new Error(`No code is called “${file}”; of ${kind} there are ${codesOf(kind).join(', ')}`);
}

/** The same without the last line break. */
export const codeOf = (file: string): string => textOf(file).trimEnd();

/** The record beside a program or a snippet. */
function proofOf(file: string): Proof | undefined {
  const [kind, name] = file.split('/') as [string, string];
  const results = `${folder}${kind}/results.json`;
  if (!existsSync(results)) return undefined;
  return (JSON.parse(readFileSync(results, 'utf8')) as Record<string, Proof>)[name];
}

/** One sentence on how a program or a snippet was proven, in the reader's language. */
export function provenOf(file: string, lang: Lang): string {
  const proof = proofOf(file);
  if (proof?.version && proof.date) return ui[lang].ranWith(proof.version, proof.date);
  if (!proof?.notRun) return '';
  const reason = proof.notRun.replace(/^not run: /, '');
  const said = lang === 'zh' ? reasonsInChinese[reason] : reason;
  if (said === undefined) throw new Error(`“${reason}” has no Chinese`);
  return ui[lang].notRun(said);
}
