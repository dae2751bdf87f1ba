import type { Us } from '~/model/time.ts';
import type { Side, SocketEvent, TimerEvent } from '~/model/kernel/trace.ts';
import { socketAt, socketsOf, ssLine, timerTime, type Sockets } from '~/tools/ss.ts';
import { endAt } from '~/widgets/player/ends.ts';
import { intervalsOf, runningAt, type Interval } from '~/widgets/player/intervals.ts';
import type { Run } from '~/widgets/player/run.ts';
import { instantsOf } from './runs.ts';
import { at, sides, unless } from './trouble.ts';

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
          rto: Number((view.rto / 1000).toPrecision(6)),
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
