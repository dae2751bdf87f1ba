import type { Lang } from '~/i18n/locales.ts';
import { defineWidget } from '~/kit/define-widget.ts';
import type { HandOver } from '~/kit/hand-over.ts';
import type { Scene, SceneProps, Table } from '~/kit/widget.ts';
import { Controls } from './Controls.tsx';
import { compute, type Answer } from './answer.ts';
import { Causes } from './Causes.tsx';
import { commands } from './commands.ts';
import { formula, inS } from './formula.ts';
import { layout } from './layout.ts';
import { params } from './params.ts';
import type { Candidate } from './rank.ts';
import { Result, MostLikely } from './Result.tsx';
import { owners, sentence as say, titled, yours } from './say.ts';
import type { SymptomWords } from './strings.ts';
import { TimeLine } from './TimeLine.tsx';
import { handOver } from './ways.ts';

type Own = Scene<typeof params, SymptomWords, Answer | null>;
type Props = SceneProps<typeof params, SymptomWords, Answer | null>;
type Asked = SceneProps<typeof params, SymptomWords, Answer>;

const sentence = ({ settings, found, words, lang }: Own): string =>
  found ? say(settings, found, words, lang) : words.noTime;

function row(candidate: Candidate, words: SymptomWords, lang: Lang): string[] {
  const [best] = candidate.members;
  const name = best.own ? yours(best, words) : owners(best, words, lang, 1);
  const kind = titled(words.kinds[candidate.does]);
  const [from, to] = [inS(best.from, lang), inS(best.to, lang)];
  return [
    name === '' ? kind : words.colon(kind, name),
    formula(best, lang),
    from === to ? from : `${from} – ${to}`,
    commands[candidate.does],
  ];
}

function table({ found, words, lang }: Own): Table {
  const all = found ? [...found.likely, ...found.others] : [];
  return { head: words.table, rows: all.map((one) => row(one, words, lang)) };
}

/** One way on for each widget: the likeliest cause that it can show. */
function next({ settings, found, words }: Own): readonly HandOver[] {
  const likely = found?.likely ?? [];
  const ways = likely.flatMap(({ members }) => handOver(members[0], settings, words) ?? []);
  return ways.filter(({ widget }, i) => ways.findIndex((way) => way.widget === widget) === i);
}

const Line = (scene: Asked) => (
  <TimeLine line={layout(scene.found, scene.words, scene.lang)} label={sentence(scene)} />
);

const Figure = ({ found, ...props }: Props) => (
  <div class="figure">
    {found && <Line {...props} found={found} />}
    {found && <Causes {...props} found={found} />}
  </div>
);

const Still = ({ found, ...props }: Props) => (
  <div class="figure">
    {found && <MostLikely {...props} found={found} />}
    {found && <Line {...props} found={found} />}
  </div>
);

const presets = {
  reset: 'after=900&happened=reset&during=idle',
  hang: 'after=900&happened=hang&during=sending',
  minutes: 'after=350&during=idle',
  twelve: 'after=705',
  connect: 'after=131&happened=timeout&during=connecting',
  seconds: 'after=20&during=idle',
  hours: 'after=7875',
  logs: 'after=14400&happened=closed',
};

export default defineWidget({
  name: 'symptom',
  params,
  compute,
  Result,
  Figure,
  Still,
  Controls,
  presets,
  sentence,
  table,
  next,
});
