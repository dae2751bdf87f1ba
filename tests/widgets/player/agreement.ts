import type { Us } from '~/model/time.ts';
import { transcript } from '~/model/transcript.ts';
import type {
  AppEvent,
  IcmpEvent,
  SegmentEvent,
  Side,
  SocketEvent,
  TimerEvent,
} from '~/model/trace.ts';
import { socketAt, socketsOf, ssLine, timerTime, type Sockets } from '~/tools/ss.ts';
import { tcpdumpLines } from '~/tools/tcpdump.ts';
import { endAt } from '~/widgets/player/ends.ts';
import { intervalsOf, runningAt, type Interval } from '~/widgets/player/intervals.ts';
import { itemsOf, type Flight, type Mark } from '~/widgets/player/items.ts';
import type { Run } from '~/widgets/player/run.ts';
import { instantsOf } from './runs.ts';

const sides = ['client', 'server'] as const;
type Packet = SegmentEvent | IcmpEvent;

const packetsOf = ({ trace }: Run): Packet[] =>
  trace.events.filter((event) => event.type === 'segment' || event.type === 'icmp');

const at = (t: Us, what: string): string => `at ${t / 1e6} s: ${what}`;

const nameOf = (packet: Packet): string => (packet.type === 'icmp' ? 'icmp' : packet.kind);

/** The times a test fails to hold, each with what it is about. */
const unless = (holds: boolean, what: string): string[] => (holds ? [] : [what]);

/** Every packet of the trace is in one flight, whose ends are those of the packet. */
export function flightTrouble(run: Run): string[] {
  const flights = itemsOf(run).filter((item): item is Flight => item.what === 'flight');
  const packets = packetsOf(run);
  const shown = flights.flatMap(({ events }) => events).length;
  const wrong = packets.flatMap((packet) => {
    const mine = flights.filter(({ events }) => events.includes(packet));
    const lost = packet.type === 'segment' ? packet.lost : null;
    const fits = mine.every(
      ({ t, until, from, to, lostAt }) =>
        t === packet.t &&
        from === packet.from &&
        to === packet.to &&
        lostAt === (lost?.where ?? null) &&
        until === (packet.arrives ?? lost?.at ?? packet.t),
    );
    return unless(mine.length === 1 && fits, at(packet.t, `${nameOf(packet)} in the figure`));
  });
  return [...wrong, ...unless(shown === packets.length, `${shown} packets are drawn`)];
}

/** An application is told of this: each of these is one mark. */
const isTold = ({ what, errno }: AppEvent): boolean =>
  ['connected', 'eof', 'error'].includes(what) || errno !== null;

/** What applications see, how ends die and what was broken stand in the figure once each. */
export function markTrouble(run: Run): string[] {
  const marks = itemsOf(run).filter((item): item is Mark => item.what === 'mark');
  const seen = run.trace.events.filter((event) => event.type === 'app' && isTold(event));
  const once = (t: Us, host: string | null, is: (mark: Mark) => boolean, what: string) =>
    unless(
      marks.filter((mark) => mark.t === t && (host === null || mark.at === host) && is(mark))
        .length === 1,
      at(t, what),
    );
  const app = seen.flatMap((event) =>
    once(
      event.t,
      (event as AppEvent).host,
      ({ says }) => says.kind === 'app' && sameApp(says.event, event as AppEvent),
      `${(event as AppEvent).what} in the figure`,
    ),
  );
  const broken = run.breaks.flatMap(({ one, refused }) => {
    const drawn = marks.filter(({ says }) => says.kind === 'break' && says.one === one).length;
    const wanted = refused === null && one.kind !== 'drop' && one.at <= run.end ? 1 : 0;
    return unless(drawn === wanted, at(one.at, `${one.kind} in the figure`));
  });
  const ends = sides.flatMap((host) => {
    const death = run.trace.deaths[host];
    return death
      ? unless(
          marks.some(
            ({ t, at: place, tone }) => t === death.t && place === host && tone === 'dead',
          ),
          at(death.t, `end of ${host} in the figure`),
        )
      : [];
  });
  return [...app, ...broken, ...ends];
}

const sameApp = (a: AppEvent, b: AppEvent): boolean =>
  a.t === b.t && a.host === b.host && a.what === b.what && a.errno === b.errno;

