import { sentences } from '~/i18n/format.ts';
import { readFileSync } from 'node:fs';
import { each } from '~/i18n/locales.ts';
import { read, verdictOf } from '~/evidence/all/index.ts';

/** One line of JSON on what a file holds: its kinds, what a reader is told, all that was read. */
function lineOf(file: string): string {
  const readings = read(readFileSync(file, 'utf8'));
  const says = each((lang) =>
    sentences(
      readings.map((one) => verdictOf(one, lang).says),
      lang,
    ),
  );
  const kinds = [...new Set(readings.map(({ kind }) => kind))];
  return JSON.stringify({ file, kinds, says, readings });
}

for (const file of process.argv.slice(2)) process.stdout.write(`${lineOf(file)}\n`);
