import type { CDPSession, Page } from '@playwright/test';

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

export const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[all.length >> 1]!;

export const p95 = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.ceil(all.length * 0.95) - 1]!;

/** Chrome's own “Slow 4G” profile with four times slower scripts. */
export async function throttle(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
    uploadThroughput: (750 * 1024 * 0.9) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return session;
}

/** From an input event to the frame after it, in milliseconds, for `count` changes. */
export const interact = ([selector, count]: readonly [string, number]): Promise<number[]> => {
  const field = document.querySelector<HTMLInputElement>(selector)!;
  const once = (value: number) =>
    new Promise<number>((done) => {
      const start = performance.now();
      field.value = String(value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    });
  return (async () => {
    const times: number[] = [];
    for (let i = 0; i < count; i += 1) times.push(await once(60 + i));
    return times;
  })();
};
