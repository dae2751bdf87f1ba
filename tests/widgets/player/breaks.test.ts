import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '~/kit/settings.ts';
import { readBreaks, readBreakText, writeBreak, writeBreaks } from '~/widgets/player/breaks.ts';
import { dropOf } from '~/widgets/player/edit.ts';
import { filmOf } from '~/widgets/player/film.ts';
import { params } from '~/widgets/player/params.ts';
import { ghostOf, runOf, runQuery } from '~/widgets/player/run.ts';
import { strings } from '~/widgets/player/strings.ts';
import { onWire } from '~/widgets/player/wire.ts';
import { flightTrouble, markTrouble, tcpdumpTrouble, transcriptTrouble } from './agreement.ts';
import { pcapTrouble } from './captures.ts';
import { breaks, handshakes, hostileRuns, shortRuns } from './arbitrary.ts';
import { momentTrouble } from './moments.ts';
import { runOfLink, scenarioNames, scenarioRun, settingsOf } from './runs.ts';
import { often } from '../../often.ts';

describe('a list of breaks', () => {
  test('reads what it writes, in the order of time', () => {
    fc.assert(
      fc.property(breaks(1e10, 60), (list) => {
        const text = writeBreaks(list);
        expect(readBreakText(text)).toEqual({ value: text });
        expect(readBreaks(text)).toEqual(list);
      }),
      often(),
    );
  });

  test('takes its own output back, whatever the text was', () => {
    const word = fc.constantFrom('cut', 'client', 'server', 'power', 'drop', '7', '-', '.', 'none');
    const texts = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 9 }).map((words) => words.join('-')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { value } = readBreakText(text);
        expect(readBreakText(value)).toEqual({ value });
      }),
      often(1000),
    );
  });

  test('names what it does not know and keeps the rest', () => {
    const link = 'breaks=cut-1000.melt-server-2000.mend-3000';
    const { settings, notices } = decode(params, link);
    expect(settings.breaks).toBe('cut-1000.mend-3000');
    expect(notices).toMatchObject([
      { kind: 'unreadable', key: 'breaks', given: 'melt-server-2000', used: '' },
    ]);
  });

  test('that is too long says so and keeps its beginning', () => {
    const list = Array.from({ length: 61 }, (_, i) => `write-client-1-${i * 1000}`);
    const { value, problem } = readBreakText(list.join('.'));
    expect(problem).toBe('long');
    expect(value).toBe(list.slice(0, 60).join('.'));
  });
});

describe('any run, contradictory breaks too', () => {
  test('keeps every break, each applied or refused with a reason', () => {
    fc.assert(
      fc.property(shortRuns, (settings) => {
        const run = runOf(settings);
        expect(run.breaks.map(({ one }) => one)).toEqual(readBreaks(settings.breaks));
        for (const { refused } of run.breaks)
          expect(refused === null || strings.zh.refused[refused] !== '').toBe(true);
        expect(run.trace.events.length).toBeGreaterThan(0);
      }),
      often(300),
    );
  });

  test.for([
    ['any run', shortRuns],
    ['one that breaks in its handshake', handshakes],
  ] as const)(
    '%s is told alike by figure, timers, ss, tcpdump, pcap, both ends and transcript',
    ([, runs]) => {
      fc.assert(
        fc.property(runs, (settings) => {
          const run = runOf(settings);
          expect(flightTrouble(run)).toEqual([]);
          expect(markTrouble(run)).toEqual([]);
          expect(tcpdumpTrouble(run)).toEqual([]);
          expect(pcapTrouble(run)).toEqual([]);
          expect(transcriptTrouble(run)).toEqual([]);
          expect(momentTrouble(run, 80)).toEqual([]);
        }),
        often(200),
      );
    },
  );

  test('never throws, however hostile its settings', () => {
    fc.assert(
      fc.property(hostileRuns, (settings) => {
        const film = filmOf(runOf(settings), null);
        expect(film.run.breaks).toHaveLength(readBreaks(settings.breaks).length);
      }),
      often(20),
    );
  });
});

describe('the link to a run', () => {
  test('opens the same run, moment and ghost', () => {
    fc.assert(
      fc.property(shortRuns, shortRuns, fc.integer({ min: 0, max: 2e8 }), (one, other, t) => {
        const settings = {
          ...one,
          at: `${t / 1e6}`,
          ghost: runQuery(other),
          pinned: 'yes' as const,
        };
        const { settings: back, notices } = decode(params, encode(params, settings));
        expect(notices).toEqual([]);
        expect(back).toEqual(settings);
        expect(runQuery(ghostOf(back)!.settings)).toBe(runQuery(other));
        expect(ghostOf(back)!.trace).toEqual(runOf(other).trace);
      }),
      often(100),
    );
  });

  test.for(scenarioNames)('of %s is its name, and its run has its own initial values', (name) => {
    const { settings } = scenarioRun(name);
    const own = name === 'dead-peer' ? 'v=1' : `v=1&scenario=${name}`;
    expect(encode(params, settings)).toBe(own);
    expect(runQuery({ ...settings, at: '3', ghost: 'idle=1', predict: 'yes' })).toBe(own);
    expect(runOfLink(own)).toBe(scenarioRun(name));
  });
});

const everySegment = scenarioNames.flatMap((name) =>
  (['client', 'server'] as const).map((host) => ({ name, host })),
);

test.for(everySegment)(
  'dropping any segment of $host in $name loses just that',
  ({ name, host }) => {
    const run = scenarioRun(name);
    const before = onWire(run.trace, host);
    for (const [i, segment] of before.slice(0, 25).entries()) {
      const list = [...run.breaks.map(({ one }) => one), dropOf(host, i + 1)];
      const broken = runOf({ ...run.settings, breaks: writeBreaks(list) });
      const after = onWire(broken.trace, host);
      expect(after[i]!.arrives).toBe(null);
      expect(after.slice(0, i)).toEqual(before.slice(0, i));
      expect({ ...after[i]!, arrives: 0, lost: 0 }).toEqual({ ...segment, arrives: 0, lost: 0 });
    }
  },
);

test('a segment that a run does not have is kept in the list and said not to be there', () => {
  for (const text of ['drop-client-0', 'drop-client-99', 'drop-server-1']) {
    const run = runOfLink(`scenario=dead-peer&breaks=power-server-30000.${text}`);
    const found = run.breaks.find(({ one }) => writeBreak(one) === text)!;
    expect(found.refused).toBe('no-packet');
    expect(onWire(run.trace, 'client')).toEqual(onWire(scenarioRun('dead-peer').trace, 'client'));
  }
});

test.for([
  ['mend-1000', ['not-cut']],
  ['cut-1000.cut-2000.mend-3000.mend-4000', [null, 'already', null, 'not-cut']],
  ['power-server-1000.power-server-2000.kill-server-3000', [null, 'already', 'host-off']],
  ['boot-client-1000', ['not-off']],
  ['kill-client-1000.write-client-5-2000.freeze-client-3000', [null, 'no-process', 'no-process']],
  ['power-server-1000.boot-server-2000.write-server-5-3000', [null, null, 'no-process']],
  ['freeze-server-1000.freeze-server-2000.thaw-server-3000', [null, 'already', null]],
  ['thaw-server-1000', ['not-frozen']],
  ['expire-1000', ['no-box']],
] as const)('of %s the refused ones are %j', ([text, refused]) => {
  const run = runOfLink(`scenario=healthy&breaks=${text}`);
  expect(run.breaks.map((applied) => applied.refused)).toEqual(refused);
  expect(settingsOf(`breaks=${text}`).breaks).toBe(text);
});
