import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumFile } from './browser.ts';
import { adviceFor, fileOf, namedFile, programNames, programs } from './programs.ts';

// Gets what tests run beside Node: installs it from Debian as root, or says what is missing.
// Fails only without a Chromium; what another program would test is skipped.
const say = (text: string) => process.stdout.write(`${text}\n`);

const missing = () =>
  programNames.filter((name) => !(name === 'chromium' ? chromiumFile() : fileOf(name)));

function apt(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  const { status, stderr } = spawnSync('apt-get', [...options, ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) say(`apt-get ${args.join(' ')}: ${stderr.trim()}`);
}

/** Installs each by itself, so that one that a distribution lacks does not keep the others away. */
function install(names: ReturnType<typeof missing>): void {
  apt('update');
  for (const name of names) {
    say(`Installing ${name} from Debian …`);
    apt('install', '-y', ...programs[name].packages);
  }
}

const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const wanted = missing().filter((name) => !namedFile(name));
if (wanted.length > 0 && mayInstall) install(wanted);

const lacking = missing();
for (const name of lacking) say(adviceFor(name));
if (lacking.length === 0) say('Every program that tests run is here.');
process.exitCode = lacking.includes('chromium') ? 1 : 0;
