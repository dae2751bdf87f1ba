import { describe, expect, test } from 'vitest';
import { transcript } from '~/model/kernel/transcript.ts';
import type { Us } from '~/model/time.ts';
import { otherSide, type Side, type Trace, type TraceEvent } from '~/model/kernel/trace.ts';
import { socketAt, socketsOf, ssLine, timerTime, type SocketView } from '~/tools/ss.ts';
import { tcpdumpLines } from '~/tools/tcpdump.ts';
import { readSs } from './sampled.ts';
import { scenarios, traceOf } from './scenarios.ts';

const sides = ['client', 'server'] as const;
const cases = Object.entries(scenarios).flatMap(([name, scenario]) =>
  sides.map((side): [string, Side, Trace] => [name, side, traceOf(scenario)]),
);

/** Every instant at which something happens. */
const instantsOf = ({ events }: Trace): Us[] => {
  const times = events.flatMap((event) =>
    'arrives' in event && event.arrives !== null ? [event.t, event.arrives] : [event.t],
  );
  return [...new Set(times)].toSorted((a, b) => a - b);
};

const until = (events: readonly TraceEvent[], t: Us): readonly TraceEvent[] =>
  events.filter((event) => event.t <= t);

/** The timer `ss` shows, from the events of timers alone: the one all sending shares hides the other. */
function timerFrom(events: readonly TraceEvent[], host: Side, t: Us): string {
  const set: Record<'keepalive' | 'write', { name: string; expires: Us } | null> = {
    keepalive: null,
    write: null,
  };
  for (const event of until(events, t)) {
    if (event.type !== 'timer' || event.host !== host) continue;
    const { timer, what, expires } = event;
    const isKeepalive = timer === 'keepalive' || timer === 'timewait';
    const name = isKeepalive || timer === 'persist' ? timer : 'on';
    set[isKeepalive ? 'keepalive' : 'write'] =
      what === 'armed' ? { name, expires: expires! } : null;
  }
  const shown = set.write ?? set.keepalive;
  if (shown === null) return 'off ';
  return `${shown.name} ${timerTime(Math.max(Math.ceil((shown.expires - t) / 1000), 0))}`;
}

/** State and count as the transcript told them last. */
function toldBy(trace: Trace, subject: Side, t: Us): string | undefined {
  const events = until(trace.events, t);
  return transcript({ ...trace, events }, { subject, sockets: true })
    .split('\n')
    .findLast((line) => /^ *[\d.]+ = (?!client|server)/.test(line))
    ?.replace(/^.*? = /, '')
    .replace(/timer:\(.*,(\d+)\)/, '$1');
}

/** State and count, and the timer, as `ss` shows them; an end without a socket has neither. */
function shownAt(view: SocketView | null, host: Side, t: Us): [told: string, timer: string] {
  if (view === null) return ['gone', 'off '];
  const { state, timer, time, numbers } = readSs(ssLine(view, host, t));
  return [`${state}${timer === 'off' ? '' : ` ${numbers['count']}`}`, `${timer} ${time}`];
}

describe('ss shows what the events of the trace say, after every one of them', () => {
  test.each(cases)('%s, %s', (_, host, trace) => {
    const sockets = socketsOf(trace);
    for (const t of instantsOf(trace)) {
      const told = (toldBy(trace, host, t) ?? 'CLOSE').replace(/^(CLOSE|LISTEN)$/, 'gone');
      const shown = shownAt(socketAt(sockets, host, t), host, t);
      expect([t, ...shown]).toEqual([t, told, timerFrom(trace.events, host, t)]);
    }
  });
});

type Segment = Extract<TraceEvent, { type: 'segment' }>;
type Icmp = Extract<TraceEvent, { type: 'icmp' }>;
type Call = Extract<TraceEvent, { type: 'app' }>;

const isSegment = (event: TraceEvent): event is Segment => event.type === 'segment';

/** Calls of one end's application until an instant. */
const callsOf = (trace: Trace, host: Side, t: Us): Call[] =>
  until(trace.events, t).filter(
    (event): event is Call => event.type === 'app' && event.host === host,
  );

const sum = (calls: readonly Call[]): number => calls.reduce((all, { bytes }) => all + bytes, 0);

