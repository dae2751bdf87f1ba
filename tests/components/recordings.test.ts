import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { cases, judge, traces, type Trace } from '~/components/recordings/traces.ts';
import Case from '~/components/recordings/Case.astro';
import Differences from '~/components/recordings/Differences.astro';
import { playOf } from '~/components/recordings/play.ts';
import { defaultRuns } from '~/components/recordings/summary.ts';
import { isTitled } from '~/facts/recordings/index.ts';
import { langs, type Lang } from '~/i18n/locales.ts';
import { decode } from '~/kit/settings.ts';
import { params } from '~/widgets/player/params.ts';
import { runOf } from '~/widgets/player/run.ts';

const container = await AstroContainer.create();

const pageOf = (lang: Lang, own: readonly Trace[]): Promise<string> =>
  container.renderToString(Case, {
    props: { lang, traces: own },
    request: new Request(`http://localhost/${lang}/recordings/${own[0]!.name}/`),
  });

/** A recording whose second probe came so much later than it did. */
function doctored(trace: Trace, later: number): Trace {
  const raw = structuredClone(trace.raw) as Trace['raw'] & { events: { t: number; n?: number }[] };
  const probe = raw.events.find(({ n }) => n === 2)!;
  probe.t += later;
  return { ...trace, raw, ...judge(raw, trace.name) };
}

const plain = cases().get('bh-i2v1c3')!;

test.for(langs)('a recording doctored by 50 ms is shown as a difference (%s)', async (lang) => {
  const before = await pageOf(lang, plain);
  const after = await pageOf(lang, [doctored(plain[0]!, 0.05), ...plain.slice(1)]);
  expect(before).not.toContain('class="differs"');
  expect(after.match(/<td class="differs"/g)).toHaveLength(1);
  expect(after).toMatch(/keepalive-probe at 3\.\d+ s, predicted at 3\.\d+ s/);
});

test('what the comparison found nothing against is not listed as a difference', async () => {
  const request = new Request('http://localhost/en/conformance/');
  const html = await container.renderToString(Differences, { request });
  const differing = traces().filter(({ difference }) => difference !== null);
  expect(html.match(/<li>/g)?.length ?? 0).toBe(differing.length);
});

test('every case says in both languages what it is about', () => {
  expect([...cases().keys()].filter((name) => !isTitled(name))).toEqual([]);
});

test('every recording lies beside its capture', () => {
  expect(traces().filter(({ pcap }) => pcap === null)).toEqual([]);
});

test.for([...cases()].filter(([name]) => /^(zw|icmp|odd|w-ka)/.test(name)))(
  'the page of %s has the same packets in every language',
  async ([, own]) => {
    const [en, zh] = await Promise.all(langs.map((lang) => pageOf(lang, own)));
    const skeleton = (html: string) => html.match(/<(?:tr|section|pre)\b|(?:href|id)="[^"]*"/g);
    const other = (html: string) => html.replaceAll('/zh/', '/en/');
    expect(skeleton(other(zh!))).toEqual(skeleton(other(en!)));
  },
);

/** The player starts at a whole tick and knows the path's round trip to a millisecond. */
const near = 0.3;

const playable = traces().flatMap((trace) => {
  const play = trace.recording && playOf(trace.recording, trace.raw);
  return trace.kernel === '6.18.44' && play && 'query' in play
    ? [[trace.name, trace, play.query] as const]
    : [];
});

test('most cases of an open connection can be played', () => {
  expect(playable.length).toBeGreaterThan(50);
});

test.for(playable)('the player ends %s as the kernel did', ([, { recording }, query]) => {
  const { settings, notices } = decode(params, query);
  expect(notices).toEqual([]);
  const death = runOf(settings).trace.deaths.client;
  const { errno, t } = recording!.outcome;
  expect(death?.errno ?? null).toBe(errno);
  expect(Math.abs((death?.t ?? 0) / 1e6 - (t ?? 0))).toBeLessThan(near);
});

test('no run on the real defaults lies outside what the calculator says', () => {
  const runs = defaultRuns(traces());
  expect(runs.length).toBeGreaterThanOrEqual(5);
  for (const { firstProbe, death } of runs)
    for (const { seen, said } of [firstProbe, death]) {
      expect(seen[0]).toBeGreaterThanOrEqual(said[0] - 0.01);
      expect(seen[1]).toBeLessThanOrEqual(said[1] + 0.03);
    }
});
