import { readBreaks, type Break } from './breaks.ts';
import type { PlayerSettings } from './params.ts';
import type { FilterRule } from '~/model/kernel/filter.ts';
import type { Action, SetOption, Timed } from '~/model/kernel/scenario.ts';
import type { Us } from '~/model/time.ts';
import { otherSide, type Side } from '~/model/kernel/trace.ts';

/** Why a break was not applied. */
export type Refused =
  | 'already'
  | 'not-cut'
  | 'not-off'
  | 'host-off'
  | 'no-process'
  | 'not-frozen'
  | 'no-box'
  | 'no-packet';

/** A break and what became of it; `index` is its place in the list. */
export interface Applied {
  readonly one: Break;
  readonly refused: Refused | null;
}

/** The settings that breaks depend on. */
export type Broken = Pick<PlayerSettings, 'idle' | 'interval' | 'probes' | 'mapping' | 'breaks'>;

/** What the breaks so far have left standing. */
interface Standing {
  cut: boolean;
  readonly off: Record<Side, boolean>;
  readonly gone: Record<Side, boolean>;
  readonly frozen: Record<Side, boolean>;
  readonly box: boolean;
}

/** The socket options of an end that probes with the reader's numbers. */
export const probing = ({ idle, interval, probes }: Broken): SetOption[] => [
  { option: 'TCP_KEEPIDLE', value: idle },
  { option: 'TCP_KEEPINTVL', value: interval },
  { option: 'TCP_KEEPCNT', value: probes },
  { option: 'SO_KEEPALIVE', value: 1 },
];

/** Why a break cannot be done as things stand, `null` when it can. */
function refusal({ kind, host }: Break, now: Standing): Refused | null {
  if (kind === 'drop') return null;
  if (kind === 'cut') return now.cut ? 'already' : null;
  if (kind === 'mend') return now.cut ? null : 'not-cut';
  if (kind === 'expire') return now.box ? null : 'no-box';
  if (kind === 'boot') return now.off[host!] ? null : 'not-off';
  if (now.off[host!]) return kind === 'power' ? 'already' : 'host-off';
  if (kind === 'power' || kind === 'icmp') return null;
  if (now.gone[host!]) return 'no-process';
  if (kind === 'freeze') return now.frozen[host!] ? 'already' : null;
  return kind === 'thaw' && !now.frozen[host!] ? 'not-frozen' : null;
}

/** What stands after a break that was applied. */
function note({ kind, host }: Break, now: Standing): void {
  if (kind === 'cut' || kind === 'mend') now.cut = kind === 'cut';
  if (kind === 'power' || kind === 'boot') now.off[host!] = kind === 'power';
  if (kind === 'power' || kind === 'kill') now.gone[host!] = true;
  if (kind === 'freeze' || kind === 'thaw') now.frozen[host!] = kind === 'freeze';
}

const wire = (
  name: string,
  at: FilterRule['at'],
  why: FilterRule['why'],
  from: Side | null,
): Action => ({
  do: 'add-rule',
  rule: {
    name,
    why,
    at,
    verdict: 'drop',
    ...(from && { direction: from === 'client' ? ('c2s' as const) : ('s2c' as const) }),
  },
});

/** A host without power does not even see what comes in, unlike one whose filter drops it. */
const powerOff = (side: Side): Action =>
  wire(`power-${side}`, `${side}-in`, 'link-down', otherSide(side));

/** What the model is told to do for a break. */
function actionsOf({ kind, host, n }: Break, settings: Broken): Action[] {
  const side = host ?? 'client';
  switch (kind) {
    case 'cut':
      return [wire('cut', 'middlebox', 'blocked', host)];
    case 'mend':
      return [{ do: 'remove-rules', prefix: 'cut' }];
    case 'power':
      return [powerOff(side), { do: 'vanish', host: side }];
    case 'boot':
      return [{ do: 'remove-rules', prefix: `power-${side}` }];
    case 'kill':
      return [{ do: 'kill', host: side }];
    case 'freeze':
      return [{ do: 'stop-reading', host: side }];
    case 'thaw':
      return [{ do: 'read', host: side }];
    case 'expire':
      return [{ do: 'forget' }];
    case 'write':
      return [{ do: 'write', host: side, bytes: Math.max(1, n) }];
    case 'icmp':
      return [{ do: 'icmp', to: side, code: n }];
    case 'keepalive':
      return probing(settings).map((option) => ({ do: 'set-option', host: side, ...option }));
    case 'drop':
      return [];
  }
}

/**
 * Rules that lose the numbered segments of one end, counted from 0 as they reach the wire. A rule
 * counts only what the rules before it let through.
 */
export const dropRules = (host: Side, numbers: readonly number[]): Timed[] =>
  [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((packet, before) => ({
      at: 0,
      do: 'add-rule',
      rule: {
        name: 'drop',
        why: 'nth',
        at: 'middlebox',
        direction: host === 'client' ? 'c2s' : 's2c',
        protocol: 'tcp',
        tests: [{ test: 'nth', every: 2 ** 50, packet: packet - before }],
        verdict: 'drop',
      },
    }));

const none = () => ({ client: false, server: false });

/** What stands before anything is broken. */
const unbroken = ({ mapping }: Broken): Standing => ({
  cut: false,
  off: none(),
  gone: none(),
  frozen: none(),
  box: mapping !== null,
});

/** Tells which breaks can be done at an instant of a run, after those that were applied by then. */
export function possibleAt(
  settings: Broken,
  applied: readonly Applied[],
  t: Us,
): (one: Break) => boolean {
  const now = unbroken(settings);
  for (const { one, refused } of applied) if (refused === null && one.at <= t) note(one, now);
  return (one) => refusal(one, now) === null;
}

/** The breaks of the settings in the order of time, each with what it does or why it does nothing. */
export function applyBreaks(settings: Broken): {
  readonly applied: readonly Applied[];
  readonly actions: readonly Timed[];
} {
  const now = unbroken(settings);
  const actions: Timed[] = [];
  const applied = readBreaks(settings.breaks).map((one): Applied => {
    const refused = refusal(one, now);
    if (refused === null) {
      note(one, now);
      for (const action of actionsOf(one, settings)) actions.push({ at: one.at, ...action });
    }
    return { one, refused };
  });
  return { applied, actions };
}
