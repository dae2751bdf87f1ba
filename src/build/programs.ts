import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that tests run and npm does not bring. */
interface Program {
  /** Its names, the best first; one with a slash is the file itself. */
  readonly names: readonly string[];
  /** Debian's packages of it. */
  readonly packages: readonly string[];
  /** A variable that names its file. */
  readonly variable?: string;
  /** What cannot be tested without it. */
  readonly use: string;
}

const commands = 'the commands of articles';

/** Every program that tests want beside Node. */
export const programs = {
  chromium: {
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    packages: ['chromium', 'fonts-noto-cjk'],
    variable: 'CHROME_PATH',
    use: 'the site in a browser',
  },
  firefox: {
    names: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
    variable: 'FIREFOX_PATH',
    use: 'the calculators in Firefox',
  },
  nft: { names: ['nft'], packages: ['nftables'], use: commands },
  nstat: { names: ['nstat'], packages: ['iproute2'], use: commands },
  python3: { names: ['python3'], packages: ['python3'], use: commands },
  ss: { names: ['ss'], packages: ['iproute2'], use: commands },
  sysctl: { names: ['sysctl'], packages: ['procps'], use: commands },
  tcpdump: { names: ['tcpdump'], packages: ['tcpdump'], use: 'captures, as tcpdump reads them' },
  tshark: { names: ['tshark'], packages: ['tshark'], use: 'captures, as Wireshark reads them' },
} as const satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

export const programNames = Object.keys(programs) as ProgramName[];

/** Debian leaves the folders for administrators out of the path of others. */
const folders = (): string[] => [
  ...(process.env['PATH'] ?? '').split(delimiter),
  '/usr/sbin',
  '/sbin',
];

const filesOf = (name: string): string[] =>
  name.includes('/') ? [name] : folders().map((folder) => join(folder, name));

/** The file that somebody named for a program, whether or not it exists. */
export function namedFile(name: ProgramName): string | undefined {
  const { variable }: Program = programs[name];
  return (variable && process.env[variable]) || undefined;
}

/**
 * The file of a program: the one its variable names, else an installed one. Undefined where there
 * is none, also if the variable names no file.
 */
export function fileOf(name: ProgramName): string | undefined {
  const named = namedFile(name);
  return (named ? [named] : programs[name].names.flatMap(filesOf)).find((file) => existsSync(file));
}

/** What is not tested without a program, and how to get it. */
export function adviceFor(name: ProgramName): string {
  const { packages, variable, use }: Program = programs[name];
  if (namedFile(name)) return `${variable} names no file: ${namedFile(name)}`;
  const ways = [
    `Debian: apt-get install ${packages.join(' ')}`,
    ...(name === 'chromium' ? ['anywhere: npx playwright install chromium'] : []),
    ...(variable ? [`or name its file in ${variable}`] : []),
  ];
  return `No ${name} found, so this is not tested: ${use}. (${ways.join('; ')})`;
}
