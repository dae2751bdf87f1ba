import { idle as usual } from '~/inputs/inputs.ts';
import { defineWidget } from '~/kit/define-widget.ts';
import type { Handed, HandOver } from '~/kit/hand-over.ts';
import type { Scene, SceneProps, Table } from '~/kit/widget.ts';
import { Controls } from './Controls.tsx';
import { layout } from './layout.ts';
import { compute, type Found } from './order.ts';
import { params } from './params.ts';
import { presets } from './path.made.ts';
import { Race } from './Race.tsx';
import { Result } from './Result.tsx';
import { endName, runnerName, sentenceOf, sourceName, time, type Said } from './say.ts';
import type { PathWords } from './strings.ts';

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

const table = (all: Said): Table => ({
  head: all.words.head,
  rows: [...sourceRows(all), ...runnerRows(all), ...endRows(all)],
});

const Figure = (scene: SceneProps<typeof params, PathWords, Found>) => (
  <div class="figure">
    <Race scene={layout(scene)} words={scene.words} label={sentenceOf(scene)} />
  </div>
);

/** Ways on: this client's keepalive, a mapping that forgets, the write after the cut. */
function next(scene: Scene<typeof params, PathWords, Found>): readonly HandOver[] {
  const { idle, interval, probes } = scene.settings;
  const { first } = scene.found;
  const labels = scene.words.next;
  const userTimeout = scene.settings.userTimeout ?? undefined;
  const keepalive = { idle: idle ?? usual.initial, interval, probes, userTimeout };
  const device = first?.who.kind === 'device' ? first.who.device : null;
  const scenario = device?.expiry === 'silent' ? 'nat-silent' : 'nat-rst';
  const mapping = device && device.counts !== 'l7' ? device.timeout : null;
  const client = idle === null ? 'off' : 'client';
  const played: Handed<'player'> = { scenario, ...keepalive, keepalive: client, mapping };
  return [
    { widget: 'detection', settings: keepalive, label: labels.detection },
    ...(mapping ? [{ widget: 'player', settings: played, label: labels.player } as const] : []),
    { widget: 'in-flight', settings: { userTimeout }, label: labels.inFlight },
    { widget: 'config', settings: keepalive, label: labels.config },
  ];
}

export default defineWidget({
  name: 'path',
  params,
  compute,
  presets,
  Result,
  Figure,
  Controls,
  sentence: sentenceOf,
  table,
  next,
});
