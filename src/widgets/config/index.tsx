import type { Lang } from '~/i18n/locales.ts';
import { defineWidget } from '~/kit/define-widget.ts';
import type { HandOver, Table } from '~/kit/widget.ts';
import { answer, type ConfigSettings } from './answer.ts';
import { Controls } from './Controls.tsx';
import { Figure } from './Figure.tsx';
import { params } from './params.ts';
import { Result } from './Result.tsx';
import type { ConfigWords } from './strings.ts';
import { amount, sentence } from './words.ts';

const table = (settings: ConfigSettings, words: ConfigWords, lang: Lang): Table => ({
  head: [words.setting, words.asked, words.written, words.has],
  rows: answer(settings).ways.map(({ part, asked, name, value, fate, is }) => [
    words.parts[part],
    amount(part, asked, words, lang),
    name === undefined ? words.fates[fate] : `${name} ${value!}`,
    amount(part, is, words, lang),
  ]),
});

/** What the connection gets, handed on: not what was asked. */
function next(settings: ConfigSettings, words: ConfigWords): readonly HandOver[] {
  const { idle, interval, probes, userTimeout } = answer(settings).got;
  const query = `v=1&idle=${idle}&interval=${interval}&probes=${probes}&userTimeout=${userTimeout ?? 'off'}`;
  return [
    { name: 'detection', query, label: words.next.detection },
    { name: 'player', query, label: words.next.player },
    { name: 'path', query, label: words.next.path },
    { name: 'no-effect', query: 'v=1', label: words.next.noEffect },
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
  Result,
  Figure,
  Controls,
  presets,
  sentence,
  table,
  next,
});
