import { readdirSync, readFileSync } from 'node:fs';

/** Each recording lies in the folder of its kernel, with the capture it was made from. */
const folder = new URL('traces/', import.meta.url);

const inOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** A parsed file, not read yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** Folders of recordings, oldest kernel first; a rebuilt one ends with its tick rate. */
export const kernels: readonly string[] = readdirSync(folder).sort(inOrder);

/** Names of the recordings of a kernel. */
export const namesOf = (kernel: string): string[] =>
  readdirSync(new URL(`${kernel}/`, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''));

export const fileOf = (kernel: string, name: string, ending: 'json' | 'pcap'): URL =>
  new URL(`${kernel}/${name}.${ending}`, folder);

export const rawOf = (kernel: string, name: string): Raw =>
  JSON.parse(readFileSync(fileOf(kernel, name, 'json'), 'utf8')) as Raw;
