import type { Us } from '~/model/time.ts';
import type { Answer, Runner } from './answer.ts';
import { breakAt, finishAt, left, right } from './geometry.ts';
import { capital, endName, runnerName, sourceName, time, type Said } from './say.ts';
import type { Traffic } from './sources.ts';

/** More marks than these in a lane are drawn as one dense band. */
const mostMarks = 24;

/** One lane of the race. */
export interface Lane {
  readonly y: number;
  readonly label: string;
  readonly value: string;
  readonly part: string;
  readonly kind: Traffic['kind'] | 'timer' | 'notice';
  /** Where its bar ends; `broken` when that is beyond the axis. */
  readonly to: number;
  readonly broken: boolean;
  /** Moments at which it sends, or is started again. */
  readonly marks: readonly number[];
  /** Too many of them to draw. */
  readonly dense: boolean;
  /** How it ends: cut, closed in good order, kept, or something that is just noticed. */
  readonly end: 'cut' | 'closed' | 'kept' | 'late' | 'none';
}

/** The part that a source or timer belongs to, shared by words and drawing. */
export const partOfSource = ({ kind, sender }: Traffic): string => {
  if (kind !== 'keepalive') return 'heartbeat';
  return sender.kind === 'proxy' ? `device-${sender.place + 1}` : sender.kind;
};

/** The part of a timer: the device, or the kind of timer. */
export const partOfRunner = ({ who }: Pick<Runner, 'who'>): string =>
  who.kind === 'device' ? `device-${who.place + 1}` : who.kind;

/** The end of the axis: somewhat after the first finish, or two rounds of the slowest source. */
function span({ first, sources, runners }: Answer): Us {
  if (first) return first.at / ((finishAt - left) / (breakAt - left));
  const rounds = sources.map(({ period }) => period * 2.4);
  return Math.max(1, ...rounds, ...(rounds.length ? [] : runners.map(({ timeout }) => timeout)));
}

type Placed = Omit<Lane, 'y' | 'part' | 'kind' | 'label' | 'value'>;

/** Moments k × period after the first, up to `until`. */
function beats(first: Us, period: Us, until: Us): { marks: Us[]; dense: boolean } {
  if (first > until) return { marks: [], dense: false };
  const count = 1 + Math.floor((until - first) / period);
  if (count > mostMarks) return { marks: [], dense: true };
  return { marks: Array.from({ length: count }, (_, k) => first + k * period), dense: false };
}

function sender({ first, period }: Traffic, until: Us, x: (at: Us) => number): Placed {
  const { marks, dense } = beats(first, period, until);
  const late = marks.length === 0 && !dense;
  return {
    to: late ? right - 6 : breakAt,
    broken: late,
    marks: late ? [right - 6] : marks.map(x),
    dense,
    end: 'none',
  };
}

/** A timer: full bars between the moments at which something starts it again. */
function timer(runner: Runner, found: Answer, until: Us, x: (at: Us) => number): Placed {
  const feeding = found.sources.filter(({ refreshes }) => refreshes.includes(runner.box));
  const fastest = [...feeding].sort((a, b) => a.period - b.period)[0];
  const last = Math.min(until, found.first?.at ?? until);
  const fed = fastest ? beats(fastest.first, fastest.period, last) : { marks: [], dense: false };
  const won = found.first?.box === runner.box;
  const ends = won ? (runner.box < 0 ? 'closed' : 'cut') : runner.at === null ? 'kept' : 'late';
  const broken = !won && (runner.at ?? Infinity) > until;
  const to = won ? finishAt : broken ? right - 6 : x(runner.at!);
  return { ...fed, marks: fed.marks.map(x), to, broken, end: ends };
}

function valueOf(runner: Runner, { words, lang }: Said): string {
  const limit = time(runner.timeout, lang);
  return runner.at === null ? words.keptFor(limit) : limit;
}

/** What each end of the path notices, as lanes after those of the timers. */
function notices(said: Said, until: Us, x: (at: Us) => number): Omit<Lane, 'y'>[] {
  const { found, words, lang } = said;
  return found.ends.map((end): Omit<Lane, 'y'> => {
    const { at, error } = end.learns;
    const label = capital(words.notices(endName(end, said)));
    const value =
      at === null ? words.never : [time(at, lang), error].filter(Boolean).join(words.and);
    const part = 'notice';
    const broken = at === null || at > until;
    const to = broken ? right - 6 : x(at);
    const base = { label, value, part, kind: 'notice' as const, to, broken, marks: [] };
    return { ...base, dense: false, end: at === null ? 'none' : 'late' };
  });
}

/** The lanes of the race, from top to bottom: what is sent, every timer, and who hears of it. */
export function lanesOf(said: Said): Omit<Lane, 'y'>[] {
  const { found, words, lang } = said;
  const until = span(found);
  const x = (at: Us) => left + (at / until) * (breakAt - left);
  return [
    ...found.sources.map((source) => ({
      ...sender(source, until, x),
      label: capital(sourceName(source, said)),
      value: words.every(time(source.period, lang)),
      part: partOfSource(source),
      kind: source.kind,
    })),
    ...found.runners.map((runner) => ({
      ...timer(runner, found, until, x),
      label: runnerName(runner, words),
      value: valueOf(runner, said),
      part: partOfRunner(runner),
      kind: 'timer' as const,
    })),
    ...notices(said, until, x),
  ];
}
