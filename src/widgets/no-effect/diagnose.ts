import { initialSettings } from '~/inputs/params.ts';
import { params, wanted, type NoEffectSettings } from './params.ts';

/** A question that a command answers; each is an input of the same name. */
export type Question =
  'timer' | 'left' | 'idle' | 'way' | 'call' | 'namespace' | 'age' | 'unit' | 'expiry' | 'hop';

/** Why a setting shows no effect, or that it does. */
export type Cause =
  | 'notASwitch'
  | 'neverCalled'
  | 'libraryOff'
  | 'refused'
  | 'otherSocket'
  | 'otherLine'
  | 'otherNamespace'
  | 'lookInside'
  | 'gone'
  | 'armedBefore'
  | 'ownOption'
  | 'idleNotSet'
  | 'units'
  | 'inFlight'
  | 'zeroWindow'
  | 'unreached'
  | 'notYet'
  | 'dying'
  | 'proxy'
  | 'works';

/** Where the diagnosis stands: a cause, or the question to settle next. */
export type Diagnosis =
  | { readonly kind: 'cause'; readonly cause: Cause }
  | { readonly kind: 'ask'; readonly question: Question };

const found = (cause: Cause): Diagnosis => ({ kind: 'cause', cause });
const ask = (question: Question): Diagnosis => ({ kind: 'ask', question });

/** What a trace of setsockopt tells where the timer does not run, or runs on another number. */
function byCall({ call, way }: NoEffectSettings, done: Cause, switchOnly: Cause): Diagnosis {
  if (call === 'unknown') return ask('call');
  if (call === 'absent') return found(way === 'library' ? 'libraryOff' : 'neverCalled');
  const causes = { failed: 'refused', other: 'otherSocket', done, switchOnly } as const;
  return found(causes[call]);
}

/** No timer: whoever set a sysctl set no switch; whoever called setsockopt can be traced. */
function withoutTimer(settings: NoEffectSettings): Diagnosis {
  if (settings.way === 'unknown') return ask('way');
  if (settings.way === 'sysctl') return found('notASwitch');
  return byCall(settings, 'otherLine', 'otherLine');
}

function sysctlNotSeen({ namespace, age }: NoEffectSettings): Diagnosis {
  if (namespace === 'unknown') return ask('namespace');
  if (namespace === 'other') return found('otherNamespace');
  if (age === 'unknown') return ask('age');
  return found(age === 'older' ? 'armedBefore' : 'ownOption');
}

/** The timer runs longer than the wanted numbers allow. */
function onOtherNumber(settings: NoEffectSettings): Diagnosis {
  const { way, call, unit } = settings;
  if (way === 'unknown') return ask('way');
  if (way === 'sysctl') return sysctlNotSeen(settings);
  if (call === 'done' && unit === 'unknown') return ask('unit');
  return byCall(settings, unit === 'wrong' ? 'units' : 'otherLine', 'idleNotSet');
}

/** The longest a keepalive timer is ever set with the wanted numbers, in seconds. */
export function longest(settings: NoEffectSettings): number {
  const { idle, interval } = wanted(settings);
  return Math.max(idle, interval);
}

/** True where the time left on the timer cannot come from the wanted numbers, if any were said. */
export const isForeign = (settings: NoEffectSettings): boolean =>
  settings.idle !== null && settings.left !== null && settings.left > longest(settings);

/** So many window probes in a row do not go unanswered by chance: a living peer answers. */
const manyProbes = 2;

/** The timer runs: on which number, and what comes of it. */
function withTimer(settings: NoEffectSettings): Diagnosis {
  const { left, unanswered, expiry, hop, idle } = settings;
  if (left === null) return ask('left');
  if (isForeign(settings)) return onOtherNumber(settings);
  if (unanswered > 0) return found('dying');
  if (idle === null) return ask('idle');
  if (expiry === 'unknown') return ask('expiry');
  if (expiry === 'pending') return found('notYet');
  if (hop === 'unknown') return ask('hop');
  return found(hop === 'proxy' ? 'proxy' : 'works');
}

function unlisted({ namespace }: NoEffectSettings): Diagnosis {
  if (namespace === 'unknown') return ask('namespace');
  return found(namespace === 'other' ? 'lookInside' : 'gone');
}

/** The diagnosis that the answers given so far allow: pure, total over all settings. */
export function diagnose(settings: NoEffectSettings): Diagnosis {
  switch (settings.timer) {
    case 'unknown':
      return ask('timer');
    case 'none':
      return withoutTimer(settings);
    case 'keepalive':
      return withTimer(settings);
    case 'on':
      return found('inFlight');
    case 'persist':
      return found(settings.unanswered < manyProbes ? 'zeroWindow' : 'unreached');
    case 'missing':
      return unlisted(settings);
  }
}

/** The questions that lead to the diagnosis, in the order they are asked; the last may be open. */
export function questions(settings: NoEffectSettings): readonly Question[] {
  const initial = initialSettings(params);
  const { idle, interval, probes, unanswered } = settings;
  let known: NoEffectSettings = { ...initial, idle, interval, probes, unanswered };
  const path: Question[] = [];
  for (let at = diagnose(known); at.kind === 'ask'; at = diagnose(known)) {
    path.push(at.question);
    if (settings[at.question] === initial[at.question]) break;
    known = { ...known, [at.question]: settings[at.question] };
  }
  return path;
}
