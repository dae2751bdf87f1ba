import { linux } from '~/facts/linux.ts';
import { inSeconds, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { placeLadder, type Ladder, type LadderEvent } from '~/kit/ladder.ts';
import type { Answer, RunEvent } from './answer.ts';
import type { DetectionWords } from './strings.ts';

const died = linux.deathError.value;

/** Where a lost probe is drawn to break off, as a share of the way. */
const lostAt = 0.62;

type Said = Pick<LadderEvent, 'time' | 'note' | 'part' | 'flight' | 'happening'>;

const probe = (note: string, time: string): Said => ({
  time,
  note,
  part: 'probes',
  flight: { from: 0, to: 1, reach: lostAt, tone: 'probing' },
});

function said(event: Exclude<RunEvent, { kind: 'fold' }>, words: DetectionWords, lang: Lang): Said {
  const time = inSeconds(event.when.ideal, lang);
  if (event.kind === 'probe') return probe(words.probe(number(event.k, lang)), time);
  return event.kind === 'heard'
    ? { time, note: words.heard, part: 'heard', happening: { lane: 0, tone: 'alive' } }
    : { time, note: words.dead(died), part: 'death', happening: { lane: 0, tone: 'dead' } };
}

/** What is written beside the stretch before the event at `i`. */
function gapBefore(found: Answer, i: number, words: DetectionWords, lang: Lang) {
  const before = found.events[i - 1];
  if (before?.kind === 'fold')
    return { text: words.fold(number(before.count, lang)), part: 'probes', folded: true };
  if (i === 1) return { text: `${words.idle} ${inSeconds(found.idle, lang)}`, part: 'idle' };
  return i === 2
    ? { text: `${words.interval} ${inSeconds(found.interval, lang)}`, part: 'interval' }
    : null;
}

/** The ladder of the answer: the host's lifeline, the dead peer's, and every listed event. */
export function layout(found: Answer, words: DetectionWords, lang: Lang): Ladder {
  const events = found.events.flatMap((event, i): LadderEvent[] => {
    if (event.kind === 'fold') return [];
    const gap = gapBefore(found, i, words, lang);
    return [{ at: event.when.ideal, ...said(event, words, lang), ...(gap && { gap }) }];
  });
  return placeLadder({
    lanes: [words.host, words.peer],
    events,
    changes: [
      { lane: 1, fromRow: 0, look: 'down' },
      { lane: 0, fromRow: events.length - 1, look: 'down' },
    ],
  });
}
