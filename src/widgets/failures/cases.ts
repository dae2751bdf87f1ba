import type { Handed, Targets } from '~/kit/hand-over.ts';
import type { FilterRule } from '~/model/kernel/filter.ts';
import type { Action, Timed } from '~/model/kernel/scenario.ts';
import { ms } from '~/model/time.ts';
import type { FailuresSettings } from './params.ts';

/** What goes wrong, on the other side or on the way there. */
export const failures = [
  'crash',
  'hang',
  'power',
  'reboot',
  'cable',
  'nat',
  'suspend',
  'one-way',
] as const;

/** What the connection is doing when it happens, seen from this side. */
export const states = ['idle', 'waiting', 'sending', 'zero-window'] as const;

export type Failure = (typeof failures)[number];
export type State = (typeof states)[number];

/** One cell of the matrix. */
export interface Case {
  readonly failure: Failure;
  readonly state: State;
}

/** A receive buffer that a few segments fill. */
const smallBuffer = 4096;
/** A mapping that only ends when it is told to: the longest there is. */
const longMapping = 864_000;

/** The moment of the failure, ms: once the request is acknowledged, once the window is closed. */
export function failsAt({ state }: Case, { rtt }: FailuresSettings): number {
  if (state === 'waiting') return rtt + 1;
  return state === 'zero-window' ? 8 * rtt + 1000 : 0;
}

/** Drops what passes a place; its name tells what takes it away again. */
const drop = (
  name: string,
  at: FilterRule['at'],
  why: FilterRule['why'],
  direction?: FilterRule['direction'],
): Action => ({
  do: 'add-rule',
  rule: { name, why, at, verdict: 'drop', ...(direction && { direction }) },
});

/** What is done, by the name that a break has in the player, and what the model is told for it. */
const done = {
  'kill-server': [{ do: 'kill', host: 'server' }],
  'freeze-server': [{ do: 'stop-reading', host: 'server' }],
  'power-server': [
    drop('power-server', 'server-in', 'link-down', 'c2s'),
    { do: 'vanish', host: 'server' },
  ],
  'boot-server': [{ do: 'remove-rules', prefix: 'power-server' }],
  expire: [{ do: 'forget' }],
  cut: [drop('cut', 'middlebox', 'blocked')],
  'cut-server': [drop('cut', 'middlebox', 'blocked', 's2c')],
  mend: [{ do: 'remove-rules', prefix: 'cut' }],
  'write-client-100': [{ do: 'write', host: 'client', bytes: 100 }],
  'write-client-9000': [{ do: 'write', host: 'client', bytes: 9000 }],
  'write-server-100': [{ do: 'write', host: 'server', bytes: 100 }],
} as const satisfies Readonly<Record<string, readonly Action[]>>;

/** Something done, and when, ms. */
type Step = readonly [what: keyof typeof done, at: number];

/** What comes before the failure. */
const before: Readonly<Record<State, readonly Step[]>> = {
  idle: [],
  waiting: [['write-client-100', 0]],
  sending: [],
  'zero-window': [
    ['freeze-server', 0],
    ['write-client-9000', 0],
  ],
};

/** The failure itself. */
const breaking = {
  crash: 'kill-server',
  hang: 'freeze-server',
  power: 'power-server',
  reboot: 'power-server',
  cable: 'cut',
  nat: 'expire',
  suspend: 'cut',
  'one-way': 'cut-server',
} as const satisfies Record<Failure, Step[0]>;

/** What mends it again. */
const mending: Partial<Record<Failure, Step[0]>> = {
  reboot: 'boot-server',
  cable: 'mend',
  suspend: 'mend',
};

/** Everything done in a case, in the order of time. */
function stepsOf(one: Case, settings: FailuresSettings): readonly Step[] {
  const { failure, state } = one;
  const at = failsAt(one, settings);
  const steps: Step[] = [...before[state]];
  const hung = state === 'zero-window' && failure === 'hang';
  if (!hung) steps.push([breaking[failure], at]);
  if (state === 'sending') steps.push(['write-client-100', at]);
  const mended = mending[failure] && settings.back !== null ? at + settings.back * 1000 : null;
  if (mended !== null) steps.push([mending[failure]!, mended]);
  // The peer's program answers a second later, if it still runs; asleep, once it wakes up.
  const answers = failure === 'suspend' ? mended : at;
  const runs = /^cut|^expire/.test(breaking[failure]);
  if (state === 'waiting' && runs && answers !== null)
    steps.push(['write-server-100', answers + 1000]);
  return steps.sort(([, a], [, b]) => a - b);
}

/** The case as the player writes it. */
export const breaksOf = (one: Case, settings: FailuresSettings): string =>
  stepsOf(one, settings)
    .map((step) => step.join('-'))
    .join('.') || 'none';

/** The case as the model is told. */
export const actionsOf = (one: Case, settings: FailuresSettings): readonly Timed[] =>
  stepsOf(one, settings).flatMap(([what, at]) =>
    done[what].map((action): Timed => ({ at: ms(at), ...action })),
  );

/** The settings of the player's run that shows a case, all that make it what it is. */
export interface Played {
  readonly keepalive: 'client' | 'off';
  readonly userTimeout: number | null;
  readonly mapping: number | null;
  readonly rcvbuf: number | null;
}

/** What a policy switches on. */
export const switched = (policy: FailuresSettings['policy']) => ({
  keepalive: policy === 'keepalive' || policy === 'both',
  bounded: policy === 'user-timeout' || policy === 'both',
});

/** What the policy leaves switched on, and what the case needs. */
export function played(one: Case, settings: FailuresSettings): Played {
  const { keepalive, bounded } = switched(settings.policy);
  return {
    keepalive: keepalive ? 'client' : 'off',
    userTimeout: bounded ? settings.userTimeout : null,
    mapping: one.failure === 'nat' ? longMapping : null,
    rcvbuf: one.state === 'zero-window' ? smallBuffer : null,
  };
}

type Story = Targets['player']['scenario'];

/** The story of the player whose words fit a failure best. */
const stories: Partial<Record<Failure, Story>> = {
  crash: 'process-crash',
  hang: 'healthy',
  reboot: 'reboot',
  cable: 'cable',
  suspend: 'cable',
  nat: 'nat-silent',
  'one-way': 'one-way-loss',
};

/** The same, where the state does not matter more. */
const storyOf = ({ failure, state }: Case): Story =>
  state === 'zero-window' ? state : (stories[failure] ?? 'dead-peer');

/** The player set to a case. What all cases share comes first, so that 32 links compress to less. */
export function shownIn(one: Case, settings: FailuresSettings): Handed<'player'> {
  const { idle, interval, probes, retries, box, rtt, hz } = settings;
  const run = { idle, interval, probes, retries, box, rtt, hz };
  const { keepalive, userTimeout, mapping, rcvbuf } = played(one, settings);
  return {
    ...run,
    keepalive,
    userTimeout: userTimeout ?? undefined,
    mapping: mapping ?? undefined,
    rcvbuf: rcvbuf ?? undefined,
    scenario: storyOf(one),
    breaks: breaksOf(one, settings),
    // Its own story of a closed window is shorter than ours.
    until: one.state === 'zero-window' ? null : undefined,
  };
}
