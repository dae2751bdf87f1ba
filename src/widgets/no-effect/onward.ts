import type { HandOver } from '~/kit/widget.ts';
import { answer } from './answer.ts';
import type { Cause } from './diagnose.ts';
import { wanted, type NoEffectSettings } from './params.ts';
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

const scenarios: Partial<Record<Cause, string>> = {
  inFlight: 'data-in-flight',
  zeroWindow: 'zero-window',
  unreached: 'zero-window',
};

function numbers(settings: NoEffectSettings): string {
  const { idle, interval, probes } = wanted(settings);
  return `v=1&idle=${idle}&interval=${interval}&probes=${probes}`;
}

function linkTo(
  to: To,
  cause: Cause | null,
  settings: NoEffectSettings,
): readonly [string, string] {
  if (to === 'inFlight')
    return ['in-flight', cause === 'unreached' ? 'v=1&situation=zero-window' : 'v=1'];
  const scenario = to === 'player' && cause ? scenarios[cause] : undefined;
  return [to, numbers(settings) + (scenario ? `&scenario=${scenario}` : '')];
}

/** The ways on from the diagnosis, with the wanted numbers. */
export function next(settings: NoEffectSettings, words: NoEffectWords): readonly HandOver[] {
  const { verdict } = answer(settings);
  const cause = verdict.kind === 'cause' ? verdict.cause : null;
  const open = ['detection', 'symptom'] as const;
  const to = cause === null ? open : (leads[cause] ?? ['config', 'detection']);
  return to.map((one) => {
    const [name, query] = linkTo(one, cause, settings);
    return { name, query, label: words.onward[one] };
  });
}
