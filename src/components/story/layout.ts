import { inSeconds, inUnit } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import {
  placeLadder,
  type Flight,
  type Ladder,
  type LadderEvent,
  type LaneChange,
  type Tone,
} from '~/kit/ladder.ts';
import { simulate } from '~/model/simulate.ts';
import type { Us } from '~/model/time.ts';
import type { AppEvent, Place, SegmentEvent, Trace } from '~/model/trace.ts';
import type { Story } from './scenarios.ts';
import type { storyStrings } from './strings.ts';

type Words = (typeof storyStrings)['en'];

/** An event with the lane that changes its look there. */
interface Told extends LadderEvent {
  readonly change?: Omit<LaneChange, 'fromRow'>;
}

const toneOf: Partial<Record<SegmentEvent['kind'], Tone>> = {
  'keepalive-probe': 'probing',
  'probe-ack': 'alive',
  ack: 'alive',
  fin: 'data',
  rst: 'dead',
};

const wordOf = (kind: SegmentEvent['kind'], words: Words): string =>
  ({
    'keepalive-probe': words.probe,
    'probe-ack': words.alive,
    fin: words.fin,
    rst: words.rst,
    ack: words.ack,
  })[kind as 'fin'] ?? kind;

/** The run of a story by the ideal clock. Throws for a scenario that cannot be run. */
export function traceOf(story: Story): Trace {
  const run = simulate(story.scenario);
  if (!run.ok) throw new Error(JSON.stringify(run));
  return run.trace;
}

/** Where each place stands, from left to right. */
function lanesOf(story: Story): Record<Place, number> {
  const boxed = story.scenario.middlebox !== undefined;
  return boxed ? { client: 0, middlebox: 1, server: 2 } : { client: 0, middlebox: 0.5, server: 1 };
}

const seconds = (t: Us, lang: Lang): string =>
  t >= 86_400e6 ? inUnit(t, 'd', lang) : inSeconds(t, lang, 2);

function flightOf(segment: SegmentEvent, lanes: Record<Place, number>): Flight {
  const [from, to] = [lanes[segment.from], lanes[segment.to]];
  return { from, to, reach: segment.lost ? 0.5 : 1, tone: toneOf[segment.kind] ?? 'data' };
}

/** A RST into the void says nothing that the error in the same instant does not say. */
const isShown = ({ kind, lost, from }: SegmentEvent): boolean =>
  kind in toneOf && !(kind === 'rst' && lost && from === 'client') && kind !== 'ack';

function appEvent(event: AppEvent, words: Words): Pick<Told, 'note' | 'happening' | 'change'> {
  if (event.what === 'eof') return { note: words.eof, happening: { lane: 0, tone: 'data' } };
  return {
    note: words.error(event.errno ?? ''),
    happening: { lane: 0, tone: 'dead' },
    change: { lane: 0, look: 'down' },
  };
}

function toldOf(story: Story, words: Words, lang: Lang): Told[] {
  const lanes = lanesOf(story);
  const marks = story.marks.map(({ at, lane, tone, word, look }): Told => ({
    at,
    time: seconds(at, lang),
    note: words[word],
    part: '',
    happening: { lane: lanes[lane], tone },
    ...(look && { change: { lane: lanes[lane], look } }),
  }));
  const events = traceOf(story).events.flatMap((event): Told[] => {
    const common = { at: event.t, time: seconds(event.t, lang), part: '' };
    if (event.type === 'segment' && isShown(event))
      return [{ ...common, note: wordOf(event.kind, words), flight: flightOf(event, lanes) }];
    const ends =
      event.type === 'app' && event.host === 'client' && ['eof', 'error'].includes(event.what);
    return ends ? [{ ...common, ...appEvent(event, words) }] : [];
  });
  return [...marks, ...events].sort((a, b) => a.at - b.at);
}

/** The ladder of a story: its marks and the segments of its trace, in order. */
export function storyLadder(story: Story, words: Words, lang: Lang): Ladder {
  const told = toldOf(story, words, lang);
  const boxed = story.scenario.middlebox !== undefined;
  const { client, middlebox, server } = words.lanes;
  return placeLadder({
    lanes: boxed ? [client, middlebox, server] : [client, server],
    events: told,
    changes: told.flatMap(({ change }, fromRow) => (change ? [{ ...change, fromRow }] : [])),
  });
}
