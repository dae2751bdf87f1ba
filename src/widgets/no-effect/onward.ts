import type { HandOver } from '~/kit/hand-over.ts';
import type { Scene } from '~/kit/widget.ts';
import type { Answer } from './answer.ts';
import type { Cause } from './diagnose.ts';
import { wanted, type params } from './params.ts';
import type { NoEffectWords } from './strings.ts';

type To = keyof NoEffectWords['onward'];

/** Where each cause leads; the others lead to the configuration. */
const leads: Partial<Record<Cause, readonly To[]>> = {
  inFlight: ['inFlight', 'player'],
  zeroWindow: ['player', 'inFlight'],
  unreached: ['inFlight', 'player'],
  gone: ['symptom'],
  lookInside: ['detection'],
  notYet: ['detection', 'player'],
  dying: ['detection', 'player'],
  proxy: ['path'],
  works: ['path', 'detection'],
};

const scenarios = {
  inFlight: 'data-in-flight',
  zeroWindow: 'zero-window',
  unreached: 'zero-window',
} as const;

type Told = keyof typeof scenarios;
const hasScene = (cause: Cause | null): cause is Told => cause !== null && cause in scenarios;

type Own = Scene<typeof params, NoEffectWords, Answer>;

function wayTo(to: To, cause: Cause | null, { settings, words }: Own): HandOver {
  const label = words.onward[to];
  const numbers = wanted(settings);
  if (to === 'player') {
    const scenario = hasScene(cause) ? scenarios[cause] : undefined;
    return { widget: to, settings: { ...numbers, scenario }, label };
  }
  if (to !== 'inFlight') return { widget: to, settings: numbers, label };
  const situation = cause === 'unreached' ? 'zero-window' : undefined;
  return { widget: 'in-flight', settings: { situation }, label };
}

/** The ways on from the diagnosis, with the wanted numbers. */
export function next(scene: Own): readonly HandOver[] {
  const { verdict } = scene.found;
  const cause = verdict.kind === 'cause' ? verdict.cause : null;
  const open = ['detection', 'symptom'] as const;
  const to = cause === null ? open : (leads[cause] ?? ['config', 'detection']);
  return to.map((one) => wayTo(one, cause, scene));
}
