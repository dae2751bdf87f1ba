import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('recorded/', import.meta.url);

/** A command and what it printed, on a real kernel; see record.py. */
export interface Recording {
  /** `ss-6.1`. */
  readonly tool: string;
  readonly command: string;
  readonly output: string;
}

const blocksOf = (file: string): Recording[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split(/^(?=\$ )/m)
    .map((block) => {
      const [command, ...lines] = block.split('\n');
      const tool = file.replace('.txt', '');
      return { tool, command: command!.slice(2), output: lines.join('\n') };
    });

/** Everything that was recorded. */
export const recordings: readonly Recording[] = readdirSync(folder).sort().flatMap(blocksOf);

/** What the tools of one kind printed. */
export const recorded = (kind: string): readonly Recording[] =>
  recordings.filter(({ tool }) => tool.startsWith(kind));
