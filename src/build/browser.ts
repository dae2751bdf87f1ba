import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** A browser to test in, or why there is none and what to do. */
export type Found = { readonly path: string } | { readonly missing: string };

/** The path of the first of these commands that is installed. */
function installed(names: readonly string[]): string | undefined {
  for (const name of names) {
    if (name.startsWith('/') && existsSync(name)) return name;
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return undefined;
}

const chromes = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const firefoxes = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs Debian packages; false when that failed. */
function apt(...packages: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    execFileSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'ignore', env });
    return true;
  } catch {
    return false;
  }
}

function fromDebian(
  say: (text: string) => void,
  name: string,
  ...fonts: string[]
): string | undefined {
  if (!isDebianRoot()) return undefined;
  say(`Installing ${name} from Debian …`);
  return apt(name, ...fonts) ? installed([name]) : undefined;
}

/**
 * The Chromium to test in: `CHROME_PATH`, an installed Chromium or Chrome, Playwright's own, or
 * Debian's package where it may be installed.
 */
export function findChromium(say: (text: string) => void): Found {
  const wanted = process.env['CHROME_PATH'];
  if (wanted && !existsSync(wanted)) return { missing: `CHROME_PATH names no file: ${wanted}` };
  const own = chromium.executablePath();
  const path =
    wanted ??
    installed(chromes) ??
    (existsSync(own) ? own : undefined) ??
    fromDebian(say, 'chromium', 'fonts-noto-cjk');
  if (path) return { path };
  return {
    missing:
      'No Chromium found. Install one (Debian: apt-get install chromium fonts-noto-cjk; anywhere: npx playwright install chromium) or set CHROME_PATH.',
  };
}

/** The Firefox for the smoke test: `FIREFOX_PATH`, an installed one, or Debian's ESR. */
export function findFirefox(say: (text: string) => void): Found {
  const path =
    process.env['FIREFOX_PATH'] ?? installed(firefoxes) ?? fromDebian(say, 'firefox-esr');
  if (path) return { path };
  return {
    missing:
      'No Firefox found. Install one (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.',
  };
}
