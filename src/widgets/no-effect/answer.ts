import { detection, probeTime, type Bounds } from '~/model/formulas/detection.ts';
import { seconds, type Us } from '~/model/time.ts';
import {
  diagnose,
  isForeign,
  longest,
  questions,
  type Question,
  type Diagnosis,
} from './diagnose.ts';
import { wanted, type NoEffectSettings } from './params.ts';
import { untilEnd } from '~/evidence/probing.made.ts';

/** What has to hold, from the setting to the probe that counts, in this order. */
export const stages = ['socket', 'switch', 'numbers', 'queue', 'time', 'hop'] as const;
export type Stage = (typeof stages)[number];

/** How a stage stands: it holds, only time is missing, the setting is lost there, or nobody knows. */
export type Standing = 'holds' | 'waits' | 'broken' | 'open';

/** What is known so far, in a word: the headline while questions are open. */
export type Known =
  'nothing' | 'off' | 'running' | 'unjudged' | 'foreign' | 'onTime' | 'answered' | 'unlisted';

/** All the widget says, computed once from the settings. */
export interface Answer {
  readonly verdict: Diagnosis;
  readonly known: Known;
  readonly asked: readonly Question[];
  readonly standings: readonly (readonly [Stage, Standing])[];
  /** The longest a keepalive timer is ever set with the wanted numbers. */
  readonly longest: Us;
  /** When the first probe leaves, counted from the last segment heard. */
  readonly firstProbe: Bounds;
  /** When a dead peer is given up, counted from the last segment heard. */
  readonly death: Us;
  /** From now to giving up, where probes are unanswered already and no answer comes. */
  readonly remaining: Us;
  /** The same where they are window probes, as tcp_retries2 has it by default. */
  readonly windowEnds: Us;
}

function knownOf(settings: NoEffectSettings): Known {
  const { timer, left, expiry } = settings;
  if (timer === 'unknown') return 'nothing';
  if (timer !== 'keepalive') return timer === 'missing' ? 'unlisted' : 'off';
  if (left === null) return 'running';
  if (settings.idle === null) return 'unjudged';
  if (isForeign(settings)) return 'foreign';
  return expiry === 'answered' ? 'answered' : 'onTime';
}

const isCause = (verdict: Diagnosis, cause: string): boolean =>
  verdict.kind === 'cause' && verdict.cause === cause;

/** Where the setting is lost. */
function brokenAt(settings: NoEffectSettings, verdict: Diagnosis): Stage | null {
  const by = { none: 'switch', on: 'queue', persist: 'queue', missing: 'socket' } as const;
  if (settings.timer === 'unknown') return null;
  if (settings.timer !== 'keepalive') return by[settings.timer];
  if (isForeign(settings)) return 'numbers';
  return isCause(verdict, 'proxy') ? 'hop' : null;
}

/** Stages that what was seen so far proves. */
function held(settings: NoEffectSettings, verdict: Diagnosis): readonly Stage[] {
  const { timer, left, unanswered, expiry } = settings;
  if (timer === 'unknown' || timer === 'missing') return [];
  if (timer !== 'keepalive') return ['socket'];
  const listed: Stage[] = ['socket', 'switch', 'queue'];
  if (left === null || settings.idle === null || isForeign(settings)) return listed;
  listed.push('numbers');
  if (unanswered > 0 || expiry === 'answered') listed.push('time');
  return isCause(verdict, 'works') ? stages : listed;
}

function standings(settings: NoEffectSettings, verdict: Diagnosis): Answer['standings'] {
  const broken = brokenAt(settings, verdict);
  const holding = held(settings, verdict);
  return stages.map((stage) => {
    if (stage === broken) return [stage, 'broken'];
    if (stage === 'time' && isCause(verdict, 'notYet')) return [stage, 'waits'];
    return [stage, holding.includes(stage) ? 'holds' : 'open'];
  });
}

/** From the next window probe on, the last one being followed by the end. */
const afterNextProbe = (unanswered: number): Us => untilEnd[unanswered] ?? 0;

/** The answer to the settings: pure. */
export function answer(settings: NoEffectSettings): Answer {
  const { interval, probes } = wanted(settings);
  const modelled = { ...wanted(settings), userTimeout: null, hz: 250 } as const;
  const verdict = diagnose(settings);
  const { unanswered, left } = settings;
  return {
    verdict,
    known: knownOf(settings),
    asked: questions(settings),
    standings: standings(settings, verdict),
    longest: seconds(longest(settings)),
    firstProbe: probeTime(modelled, 1),
    death: detection(modelled).death.ideal,
    remaining: seconds((left ?? 0) + Math.max(0, probes - unanswered) * interval),
    windowEnds: seconds(left ?? 0) + afterNextProbe(unanswered),
  };
}
