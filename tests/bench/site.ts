import { chromium, type Page } from '@playwright/test';
import compression from 'compression';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumFile } from '../../src/build/browser.ts';
import { adviceFor } from '../../src/build/programs.ts';
import { serve } from '../../src/build/serve.ts';
import { interact, median, p95, say, throttle } from './measure.ts';
import { benchPlayer } from './player.ts';

const runs = 9;
const keystrokes = 60;
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Watches for the answer to the link's own numbers, which no HTML can hold. */
const watchAnswer = (answer: string) => {
  const poll = () => {
    const said = document.querySelector('.answer output')?.textContent?.replaceAll('\u00a0', ' ');
    if (said === answer) Object.assign(window, { answered: performance.now() });
    else requestAnimationFrame(poll);
  };
  requestAnimationFrame(poll);
};

async function firstAnswer(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'answered' in window);
  return page.evaluate(() => (window as unknown as { answered: number }).answered);
}

const executablePath = chromiumFile();
if (!executablePath) throw new Error(adviceFor('chromium'));
const floorHtml = readFileSync(new URL('./floor.html', import.meta.url));
const compress = compression();
const floorServer = createServer((request, response) => {
  compress(request as never, response as never, () => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(floorHtml);
  });
});
await new Promise<void>((done) => floorServer.listen(0, done));
const { server, port } = await serve(dist, 0);
const floorPort = (floorServer.address() as { port: number }).port;

const query = '?v=1&idle=60&interval=10&probes=3';
const answer = '1 min 30 s';
const pages = {
  floor: {
    url: `http://localhost:${floorPort}/${query}`,
    answer: '0 h 1 min 30 s',
    field: '#idle',
  },
  home: { url: `http://localhost:${port}/en/${query}`, answer, field: '#w1-idle' },
  calculator: {
    url: `http://localhost:${port}/en/calculators/detection/${query}`,
    answer,
    field: '#w1-idle',
  },
  embed: { url: `http://localhost:${port}/en/embed/detection/${query}`, answer, field: '#w1-idle' },
};

type Name = keyof typeof pages;
const first: Record<Name, number[]> = { floor: [], home: [], calculator: [], embed: [] };
const paint: Record<Name, number[]> = { floor: [], home: [], calculator: [], embed: [] };
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
for (let run = 0; run < runs; run += 1)
  for (const name of Object.keys(pages) as Name[]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await throttle(page);
    await page.addInitScript(watchAnswer, pages[name].answer);
    first[name].push(await firstAnswer(page, pages[name].url));
    await page.waitForLoadState('load');
    paint[name].push(...(await page.evaluate(interact, [pages[name].field, keystrokes] as const)));
    await context.close();
  }
say(`${runs} runs each in turn, Slow 4G, CPU 4× slower`);
say('page        first answer   × floor (bar 1.5)   input to paint p95   × floor (bar 1.25)');
for (const name of Object.keys(pages) as Name[]) {
  const [a, b] = [median(first[name]), p95(paint[name])];
  const ratios = [a / median(first.floor), b / p95(paint.floor)].map((r) => r.toFixed(2));
  say(
    `${name.padEnd(12)}${a.toFixed(0).padStart(7)} ms${ratios[0]!.padStart(17)}${b.toFixed(1).padStart(18)} ms${ratios[1]!.padStart(17)}`,
  );
}

await benchPlayer(browser, `http://localhost:${port}/`, `http://localhost:${floorPort}/`);
await browser.close();
server.close();
floorServer.close();
