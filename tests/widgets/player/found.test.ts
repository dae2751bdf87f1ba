import { describe, expect, test } from 'vitest';
import { handshakeOf } from '~/tools/handshake.ts';
import { flightTrouble, markTrouble, tcpdumpTrouble, transcriptTrouble } from './agreement.ts';
import { momentTrouble } from './moments.ts';
import { pcapTrouble } from './captures.ts';
import { runOfLink } from './runs.ts';

/** Runs that were once told differently by two views, or are of the same kind. */
const found = [
  'scenario=dead-peer&idle=1&interval=1&probes=1&retries=0&rtt=14&start=connect&breaks=icmp-server-7-7',
  'scenario=dead-peer&rtt=14&start=connect&breaks=icmp-client-7-0',
  'scenario=dead-peer&rtt=14&start=connect&breaks=icmp-client-7-7',
  'scenario=dead-peer&rtt=14&start=connect&breaks=icmp-server-1-8',
  'scenario=dead-peer&rtt=14&start=connect&breaks=icmp-server-1-14',
  'scenario=dead-peer&rtt=14&start=connect&breaks=cut-server-0.icmp-server-3-20',
  'scenario=dead-peer&rtt=14&start=connect&breaks=power-server-0.icmp-server-3-20',
  'scenario=dead-peer&rtt=6&start=connect&breaks=write-server-0-3.write-server-19987-3',
  'scenario=dead-peer&breaks=icmp-client-1-0.icmp-server-1-0',
  'scenario=dead-peer&breaks=icmp-client-3-5000.icmp-server-3-5000',
];

describe.for(found)('%s', (link) => {
  test('is told alike by figure, tcpdump, pcap, transcript and sockets', () => {
    const run = runOfLink(link);
    expect(flightTrouble(run)).toEqual([]);
    expect(markTrouble(run)).toEqual([]);
    expect(tcpdumpTrouble(run)).toEqual([]);
    expect(pcapTrouble(run)).toEqual([]);
    expect(transcriptTrouble(run)).toEqual([]);
    expect(momentTrouble(run, 80)).toEqual([]);
  });
});

test('a router tells an end of nothing before its first segment was seen, and the list says so', () => {
  const [told] = runOfLink(found[0]!).breaks;
  expect(told!.refused).toBe('no-packet');
  expect(runOfLink(found[4]!).breaks[0]!.refused).toBeNull();
});

test('an error in a connection without a segment of its own quotes the handshake', () => {
  const { trace } = runOfLink(found[8]!);
  expect(handshakeOf(trace)).toHaveLength(3);
  expect(trace.events.filter(({ type }) => type === 'icmp')).toHaveLength(2);
});
