import { defineWidget } from '~/kit/define-widget.ts';
import type { HandOver } from '~/kit/hand-over.ts';
import type { Scene, Table } from '~/kit/widget.ts';
import { answer, type Answer } from './answer.ts';
import { Controls } from './Controls.tsx';
import { Figure } from './Figure.tsx';
import { params } from './params.ts';
import { Result } from './Result.tsx';
import type { ConfigWords } from './strings.ts';
import { amount, sentence } from './words.ts';

type Own = Scene<typeof params, ConfigWords, Answer>;

const table = ({ found, words, lang }: Own): Table => ({
  head: [words.setting, words.asked, words.written, words.has],
  rows: found.ways.map(({ part, asked, name, value, fate, is }) => [
    words.parts[part],
    amount(part, asked, words, lang),
    name === undefined ? words.fates[fate] : `${name} ${value!}`,
    amount(part, is, words, lang),
  ]),
});

/** What the connection gets, handed on: not what was asked. */
function next({ found, words: { next: labels } }: Own): readonly HandOver[] {
  const settings = found.got;
  return [
    { widget: 'detection', settings, label: labels.detection },
    { widget: 'player', settings, label: labels.player },
    { widget: 'path', settings, label: labels.path },
    { widget: 'no-effect', settings: {}, label: labels.noEffect },
  ];
}

/** Situations people meet, as settings. */
const presets = {
  pod: 'target=kubernetes&idle=60&interval=10&probes=3',
  pool: 'target=libpq&idle=60&interval=10&probes=3&userTimeout=90000',
  proxy: 'target=nginx&idle=300&interval=30&probes=4',
  shell: 'target=ssh&idle=60&interval=60&probes=3',
  failover: 'target=go&idle=10&interval=5&probes=3&userTimeout=25000',
};

export default defineWidget({
  name: 'config',
  params,
  compute: answer,
  Result,
  Figure,
  Controls,
  presets,
  sentence,
  table,
  next,
});
