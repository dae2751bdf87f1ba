import type { Lang } from '~/i18n/locales.ts';
import type { Lent } from '~/kit/defineWidget.ts';
import { pageLink } from '~/kit/links.ts';
import { playerQuery, states } from './cases.ts';
import { matrix, type Cell } from './matrix.ts';
import type { FailuresSettings } from './params.ts';
import { said } from './said.ts';
import type { FailuresWords } from './strings.ts';

interface Props {
  readonly settings: FailuresSettings;
  readonly words: FailuresWords;
  readonly lang: Lang;
  readonly frame: Lent;
}

/** Colour is doubled by shape: a diamond ends, a circle goes on, a bar across never ends. */
const shapes = { mended: 'M6 1a5 5 0 1 1-.01 0z', never: 'M0 4h12v4h-12z' };
const diamond = 'M6 0l6 6-6 6-6-6z';

const shapeOf = (kind: string): string => shapes[kind as keyof typeof shapes] ?? diamond;

/** A case: what comes of it, and the way to the player set to it. */
function Case({ cell, settings, words, lang, frame }: Props & { readonly cell: Cell }) {
  const { one, outcome } = cell;
  const [main, also] = said(one, outcome, words, lang);
  const place = { root: frame.root, lang, name: 'player' };
  return (
    <a
      class={`case ${outcome.kind}`}
      data-part={one.state}
      href={pageLink(place, playerQuery(one, settings))}
      {...(frame.mode === 'embed' && { target: '_blank', rel: 'noopener' })}
    >
      <span class="state">{words.states[one.state]}</span>
      <b>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d={shapeOf(outcome.kind)} />
        </svg>{' '}
        {main}
      </b>
      <small>{also}</small>
    </a>
  );
}

/** Eight failures by four states. Narrow, each failure is a card. */
export function Grid(props: Props & { readonly label: string }) {
  const { settings, words, label } = props;
  return (
    <div class="grid" role="group" aria-label={label}>
      <p class="head" aria-hidden="true">
        <span />
        {states.map((state) => (
          <span key={state} data-part={state}>
            {words.states[state]}
          </span>
        ))}
      </p>
      {matrix(settings).rows.map((row) => (
        <div key={row[0]!.one.failure} class="failure">
          <h3>{words.failures[row[0]!.one.failure]}</h3>
          {row.map((cell) => (
            <Case key={cell.one.state} {...props} cell={cell} />
          ))}
        </div>
      ))}
    </div>
  );
}
