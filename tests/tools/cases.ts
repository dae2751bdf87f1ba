import type { Side, Trace } from '~/model/kernel/trace.ts';
import { handshakeOf } from '~/tools/handshake.ts';
import { pcap } from '~/tools/pcap.ts';
import { tcpdumpLines, type CapturedLine } from '~/tools/tcpdump.ts';
import { everyRecorded } from './recorded.ts';
import { scenarios, traceOf } from './scenarios.ts';

/** Instant 0 of every capture of ours, in microseconds since 1970. */
export const start = 1_700_000_000_123_456;

/** A trace, and what is written of it at one end. */
export interface Case {
  readonly name: string;
  readonly trace: Trace;
  readonly bytes: Uint8Array;
  readonly lines: readonly CapturedLine[];
  /** Frames of the handshake that goes before a trace which starts with a connection. */
  readonly handshake: number;
}

const caseOf = (name: string, trace: Trace, host: Side): Case => ({
  name,
  trace,
  bytes: pcap(trace, host, start),
  lines: tcpdumpLines(trace, host),
  handshake: handshakeOf(trace).length,
});

/** Every recording, replayed and captured where it was recorded. */
export const replayed = (): Case[] =>
  everyRecorded().map(({ name, trace, subject }) => caseOf(name, trace, subject));

/** Every story, captured at both ends. */
export const played = (): Case[] =>
  Object.entries(scenarios).flatMap(([name, scenario]) =>
    (['client', 'server'] as const).map((host) =>
      caseOf(`${name}, ${host}`, traceOf(scenario), host),
    ),
  );
