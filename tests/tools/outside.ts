import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

/** Debian's package of each tool that tests may want. */
const packages = {
  nft: 'nftables',
  nstat: 'iproute2',
  python3: 'python3',
  ss: 'iproute2',
  sysctl: 'procps',
  tcpdump: 'tcpdump',
  tshark: 'tshark',
} as const;

export type Tool = keyof typeof packages;

/** Debian leaves the folders for administrators out of the path of others. */
const PATH = `${process.env['PATH']}:/usr/sbin:/sbin`;
const isInstalled = (name: string): boolean =>
  spawnSync('which', [name], { env: { ...process.env, PATH } }).status === 0;

/** As `npm test` does for its browser: Debian's package, where it may be installed. */
function fromDebian(name: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stdout.write(`Installing ${name} from Debian …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another test may be at it.
  const apt = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  spawnSync('apt-get', [...apt, 'update'], { stdio: 'ignore', env });
  spawnSync('apt-get', [...apt, 'install', '-y', name], { stdio: 'ignore', env });
}

/** Whether a tool is here, or could be installed; says so if not. */
export function hasTool(name: Tool): boolean {
  if (!isInstalled(name)) fromDebian(packages[name]);
  const found = isInstalled(name);
  const advice = `No ${name} found (Debian: apt-get install ${packages[name]}). What needs it is skipped.`;
  if (!found) process.stdout.write(`${advice}\n`);
  return found;
}

/** What tcpdump prints of a capture, with the time since its first packet. */
export const tcpdumpOf = (file: string): string =>
  execFileSync('tcpdump', ['-n', '-ttttt', '-r', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const analysis = [
  'retransmission',
  'fast_retransmission',
  'spurious_retransmission',
  'out_of_order',
  'lost_segment',
  'ack_lost_segment',
  'keep_alive',
  'keep_alive_ack',
  'duplicate_ack',
  'zero_window',
  'zero_window_probe',
  'zero_window_probe_ack',
  'window_update',
  'window_full',
  'reused_ports',
].map((name) => `tcp.analysis.${name}`);

const fields = [
  'frame.time_epoch',
  'ip.checksum.status',
  'tcp.checksum.status',
  'icmp.checksum.status',
  '_ws.expert.message',
  ...analysis,
];

/** A frame as Wireshark sees it. */
export interface Frame {
  /** Seconds since 1970, as written. */
  readonly time: string;
  /** Of each header, quoted ones included: 1 is right, 0 wrong, 2 not looked at. */
  readonly checksums: string;
  /** Its remarks: those of its expert, and the names of those about the flow. */
  readonly labels: readonly string[];
}

function frameOf(line: string): Frame {
  const [time = '', ip = '', tcp = '', icmp = '', expert = '', ...found] = line.split('\t');
  const flows = analysis.filter((_, i) => found[i]);
  // The expert names the port of the server.
  const remarks = expert
    .replaceAll(/ port \d+/g, '')
    .split(';')
    .filter(Boolean);
  const checksums = [ip, tcp, icmp].join(' ').trim();
  return { time, checksums, labels: [...remarks, ...flows] };
}

const run = promisify(execFile);

/** Payload is nothing but bytes, and nothing is looked up. */
const reading = [
  ...['tcp.port==443,data', 'tcp.port==7000,data'].flatMap((port) => ['-d', port]),
  ...['tcp.check_checksum:TRUE', 'ip.check_checksum:TRUE'].flatMap((option) => ['-o', option]),
  ...fields.flatMap((field) => ['-e', field]),
  ...'-n -T fields -E aggregator=; -r'.split(' '),
];

/** Reads a capture with tshark. */
export async function framesOf(file: string): Promise<Frame[]> {
  const { stdout } = await run('tshark', [...reading, file]);
  return stdout.split('\n').filter(Boolean).map(frameOf);
}