/** tcpdump of an end prints what it sent as it left, what it was sent as it came in, nothing else. */
export function tcpdumpTrouble(run: Run): string[] {
  const packets = packetsOf(run);
  return sides.flatMap((host) => {
    const lines = tcpdumpLines(run.trace, host);
    const wanted = packets.flatMap((packet) => {
      const lost = packet.type === 'segment' ? packet.lost : null;
      const left = packet.from === host && lost?.where !== host ? [packet.t] : [];
      const came = packet.to === host && packet.arrives !== null ? [packet.arrives] : [];
      return [...left, ...came].map((t) => ({ t, packet }));
    });
    const missing = wanted.filter(
      ({ t, packet }) => lines.filter((line) => line.t === t && line.event === packet).length !== 1,
    );
    const order = lines.every((line, i) => i === 0 || lines[i - 1]!.t <= line.t);
    return [
      ...missing.map(({ t, packet }) => at(t, `${nameOf(packet)} in tcpdump of ${host}`)),
      ...unless(lines.length === wanted.length, `${lines.length} lines in tcpdump of ${host}`),
      ...unless(order, `tcpdump of ${host} goes back in time`),
    ];
  });
}

/** Timer names of a trace behind each word of `ss`. */
const timersNamed: Readonly<Record<SocketEvent['timer'], readonly Interval['timer'][]>> = {
  off: [],
  on: ['retransmit', 'loss-probe', 'syn-ack'],
  keepalive: ['keepalive'],
  persist: ['persist'],
  timewait: ['timewait'],
};

/** The last word of a trace about a socket at an instant. */
const lastWord = ({ trace }: Run, host: Side, t: Us): SocketEvent | undefined =>
  trace.events.findLast(
    (event): event is SocketEvent => event.type === 'socket' && event.host === host && event.t <= t,
  );

/** Fields of a line of `ss`, by name; what is zero is left out there. */
const fieldsOf = (line: string): ReadonlyMap<string, string> =>
  new Map([...line.matchAll(/ (\w+):(\S+)/g)].map(([, name, value]) => [name!, value!]));

function wantedFields(view: SocketEvent, t: Us): Map<string, string> {
  const age = (since: Us | null) => (since === null ? 0 : Math.floor((t - since) / 1000));
  const info =
    view.state === 'SYN-RECV' || view.timer === 'timewait'
      ? {}
      : {
          rto: view.rto / 1000,
          backoff: view.backoff,
          lastsnd: age(view.lastSent),
          lastrcv: age(view.lastReceived),
          lastack: age(view.lastAck),
          unacked: view.unacked,
          notsent: view.unsent,
        };
  const left = view.expires === null ? null : Math.max(Math.ceil((view.expires - t) / 1000), 0);
  const timer = left === null ? '' : `(${view.timer},${timerTime(left)},${view.unanswered})`;
  const fields = Object.entries(info).filter(([, n]) => n > 0);
  return new Map([
    ...(timer ? [['timer', timer] as const] : []),
    ...fields.map(([name, n]) => [name, String(n)] as const),
  ]);
}

/** The line of `ss` at an instant has the values of the trace, and the timer that is running. */
function ssTrouble(run: Run, sockets: Sockets, running: Interval[], host: Side, t: Us): string[] {
  const last = lastWord(run, host, t);
  const there = last && last.state !== 'CLOSE' && last.state !== 'LISTEN' ? last : null;
  const line = ssLine(socketAt(sockets, host, t), host, t);
  const mine = running.filter((interval) => interval.at === host);
  if (!there) {
    const absent = line === '(no socket)' && mine.length === 0;
    return unless(absent, at(t, `${host} has no socket, but ${line} ${mine[0]?.timer}`));
  }
  const [state, receive, send] = line.split(/\s+/);
  const fields = fieldsOf(line);
  const values = [...wantedFields(there, t)].every(([name, value]) => fields.get(name) === value);
  const words =
    state === there.state && receive === `${there.receiveQueue}` && send === `${there.sendQueue}`;
  const named = mine.filter(({ timer }) => timersNamed[there.timer].includes(timer));
  const others = mine.filter((interval) => !named.includes(interval));
  const timer =
    there.timer === 'off' ? mine.length === 0 : named.some((one) => one.expires === there.expires);
  // Keepalive's own timer may run behind the one `ss` shows; no other may.
  const hidden = others.every((one) => one.timer === 'keepalive');
  return [
    ...unless(words && values, at(t, `ss of ${host} prints ${line}`)),
    ...unless(timer && hidden, at(t, `${host} runs ${mine.map((one) => one.timer)}; ${line}`)),
  ];
}

