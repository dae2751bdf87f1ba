import { defineWidget } from '~/kit/define-widget.ts';
import type { Scene, SceneProps, Table } from '~/kit/widget.ts';
import { answer, type Answer } from './answer.ts';
import { ChainFigure } from './Chain.tsx';
import { Controls } from './Controls.tsx';
import { placeChain } from './layout.ts';
import { next } from './onward.ts';
import { params } from './params.ts';
import { Result } from './Result.tsx';
import type { NoEffectWords } from './strings.ts';
import { sentence } from './told.ts';

const table = ({ found, words }: Scene<typeof params, NoEffectWords, Answer>): Table => ({
  head: [words.stage, words.standing],
  rows: found.standings.map(([stage, standing]) => [
    words.stages[stage],
    words.standings[standing],
  ]),
});

const Figure = (scene: SceneProps<typeof params, NoEffectWords, Answer>) => (
  <div class="figure">
    <ChainFigure
      chain={placeChain(scene.found.standings)}
      words={scene.words}
      label={sentence(scene)}
    />
  </div>
);

/** Situations that people report, as far as their reports answer the questions. */
const presets = {
  redis: 'idle=90&interval=30&timer=none&way=sysctl',
  pod: 'idle=600&interval=60&timer=keepalive&left=7140&way=sysctl&namespace=other',
  driver: 'idle=60&timer=keepalive&left=7190&way=library&call=switchOnly',
  before: 'idle=600&interval=60&timer=keepalive&left=6900&way=sysctl&namespace=same&age=older',
  stuck: 'idle=60&interval=10&probes=3&timer=on',
  capture: 'idle=30&interval=10&probes=3&timer=keepalive&left=28&expiry=pending',
  mesh: 'idle=120&timer=keepalive&left=90&expiry=answered&hop=proxy',
};

export default defineWidget({
  name: 'no-effect',
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
