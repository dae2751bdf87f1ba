import { linux } from '~/facts/linux.ts';
import { number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Answer, Rung } from './answer.ts';
import { layout, left, right, type PlacedRung } from './layout.ts';
import { limitPart } from './parts.ts';
import type { InFlightSettings } from './params.ts';
import { time } from './said.ts';
import type { InFlightWords } from './strings.ts';

const died = linux.deathError.value;

interface Props {
  readonly found: Answer;
  readonly settings: InFlightSettings;
  readonly words: InFlightWords;
  readonly lang: Lang;
}

type RowProps = Props & { readonly row: PlacedRung };

/** What a rung is called. */
export function rungName(
  rung: Rung,
  { situation }: InFlightSettings,
  words: InFlightWords,
  lang: Lang,
): string {
  if (rung.kind === 'start') return words.start[situation];
  if (rung.kind === 'loss-probe') return words.lossProbe;
  if (rung.kind === 'death') return died;
  if (rung.kind === 'again') return words.again[situation](number(rung.nth, lang));
  const wait = time(rung.wait, lang);
  return rung.count === Infinity ? words.forEver(wait) : words.fold(number(rung.count, lang), wait);
}

/** Data and SYNs are squares, probes circles, the end a diamond; what is left out, a break. */
function Mark({ rung, probing }: { readonly rung: Rung; readonly probing: boolean }) {
  if (rung.kind === 'death') return <path class="happening dead" d={`M${left}-6l6 6-6 6-6-6z`} />;
  if (rung.kind === 'fold') return <path class="gap" d={`M${left - 6}-1l12-5m-12 12l12-5`} />;
  if (rung.kind === 'loss-probe' || (probing && rung.kind === 'again'))
    return <circle class="hollow" cx={left} r="4" />;
  return <path class="head" d={`M${left - 4}-4h8v8h-8z`} />;
}

/** The wait after a rung: solid while it may go on, dashed where the limit has been reached. */
function Wait({ row: { bar, limit }, settings, found, words, lang }: RowProps) {
  if (limit === null) return <rect class="wait" x={left} y="-9" width={bar} height="18" />;
  const x = left + limit;
  const toLeft = x > (left + right) / 2;
  return (
    <>
      <rect class="wait" x={left} y="-9" width={limit} height="18" />
      <rect class="beyond" x={x} y="-9" width={bar - limit} height="18" />
      <g data-part={limitPart(settings)}>
        <path class="limit" d={`M${x}-11v34`} />
        <text x={toLeft ? x - 5 : x + 5} y="22" text-anchor={toLeft ? 'end' : 'start'}>
          {settings.userTimeout === null ? words.limitMark : words.userTimeout}{' '}
          {time(found.limit!, lang)}
        </text>
      </g>
    </>
  );
}

/** The part of the words that a rung is bound to. */
function partOf(rung: Rung, { again, lossProbe }: Answer): string | undefined {
  if (rung.kind === 'death') return 'death';
  const first = again[lossProbe ? 1 : 0];
  return rung.kind === 'again' && rung.when === first ? 'rtt' : undefined;
}

function Row(props: RowProps) {
  const { row, settings, found, words, lang } = props;
  const { rung, y } = row;
  const waits = 'wait' in rung && rung.kind !== 'fold';
  const when = rung.kind === 'start' ? 0 : 'when' in rung ? rung.when.ideal : null;
  const probing = settings.situation !== 'data' && settings.situation !== 'connect';
  const ghost = 'when' in rung && rung.when.earliest === Infinity;
  return (
    <g
      data-part={partOf(rung, found)}
      class={(probing ? 'probing' : 'data') + (ghost ? ' ghost' : '')}
      transform={`translate(0 ${y})`}
    >
      {when !== null && (
        <text class="time" x={left - 10} y="4">
          {time(when, lang)}
        </text>
      )}
      {waits && <Wait {...props} />}
      <Mark rung={rung} probing={probing} />
      <text class={`note ${rung.kind === 'death' ? 'dead' : ''}`} x={left + 12} y="4">
        {rungName(rung, settings, words, lang)}
      </text>
      {waits && (
        <text class="lasts" x={right - 4} y="4">
          {ghost ? words.notSent : words.waits(time(rung.wait, lang))}
        </text>
      )}
    </g>
  );
}

/** The back-off ladder: every sending in its row, its wait as a bar, all on one scale. */
export function Rungs(props: Props & { readonly label: string }) {
  const { rows, height } = layout(props.found);
  return (
    <svg class="rungs" viewBox={`0 0 360 ${height}`} role="img" aria-label={props.label}>
      <path class="life up" d={`M${left} ${rows[0]!.y}V${rows.at(-1)!.y}`} />
      {rows.map((row) => (
        <Row key={row.y} {...props} row={row} />
      ))}
    </svg>
  );
}
