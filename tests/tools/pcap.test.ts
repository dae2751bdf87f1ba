import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action, Scenario, Timed } from '~/model/kernel/scenario.ts';
import { ms, seconds } from '~/model/time.ts';
import { handshakeOf } from '~/tools/handshake.ts';
import { pcap } from '~/tools/pcap.ts';
import { tcpdumpLines } from '~/tools/tcpdump.ts';
import { scenarios, traceOf } from './scenarios.ts';
import { often } from '../often.ts';

const start = 1_700_000_000_123_456;
const healthy = traceOf(scenarios['healthy']!);

/** A frame of a capture, read by the letter of the format. */
interface Frame {
  readonly us: number;
  readonly bytes: Uint8Array;
}

function framesIn(capture: Uint8Array): Frame[] {
  const view = new DataView(capture.buffer);
  const frames: Frame[] = [];
  for (let at = 24; at < capture.length;) {
    const [sec, usec, length] = [0, 4, 8].map((i) => view.getUint32(at + i, true));
    frames.push({ us: sec! * 1e6 + usec!, bytes: capture.slice(at + 16, at + 16 + length!) });
    at += 16 + length!;
  }
  return frames;
}

/** Sum of 16-bit words in ones' complement, 0xffff where the checksum in them is right. */
function sumOf(bytes: Uint8Array, more = 0): number {
  let sum = more;
  bytes.forEach((byte, i) => (sum += i % 2 === 0 ? byte * 256 : byte));
  while (sum > 0xffff) sum = (sum & 0xffff) + Math.floor(sum / 65_536);
  return sum;
}

/** Both checksums of a frame; TCP adds addresses, protocol and length. */
function sumsOf({ bytes }: Frame): [ip: number, rest: number] {
  const rest = bytes.slice(34);
  const isTcp = bytes[23] === 6;
  return [
    sumOf(bytes.slice(14, 34)),
    sumOf(rest, isTcp ? sumOf(bytes.slice(26, 34)) + 6 + rest.length : 0),
  ];
}

describe('the file', () => {
  const bytes = pcap(healthy, 'client', start);

  test('is classic pcap, little-endian, in microseconds, of Ethernet', () => {
    expect(Array.from(bytes.slice(0, 24))).toEqual([
      0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 1, 0, 0, 0,
    ]);
  });
  test('is the same whenever it is written', () => {
    expect(pcap(traceOf(scenarios['healthy']!), 'client', start)).toEqual(bytes);
  });
  test('starts when it is told to, and differs in nothing else', () => {
    const later = framesIn(pcap(healthy, 'client', start + 987_654_321));
    const moved = framesIn(bytes).map((frame) => ({ ...frame, us: frame.us + 987_654_321 }));
    expect(later).toEqual(moved);
  });
  test('holds the same payload in a segment sent again', () => {
    const frames = framesIn(pcap(traceOf(scenarios['answers are lost']!), 'client', start));
    const payloads = frames
      .slice(3)
      .map((frame) => frame.bytes.slice(66))
      .filter(({ length }) => length > 0);
    expect(payloads.length).toBeGreaterThan(3);
    for (const payload of payloads) expect(payload).toEqual(payloads[0]);
  });
});

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>(
    { do: 'block' },
    { do: 'unblock' },
    { do: 'block', direction: 's2c' },
    { do: 'reject', with: 13 },
    { do: 'reject', with: 'tcp-reset' },
    { do: 'forget' },
    { do: 'drop-nth', every: 2, packet: 0 },
  ),
  fc.record({ host: fc.constantFrom('client' as const, 'server' as const) }).chain(({ host }) =>
    fc.oneof(
      fc
        .constantFrom('read', 'stop-reading', 'shutdown', 'close', 'abort', 'vanish')
        .map((what) => ({ do: what, host }) as Action),
      fc.integer({ min: 1, max: 20_000 }).map((bytes): Action => ({ do: 'write', host, bytes })),
      fc
        .constantFrom('up', 'down', 'unplugged', 'no-route')
        .map((way) => ({ do: 'route', host, way }) as Action),
      fc.nat(20).map((code): Action => ({ do: 'icmp', to: host, code })),
    ),
  ),
);

const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    actions: fc.array(fc.tuple(fc.nat(9_000_000), action), { maxLength: 8 }),
    rtt: fc.constantFrom(0, ms(1), ms(300)),
    start: fc.constantFrom('closed' as const, 'established' as const),
    middlebox: fc.constantFrom('drop' as const, 'rst' as const, 'remap' as const),
    timestamps: fc.nat(1),
  })
  .map(({ actions, rtt, start, middlebox, timestamps }) => {
    const later = actions
      .toSorted(([a], [b]) => a - b)
      .map(([at, what]): Timed => ({ at, ...what }));
    const connect: Timed[] = start === 'closed' ? [{ at: 0, do: 'connect' }] : [];
    const option = { option: 'SO_KEEPALIVE', value: 1 } as const;
    const end = {
      options: [option, { option: 'TCP_KEEPIDLE', value: 1 }],
      sysctls: { tcp_timestamps: timestamps },
    } as const;
    return {
      rtt,
      start,
      client: end,
      server: { options: [option] },
      middlebox: { timeout: seconds(3), then: middlebox },
      actions: [...connect, ...later],
      horizon: seconds(20),
    };
  });

test('whatever happens, each packet that was seen is a frame in its order, with right checksums', () => {
  fc.assert(
    fc.property(scenario, fc.constantFrom('client' as const, 'server' as const), (chosen, host) => {
      const trace = traceOf(chosen);
      const frames = framesIn(pcap(trace, host, start));
      const lines = tcpdumpLines(trace, host);
      const handshake = handshakeOf(trace).length;
      expect(frames.slice(handshake).map(({ us }) => us - start)).toEqual(lines.map(({ t }) => t));
      for (const frame of frames) expect(sumsOf(frame)).toEqual([0xffff, 0xffff]);
    }),
    often(150),
  );
});
