import type { Paste, Reading } from '~/evidence/reading.ts';

/** Options that a paste names in a form that nobody has read. */
export type NamedReading = Reading<'named', { readonly names: readonly string[] }>;

const options =
  /\b(?:SO_KEEPALIVE|TCP_KEEP(?:IDLE|ALIVE|INTVL|CNT)|TCP_USER_TIMEOUT|SIO_KEEPALIVE_VALS)\b/g;

/** Lines that name options of keepalive, whatever language they are in, as one reading. */
export function readNamed({ lines }: Paste): readonly NamedReading[] {
  const found = lines.filter(({ bare }) => bare.search(options) >= 0);
  if (found.length === 0) return [];
  const names = [...new Set(found.flatMap(({ bare }) => bare.match(options) ?? []))];
  return [
    { kind: 'named', format: 'names', lines: found.map(({ number }) => number), says: { names } },
  ];
}
