import fc from 'fast-check';
import { encode } from '~/kit/settings.ts';
import { ms } from '~/model/time.ts';
import { breakKinds, writeBreaks, type Break, type BreakKind } from '~/widgets/player/breaks.ts';
import { params, type PlayerSettings } from '~/widgets/player/params.ts';
import { scenarioNames, settingsOf } from './runs.ts';

const host = fc.constantFrom('client' as const, 'server' as const);

/** Any legal break of a kind in the first `last` milliseconds. */
function breakOf(kind: BreakKind, last: number): fc.Arbitrary<Break> {
  const { host: needs, most, timed } = breakKinds[kind];
  return fc.record({
    kind: fc.constant(kind),
    host: needs === 'needed' ? host : needs === 'optional' ? fc.option(host) : fc.constant(null),
    n: fc.integer({ min: 0, max: Math.min(most, 20_000) }),
    at: timed ? fc.integer({ min: 0, max: last }).map(ms) : fc.constant(0),
  });
}

/** Any list of breaks, contradictory ones too, in the order of time. */
export const breaks = (last: number, most = 12): fc.Arbitrary<Break[]> =>
  fc
    .array(
      fc
        .constantFrom(...(Object.keys(breakKinds) as BreakKind[]))
        .chain((kind) => breakOf(kind, last)),
      { maxLength: most },
    )
    .map((list) => list.sort((a, b) => a.at - b.at));

const from = (min: number, max: number) => fc.integer({ min, max });

/** Settings of a run that is over in minutes, with anything broken in it. */
export const shortRuns: fc.Arbitrary<PlayerSettings> = fc
  .record({
    scenario: fc.constantFrom(...scenarioNames),
    idle: from(1, 120),
    interval: from(1, 40),
    probes: from(1, 10),
    keepalive: fc.constantFrom(...params.keepalive.options),
    userTimeout: fc.option(from(1, 60_000)),
    retries: from(0, 15),
    rtt: fc.oneof(from(0, 300), from(0, 9000)),
    mapping: fc.option(from(1, 150)),
    box: fc.constantFrom(...params.box.options),
    rcvbuf: fc.option(from(2304, 20_000)),
    loss: fc.oneof(fc.constant(0), from(0, 95)),
    seed: from(0, 9999),
    start: fc.constantFrom(...params.start.options),
    hz: fc.constantFrom(...params.hz.options),
    tick: from(0, 100_000),
    until: fc.option(from(1, 200)),
    breaks: breaks(200_000).map(writeBreaks),
  })
  .map((some) => ({ ...settingsOf(''), ...some }) as PlayerSettings);

/** Runs that begin with connect(), and whatever breaks does so while the handshake is under way. */
export const handshakes: fc.Arbitrary<PlayerSettings> = from(0, 400).chain((rtt) =>
  fc
    .record({
      scenario: fc.constantFrom(...scenarioNames),
      idle: from(1, 3),
      interval: from(1, 3),
      probes: from(1, 3),
      keepalive: fc.constantFrom(...params.keepalive.options),
      userTimeout: fc.option(from(1, 5000)),
      retries: from(0, 4),
      mapping: fc.option(from(1, 3)),
      box: fc.constantFrom(...params.box.options),
      rcvbuf: fc.option(from(2304, 20_000)),
      loss: fc.constantFrom(0, 0, 20),
      seed: from(0, 9999),
      hz: fc.constantFrom(...params.hz.options),
      tick: from(0, 100_000),
      until: fc.constantFrom(null, 10, 200),
      breaks: breaks(2 * rtt + 2, 4).map(writeBreaks),
    })
    .map((some) => ({ ...settingsOf(''), ...some, rtt, start: 'connect' }) as PlayerSettings),
);

/** Whatever a link can say. */
export const hostileRuns: fc.Arbitrary<PlayerSettings> = fc
  .record({
    idle: from(1, params.idle.max),
    interval: from(1, params.interval.max),
    probes: from(1, params.probes.max),
    keepalive: fc.constantFrom(...params.keepalive.options),
    userTimeout: fc.option(from(1, params.userTimeout.max)),
    retries: from(0, 255),
    rtt: from(0, params.rtt.max),
    mapping: fc.option(from(1, params.mapping.max)),
    box: fc.constantFrom(...params.box.options),
    rcvbuf: fc.option(from(params.rcvbuf.min, params.rcvbuf.max)),
    loss: from(0, 95),
    start: fc.constantFrom(...params.start.options),
    hz: fc.constantFrom(...params.hz.options),
    tick: from(0, params.tick.max),
    until: fc.option(from(1, params.until.max)),
    breaks: breaks(15_768_000_000, 60).map(writeBreaks),
  })
  .map((some) => settingsOf(encode(params, { ...settingsOf(''), ...some } as PlayerSettings)));
