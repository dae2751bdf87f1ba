import { perform } from './actions.ts';
import { onSynAckTimer, onSynTimer } from './connect.ts';
import { receiveIcmp } from './icmp.ts';
import { onKeepaliveTimer } from './keepalive.ts';
import { onLossProbeTimer } from './loss-probe.ts';
import { enter, passMiddlebox } from './crossing.ts';
import { onPersistTimer } from './persist.ts';
import { receive } from './receive.ts';
import { onRetransmitTimer } from './retransmit.ts';
import { problemsOf, type Problem, type Scenario } from './scenario.ts';
import { createWorld } from './setup.ts';
import { showBoth } from './show.ts';
import type { Socket } from './socket.ts';
import type { Us } from '~/model/time.ts';
import { timerFired } from './timers.ts';
import type { Trace } from './trace.ts';
import { jiffiesNow, type World } from './world.ts';

/** More events than this and the run stops short of its horizon. */
const mostEvents = 50_000;

/** What a scenario leads to, or why it cannot be run. */
export type Simulation =
  | { readonly ok: true; readonly trace: Trace }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function runWriteTimer(world: World, socket: Socket): void {
  const { pending } = socket;
  if (pending === 'off') return;
  timerFired(world, socket, pending);
  socket.pending = 'off';
  socket.writeRuns = Infinity;
  if (pending === 'syn-ack') onSynAckTimer(world, socket);
  else if (pending === 'persist') onPersistTimer(world, socket);
  else if (pending === 'loss-probe') onLossProbeTimer(world, socket);
  else if (socket.state === 'SYN-SENT') onSynTimer(world, socket);
  else onRetransmitTimer(world, socket);
}

/** The two timers of a socket: keepalive's own, and the one all sending shares. */
export type SocketTimer = 'keepalive' | 'write';

/** Which timer of this socket runs next. */
export const nextOf = (socket: Socket): SocketTimer =>
  socket.keepaliveRuns <= socket.writeRuns ? 'keepalive' : 'write';

/** Runs a timer of this socket at the current instant. */
export function runTimer(world: World, socket: Socket, timer: SocketTimer): void {
  world.ranAt = { ...world.ranAt, [socket.side]: jiffiesNow(world) };
  if (timer === 'keepalive') {
    timerFired(world, socket, socket.keepaliveWhy);
    onKeepaliveTimer(world, socket);
  } else runWriteTimer(world, socket);
}

/** When the next timer of this socket runs. */
export const nextTimer = (socket: Socket): Us => Math.min(socket.keepaliveRuns, socket.writeRuns);

/** Takes the next thing off the wire, wherever it arrives. */
function arrive(world: World): void {
  const { hop, what } = world.wire.shift()!;
  if (hop === 'middlebox') passMiddlebox(world, what);
  else if (enter(world, what))
    if (what.type === 'segment') receive(world, what);
    else receiveIcmp(world, what);
}

const traceOf = (world: World, end: Us, cutShort: boolean): Trace => ({
  events: world.events,
  deaths: { client: world.sockets.client.death, server: world.sockets.server.death },
  established: world.established,
  offers: world.offers,
  end,
  cutShort,
});

/** Runs a world to the horizon; at one instant actions come first, then arrivals, then timers. */
export function runWorld(world: World, scenario: Scenario): Trace {
  const { actions = [], horizon } = scenario;
  const { client, server } = world.sockets;
  let next = 0;
  while (world.events.length < mostEvents) {
    const acts = next < actions.length ? actions[next]!.at : Infinity;
    const arrives = world.wire.length > 0 ? world.wire[0]!.at : Infinity;
    const timers = Math.min(nextTimer(client), nextTimer(server));
    const now = Math.min(acts, arrives, timers);
    if (now > horizon) return traceOf(world, horizon, false);
    world.now = now;
    if (acts === now) {
      perform(world, actions[next]!);
      next += 1;
    } else if (arrives === now) arrive(world);
    else {
      const socket = nextTimer(client) === now ? client : server;
      runTimer(world, socket, nextOf(socket));
    }
    showBoth(world);
  }
  return traceOf(world, world.now, true);
}

/**
 * What happens in a scenario, from its first instant to its horizon: every segment, timer, change
 * that `ss -o` would show, and everything the applications see. Total: an impossible scenario is
 * answered with its problems. The same scenario always gives the same trace.
 */
export function simulate(scenario: Scenario): Simulation {
  const problems = problemsOf(scenario);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, trace: runWorld(createWorld(scenario), scenario) };
}
