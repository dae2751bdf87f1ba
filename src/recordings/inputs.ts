import { perform } from '~/model/kernel/actions.ts';
import { connect } from '~/model/kernel/connect.ts';
import { receiveIcmp } from '~/model/kernel/icmp.ts';
import { unreachableType } from '~/model/kernel/icmp-errors.ts';
import { push } from '~/model/kernel/output.ts';
import { enter } from '~/model/kernel/crossing.ts';
import { receive } from '~/model/kernel/receive.ts';
import type { Socket } from '~/model/kernel/socket.ts';
import { otherSide, type Side } from '~/model/kernel/trace.ts';
import { jiffiesNow, type World } from '~/model/kernel/world.ts';
import { fillingOf, observedPacket, timerKinds, type TimerPacket } from './compare.ts';
import type { Plan } from './plan.ts';
import { effectOf, isNewData, promptly, sameInstant } from './instants.ts';
import type { Packet, Recording } from './recording.ts';
import { isRecovery } from './recovery.ts';

/** Something the subject was given, or did, at a recorded instant. */
export interface Input {
  readonly t: number;
  readonly run: (world: World, socket: Socket) => void;
  /** New data may leave right after it. */
  readonly moves: boolean;
  /** By how much its instant may lie behind what it caused: the log has a clock of its own. */
  readonly blur?: number;
}

function flagsOf(text: string): string {
  if (text.includes('S')) return text.includes('A') ? 'SA' : 'S';
  return ['F', 'R', 'P', 'A'].filter((flag) => text.includes(flag)).join('');
}

function injectSegment(world: World, subject: Side, packet: Packet): void {
  const event = {
    type: 'segment',
    t: world.now,
    from: otherSide(subject),
    to: subject,
    flags: flagsOf(packet.flags ?? ''),
    seq: packet.seq_rel ?? 0,
    ack: packet.flags?.includes('A') ? packet.ack_rel : null,
    len: packet.len ?? 0,
    win: packet.win ?? 0,
    kind: 'ack',
    why: 'application',
    byTimer: false,
    arrives: world.now,
    lost: null,
    ...(packet.dsack_rel === undefined ? {} : { duplicate: packet.dsack_rel }),
  } as const;
  const segment = { ...event };
  world.events.push(segment);
  if (enter(world, segment)) receive(world, segment);
}

function injectIcmp(world: World, subject: Side, packet: Packet): void {
  const event = {
    type: 'icmp',
    t: world.now,
    from: 'middlebox',
    to: subject,
    icmpType: packet.icmp_type ?? unreachableType(world.ip),
    code: packet.icmp_code ?? 0,
    quotedSeq: packet.quoted_seq_rel ?? 0,
    arrives: world.now,
    effect: null,
  } as const;
  const icmp = { ...event };
  world.events.push(icmp);
  if (enter(world, icmp)) receiveIcmp(world, icmp);
}

/** Actions of the subject's own application and host; all others show in what it receives. */
function concernsSubject(action: Plan['steps'][number]['action'], subject: Side): boolean {
  if ('host' in action) return action.host === subject;
  if (action.do === 'add-rule') return action.rule.at.startsWith(subject);
  return action.do === 'remove-rules';
}

function stepInputs(recording: Recording, plan: Plan): Input[] {
  return plan.steps
    .filter(({ action }) => concernsSubject(action, plan.subject))
    .map((step) => ({
      t: effectOf(recording, step),
      moves: true,
      blur: sameInstant,
      run: (world) => perform(world, step.action),
    }));
}

/**
 * The peer's own timer sent this, on the CPU they share: nothing else has happened in this tick. What
 * is armed now finds that timers ran in it already.
 */
function isPeersTimer(recording: Recording, packet: Packet): boolean {
  const { oneCpu, params, jiffies_at_t0, events, app_log } = recording;
  if (!oneCpu || params.one_way_delay_ms > 0) return false;
  const tickOf = (t: number): number => Math.floor(jiffies_at_t0 + t * params.hz);
  const before = ({ t }: { readonly t: number }): boolean =>
    t < packet.t && tickOf(t) === tickOf(packet.t);
  return !events.some(before) && !app_log.some(before);
}

function packetInputs(recording: Recording, subject: Side): Input[] {
  return recording.events
    .filter(({ dir }) => dir === 'in')
    .map((packet) => ({
      t: packet.t,
      moves: true,
      run: (world) => {
        if (isPeersTimer(recording, packet))
          world.ranAt = { ...world.ranAt, [subject]: jiffiesNow(world) };
        if (packet.kind === 'icmp') injectIcmp(world, subject, packet);
        else injectSegment(world, subject, packet);
      },
    }));
}

function connectInput(recording: Recording, subject: Side): Input[] {
  if (subject !== 'client') return [];
  const syn = recording.events.find(({ dir, kind }) => dir === 'out' && kind === 'syn');
  const call = recording.app_log.find((entry) => entry.call === 'connect' && entry.begin);
  const t = syn?.t ?? call?.t ?? 0;
  return [{ t, moves: false, run: (world, socket) => connect(world, socket) }];
}

/** New data that nothing but a timer can have sent, and the instants of all other new data. */
function splitNewData(recording: Recording, inputs: readonly Input[]) {
  const [byTimer, prompt]: [Packet[], Packet[]] = [[], []];
  const moves = inputs.filter((input) => input.moves);
  for (const packet of recording.events.filter(isNewData)) {
    const cause = moves.findLast(({ t, blur = 0 }) => t <= packet.t + blur);
    const isPrompt = cause !== undefined && packet.t - cause.t < promptly;
    (isPrompt ? prompt : byTimer).push(packet);
  }
  return { byTimer, prompt };
}

const pushInput = (packet: Packet): Input => ({
  t: packet.t,
  moves: false,
  run: (world, socket) => {
    if (socket.state !== 'CLOSE' && socket.state !== 'SYN-SENT') push(world, socket, 'application');
  },
});

/** A listener's repeated answer belongs to no socket yet. */
const isSynAck = (flags: string | null): boolean => /S.*A|A.*S/.test(flags ?? '');

function timerPacketsOf(recording: Recording, byTimer: readonly Packet[]): TimerPacket[] {
  const filling = fillingOf(recording);
  const last = recording.outcome.t ?? Infinity;
  return recording.events
    .filter(
      (packet) => packet.dir === 'out' && (timerKinds.has(packet.kind) || byTimer.includes(packet)),
    )
    .filter(({ flags }) => !isSynAck(flags))
    .filter(({ t }) => t <= last && !(filling && t >= filling[0] && t <= filling[1]))
    .filter((packet) => !isRecovery(recording, packet))
    .map(observedPacket);
}

/** Everything the subject was given, in order, and what its timers were seen to send. */
export interface Given {
  readonly inputs: readonly Input[];
  /** New data only a timer can have sent. */
  readonly dataByTimer: readonly Packet[];
  readonly timerPackets: readonly TimerPacket[];
}

/** Sorts a recording into what the subject was given and what its timers did. */
export function givenIn(recording: Recording, plan: Plan): Given {
  const given = [
    ...connectInput(recording, plan.subject),
    ...stepInputs(recording, plan),
    ...packetInputs(recording, plan.subject),
  ].toSorted((a, b) => a.t - b.t);
  const { byTimer, prompt } = splitNewData(recording, given);
  return {
    inputs: [...given, ...prompt.map(pushInput)].toSorted((a, b) => a.t - b.t),
    dataByTimer: byTimer,
    timerPackets: timerPacketsOf(recording, byTimer),
  };
}
