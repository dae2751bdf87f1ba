import { duration, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Us } from '~/model/time.ts';
import type { Sockets } from '~/tools/ss.ts';
import { endAt, type Outcome } from './ends.ts';
import type { Film } from './film.ts';
import { runningAt, type Interval } from './intervals.ts';
import type { PlayerWords } from './strings.ts';

interface Said {
  readonly film: Film;
  readonly t: Us;
  readonly words: PlayerWords;
  readonly lang: Lang;
}

/** A length of time, exact where it is short. */
const left = (us: Us, lang: Lang): string => duration(us, lang, us < 10e6 ? 3 : us < 6e8 ? 1 : 0);

/** What is left of one timer, as a bar and in words. */
function Bar({ interval, t, words, lang }: Omit<Said, 'film'> & { interval: Interval }) {
  const { at, timer, from, runs } = interval;
  const share = Math.max(0, (runs - t) / (runs - from));
  return (
    <li>
      <span>
        {words.lanes[at]}: {words.timers[timer]}
      </span>
      <svg class={`bar ${timer}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 0h100v8h-100z" class="all" />
        <path d={`M0 0h${100 * share}v8h-${100 * share}z`} />
      </svg>
      <b>{words.timerLine(left(Math.max(0, runs - t), lang), left(runs - from, lang))}</b>
    </li>
  );
}

/** Every timer that is set now, draining. */
export function Timers({ film, t, words, lang }: Said) {
  const running = runningAt(film.intervals, t);
  if (running.length === 0) return <p>{words.noTimer}</p>;
  return (
    <ul class="timers">
      {running.map((interval) => (
        <Bar
          key={interval.at + interval.timer}
          interval={interval}
          t={t}
          words={words}
          lang={lang}
        />
      ))}
    </ul>
  );
}

function outcome(of: Outcome | null, words: PlayerWords, lang: Lang): string {
  if (of === null) return '—';
  if (of.does === 'returns') return words.calls.returns(number(of.bytes, lang));
  return of.does === 'fails' ? words.calls.fails(of.errno) : words.calls[of.does];
}

interface EndsProps extends Said {
  readonly sockets: Sockets;
}

/** Each end: its host, its process, the state of its socket, and what calls would do now. */
export function Ends({ film, sockets, t, words, lang }: EndsProps) {
  return (
    <div class="both">
      {(['client', 'server'] as const).map((host) => {
        const end = endAt(film.run, sockets, host, t);
        const is = [words.hostIs[end.host], words.processIs[end.process]].filter(Boolean);
        return (
          <dl key={host}>
            <dt>{words.lanes[host]}</dt>
            <dd class="state">{end.socket?.state ?? words.noSocket}</dd>
            {is.length > 0 && <dd class="down">{is.join(words.comma)}</dd>}
            <dt>{words.calls.read}</dt>
            <dd>{outcome(end.read, words, lang)}</dd>
            <dt>{words.calls.write}</dt>
            <dd>{outcome(end.write, words, lang)}</dd>
          </dl>
        );
      })}
    </div>
  );
}
