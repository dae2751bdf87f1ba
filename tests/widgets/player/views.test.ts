import { describe, expect, test } from 'vitest';
import { flightTrouble, markTrouble, tcpdumpTrouble, transcriptTrouble } from './agreement.ts';
import { pcapTrouble } from './captures.ts';
import { momentTrouble } from './moments.ts';
import { scenarioNames, scenarioRun } from './runs.ts';

describe.for(scenarioNames)('%s', (name) => {
  const run = scenarioRun(name);

  test('every packet of the trace is drawn once, from where it left to where it ended', () => {
    expect(flightTrouble(run)).toEqual([]);
  });

  test('what was broken, what applications saw and how each end died are drawn once', () => {
    expect(markTrouble(run)).toEqual([]);
  });

  test('tcpdump of each end prints what left it and what reached it, in order', () => {
    expect(tcpdumpTrouble(run)).toEqual([]);
    expect(pcapTrouble(run)).toEqual([]);
  });

  test('at every instant ss, timers, both ends and the trace tell the same', () => {
    expect(momentTrouble(run)).toEqual([]);
  });

  test('the transcript has the same packets and calls', () => {
    expect(transcriptTrouble(run)).toEqual([]);
  });
});
