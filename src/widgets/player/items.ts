import type { Tone } from '~/kit/ladder.ts';
import type { Us } from '~/model/time.ts';
import type {
  AppEvent,
  IcmpEvent,
  Place,
  SegmentEvent,
  Side,
  Trace,
  TraceEvent,
} from '~/model/kernel/trace.ts';
import type { Break } from './breaks.ts';
import { mappingLives } from './mapping.ts';
import type { Run } from './run.ts';

/** One or more equal segments that leave in the same instant, or an ICMP error. */
export interface Flight {
  readonly what: 'flight';
  readonly t: Us;
  /** When it arrives or is lost. */
  readonly until: Us;
  readonly from: Place;
  readonly to: Side;
  /** Where it is lost, `null` when it arrives. */
  readonly lostAt: Place | null;
  readonly tone: Tone;
  readonly events: readonly (SegmentEvent | IcmpEvent)[];
}

/** Something that happens at one place: a break, what an application sees, an end of memory. */
export interface Mark {
  readonly what: 'mark';
  readonly t: Us;
  readonly until: Us;
  readonly at: Place;
  readonly tone: Tone;
  readonly says:
    | { readonly kind: 'heard' | 'forgotten' | 'end' }
    | { readonly kind: 'break'; readonly one: Break }
    | { readonly kind: 'app'; readonly event: AppEvent }
    | { readonly kind: 'death'; readonly host: Side };
}

export type Item = Flight | Mark;

const tones: Readonly<Record<SegmentEvent['kind'], Tone>> = {
  syn: 'data',
  'syn-ack': 'data',
  ack: 'alive',
  data: 'data',
  retransmit: 'data',
  'syn-retransmit': 'data',
  fin: 'data',
  'fin-retransmit': 'data',
  'keepalive-probe': 'probing',
  'zero-window-probe': 'probing',
  'probe-ack': 'alive',
  'window-update': 'alive',
  rst: 'dead',
};

function flight(event: SegmentEvent | IcmpEvent): Flight {
  const lost = event.type === 'segment' ? event.lost : null;
  return {
    what: 'flight',
    t: event.t,
    until: event.arrives ?? lost?.at ?? event.t,
    from: event.from,
    to: event.to,
    lostAt: lost?.where ?? null,
    tone: event.type === 'icmp' ? 'middlebox' : tones[event.kind],
    events: [event],
  };
}

const kindOf = (event: SegmentEvent | IcmpEvent): string =>
  event.type === 'icmp' ? 'icmp' : event.kind;

/** True for equal segments of one instant. */
const alike = (a: Item, b: Item): boolean =>
  a.what === 'flight' &&
  b.what === 'flight' &&
  a.t === b.t &&
  a.from === b.from &&
  a.to === b.to &&
  a.lostAt === b.lostAt &&
  kindOf(a.events[0]!) === kindOf(b.events[0]!);

/** Neighbours that are alike become one flight. */
function joined(items: readonly Item[]): Item[] {
  const all: Item[] = [];
  for (const item of items) {
    const last = all.at(-1);
    if (last?.what === 'flight' && item.what === 'flight' && alike(last, item))
      all[all.length - 1] = { ...last, events: [...last.events, ...item.events] };
    else all.push(item);
  }
  return all;
}

const mark = (t: Us, at: Place, tone: Tone, says: Mark['says']): Mark => ({
  what: 'mark',
  t,
  until: t,
  at,
  tone,
  says,
});

const told = (event: AppEvent): boolean =>
  ['connected', 'eof', 'error'].includes(event.what) || event.errno !== null;

/** What an application has to ask to be told how its connection ended. */
const asked = { recv: 'read', connect: 'connect', SO_ERROR: 'SO_ERROR', nobody: null } as const;

/** An end comes with the call that tells it: one that read the end of file reads no error. */
function appMark(event: AppEvent, { deaths }: Trace): Mark {
  const { t, host, what } = event;
  const death = what === 'error' ? deaths[host] : null;
  const tone = event.errno === null ? 'alive' : 'dead';
  const named = death ? { ...event, call: asked[death.seenBy] } : event;
  return mark(t, host, tone, { kind: 'app', event: named });
}

function itemOf(event: TraceEvent, trace: Trace): Item | null {
  if (event.type === 'segment' || event.type === 'icmp') return flight(event);
  return event.type === 'app' && told(event) ? appMark(event, trace) : null;
}

const breakTone = ({ kind }: Break): Tone => {
  if (kind === 'mend' || kind === 'boot' || kind === 'thaw' || kind === 'keepalive') return 'alive';
  return kind === 'write' ? 'data' : kind === 'expire' ? 'middlebox' : 'dead';
};

const breakPlace = ({ kind, host }: Break): Place =>
  host === null || kind === 'cut' || kind === 'icmp' ? 'middlebox' : host;

const breakMarks = ({ breaks }: Run): Mark[] =>
  breaks
    .filter(({ one, refused }) => refused === null && one.kind !== 'drop')
    .map(({ one }) => mark(one.at, breakPlace(one), breakTone(one), { kind: 'break', one }));

/** Ends that no application was told of in the instant they came. */
const silentDeaths = (run: Run, seen: readonly Item[]): Mark[] =>
  (['client', 'server'] as const).flatMap((host) => {
    const death = run.trace.deaths[host];
    const known = seen.some(
      (item) => item.what === 'mark' && item.at === host && item.t === death?.t,
    );
    return death && !known ? [mark(death.t, host, 'dead', { kind: 'death', host })] : [];
  });

/** The moments at which the middlebox forgets the flow, that nobody sees. */
const forgotten = (run: Run): Mark[] =>
  mappingLives(run)
    .filter(({ ended }) => ended === 'expired')
    .map(({ to }) => mark(to, 'middlebox', 'middlebox', { kind: 'forgotten' }));

/** Everything the figure of a run shows, in the order in which it happens. */
export function itemsOf(run: Run): Item[] {
  const { trace } = run;
  const events = trace.events.map((event) => itemOf(event, trace)).filter((item) => item !== null);
  const begin =
    run.settings.start === 'open' ? [mark(0, 'client', 'alive', { kind: 'heard' })] : [];
  // An end of file was news enough: from then on the connection is only half there.
  const eof = trace.events.some((event) => event.type === 'app' && event.what === 'eof');
  const over = eof || (trace.deaths.client ?? trace.deaths.server);
  const end = over ? [] : [mark(run.end, 'client', 'alive', { kind: 'end' })];
  const all = [...begin, ...breakMarks(run), ...forgotten(run), ...events];
  const shown = [...all, ...silentDeaths(run, events)].filter(({ t }) => t <= run.end);
  return joined([...shown.sort((a, b) => a.t - b.t), ...end]);
}
