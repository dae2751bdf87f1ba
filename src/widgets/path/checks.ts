import { rulesOf, type DeviceRule } from '~/model/chain/rules.ts';
import { detection } from '~/model/formulas/detection.ts';
import { seconds, type Us } from '~/model/time.ts';
import { answer, type Answer, type Runner } from './answer.ts';
import type { PathSettings } from './params.ts';
import { senderAt, type Sender } from './sources.ts';

/** One condition of the order heartbeat < keepalive < pool < everything that cuts. */
export interface Check {
  readonly kind:
    /** Nothing that counts for it is ever sent. */
    | 'nothing-counts'
    | 'probes-before-device'
    | 'heartbeat-before-device'
    | 'heartbeat-before-keepalive'
    | 'keepalive-before-pool'
    | 'pool-before-timer'
    /** Who sends the requests must close before who answers them. */
    | 'proxy-before-http';
  /** The timer it is about, `null` for rules between ends. */
  readonly runner: Runner | null;
  /** Whose keepalive it is about, `null` for any. */
  readonly sender: Sender | null;
  /** Time left: it holds while this is above 0. `null` where nothing is sent at all. */
  readonly margin: Us | null;
  /**
   * `broken`: the connection is lost by it; `covered`: something else keeps or closes the connection
   * in time; `untidy`: nothing is lost, but the order is not what it should be.
   */
  readonly state: 'holds' | 'broken' | 'covered' | 'untidy';
  /** The connection it is about. */
  readonly leg: number;
}

const runnerOf = ({ runners }: Answer, box: number | null): Runner | null =>
  runners.find((one) => one.box === box && box !== null) ?? null;

/** A timer does no harm when it is kept, or when the pool has closed in good order before. */
function harmless({ runners }: Answer, runner: Runner): boolean {
  const pool = runners.find((one) => one.box === -1);
  return runner.at === null || Boolean(pool && pool.at! < runner.at);
}

function stateOf(found: Answer, margin: Us | null, runner: Runner | null): Check['state'] {
  if (margin !== null && margin > 0) return 'holds';
  if (!runner) return 'untidy';
  return harmless(found, runner) ? 'covered' : 'broken';
}

const kinds: Record<DeviceRule['rule'], Check['kind']> = {
  'heartbeat-before-keepalive': 'heartbeat-before-keepalive',
  'probes-before-mapping': 'probes-before-device',
  'heartbeat-before-mapping': 'heartbeat-before-device',
  'heartbeat-before-idle-timeout': 'heartbeat-before-device',
};

/** The rules of the model, by whom they are about. */
function modelled(found: Answer): Check[] {
  const { chain, who, legs } = found;
  return rulesOf(chain).map(({ rule, leg, box, side, margin }): Check => {
    const runner = runnerOf(found, box);
    const sender = side && senderAt(leg, side, who, legs);
    return {
      kind: kinds[rule],
      runner,
      sender,
      margin,
      leg,
      state: stateOf(found, margin, runner),
    };
  });
}

/** Timers that nothing on the path starts again. */
const unfed = (found: Answer): Check[] =>
  found.runners
    .filter(({ box, margin }) => box >= 0 && margin === null)
    .map((runner) => {
      const leg = found.who
        .slice(0, runner.box)
        .filter((one) => one.kind === 'device' && one.device.counts === 'l7').length;
      const state = stateOf(found, null, runner);
      return { kind: 'nothing-counts', runner, sender: null, margin: null, leg, state };
    });

/** When the client’s keepalive has noticed a dead peer at the latest; `null` where it is off. */
export function noticing(settings: PathSettings): Us | null {
  const { idle, interval, probes, userTimeout } = settings;
  if (idle === null) return null;
  return detection({ idle, interval, probes, userTimeout, hz: 250 }).death.latest;
}

/** The pool must close before anything cuts, and keepalive must be able to notice a death before. */
function pooled(found: Answer, settings: PathSettings): Check[] {
  const { pool } = settings;
  if (pool === null) return [];
  const about = { sender: null, leg: 0 };
  const early = found.runners.filter(({ box, at }) => box >= 0 && at !== null);
  const checks = early.map((runner): Check => {
    const margin = runner.at! - seconds(pool);
    const state = margin > 0 ? 'holds' : 'broken';
    return { ...about, kind: 'pool-before-timer', runner, margin, state };
  });
  const noticed = noticing(settings);
  if (noticed === null) return checks;
  const margin = seconds(pool) - noticed;
  const state = margin > 0 ? 'holds' : 'untidy';
  const kind = 'keepalive-before-pool';
  return [{ ...about, kind, runner: null, margin, state }, ...checks];
}

/** The proxy next to the server keeps connections for its requests: it must close them first. */
function reused(found: Answer, { http }: PathSettings): Check[] {
  const last = found.runners.findLast(
    ({ who }) => who.kind === 'device' && who.device.counts === 'l7',
  );
  const runner = found.runners.find(({ who }) => who.kind === 'http');
  if (http === null || !runner || !last || (last.at === null && runner.at === null)) return [];
  const margin = runner.timeout - last.timeout;
  const state = margin > 0 ? 'holds' : 'broken';
  return [{ kind: 'proxy-before-http', runner, sender: null, margin, leg: found.legs - 1, state }];
}

const weight: Record<Check['state'], number> = { broken: 0, untidy: 1, covered: 2, holds: 3 };

/** Every condition that applies, broken ones first. Pure. */
export function checksOf(settings: PathSettings, found = answer(settings)): Check[] {
  const all = [
    ...unfed(found),
    ...modelled(found),
    ...pooled(found, settings),
    ...reused(found, settings),
  ];
  return all.sort((a, b) => weight[a.state] - weight[b.state]);
}
