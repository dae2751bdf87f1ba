import { existsSync, readFileSync } from 'node:fs';
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

/** The text of a file below `src/facts/`. Throws when there is none. */
export const codeOf = (file: string): string => readFileSync(folder + file, 'utf8').trimEnd();

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
