import { clockOf, type Clock } from '~/model/clock.ts';
import { startEstablished } from './connect.ts';
import type { FilterRule } from './filter.ts';
import { currentKernel } from './kernel.ts';
import { defaultSysctls } from '~/model/limits.ts';
import { setOption } from './options.ts';
import { addRule, openPath } from './path.ts';
import { legalSysctls, type End, type Middlebox, type Scenario } from './scenario.ts';
import { showBoth } from './show.ts';
import { createSocket, type Socket } from './socket.ts';
import type { Side } from './trace.ts';
import type { World } from './world.ts';

const expiredFlow = (verdict: Exclude<Middlebox['then'], 'remap'>): FilterRule => ({
  name: 'mapping',
  why: 'mapping',
  at: 'middlebox',
  protocol: 'tcp',
  tests: [{ test: 'tracked', states: ['INVALID'] }],
  verdict: verdict === 'drop' ? 'drop' : { reject: 'tcp-reset' },
});

function socketOf(side: Side, end: End): Socket {
  const { kernel = currentKernel } = end;
  const socket = createSocket(side, kernel, { ...defaultSysctls, ...legalSysctls(end) }, {});
  socket.reads = end.reads ?? true;
  socket.fastPath = end.fastPath ?? false;
  return socket;
}

function worldOf(clock: Clock, scenario: Scenario, replay: World['replay']): World {
  const { client = {}, server = {}, rtt } = scenario;
  return {
    now: 0,
    ranAt: { client: -1, server: -1 },
    clock,
    ip: scenario.ip ?? 4,
    oneWay: Math.floor(rtt / 2),
    sockets: { client: socketOf('client', client), server: socketOf('server', server) },
    path: openPath(),
    wire: [],
    events: [],
    established: { client: null, server: null },
    offers: { client: null, server: null },
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
  const exact = scenario.client?.kernel?.exactTimers ?? false;
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
