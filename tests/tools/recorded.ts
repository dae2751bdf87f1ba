import { defaultWindow } from '~/model/kernel/socket.ts';
import {
  otherSide,
  type Offer,
  type SegmentEvent,
  type Side,
  type Trace,
  type TraceEvent,
} from '~/model/kernel/trace.ts';
import { mss } from '~/tools/header.ts';
import { ownAnswers } from '~/recordings/alone.ts';
import type { Times } from '~/recordings/times.ts';
import { planOf } from '~/recordings/plan.ts';
import { readRecording, type Recording } from '~/recordings/recording.ts';
import { replay } from '~/recordings/replay.ts';
import { rawOf, type Raw } from '../model/kernel/files.ts';
import { capturedKernel, captureNames } from './captured.ts';

/** A recording, as it is in the file and as it is read, and what the model makes of it. */
export interface Recorded {
  readonly name: string;
  readonly raw: Raw;
  readonly recording: Recording;
  readonly subject: Side;
  readonly trace: Trace;
  readonly times: Times;
}

/** Only a peer that was given a small receive buffer first offers less than this. */
const leastDefault = 60_000;

/** What the peer said of itself, as it was recorded. */
function peerOffer({ events, params }: Recording): Offer | null {
  const syn = events.find(({ dir, flags }) => dir === 'in' && /S/.test(flags ?? ''));
  if (syn === undefined) return null;
  const win = syn.win ?? 0;
  return {
    timestamps: params.sysctl['tcp_timestamps'] !== 0,
    sack: params.sysctl['tcp_sack'] !== 0,
    buffer: win < leastDefault ? win : null,
  };
}

/** Recorded windows are what the peer offered; ours are those of the buffer, see `wire.ts`. */
function bytesOf(win: number, offer: Offer | null, peer: Side): number {
  if (!offer || offer.buffer !== null || win === 0) return win;
  return win + (defaultWindow % (peer === 'server' && offer.timestamps ? mss - 12 : mss));
}

/** A segment that came in has no cause in the recording; a reset with no window has no socket. */
function received(event: SegmentEvent, offer: Offer | null): SegmentEvent {
  const { flags, win } = event;
  const stray = flags.includes('R') && win === 0;
  const known = stray ? ({ kind: 'rst', why: 'no-socket' } as const) : {};
  const from = otherSide(event.to);
  return { ...event, ...known, win: bytesOf(win, offer, from) };
}

function traceOf(recording: Recording, subject: Side): [Trace, Times] {
  const plan = planOf(recording);
  const { world, times, left } = replay(recording, plan);
  for (const input of left) {
    world.now = Math.max(times.us(input.t), world.now);
    input.run(world, world.sockets[subject]);
    ownAnswers(world, subject);
  }
  const peer = otherSide(subject);
  const offer = peerOffer(recording);
  const events = world.events.map((event): TraceEvent =>
    event.type === 'segment' && event.from === peer ? received(event, offer) : event,
  );
  const { established, sockets } = world;
  const deaths = { client: sockets.client.death, server: sockets.server.death };
  const offers = { ...world.offers, [peer]: offer };
  const end = times.us(recording.duration_observed);
  return [{ events, deaths, established, offers, end, cutShort: false }, times];
}

function load(name: string): Recorded {
  const raw = rawOf(capturedKernel, name);
  const recording = readRecording(raw, name);
  const subject = recording.params.subject === 'sv' ? 'server' : 'client';
  const [trace, times] = traceOf(recording, subject);
  return { name, raw, recording, subject, trace, times };
}

/** Every recording of the kernel, replayed. */
export const everyRecorded = (): Recorded[] => captureNames.map(load);
