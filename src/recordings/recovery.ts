import type { Packet, Recording } from './recording.ts';

/** A segment that came in acknowledges what none before it did, whatever else it carries. */
function movesOn({ events }: Recording, packet: Packet): boolean {
  const before = events.slice(0, events.indexOf(packet)).filter(({ dir }) => dir === 'in');
  return (packet.ack_rel ?? 0) > Math.max(0, ...before.map(({ ack_rel }) => ack_rel ?? 0));
}

/** A repetition, of a FIN too, right after an acknowledgement is recovery and no timer's doing. */
export function isRecovery(recording: Recording, packet: Packet): boolean {
  const before = recording.events.findLast(({ t, dir }) => dir === 'in' && t <= packet.t);
  return (
    /^(fin-)?retransmit$/.test(packet.kind) &&
    before !== undefined &&
    packet.t - before.t < 0.002 &&
    (before.kind === 'ack' || movesOn(recording, before))
  );
}
