import type { Lang } from '~/i18n/locales.ts';
import type { Lent } from '~/kit/widget.ts';
import { wayTo } from '~/kit/hand-over.ts';
import { shownIn, states } from './cases.ts';
import type { Cell, Matrix } from './matrix.ts';
import type { FailuresSettings } from './params.ts';
import { said } from './said.ts';
import type { FailuresWords } from './strings.ts';

interface Props {
  readonly settings: FailuresSettings;
  readonly found: Matrix;
  readonly words: FailuresWords;
  readonly lang: Lang;
  readonly frame: Lent;
}

/** A case: what comes of it, and the way to the player set to it. */
function Case({ cell, settings, words, lang, frame }: Props & { readonly cell: Cell }) {
  const { one, outcome } = cell;
  const [main, also] = said(one, outcome, words, lang);
  const way = { widget: 'player', settings: shownIn(one, settings) } as const;
  return (
    <a
      class={`case ${outcome.kind}`}
      href={wayTo({ root: frame.root, lang }, way)}
      {...(frame.mode === 'embed' && { target: '_blank', rel: 'noopener' })}
    >
      <span class="state">{words.states[one.state]}</span>
      <b>{main}</b>
      <small>{also}</small>
    </a>
  );
}

/** Eight failures by four states. Narrow, each failure is a card. */
export function Grid(props: Props & { readonly label: string }) {
  const { found, words, label } = props;
  return (
    <div class="grid" role="group" aria-label={label}>
      <p class="head" aria-hidden="true">
        <span />
        {states.map((state) => (
          <span key={state}>{words.states[state]}</span>
        ))}
      </p>
      {found.rows.map((row) => {
        const name = words.failures[row[0]!.one.failure];
        return (
          <div key={name} class="failure" role="group" aria-label={name}>
            <p class="head">{name}</p>
            {row.map((cell) => (
              <Case key={cell.one.state} {...props} cell={cell} />
            ))}
          </div>
        );
      })}
    </div>
  );
}
