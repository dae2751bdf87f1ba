import { perform } from './actions.ts';
import { clockOf, type Clock } from './clock.ts';
import { onSynAckTimer, onSynTimer, startEstablished } from './connect.ts';
import type { FilterRule } from './filter.ts';
import { receiveIcmp } from './icmp.ts';
import { onKeepaliveTimer } from './keepalive.ts';
import { currentKernel, kernelOf } from './kernel.ts';
import { defaultSysctls } from './limits.ts';
import { setOption } from './options.ts';
import { addRule, enter, openPath, passMiddlebox } from './path.ts';
import { onPersistTimer } from './persist.ts';
import { receive } from './receive.ts';
import { onLossProbeTimer, onRetransmitTimer } from './retransmit.ts';
import {
  legalSysctls,
  problemsOf,
  type End,
  type Middlebox,
  type Problem,
  type Scenario,
} from './scenario.ts';
import { createSocket, type Socket } from './socket.ts';
import type { Us } from './time.ts';
import type { Side, Trace } from './trace.ts';
import { show, timerFired, type World } from './world.ts';

/** More events than this and the run stops short of its horizon. */
const mostEvents = 50_000;

/** What a scenario leads to, or why it cannot be run. */
export type Simulation =
  | { readonly ok: true; readonly trace: Trace }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const expiredFlow = (verdict: Exclude<Middlebox['then'], 'remap'>): FilterRule => ({
  name: 'mapping',
  why: 'mapping',
  at: 'middlebox',
  protocol: 'tcp',
  tests: [{ test: 'tracked', states: ['INVALID'] }],
  verdict: verdict === 'drop' ? 'drop' : { reject: 'tcp-reset' },
});

function socketOf(side: Side, end: End): Socket {
  const kernel = end.kernel === undefined ? currentKernel : kernelOf(end.kernel);
  const socket = createSocket(side, kernel, { ...defaultSysctls, ...legalSysctls(end) }, {});
  socket.reads = end.reads ?? true;
  socket.fastPath = end.fastPath ?? false;
  return socket;
}

function worldOf(clock: Clock, scenario: Scenario, replay: World['replay']): World {
  const { client = {}, server = {}, rtt } = scenario;
  return {
    now: 0,
    inHandler: false,
    clock,
    oneWay: Math.floor(rtt / 2),
    sockets: { client: socketOf('client', client), server: socketOf('server', server) },
    path: openPath(),
    wire: [],
    events: [],
    established: { client: null, server: null },
    shown: { client: null, server: null },
    replay,
  };
}

function applyOptions(world: World, side: Side, end: End | undefined): void {
  const socket = world.sockets[side];
  for (const { option, value } of end?.options ?? []) setOption(world, socket, option, value);
}

/** The world of a scenario at its first instant. `replay` is for a recording. */
export function createWorld(scenario: Scenario, replay: World['replay'] = null): World {
  const setting = clockOf(scenario.clock ?? 'ideal');
  const exact =
    scenario.client?.kernel !== undefined && kernelOf(scenario.client.kernel).exactTimers;
  const rounding = exact && setting.rounding === 'wheel' ? 'tick' : setting.rounding;
  const world = worldOf({ ...setting, rounding }, scenario, replay);
  const { middlebox } = scenario;
  if (middlebox) {
    const { timeout, then } = middlebox;
    world.path.mapping = { timeout, loose: then === 'remap', lastSeen: -Infinity };
    if (then !== 'remap') addRule(world.path, expiredFlow(then));
  }
  applyOptions(world, 'client', scenario.client);
  applyOptions(world, 'server', scenario.server);
  if (scenario.start === 'closed') world.sockets.server.state = 'LISTEN';
  else start(world);
  return world;
}

function start(world: World): void {
  if (world.path.mapping) world.path.mapping.lastSeen = 0;
  const { client, server } = world.sockets;
  client.sndWnd = server.window;
  server.sndWnd = client.window;
  startEstablished(world, client);
  startEstablished(world, server);
  showBoth(world);
}

export function showBoth(world: World): void {
  show(world, world.sockets.client);
  show(world, world.sockets.server);
}

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
  world.inHandler = true;
  if (timer === 'keepalive') {
    timerFired(world, socket, socket.keepaliveWhy);
    onKeepaliveTimer(world, socket);
  } else runWriteTimer(world, socket);
  world.inHandler = false;
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
