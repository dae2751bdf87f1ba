import { handshakeOf } from '~/tools/handshake.ts';
import { pcap } from '~/tools/pcap.ts';
import { tcpdumpLines } from '~/tools/tcpdump.ts';
import type { Run } from '~/widgets/player/run.ts';
import { sides, unless } from './trouble.ts';

/** The instants of the records of a capture that starts at 0, µs. */
function instantsIn(capture: Uint8Array): number[] {
  const view = new DataView(capture.buffer);
  const found: number[] = [];
  for (let at = 24; at < capture.length; at += 16 + view.getUint32(at + 8, true))
    found.push(view.getUint32(at, true) * 1e6 + view.getUint32(at + 4, true));
  return found;
}

/** A capture file holds the packets that tcpdump prints, behind the handshake it starts with. */
export const pcapTrouble = ({ trace }: Run): string[] =>
  sides.flatMap((host) => {
    const told = instantsIn(pcap(trace, host, 0)).slice(handshakeOf(trace).length);
    const lines = tcpdumpLines(trace, host).map(({ t }) => t);
    return unless(told.join() === lines.join(), `pcap of ${host} has other packets than tcpdump`);
  });
