import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ProgramName } from '~/build/programs.ts';
import { hasTool } from '../tools/outside.ts';
import type { Block } from './blocks.ts';

/** What a block printed, on both of its channels. */
export interface Printed {
  readonly output: string;
  readonly errors: string;
}

const sandbox = fileURLToPath(new URL('sandbox.sh', import.meta.url));
const isRoot = process.getuid?.() === 0;
const own = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
const namespaces = isRoot ? own : ['--user', '--map-root-user', ...own];
const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' };

/** The tools a block calls, of those that a machine may lack. */
const toolsOf = ({ code }: Block): ProgramName[] =>
  (['nft', 'tcpdump', 'nstat', 'sysctl', 'python3', 'ss'] as const).filter((tool) =>
    new RegExp(`\\b${tool}\\b`).test(code),
  );

/** Why this machine forbids namespaces, in the words of the kernel; empty if it allows them. */
function forbidden(command: string, ...args: string[]): string {
  const { status, stderr, error } = spawnSync(command, args, { env, encoding: 'utf8' });
  return status === 0 ? '' : (error?.message ?? stderr).trim();
}

const noNamespaces = forbidden('unshare', ...namespaces, 'true');
const asNobody = isRoot ? ['--reuid=65534', '--regid=65534', '--clear-groups'] : ['--no-new-privs'];
const noUserNamespaces = forbidden(
  'setpriv',
  ...asNobody,
  'unshare',
  '-Urn',
  'ip',
  'link',
  'set',
  'lo',
  'up',
);
const found = new Map<ProgramName, boolean>();

function isHere(tool: ProgramName): boolean {
  if (!found.has(tool)) found.set(tool, hasTool(tool));
  return found.get(tool)!;
}

/** What this machine lacks for a block, for people to read; empty if nothing. */
export function lackingFor(block: Block): string {
  if (noNamespaces) return `NO NAMESPACES HERE (${noNamespaces})`;
  if (block.asRoot && !isRoot) return 'IT NEEDS ROOT';
  if (/unshare -U/.test(block.code) && noUserNamespaces)
    return `NO NAMESPACES FOR USERS HERE (${noUserNamespaces})`;
  const missing = ['ss' as const, 'python3' as const, ...toolsOf(block)].find((t) => !isHere(t));
  return missing ? `${missing} IS NOT INSTALLED` : '';
}

/** Runs a block as it stands, in namespaces of its own; after a minute it is ended. */
export const run = ({ code, asRoot }: Block): Promise<Printed> =>
  new Promise((resolve) => {
    const args = [...namespaces, 'bash', sandbox, asRoot ? 'root' : 'anyone'];
    const options = { env, timeout: 60_000, killSignal: 'SIGKILL' } as const;
    const child = execFile('unshare', args, options, (error, output, errors) =>
      resolve({ output, errors: error?.killed ? `${errors}ended after a minute` : errors }),
    );
    child.stdin?.end(code);
  });
