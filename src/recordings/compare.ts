import type {
  AppEvent,
  Death,
  SegmentEvent,
  Side,
  Trace,
  TraceEvent,
} from '~/model/kernel/trace.ts';
import type { Packet, Recording } from './recording.ts';

/** A packet a timer of the subject sent. */
export interface TimerPacket {
  /** Seconds of the recording. */
  readonly t: number;
  readonly kind: string;
  readonly len: number;
  readonly seq: number;
}

/** When the formula lets a timer run, and the latest instant the wheel may make of it. */
export type Formula = { readonly ideal: number; readonly latest: number } | null;

/** One line of the comparison; either side may be missing. */
export interface Pair {
  readonly predicted: TimerPacket | { readonly t: number; readonly kind: string } | null;
  readonly observed: TimerPacket | { readonly t: number; readonly kind: string } | null;
  readonly formula: Formula;
}

/** Allowed distance of an observation from its prediction, in seconds. */
export const tolerance = (recording: Recording) => ({
  early: 0.0045,
  late: 0.012 + recording.worst_stall_ms / 1000,
  death: 0.012 + 0.015 + recording.worst_stall_ms / 1000,
});

/** Kinds only a timer sends; new data may be a timer's doing too, see `replay.ts`. */
export const timerKinds = new Set([
  'keepalive-probe',
  'zero-window-probe',
  'retransmit',
  'syn-retransmit',
  'fin-retransmit',
]);

/** The recorder names a probe after the peer's window, and a FIN with payload either way. */
const family: Record<string, string> = {
  'zero-window-probe': 'probe',
  'keepalive-probe': 'probe',
  'fin-retransmit': 'retransmit',
};

export const sameKind = (a: string, b: string): boolean =>
  a === b || (family[a] ?? a) === (family[b] ?? b);

export const observedPacket = (packet: Packet): TimerPacket => ({
  t: packet.t,
  kind: packet.kind,
  len: packet.len ?? 0,
  seq: packet.seq_rel ?? 0,
});

/** It got as far as the interface, where the recording was made. */
const reachedInterface = (segment: SegmentEvent, subject: Side): boolean =>
  segment.lost === null || segment.lost.where !== subject;

/** Packets of these events that a timer of the subject put on the wire. */
export const timerSegments = (events: readonly TraceEvent[], subject: Side): SegmentEvent[] =>
  events.filter(
    (event): event is SegmentEvent =>
      event.type === 'segment' &&
      event.byTimer &&
      event.from === subject &&
      (timerKinds.has(event.kind) || event.kind === 'data' || event.kind === 'fin') &&
      reachedInterface(event, subject),
  );

/** Why two packets differ, or `null`. */
export function packetDifference(predicted: TimerPacket, observed: TimerPacket): string | null {
  if (!sameKind(predicted.kind, observed.kind))
    return `${observed.kind} at ${seconds(observed.t)} instead of ${predicted.kind}`;
  for (const key of ['len', 'seq'] as const)
    if (predicted[key] !== observed[key])
      return `${observed.kind} at ${seconds(observed.t)} with ${key} ${observed[key]}, not ${predicted[key]}`;
  return null;
}

export const seconds = (t: number): string => `${t.toFixed(4)} s`;

/** With IP_RECVERR an ICMP error is reported, and ends the recording but not the connection. */
const endsByReport = ({ established_t, outcome }: Recording): boolean =>
  established_t !== null && outcome.via === 'ICMP received';

/** The first error the subject's application was told. */
export const firstError = (events: readonly TraceEvent[], subject: Side): AppEvent | undefined =>
  events.find(
    (event): event is AppEvent =>
      event.type === 'app' && event.what === 'error' && event.host === subject,
  );

/** How the subject ended, as the recorder would have seen it. */
export function endOf(
  { events, deaths }: Pick<Trace, 'events' | 'deaths'>,
  subject: Side,
  recording: Recording,
): Death | null {
  const told = endsByReport(recording) ? firstError(events, subject) : undefined;
  const death = deaths[subject];
  if (told === undefined || death?.t === told.t) return death;
  const { t, errno } = told;
  return { t, errno: errno!, via: 'ICMP received', path: 'icmp', rstSent: false, seenBy: 'recv' };
}

/** What the recorder calls the end of a connection that did not end. */
const noEnd = { errno: null, via: 'none', path: null };

/** SYNs the subject may repeat: its TCP_SYNCNT or sysctl, and what the linear timeouts add. */
function synRetries({ params, app_log, missing }: Recording): number {
  const asked = app_log.findLast(({ opt, result }) => opt === 'TCP_SYNCNT' && result === 'ok');
  const linear = 'tcp_syn_linear_timeouts';
  const more = missing.has(linear) ? 0 : Number(params.sysctl[linear] ?? 0);
  return Number(asked?.val ?? params.sysctl['tcp_syn_retries']) + more;
}

/**
 * The recorder names the user timeout wherever one was set. Before Linux 5.4 it does not end a
 * connect(): once every repetition of the SYN was sent, it is their count that did.
 */
function recordedEnd(recording: Recording): Recording['outcome'] {
  const { outcome, events } = recording;
  const repeated = events.filter(({ kind }) => kind === 'syn-retransmit').length;
  const counted =
    outcome.path === 'syn' && outcome.via === 'user timeout' && repeated === synRetries(recording);
  return counted ? { ...outcome, via: 'SYN retransmission timeout' } : outcome;
}

/** Why the ends differ in errno, cause or path, or `null`. An orphan's end is told to nobody. */
export function endDifference(death: Death | null, recording: Recording): string | null {
  const outcome = recordedEnd(recording);
  const told = death !== null && death.seenBy !== 'nobody' ? death : noEnd;
  for (const key of ['errno', 'via', 'path'] as const)
    if ((told[key] ?? null) !== (outcome[key] ?? null) && !unnamed(key, told))
      return `${key} is ${outcome[key] ?? 'none'}, predicted ${told[key] ?? 'none'}`;
  return null;
}

/** What is only reported has ended nothing, so the README names no path for it. */
const unnamed = (key: string, told: { path: string | null }): boolean =>
  key === 'path' && told.path === 'icmp';

const isWrite = (action: string | undefined): boolean => /_(send|fill)$/.test(action ?? '');

const loggedWrites = ({ app_log }: Recording): number[] =>
  app_log.filter(({ action }) => isWrite(action)).map(({ t }) => t);

const plannedWrites = ({ timeline_planned }: Recording): number[] =>
  timeline_planned.filter((planned) => isWrite(planned.do)).map(({ t }) => t ?? 0);

/** While the peer's window first fills, nothing is compared: from the last write to window 0. */
export function fillingOf(recording: Recording): readonly [from: number, to: number] | null {
  const shut = recording.events.find(
    ({ dir, win, kind }) => dir === 'in' && win === 0 && kind !== 'rst',
  );
  if (shut === undefined) return null;
  const writes = [...loggedWrites(recording), ...plannedWrites(recording)].filter(
    (t) => t <= shut.t,
  );
  return writes.length === 0 ? null : [Math.max(...writes) - 1e-3, shut.t];
}
