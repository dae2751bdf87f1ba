import { linux } from '~/facts/linux.ts';
import { duration, inSeconds, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { defineWidget } from '~/kit/define-widget.ts';
import type { HandOver } from '~/kit/hand-over.ts';
import type { Scene, SceneProps, Table } from '~/kit/widget.ts';
import { LadderFigure } from '~/kit/Ladder.tsx';
import type { Bounds } from '~/model/formulas/detection.ts';
import { answer, type Answer } from './answer.ts';
import { kernelSeconds } from './kernel-seconds.ts';
import { layout } from './layout.ts';
import { Lateness } from './Lateness.tsx';
import { params } from './params.ts';
import { Result } from './Result.tsx';
import type { DetectionWords } from './strings.ts';

const died = linux.deathError.value;

type Own = Scene<typeof params, DetectionWords, Answer>;

function sentence({ settings, found, words, lang }: Own): string {
  const { userTimeout } = found;
  return words.sentence({
    total: duration(found.death.ideal, lang),
    idle: inSeconds(found.idle, lang),
    interval: inSeconds(found.interval, lang),
    probes: number(found.sent.ideal, lang),
    hz: settings.hz,
    from: kernelSeconds(found.death.earliest, lang),
    to: kernelSeconds(found.death.latest, lang),
    userTimeout: userTimeout === null ? null : inSeconds(userTimeout, lang, 3),
    error: died,
  });
}

function rows(found: Answer, words: DetectionWords, lang: Lang): string[][] {
  const times = ({ ideal, earliest, latest }: Bounds) => [
    inSeconds(ideal, lang),
    kernelSeconds(earliest, lang),
    kernelSeconds(latest, lang),
  ];
  return found.events.map((event) => {
    if (event.kind === 'fold') return [words.fold(number(event.count, lang)), '…', '…', '…'];
    if (event.kind === 'heard') return [words.heard, ...Array(3).fill(inSeconds(0, lang))];
    const name = event.kind === 'probe' ? words.probe(number(event.k, lang)) : words.dead(died);
    return [name, ...times(event.when)];
  });
}

const table = ({ found, words, lang }: Own): Table => ({
  head: [words.event, words.formula, words.earliest, words.latest],
  rows: rows(found, words, lang),
});

function Figure(scene: SceneProps<typeof params, DetectionWords, Answer>) {
  const { settings, found, words, lang } = scene;
  return (
    <div class="figure">
      <LadderFigure ladder={layout(found, words, lang)} label={sentence(scene)} />
      <Lateness found={found} hz={settings.hz} words={words} lang={lang} />
    </div>
  );
}

function next({ settings, words: { next: labels } }: Own): readonly HandOver[] {
  const { idle, interval, probes, userTimeout, hz } = settings;
  const numbers = { idle, interval, probes, userTimeout };
  return [
    { widget: 'player', settings: { ...numbers, hz }, label: labels.player },
    { widget: 'path', settings: numbers, label: labels.path },
    { widget: 'in-flight', settings: { userTimeout, hz }, label: labels['in-flight'] },
    { widget: 'config', settings: numbers, label: labels.config },
  ];
}

const presets = {
  defaults: '',
  mapping: 'idle=120&interval=30&probes=3',
  pool: 'idle=60&interval=10&probes=6',
  failover: 'idle=10&interval=5&probes=3&userTimeout=25000',
  mobile: 'idle=300&interval=60&probes=3',
};

export default defineWidget({
  name: 'detection',
  params,
  compute: answer,
  presets,
  Result,
  Figure,
  sentence,
  table,
  next,
});
