import { clockOf, instantOf, jiffiesAt } from '~/model/clock.ts';
import { ms, seconds, type Us } from '~/model/time.ts';
import type { SegmentEvent } from '~/model/kernel/trace.ts';
import { clockSetting, type Run } from './run.ts';

/** A stretch in which the middlebox knows the flow, counted from the last segment that passed. */
export interface MappingLife {
  readonly from: Us;
  /** When it would be forgotten. */
  readonly expires: Us;
  readonly to: Us;
  readonly ended: 'refreshed' | 'expired' | 'open';
}

/** When a segment reaches the middle of its way; `null` when it never does. */
function passes(segment: SegmentEvent, oneWay: Us): Us | null {
  if (segment.from === 'middlebox' || segment.lost?.where === segment.from) return null;
  return segment.t + Math.floor(oneWay / 2);
}

/** What resets or ends the clock of the mapping. */
type Touch = { readonly t: Us; readonly by: 'segment' | 'syn' | 'expire' };

function touches({ settings, trace, breaks, end }: Run): Touch[] {
  const oneWay = ms(settings.rtt) / 2;
  const segments = trace.events.flatMap((event): Touch[] => {
    const t = event.type === 'segment' ? passes(event, oneWay) : null;
    if (t === null || event.type !== 'segment') return [];
    return [{ t, by: event.flags === 'S' || settings.box === 'remap' ? 'syn' : 'segment' }];
  });
  const told = breaks
    .filter(({ one, refused }) => one.kind === 'expire' && refused === null)
    .map(({ one }): Touch => ({ t: one.at, by: 'expire' }));
  // What is told to the box at an instant comes before what reaches it then.
  const all = [...told, ...segments].filter(({ t }) => t <= end);
  return all.sort((a, b) => a.t - b.t);
}

/** When a mapping that was last used at an instant is forgotten: it ages in whole ticks. */
function expiryOf({ settings }: Run): (since: Us) => Us {
  const clock = clockOf(clockSetting(settings));
  const ticks = (seconds(settings.mapping!) * clock.hz) / 1e6;
  return (since) => instantOf(clock, jiffiesAt(clock, since) + ticks);
}

/**
 * The lives of the mapping in a run, in order: each ends when a segment passes in time, when the
 * timeout is over, or with the run. Empty where there is no middlebox.
 */
export function mappingLives(run: Run): MappingLife[] {
  const { mapping, start } = run.settings;
  if (mapping === null) return [];
  const expiry = expiryOf(run);
  const lives: MappingLife[] = [];
  let since: Us | null = start === 'open' ? 0 : null;
  const end = (to: Us, ended: MappingLife['ended']) => {
    if (since !== null) lives.push({ from: since, expires: expiry(since), to, ended });
    since = null;
  };
  for (const { t, by } of touches(run)) {
    if (since !== null && t >= expiry(since)) end(expiry(since), 'expired');
    if (by === 'expire') end(t, 'expired');
    else if (since !== null || by === 'syn') {
      end(t, 'refreshed');
      since = t;
    }
  }
  if (since !== null && expiry(since) <= run.end) end(expiry(since), 'expired');
  end(run.end, 'open');
  return lives;
}
