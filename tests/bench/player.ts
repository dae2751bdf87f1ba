import type { Browser, CDPSession, Page } from '@playwright/test';
import { interact, p95, say } from './measure.ts';

/** A run of some 500 events, with one break to drag. */
const query = '?v=1&scenario=healthy&idle=1&interval=1&until=265&breaks=write-client-100-130000';
const rounds = 3;
const steps = 60;
/** Seconds of playing that are looked at. */
const playing = 5;

type Way = 'scrub' | 'figure' | 'handle';

/** From an event to the frame after it, for steps through the whole run, one way or another. */
const drag = ([way, count]: readonly [Way, number]): Promise<number[]> => {
  const find = <E extends Element>(selector: string) => document.querySelector<E>(selector)!;
  const scrub = find<HTMLInputElement>('.scrub');
  const figure = find<SVGSVGElement>('.screen svg.ladder');
  const handle = find<SVGGElement>('.handle[role=slider]');
  const box = find('.screen').getBoundingClientRect();
  const pointer = (type: string, share: number) =>
    new PointerEvent(type, {
      bubbles: true,
      pointerId: 1,
      pointerType: 'mouse',
      buttons: 1,
      clientX: box.left + box.width / 2,
      clientY: box.top + share * box.height,
    });
  const move: Record<Way, (share: number) => void> = {
    scrub: (share) => {
      scrub.value = String(Number(scrub.min) + share * (Number(scrub.max) - Number(scrub.min)));
      scrub.dispatchEvent(new Event('input', { bubbles: true }));
    },
    figure: (share) => figure.dispatchEvent(pointer('pointermove', share)),
    handle: (share) => handle.dispatchEvent(pointer('pointermove', share)),
  };
  // A made-up pointer cannot be captured.
  handle.setPointerCapture = () => undefined;
  if (way === 'handle') handle.dispatchEvent(pointer('pointerdown', 0));
  const once = (share: number) =>
    new Promise<number>((done) => {
      const start = performance.now();
      move[way](share);
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    });
  return (async () => {
    const times: number[] = [];
    for (let i = 0; i < count; i += 1) times.push(await once(((i * 37) % count) / count));
    return times;
  })();
};

/** Seconds the main thread has worked. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

/** Share of one core the main thread takes in the next seconds, in per cent. */
async function share(session: CDPSession): Promise<number> {
  const [start, before] = [performance.now(), await worked(session)];
  await new Promise((done) => setTimeout(done, playing * 1000));
  return ((await worked(session)) - before) / ((performance.now() - start) / 1e5);
}

interface Shares {
  readonly idle: number;
  readonly playing: number;
  readonly offScreen: number;
}

/** What a page takes that stands still, that plays, and that plays out of sight. */
async function sharesOf(page: Page, session: CDPSession): Promise<Shares> {
  // The thread's own time: what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const idle = await share(session);
  await page.getByRole('button', { name: 'Play' }).click();
  const seen = await share(session);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  return { idle, playing: seen, offScreen: await share(session) };
}

async function open(browser: Browser, url: string, rate: number) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, session };
}

/**
 * The player with 500 events: from input to paint while time or a break is dragged, beside the floor
 * page, with a four times slower CPU; and what playing takes of one core, on this machine and on one
 * four times slower.
 */
export async function benchPlayer(browser: Browser, site: string, floor: string): Promise<void> {
  const player = `${site}en/calculators/player/${query}`;
  const floorTimes: number[] = [];
  const times: Record<Way, number[]> = { scrub: [], figure: [], handle: [] };
  let events = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { page: plain } = await open(browser, floor, 4);
    floorTimes.push(...(await plain.evaluate(interact, ['#idle', steps] as const)));
    await plain.close();
    const { page } = await open(browser, `${player}&at=0`, 4);
    events = await page.locator('.screen svg.ladder:not(.over) g[data-part]').count();
    for (const way of Object.keys(times) as Way[])
      times[way].push(...(await page.evaluate(drag, [way, steps] as const)));
    await page.close();
  }
  say(`\nplayer, ${events} events, CPU 4× slower: input to paint p95 (bar 1.25 × floor)`);
  say(`floor    ${p95(floorTimes).toFixed(1).padStart(7)} ms`);
  for (const way of Object.keys(times) as Way[]) {
    const ratio = (p95(times[way]) / p95(floorTimes)).toFixed(2);
    say(`${way.padEnd(9)}${p95(times[way]).toFixed(1).padStart(7)} ms${ratio.padStart(8)}`);
  }
  say(`player: share of one core (bar 15 % playing, none off screen), ${playing} s each`);
  for (const rate of [1, 4]) {
    const { page, session } = await open(browser, `${player}&at=0`, rate);
    const shares = await sharesOf(page, session);
    const text = (n: number) => `${n.toFixed(1)} %`;
    say(
      `CPU ${rate}× slower: standing ${text(shares.idle)}, playing ${text(shares.playing)}, off screen ${text(shares.offScreen)}`,
    );
    await page.close();
  }
}
