import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { handedOver } from '~/kit/hand-over.ts';
import { sceneOf } from '~/kit/widget.ts';
import { languages } from '~/facts/languages/index.ts';
import { products } from '~/facts/products/index.ts';
import type { Reference } from '~/facts/reference.ts';
import { blocks } from '~/facts/targets/blocks.ts';
import { targets } from '~/facts/targets/index.ts';
import { rendered, targetNames } from '~/facts/targets/rendered.ts';
import { decode } from '~/kit/settings.ts';
import { detection } from '~/model/formulas/detection.ts';
import { inSeconds } from '~/i18n/format.ts';
import { langs } from '~/i18n/locales.ts';
import { seconds } from '~/model/time.ts';
import { answer } from '~/widgets/config/answer.ts';
import widget from '~/widgets/config/index.tsx';
import { moreStrings } from '~/widgets/config/more-strings.ts';
import { first, params } from '~/widgets/config/params.ts';
import { segments } from '~/widgets/config/segments.ts';
import { strings } from '~/widgets/config/strings.ts';
import { sentence } from '~/widgets/config/words.ts';

const read = (query: string) => decode(params, query).settings;
const told = (query: string, lang: 'en' | 'zh' = 'en') =>
  sentence(sceneOf(widget, read(query), strings[lang], lang)).replaceAll('\u00a0', ' ');

describe.for(targetNames)('%s', (target) => {
  const settings = read(`target=${target}&idle=60&interval=10&probes=3&userTimeout=25000`);

  test('says how long detection takes with what the connection really has, by the model', () => {
    const { got, total } = answer(settings);
    expect(total).toBe(detection({ ...got, hz: 250 }).death.ideal);
  });

  test('names every number that is not as asked, in both languages', () => {
    const missed = answer(settings).ways.filter((way) => way.missed);
    for (const lang of langs) {
      const text = sentence(sceneOf(widget, settings, strings[lang], lang));
      expect(missed.filter(({ part }) => !text.includes(strings[lang].parts[part]))).toEqual([]);
    }
  });

  test('shows the very text that is saved, its numbers bound to their parts', () => {
    const pieces = segments(blocks[target], settings);
    expect(pieces.map(({ text }) => text).join('')).toBe(rendered(target, settings));
    expect(pieces.filter(({ part }) => part === 'idle')).not.toEqual([]);
  });

  test.for(langs)('has a note in %s', (lang) => {
    const note = target === first ? strings[lang].firstNote : moreStrings[lang][target];
    expect(note).toMatch(/[.。…=]$/);
  });

  test('fits its names into the figure', () => {
    const names = targets[target].ways(settings).flatMap(({ name }) => name ?? []);
    expect(names.filter((name) => name.length > 30)).toEqual([]);
  });
});

test.for([
  [
    'target=nginx&idle=60&interval=10&probes=3',
    'nginx: a dead peer on an idle connection is noticed after 1 min 30 s: 60 s of silence, then 3 unanswered probes 10 s apart.',
    'nginx：空闲连接的对端失效后，要过 1 分 30 秒才会发现：先静默 60 秒，再每隔 10 秒发一个探测包，共 3 个都没有应答。',
  ],
  [
    'target=redis&idle=60&interval=10&probes=4',
    'Redis server: a dead peer on an idle connection is noticed after 1 min 38 s: 50 s of silence, then 3 unanswered probes 16 s apart. The closest it can do: idle 50 s. The interval follows from that: 16 s. It cannot set the probes; fixed at 3.',
    'Redis 服务器：空闲连接的对端失效后，要过 1 分 38 秒才会发现：先静默 50 秒，再每隔 16 秒发一个探测包，共 3 个都没有应答。只能做到这么接近：空闲 50 秒。间隔随之而定：16 秒。次数设不了，固定为 3。',
  ],
  [
    'target=java&idle=60&interval=10&probes=3&userTimeout=30000',
    'Java 11 and later: a dead peer on an idle connection is noticed after 1 min 30 s: 60 s of silence, then 3 unanswered probes 10 s apart. It cannot set a user timeout.',
    'Java 11 及以后：空闲连接的对端失效后，要过 1 分 30 秒才会发现：先静默 60 秒，再每隔 10 秒发一个探测包，共 3 个都没有应答。用户超时设不了。',
  ],
] as const)('%s is told in both languages', ([query, en, zh]) => {
  expect(told(query)).toBe(en);
  expect(told(query, 'zh')).toBe(zh);
});

test('the defaults of Linux are said to change nothing, anything else is not', () => {
  expect(told('')).toContain(strings.en.unchanged);
  expect(told('target=compose')).toContain(strings.en.unchanged);
  expect(told('idle=60')).not.toContain(strings.en.unchanged);
  expect(told('target=c')).not.toContain(strings.en.unchanged);
});

test('Node.js before 24.19 gives up ten seconds after the idle time, whatever is asked', () => {
  const found = answer(read('target=node-before-24-19&idle=60&interval=30&probes=5'));
  expect(found.total).toBe(70e6);
  expect(found.wanted).toBe(210e6);
});

test('other widgets are handed what the connection has, not what was asked', () => {
  const [first] = widget.next!(
    sceneOf(widget, read('target=redis&idle=60&interval=10&probes=3'), strings.en, 'en'),
  );
  expect(handedOver(first!.settings)).toBe('v=1&idle=45&interval=15&probes=3&userTimeout=off');
});

const factOf = ({ rows }: Reference, id: string, column: number): string => {
  const cell = rows.find((row) => row.id === id)!.cells[column]!;
  return 'fact' in cell ? String(cell.fact.value) : '';
};

test.for(langs)('a version named in %s is the one of the reference', (lang) => {
  const { target } = strings[lang].choices;
  const since = (id: string) => factOf(languages, id, 8).split(', ');
  for (const [label, versions] of [
    [target.go, since('go-1-23')],
    [target['go-before-1-23'], since('go-1-23')],
    [target.java, since('java')],
    [target.csharp, since('dotnet')],
    [target.node, since('node-24-19')],
    [target['node-before-24-19'], since('node-24-19').slice(0, 1)],
    [moreStrings[lang].kubernetes, [factOf(products, 'kubernetes-safe-since', 2)]],
  ] as const)
    expect(versions.filter((version) => !version || !label.includes(version))).toEqual([]);
});

/** What the page text says of a settings string: when death comes. */
const worked = [
  'target=kubernetes&idle=60&interval=10&probes=3',
  'target=libpq&idle=60&interval=10&probes=3&userTimeout=90000',
  'target=redis&idle=60&interval=10&probes=3',
  'target=node-before-24-19&idle=60&interval=10&probes=3',
  'target=ssh&idle=60&interval=10&probes=3',
];

test.for(langs)('the page text in %s has the numbers the calculator gives', (lang) => {
  const text = readFileSync(`content/${lang}/calculators/config.mdx`, 'utf8');
  const missing = worked.filter((query) => {
    const said = inSeconds(answer(read(query)).total, lang).replace('\u00a0', ' ');
    return !text.includes(said) || !text.includes(query);
  });
  expect(missing).toEqual([]);
  const own = (query: string) => inSeconds(seconds(answer(read(query)).got.idle), lang);
  expect(text).toContain(`[${own(worked[4]!).replace('\u00a0', ' ')}]`);
  expect(text).toContain(` ${answer(read(worked[2]!)).got.idle}${lang === 'en' ? '.' : '。'}`);
});