/** What a connection that nobody closes must show, counted from packets and calls alone. */
function countedAt(trace: Trace, host: Side, t: Us) {
  const sent = until(trace.events, t)
    .filter(isSegment)
    .filter((event) => event.from === host);
  const acks = trace.events
    .filter(isSegment)
    .filter(({ to, arrives, kind }) => to === host && (arrives ?? Infinity) <= t && kind !== 'rst');
  const calls = callsOf(trace, host, t);
  const age = (times: readonly Us[]): number =>
    Math.floor((t - Math.max(trace.established[host]!, ...times)) / 1000);
  const acked = Math.max(1, ...acks.map(({ ack }) => ack ?? 0));
  const again = ({ kind, why }: Segment) => kind.endsWith('retransmit') || why === 'syn-ack-rto';
  return {
    sendQueue:
      sum(calls.filter(({ call, errno }) => call === 'send' && errno === null)) - (acked - 1),
    retrans: sent.filter(again).length,
    lastsnd: age(sent.filter(({ len }) => len > 0).map((event) => event.t)),
    lastrcv: age(calls.filter(({ what }) => what === 'readable').map((event) => event.t)),
  };
}

const closes = (trace: Trace): boolean =>
  trace.events.some((event) => event.type === 'app' && /close|shutdown/.test(event.call ?? ''));

describe('queues, repetitions and ages are those of the packets and calls so far', () => {
  const open = cases.filter(([name, , trace]) => !closes(trace) && !name.endsWith('on the wheel'));

  test.each(open)('%s, %s', (_, host, trace) => {
    const sockets = socketsOf(trace);
    for (const t of instantsOf(trace)) {
      const view = socketAt(sockets, host, t);
      if (view?.state !== 'ESTAB') continue;
      const { numbers } = readSs(ssLine(view, host, t));
      for (const [name, value] of Object.entries(countedAt(trace, host, t)))
        expect([t, name, numbers[name] ?? 0]).toEqual([t, name, value]);
    }
  });
});

/** Numbers of our own hosts are large and even until they are made relative. */
const relative = (text: string | undefined): number => Number(text ?? 0) % 1e9;

/** Flags, numbers and length as tcpdump has them; those it does not show are 0. */
function fromTcpdump(text: string): string {
  if (text.includes('ICMP')) return 'icmp';
  const [, flags] = /Flags \[(.*?)\]/.exec(text)!;
  const seq = relative(/seq (\d+)/.exec(text)?.[1]);
  const ack = relative(/ack (\d+)/.exec(text)?.[1]);
  return `${flags} ${/length [1-9]|\[[SFR]/.test(text) ? seq : 0} ${ack} ${/length (\d+)/.exec(text)![1]}`;
}

/** The same of a line of the transcript. */
function fromTranscript(line: string): string {
  if (line.includes('< icmp type')) return 'icmp';
  const [, flags, seq, length, ack = '0'] = /[<>] (\S+) (\d+):\d+\((\d+)\)(?: ack (\d+))?/.exec(
    line,
  )!;
  const shown = length !== '0' || /[SFR]/.test(flags!);
  return `${flags} ${shown ? seq : 0} ${ack} ${length}`;
}

/** Lines of the transcript about what was seen at the interface: not what never got out. */
const toldPackets = (trace: Trace, subject: Side): string[] =>
  transcript(trace, { subject })
    .split('\n')
    .filter((line) => /^ *[\d.]+ [<>]/.test(line) && !line.includes(`lost at ${subject} (`));

const clockTime = (t: Us): string => (t / 1e6).toFixed(3).padStart(9);

describe('tcpdump has the packets of the transcript, in its order and with its numbers', () => {
  test.each(cases)('%s, %s', (_, host, trace) => {
    const lines = tcpdumpLines(trace, host);
    const told = toldPackets(trace, host);
    expect(lines.map(({ t }) => clockTime(t))).toEqual(told.map((line) => line.slice(0, 9)));
    expect(lines.map(({ text }) => fromTcpdump(text))).toEqual(told.map(fromTranscript));
  });
});

/** A router sends segments in the name of the other end, and errors in its own. */
function senderIn({ type, from }: Segment | Icmp, host: Side): string {
  if (from === 'middlebox' && type === 'icmp') return '';
  const sender = from === 'middlebox' ? otherSide(host) : from;
  return { client: '192.0.2.1', server: '198.51.100.2' }[sender];
}

describe('each line of tcpdump is about one packet that went past', () => {
  test.each(cases)('%s, %s', (_, host, trace) => {
    const lines = tcpdumpLines(trace, host);
    const seen = trace.events.filter(
      (event) =>
        (event.type === 'segment' || event.type === 'icmp') &&
        (event.from === host
          ? event.type === 'icmp' || event.lost?.where !== host
          : event.to === host && event.arrives !== null),
    );
    expect(new Set(lines.map(({ event }) => event))).toEqual(new Set(seen));
    expect(lines).toHaveLength(seen.length);
    for (const { t, event, text } of lines) {
      expect(t).toBe(event.from === host ? event.t : event.arrives);
      expect(text.startsWith(`IP ${senderIn(event, host)}`)).toBe(true);
    }
  });
});
