import { enter } from '~/model/kernel/crossing.ts';
import { receiveIcmp } from '~/model/kernel/icmp.ts';
import { receive } from '~/model/kernel/receive.ts';
import { createWorld } from '~/model/kernel/setup.ts';
import type { Socket } from '~/model/kernel/socket.ts';
import type { Side } from '~/model/kernel/trace.ts';
import type { Replay, World } from '~/model/kernel/world.ts';
import { inUseDuring } from './calls.ts';
import type { Given } from './inputs.ts';
import { isNewData, sameInstant } from './instants.ts';
import { originOf, type Plan } from './plan.ts';
import type { Diag, Recording } from './recording.ts';
import { timesOf } from './times.ts';

/** The kernel's own measure of the round trip after an acknowledgement, if it was recorded. */
function measuredIn(
  recording: Recording,
  hz: number,
): (t: number) => ReturnType<Replay['measured']> {
  const rows = recording.diag.filter(
    (row): row is Diag & { rtt: number; rto: number } =>
      typeof row.rtt === 'number' &&
      typeof row.rto === 'number' &&
      row.rtt > 0 &&
      !row.backoff &&
      row.state !== 'SYN-SENT',
  );
  const received = recording.events.filter(({ dir, kind }) => dir === 'in' && kind !== 'icmp');
  return (t) => {
    const next = received.find((packet) => packet.t > t + sameInstant)?.t ?? Infinity;
    const row = rows.find((found) => found.t >= t && found.t < next);
    return row === undefined
      ? null
      : { srtt: row.rtt, rto: Math.ceil((row.rto * hz) / 1e6 - 1e-6) };
  };
}

/** Everything a step must not spoil when it is only tried. */
export function fork(world: World): World {
  const copy = (socket: Socket): Socket => ({
    ...socket,
    options: { ...socket.options },
    inFlight: socket.inFlight.map((sent) => ({ ...sent })),
    ahead: [...socket.ahead],
  });
  const { client, server } = world.sockets;
  return {
    ...world,
    sockets: { client: copy(client), server: copy(server) },
    path: { ...world.path, rules: world.path.rules.map((active) => ({ ...active })) },
    wire: [],
    events: [],
    established: { ...world.established },
    shown: { ...world.shown },
  };
}

export const deathsOf = ({ sockets }: World) => ({
  client: sockets.client.death,
  server: sockets.server.death,
});

/** Gives the subject what its own filter answered; the rest of the wire is in the recording. */
export function ownAnswers(world: World, subject: Side): void {
  const own = world.wire.filter(({ what }) => what.from === subject && what.to === subject);
  world.wire.length = 0;
  for (const { what } of own)
    if (enter(world, what))
      if (what.type === 'segment') receive(world, what);
      else receiveIcmp(world, what);
}

/** What the recording says of new data: it left by now, or it did not, or nothing is known. */
function sentBy(recording: Recording, plan: Plan, given: Given, now: () => number): Replay['sent'] {
  const { us } = timesOf(recording);
  const newData = recording.events.filter(isNewData);
  return (socket, seq) => {
    const found = newData.find((packet) => packet.seq_rel === seq);
    if (socket.side !== plan.subject || found === undefined) return null;
    if (found.flags?.includes('F') && !socket.finQueued) return -1;
    const left = us(found.t) <= now() + 1 && !given.dataByTimer.includes(found);
    return left ? (found.len ?? 0) : -1;
  };
}

/** A world in which only the subject lives; whatever it is sent is in the recording. */
export function worldAlone(recording: Recording, plan: Plan, given: Given): World {
  const { hz, ip_version: ip } = recording.params;
  const { seconds } = timesOf(recording);
  const startTick = recording.jiffies_at_t0 + originOf(recording) * hz;
  const measured = measuredIn(recording, hz);
  const hooks: Replay = {
    measured: () => measured(seconds(world.now)),
    sent: sentBy(recording, plan, given, () => world.now),
    inUse: inUseDuring(recording, plan, timesOf(recording), () => world.now),
  };
  const clock = { hz, startTick };
  const scenario = { clock, ip, rtt: 0, start: 'closed', ...plan.ends, horizon: 0 } as const;
  const world = createWorld(scenario, hooks);
  if (plan.subject === 'client') world.sockets.server.state = 'CLOSE';
  return world;
}
