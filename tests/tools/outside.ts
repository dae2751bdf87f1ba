import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { adviceFor, fileOf, type ProgramName } from '~/build/programs.ts';

/** Whether a program is here; says so if not. `npm run setup` installs it. */
export function hasTool(name: ProgramName): boolean {
  const found = fileOf(name) !== undefined;
  if (!found) process.stdout.write(`${adviceFor(name)}\n`);
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