/** An end's view is that of `ss`, and its calls do what that says. */
function endTrouble(run: Run, sockets: Sockets, host: Side, t: Us): string[] {
  const end = endAt(run, sockets, host, t);
  const death = run.trace.deaths[host];
  const over = death !== null && death.t <= t;
  const runs = end.process === 'runs';
  const { read, write, socket } = end;
  const state = socket === socketAt(sockets, host, t);
  const calls = runs === (read !== null) || (socket === null && !over);
  const gone = !over || (socket === null && write?.does !== 'accepts' && read?.does !== 'waits');
  const queue =
    read?.does !== 'returns' || (socket !== null && read.bytes === socket.receiveQueue && !over);
  const off = end.host === 'up' || (socket === null && end.process === 'gone');
  const what = `${host} is ${end.host}, ${end.process}, ${socket?.state}; ${read?.does}, ${write?.does}`;
  return unless(state && calls && gone && queue && off, at(t, what));
}

/** Each running timer was set in the trace for just that, and nothing has happened to it since. */
function timerTrouble({ trace }: Run, running: readonly Interval[], t: Us): string[] {
  return running
    .filter(({ timer }) => timer !== 'mapping')
    .flatMap((interval) => {
      const about = trace.events.filter(
        (event): event is TimerEvent =>
          event.type === 'timer' &&
          event.host === interval.at &&
          event.timer === interval.timer &&
          event.t <= t,
      );
      const last = about.at(-1);
      const same =
        last?.what === 'armed' &&
        last.t === interval.from &&
        last.expires === interval.expires &&
        last.runs === interval.runs;
      return unless(same, at(t, `${interval.timer} of ${interval.at} was not set so`));
    });
}

/** Both ends and all timers at every instant, and between any two. */
export function momentTrouble(run: Run, most = Infinity): string[] {
  const sockets = socketsOf(run.trace);
  const intervals = intervalsOf(run);
  const events = instantsOf(run.trace).filter((t) => t <= run.end);
  const between = events.slice(1).map((t, i) => Math.floor((t + events[i]!) / 2));
  const all = [...events, ...between, run.end];
  const every = Math.max(1, Math.ceil(all.length / most));
  return all
    .filter((_, i) => i % every === 0 || i === all.length - 1)
    .flatMap((t) => {
      const running = runningAt(intervals, t);
      return [
        ...timerTrouble(run, running, t),
        ...sides.flatMap((host) => [
          ...ssTrouble(run, sockets, running, host, t),
          ...endTrouble(run, sockets, host, t),
        ]),
      ];
    });
}

const clock = (t: Us): string => (t / 1e6).toFixed(3).padStart(9);

/** The client's transcript has a line for each packet it sends or is sent. */
export function transcriptTrouble(run: Run): string[] {
  const lines = transcript(run.trace, { timers: true, sockets: true }).split('\n');
  const packets = packetsOf(run).flatMap((packet) => {
    const lost = packet.type === 'segment' ? packet.lost : null;
    if (packet.to === 'server') return [`${clock(packet.t)} >`];
    if (packet.arrives !== null) return [`${clock(packet.arrives)} <`];
    return lost ? [`${clock(lost.at)} x`] : [];
  });
  const told = lines
    .filter((line) => /^ *[\d.]+ [<>x] /.test(line))
    .map((line) => line.slice(0, line.search(/[<>x]/) + 1));
  const apps = run.trace.events.filter(({ type }) => type === 'app').length;
  const seen = lines.filter((line) => /^ *[\d.]+ \* /.test(line)).length;
  return [
    ...unless(told.sort().join() === packets.sort().join(), 'the transcript has other packets'),
    ...unless(seen === apps, `the transcript tells ${seen} of ${apps} calls`),
  ];
}
