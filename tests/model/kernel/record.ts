import { createWorld } from '~/model/kernel/setup.ts';
import { runWorld } from '~/model/kernel/simulate.ts';
import { addRule } from '~/model/kernel/path.ts';
import type { IcmpEvent, SegmentEvent, Side, SocketEvent, Trace } from '~/model/kernel/trace.ts';
import { firstError } from '~/recordings/compare.ts';
import { middleboxOf, originOf, planOf, scenarioOf } from '~/recordings/plan.ts';
import { readRecording, type Packet } from '~/recordings/recording.ts';

/** The parts of a recording that are chosen, not recorded. */
export interface Script {
  readonly params: Record<string, unknown>;
  readonly app_log: readonly Record<string, unknown>[];
  readonly jiffies_at_t0: number;
  readonly duration_observed: number;
}

const atInterface = (event: SegmentEvent | IcmpEvent, subject: Side): number | null => {
  if (event.to !== subject)
    return event.type === 'segment' && event.lost?.where === subject ? null : event.t;
  if (event.from === subject) return null;
  if (event.arrives !== null) return event.arrives;
  const lost = event.type === 'segment' ? event.lost : null;
  return lost?.where === subject ? lost.at : null;
};

function packetOf(event: SegmentEvent | IcmpEvent, subject: Side, origin: number): Packet | null {
  const at = atInterface(event, subject);
  if (at === null) return null;
  const dir = event.to === subject ? 'in' : 'out';
  const t = at / 1e6 + origin;
  if (event.type === 'icmp')
    return {
      t,
      dir,
      flags: null,
      len: null,
      seq_rel: null,
      ack_rel: null,
      win: null,
      kind: 'icmp',
      icmp_type: event.icmpType,
      icmp_code: event.code,
      quoted_seq_rel: event.quotedSeq,
    };
  const { flags, len, seq, ack, win, kind, duplicate } = event;
  const told = duplicate === undefined ? {} : { dsack_rel: duplicate };
  return { t, dir, flags, len, seq_rel: seq, ack_rel: ack, win, kind, ...told };
}

const rowOf = (event: SocketEvent, origin: number) => ({
  t: event.t / 1e6 + origin,
  state: event.state,
  rto: event.rto,
  backoff: event.backoff,
});

function outcomeOf(trace: Trace, subject: Side, origin: number) {
  const told = firstError(trace.events, subject);
  const death = trace.deaths[subject];
  if (told === undefined) return { t: null, errno: null, via: 'none', path: null };
  const t = told.t / 1e6 + origin;
  if (death === null || death.t !== told.t)
    return { t, errno: told.errno, via: 'ICMP received', path: 'icmp' };
  return { t, errno: death.errno, via: death.via, path: death.path };
}

/** Makes the recording a kernel like the model would have given of a script. */
export function record(script: Script): Record<string, unknown> {
  const empty = { events: [], diag: [], timeline_planned: [], worst_stall_ms: 0 };
  const shell = { ...script, ...empty, established_t: 0, outcome: { t: null } };
  const recording = readRecording(shell, 'made');
  const plan = planOf(recording);
  const origin = originOf(recording);
  const { hz } = recording.params;
  const startTick = script.jiffies_at_t0 + origin * hz;
  const scenario = scenarioOf(recording, plan, { hz, startTick });
  const world = createWorld(scenario);
  const { rules, mapping } = middleboxOf(recording);
  if (mapping !== null) world.path.mapping = { ...mapping, lastSeen: -Infinity };
  for (const action of rules) if (action.do === 'add-rule') addRule(world.path, action.rule);
  const trace = runWorld(world, scenario);
  const { subject } = plan;
  const outcome = outcomeOf(trace, subject, origin);
  // What is still on its way when the recording stops has not come in.
  const last = Math.min(outcome.t ?? Infinity, scenario.horizon / 1e6 + origin) + 1e-6;
  const events = trace.events
    .filter((event) => event.type === 'segment' || event.type === 'icmp')
    .map((event) => packetOf(event, subject, origin))
    .filter((packet) => packet !== null)
    .filter(({ t }) => t <= last)
    .toSorted((a, b) => a.t - b.t);
  const diag = trace.events
    .filter((event) => event.type === 'socket')
    .filter(({ host }) => host === subject)
    .map((event) => rowOf(event, origin));
  const reads = trace.events
    .filter((event) => event.type === 'app' && event.what === 'readable' && event.host === subject)
    .map((event) => ({
      t: event.t / 1e6 + origin + 1e-5,
      call: 'recv',
      who: script.params['subject'],
      bytes: event.type === 'app' ? event.bytes : 0,
    }));
  const established = trace.established[subject];
  return {
    ...shell,
    name: 'made',
    app_log: [...script.app_log, ...reads],
    established_t: established === null ? null : established / 1e6 + origin,
    events,
    diag,
    outcome,
  };
}
