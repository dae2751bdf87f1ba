import { duration } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { Trail } from '~/kit/Ladder.tsx';
import type { Place } from '~/model/kernel/trace.ts';
import { yAt, type Film, type Placed } from './film.ts';
import type { Interval } from './intervals.ts';
import { itemText, onAxis } from './label.ts';
import type { PlayerWords } from './strings.ts';

export const width = 360;
const axis = 66;
export const lanes: Readonly<Record<Place, number>> = { client: 88, middlebox: 150, server: 212 };
const notes = 228;
const wedge = 9;

interface Said {
  readonly film: Film;
  /** Nothing in it can be pointed at, no timers: as light as a picture. */
  readonly still?: boolean;
  readonly words: PlayerWords;
  readonly lang: Lang;
}

/** Where a flight ends: at its receiver, or where it is lost. */
const endOf = (item: Placed & { what: 'flight' }): number => lanes[item.lostAt ?? item.to];

interface FlightProps {
  readonly item: Placed & { what: 'flight' };
  readonly film: Film;
  readonly y: number;
}

function FlightOf({ item, film, y }: FlightProps) {
  const drop = Math.max(yAt(film.anchors, item.until) - item.y, 3);
  const [from, to] = [lanes[item.from], endOf(item)];
  const stuck = from === to;
  return (
    <Trail
      from={from}
      to={stuck ? from + (item.to === 'server' ? 14 : -14) : to}
      drop={stuck ? 2 : drop}
      lost={item.lostAt !== null}
      tone={item.tone}
      y={y}
    />
  );
}

/** The diamond of a mark; a cable's place is the middle of the path. */
const MarkOf = ({ item, y }: { item: Placed & { what: 'mark' }; y: number }) => (
  <path class={`happening ${item.tone}`} d={`M${lanes[item.at]} ${y - 6}l6 6-6 6-6-6z`} />
);

/**
 * One event. In a still it has coordinates of its own, so that equal rows are equal text; live it has
 * those of the figure: a browser takes long to paint hundreds of moved groups.
 */

function Row({ item, i, film, words, lang, still }: Said & { item: Placed; i: number }) {
  const errno = item.what === 'mark' && item.at !== 'middlebox' ? deathOf(film, item.at) : '';
  const y = still ? 0 : item.y;
  return (
    <g
      data-part={still ? undefined : `e${i}`}
      transform={still ? `translate(0 ${item.y})` : undefined}
    >
      {!still && <path class="hit" d={`M0 ${y - 8}h${width}v15h-${width}z`} />}
      {!still && <path class="tick" d={`M${axis + 2} ${y}h8`} />}
      <text class="time" x={axis} y={y + 4}>
        {onAxis(item.t, lang)}
      </text>
      <text class={`note ${item.tone}`} x={notes} y={y + 4}>
        {itemText(item, words, lang, errno)}
      </text>
      {item.what === 'flight' ? (
        <FlightOf item={item} film={film} y={y} />
      ) : (
        <MarkOf item={item} y={y} />
      )}
    </g>
  );
}

const deathOf = ({ run }: Film, side: 'client' | 'server'): string =>
  run.trace.deaths[side]?.errno ?? '';

/** A timer as a wedge beside its lifeline: as wide as what is left of it. */
function Wedge({ interval, film }: { interval: Interval; film: Film }) {
  const { at, from, to, runs, timer } = interval;
  const outward = at === 'client' ? -1 : 1;
  const x = lanes[at];
  const left = Math.max(0, (runs - to) / (runs - from));
  const [top, bottom] = [yAt(film.anchors, from), yAt(film.anchors, to)];
  const d = `M${x} ${top}h${outward * wedge}L${x + outward * wedge * left} ${bottom}H${x}z`;
  return <path class={`wedge ${timer}`} d={d} />;
}

/** A lifeline: solid while its host knows the connection, dashed where it does not. */
function Lifeline({ place, film, words }: Said & { place: Place }) {
  const x = lanes[place];
  const changes = lookChanges(film, place);
  return (
    <>
      <text class="lane" x={x} y="13">
        {words.lanes[place]}
      </text>
      {changes.map(({ y, look }, i) => (
        <path key={i} class={`life ${look}`} d={`M${x} ${y}V${changes[i + 1]?.y ?? film.bottom}`} />
      ))}
    </>
  );
}

const deadKinds: ReadonlySet<string> = new Set(['power', 'kill']);

/** Where a lifeline changes its look, from the top on. */
function lookChanges(film: Film, place: Place) {
  const changes = [{ y: 20, look: 'up' }];
  for (const item of film.items) {
    if (item.what !== 'mark' || item.at !== place) continue;
    const { says, y } = item;
    if (says.kind === 'forgotten') changes.push({ y, look: 'forgotten' });
    else if (says.kind === 'death' || (says.kind === 'app' && item.tone === 'dead'))
      changes.push({ y, look: 'down' });
    else if (says.kind === 'break' && deadKinds.has(says.one.kind))
      changes.push({ y, look: 'down' });
    else if (says.kind === 'break' && says.one.kind === 'boot') changes.push({ y, look: 'up' });
  }
  return changes;
}

function Silence({ film, lang }: { film: Film; lang: Lang }) {
  return film.breaks.map(({ top, bottom, us }, i) => {
    const middle = (top + bottom) / 2 + 2;
    return (
      <g key={i} class="stretch">
        {shown(film).map((place) => (
          <g key={place} class="break">
            <path class="hole" d={`M${lanes[place]} ${middle - 4}v8`} />
            <path d={`M${lanes[place] - 6} ${middle - 2}l12-5m-12 14l12-5`} />
          </g>
        ))}
        <text x={notes} y={middle + 4}>
          {duration(us, lang, us < 60e6 ? 1 : 0)}
        </text>
      </g>
    );
  });
}

/** The lanes of a run: the middle one where something can happen on the way. */
const shown = ({ run }: Film): readonly Place[] =>
  run.settings.mapping === null ? ['client', 'server'] : ['client', 'middlebox', 'server'];

/** The run before, behind this one. */
function Ghost({ film }: { film: Film }) {
  return (
    <g class="ghost" aria-hidden="true">
      {film.ghost.map((item, i) =>
        item.what === 'flight' ? (
          <FlightOf key={i} item={item} film={film} y={item.y} />
        ) : (
          <MarkOf key={i} item={item} y={item.y} />
        ),
      )}
    </g>
  );
}

/** The whole static figure of a run; what moves is drawn over it. */
export function LadderView({ film, words, lang, still = false }: Said) {
  return (
    <g>
      {!still &&
        film.intervals.map((interval, i) => <Wedge key={i} interval={interval} film={film} />)}
      {shown(film).map((place) => (
        <Lifeline key={place} place={place} film={film} words={words} lang={lang} />
      ))}
      <Silence film={film} lang={lang} />
      {film.ghost.length > 0 && <Ghost film={film} />}
      {film.items.map((item, i) => (
        <Row key={i} item={item} i={i} film={film} words={words} lang={lang} still={still} />
      ))}
    </g>
  );
}
