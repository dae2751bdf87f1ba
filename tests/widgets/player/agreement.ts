import type { Us } from '~/model/time.ts';
import type { AppEvent } from '~/model/kernel/trace.ts';
import { transcript } from '~/model/kernel/transcript.ts';
import { tcpdumpLines } from '~/tools/tcpdump.ts';
import { itemsOf, type Flight, type Mark } from '~/widgets/player/items.ts';
import type { Run } from '~/widgets/player/run.ts';
import { at, packetsOf, sides, unless, type Packet } from './trouble.ts';

const nameOf = (packet: Packet): string => (packet.type === 'icmp' ? 'icmp' : packet.kind);

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
  const seen = run.trace.events.filter(
    (event): event is AppEvent => event.type === 'app' && isTold(event),
  );
  const apps = marks.flatMap(({ t, at: place, says }) =>
    says.kind === 'app' && says.event.t === t && says.event.host === place ? [says.event] : [],
  );
  const app = seen.flatMap((event) => {
    const [told, shown] = [seen, apps].map((all) => all.filter((one) => sameApp(one, event)));
    return unless(shown!.length === told!.length, at(event.t, `${event.what} in the figure`));
  });
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

/** Two calls of one instant may be alike: each is in the figure. */
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

const clock = (t: Us): string => (t / 1e6).toFixed(3).padStart(9);

/** The client's transcript has a line for each packet it sends or is sent, wherever that is lost. */
export function transcriptTrouble(run: Run): string[] {
  const lines = transcript(run.trace, { timers: true, sockets: true }).split('\n');
  const packets = packetsOf(run).flatMap((packet) => {
    const lost = packet.type === 'segment' ? packet.lost : null;
    if (packet.from === 'client') return [`${clock(packet.t)} >`];
    if (packet.to === 'server') return [];
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
