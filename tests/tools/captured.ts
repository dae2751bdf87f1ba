import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fileOf, namesOf, rawOf } from '../model/kernel/files.ts';

/** Where the output of tcpdump is noted. */
export const notedFile = new URL('tcpdump.txt', import.meta.url);

/** The kernel whose recordings the tools are compared with. */
export const capturedKernel = '6.18.44';

/** What our tools write is IPv4 alone; ss was sampled on a busy host where a rule was recorded. */
const isShown = (name: string): boolean => {
  const { group, params } = rawOf(capturedKernel, name);
  return group !== 'rules' && (params as { ip_version?: number }).ip_version !== 6;
};

/** Its recordings that the tools are compared with. */
export const captureNames: readonly string[] = namesOf(capturedKernel).filter(isShown);

export const captureOf = (name: string): string =>
  fileURLToPath(fileOf(capturedKernel, name, 'pcap'));

/** A line of tcpdump: seconds since the first one, and what follows. */
export interface Line {
  readonly t: number;
  readonly text: string;
}

/** Takes the output of `tcpdump -ttttt` apart. */
export const linesOf = (output: string): Line[] =>
  [...output.matchAll(/^ ?(\d+):(\d+):([\d.]+) (IP .*)$/gm)].map(([, h, m, s, text]) => ({
    t: Number(h) * 3600 + Number(m) * 60 + Number(s),
    text: text!,
  }));

/** What tcpdump printed of each capture. */
export const notedLines = (): ReadonlyMap<string, readonly Line[]> =>
  new Map(
    readFileSync(notedFile, 'utf8')
      .split(/^== /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), linesOf(part)]),
  );

const addresses: readonly [recorded: RegExp, ours: string][] = [
  [/10\.9\.0\.2\.\d+/g, '192.0.2.1.40000'],
  [/10\.9\.1\.2\.7000/g, '198.51.100.2.443'],
  [/10\.9\.0\.2/g, '192.0.2.1'],
  [/10\.9\.1\.2/g, '198.51.100.2'],
  [/10\.9\.0\.1/g, '192.0.2.254'],
];

/** Puts our addresses in, and takes clocks and numbers out that a host draws by lot. */
export function masked(text: string): string {
  const here = addresses.reduce((line, [theirs, ours]) => line.replace(theirs, ours), text);
  return here
    .replace(/TS val \d+ ecr \d+/g, 'TS val … ecr …')
    .replace(/\b(seq|ack) \d{7,}/g, '$1 …');
}
