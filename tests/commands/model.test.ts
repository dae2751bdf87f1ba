import { expect, test } from 'vitest';
import { closedWindow } from '~/model/formulas/closed-window.ts';
import { connecting } from '~/model/formulas/connecting.ts';
import { detection, type Bounds } from '~/model/formulas/detection.ts';
import { inFlight } from '~/model/formulas/in-flight.ts';
import { ms } from '~/model/time.ts';
import { everyHz, type Hz } from '~/model/wheel.ts';
import { blocksOf } from './blocks.ts';

const articles = import.meta.glob<string>('../../content/*/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const loopback = { rtt: ms(0.05), rtoMax: 120_000, rtoMin: ms(200) };
const dying = { idle: 2, interval: 1, probes: 3, userTimeout: null };
const bounded = { userTimeout: 2500, retries: 15 };
const written = { ...loopback, lossProbe: true };

/** Line an article shows → what the model says of the same settings. */
const told: readonly (readonly [article: string, line: RegExp, of: (hz: Hz) => Bounds])[] = [
  ['dead-peers', /^power/, (hz) => detection({ ...dying, hz }).death],
  ['dead-peers', /^reboot/, (hz) => detection({ ...dying, hz }).firstProbe],
  [
    'data-in-flight',
    /^b'request'/,
    (hz) =>
      inFlight({ ...written, userTimeout: null, retries: 15, hz }).sendings.find(
        ({ earliest }) => earliest > ms(9000),
      )!,
  ],
  [
    'data-in-flight',
    /^Connection timed out/,
    (hz) => inFlight({ ...written, userTimeout: null, retries: 3, hz }).death,
  ],
  [
    'user-timeout',
    /^idle/,
    (hz) => detection({ ...dying, probes: 9, userTimeout: 2500, hz }).death,
  ],
  ['user-timeout', /^data/, (hz) => inFlight({ ...written, ...bounded, hz }).death],
  [
    'user-timeout',
    /^window/,
    (hz) => closedWindow({ ...loopback, ...bounded, answers: true, hz }).death,
  ],
  [
    'user-timeout',
    /^connect/,
    (hz) =>
      connecting({ retries: 6, linear: 4, userTimeout: 2500, rtoMax: loopback.rtoMax, hz }).death,
  ],
];

const cases = ['en', 'zh'].flatMap((lang) =>
  told.map(([article, line, of]) => ({ lang, article, line, of })),
);

test.for(cases)(
  '$lang/$article shows a time at $line that the model gives, too',
  ({ lang, article, line, of }) => {
    const shown = blocksOf(article, articles[`../../content/${lang}/${article}.mdx`]!).flatMap(
      (block) => block.shown,
    );
    const time = Number(/([\d.]+) (?:s|秒)/.exec(shown.find((text) => line.test(text)) ?? '')?.[1]);
    const bounds = everyHz.map(of);
    // A time is shown to a tenth or a hundredth, and Python has to wake up.
    expect(time * 1e6).toBeGreaterThan(Math.min(...bounds.map((b) => b.earliest)) - ms(50));
    expect(time * 1e6).toBeLessThan(Math.max(...bounds.map((b) => b.latest)) + ms(100));
  },
);
