import type { Lang } from '~/i18n/locales.ts';
import { defineWidget } from '~/kit/define-widget.ts';
import type { HandOver, SceneProps, Table } from '~/kit/widget.ts';
import { answer } from './answer.ts';
import { Controls } from './Controls.tsx';
import { layout } from './layout.ts';
import { params, type PathSettings } from './params.ts';
import { presets } from './path.made.ts';
import { Race } from './Race.tsx';
import { Result } from './Result.tsx';
import { endName, runnerName, sentenceOf, sourceName, time, type Said } from './say.ts';
import type { PathWords } from './strings.ts';

type Props = SceneProps<typeof params, PathWords>;

const said = (settings: PathSettings, words: PathWords, lang: Lang): Said => ({
  found: answer(settings),
  words,
  lang,
});

function sourceRows({ found, words, lang }: Said): string[][] {
  return found.sources.map((source) => {
    const fed = source.refreshes.map((box) => runnerName({ who: found.who[box]! }, words));
    const name = sourceName(source, { found, words });
    return [name, words.every(time(source.period, lang)), words.sent(fed.join(words.and)), ''];
  });
}

function runnerRows({ found, words, lang }: Said): string[][] {
  return found.runners.map((runner) => {
    const { timeout, at, margin, box } = runner;
    const won = found.first?.box === box;
    const say = won ? (box < 0 ? words.closed : words.cut) : words.ends;
    const happens = at === null ? words.kept : say(time(at, lang));
    const spare = margin === null ? '' : (margin < 0 ? '−' : '') + time(Math.abs(margin), lang);
    return [runnerName(runner, words), time(timeout, lang), happens, spare];
  });
}

function endRows({ found, words, lang }: Said): string[][] {
  return found.ends.map((end) => {
    const { at, error } = end.learns;
    const when = at === null ? words.never : time(at, lang);
    return [words.notices(endName(end, { found, words })), when, error ?? '', ''];
  });
}

function table(settings: PathSettings, words: PathWords, lang: Lang): Table {
  const all = said(settings, words, lang);
  return { head: words.head, rows: [...sourceRows(all), ...runnerRows(all), ...endRows(all)] };
}

function Figure({ settings, words, lang }: Props) {
  const all = said(settings, words, lang);
  return (
    <div class="figure">
      <Race scene={layout(all)} words={words} label={sentenceOf(all)} />
    </div>
  );
}

const written = (pairs: Readonly<Record<string, string | number | null>>): string =>
  new URLSearchParams(
    Object.entries(pairs).flatMap(([key, value]) =>
      value === null ? [] : [[key, String(value)] as [string, string]],
    ),
  ).toString();

/** Ways on: this client's keepalive, a mapping that forgets, the write after the cut. */
function next(settings: PathSettings, words: PathWords): HandOver[] {
  const { idle, interval, probes, userTimeout } = settings;
  const { first } = answer(settings);
  const keepalive = { idle: idle ?? params.idle.initial, interval, probes, userTimeout };
  const device = first?.who.kind === 'device' ? first.who.device : null;
  const scenario = device?.expiry === 'silent' ? 'nat-silent' : 'nat-rst';
  const mapping = device && device.counts !== 'l7' ? device.timeout : null;
  const client = idle === null ? 'off' : 'client';
  const played = { scenario, ...keepalive, keepalive: client, mapping };
  return [
    { name: 'detection', query: written(keepalive), label: words.next.detection },
    ...(mapping ? [{ name: 'player', query: written(played), label: words.next.player }] : []),
    { name: 'in-flight', query: written({ userTimeout }), label: words.next.inFlight },
    { name: 'config', query: written(keepalive), label: words.next.config },
  ];
}

export default defineWidget({
  name: 'path',
  params,
  presets,
  Result,
  Figure,
  Controls,
  sentence: (settings, words: PathWords, lang) => sentenceOf(said(settings, words, lang)),
  table,
  next,
});
