import { abort, closeSocket, shutdown, write } from './application.ts';
import { connect } from './connect.ts';
import { close } from './death.ts';
import type { Direction, FilterRule, Test, Verdict } from './filter.ts';
import { receiveIcmp } from './icmp.ts';
import { unreachableType } from './icmp-errors.ts';
import { setOption, setSysctl } from './options.ts';
import { addRule, type Path } from './path.ts';
import { readAll } from './receive.ts';
import type { Action } from './scenario.ts';
import type { Rule, Side } from './trace.ts';
import { tellWorld, type World } from './world.ts';

/** Rules of the faults below; `unblock` removes them all. */
const fault = 'fault';

const faultRule = (
  why: Rule,
  verdict: Verdict,
  direction: Direction | undefined,
  tests: readonly Test[] = [],
): FilterRule => ({
  name: fault,
  why,
  at: 'middlebox',
  ...(direction && { direction }),
  tests,
  verdict,
});

const removeRules = (path: Path, prefix: string): void => {
  path.rules = path.rules.filter(({ rule }) => !rule.name.startsWith(prefix));
};

function dropByNumber(world: World, action: Extract<Action, { every: number }>): void {
  const { every, packet, direction = 'c2s' } = action;
  const test: Test = { test: 'nth', every, packet, not: action.do === 'pass-nth' };
  addRule(world.path, faultRule('nth', 'drop', direction, [test]));
}

/** A router tells of what it has seen: nothing of an end before its first segment got out. */
const wasSeen = ({ established, events }: World, of: Side): boolean =>
  established[of] !== null ||
  events.some((event) => event.type === 'segment' && event.from === of && event.lost?.where !== of);

function strayIcmp(world: World, to: Side, code: number, icmpType: number): void {
  if (!wasSeen(world, to)) return;
  const quotedSeq = world.sockets[to].sndUna;
  const { now: t } = world;
  const from = 'middlebox';
  const packet = { type: 'icmp', t, from, to, icmpType, code, quotedSeq } as const;
  const event = { ...packet, arrives: t, effect: null };
  world.events.push(event);
  receiveIcmp(world, event);
}

function onPath(world: World, action: Action): void {
  const { path } = world;
  switch (action.do) {
    case 'block':
      addRule(path, faultRule('blocked', 'drop', action.direction));
      break;
    case 'unblock':
      removeRules(path, fault);
      break;
    case 'drop-nth':
    case 'pass-nth':
      dropByNumber(world, action);
      break;
    case 'reject': {
      const verdict = { reject: action.with };
      addRule(path, faultRule('filter', verdict, action.direction ?? 'c2s'));
      break;
    }
    case 'add-rule':
      addRule(path, action.rule, action.first);
      break;
    case 'remove-rules':
      removeRules(path, action.prefix);
      break;
    case 'route':
      path.way[action.host] = action.way;
      break;
    case 'forget':
      if (path.mapping) path.mapping.lastSeen = -Infinity;
      break;
    case 'icmp':
      strayIcmp(world, action.to, action.code, action.icmpType ?? unreachableType(world.ip));
      break;
  }
  tellWorld(world, action.do);
}

/** Does what an action says, at the current instant. */
export function perform(world: World, action: Action): void {
  if (action.do === 'connect') {
    connect(world, world.sockets.client);
    return;
  }
  if (!('host' in action) || action.do === 'route') {
    onPath(world, action);
    return;
  }
  const socket = world.sockets[action.host];
  switch (action.do) {
    case 'write':
      for (let n = 0; n < (action.count ?? 1); n += 1) write(world, socket, action.bytes);
      break;
    case 'read':
    case 'read-once':
      socket.reads = action.do === 'read';
      readAll(world, socket);
      break;
    case 'stop-reading':
      socket.reads = false;
      break;
    case 'shutdown':
      shutdown(world, socket);
      break;
    case 'close':
    case 'kill':
      closeSocket(world, socket);
      break;
    case 'abort':
      abort(world, socket);
      break;
    case 'vanish':
      tellWorld(world, `vanish ${action.host}`);
      socket.orphan = true;
      close(world, socket);
      break;
    case 'set-option':
      setOption(world, socket, action.option, action.value);
      break;
    case 'set-sysctl':
      setSysctl(world, socket, action.name, action.value);
      break;
  }
}
