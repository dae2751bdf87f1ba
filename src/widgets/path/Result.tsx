import { inSeconds } from '~/i18n/format.ts';
import type { SceneProps } from '~/kit/widget.ts';
import { partOfRunner } from './lanes.ts';
import type { Found } from './order.ts';
import { Order } from './Order.tsx';
import type { params } from './params.ts';
import { capital, closest, howOf, learnt, runnerName, sentenceOf, time, type Said } from './say.ts';
import type { PathWords } from './strings.ts';

type Props = SceneProps<typeof params, PathWords, Found>;

/** Who ends it, and when: the largest thing on the page. */
function Winner({ found, words, lang }: Said) {
  const { first } = found;
  const held = !first || first.box < 0;
  return (
    <>
      <p class="noticed">{first ? words.cutBy : words.keptBy}</p>
      <p
        class={held ? 'answer held' : 'answer'}
        data-part={first ? partOfRunner(first) : undefined}
      >
        <output>
          <span>{first ? runnerName(first, words) : words.nobody}</span>{' '}
          {first && <span>{words.after(time(first.at, lang))}</span>}
        </output>
      </p>
    </>
  );
}

/** Why: the longest silence against the timeout that decides. */
function Reason({ found, words, lang }: Said) {
  const decides = found.first ?? closest(found);
  if (!decides || decides.box < 0) return null;
  const { margin, timeout } = decides;
  const limit = (
    <span data-part={partOfRunner(decides)}>
      {words.limit} <b>{inSeconds(timeout, lang)}</b>
    </span>
  );
  if (margin === null)
    return (
      <p class="formula">
        {limit}
        {words.nothingCounts}
      </p>
    );
  return (
    <p class="formula">
      {words.longest} <b>{inSeconds(timeout - margin, lang, 3)}</b> {margin > 0 ? '<' : '≥'} {limit}
    </p>
  );
}

/** How it ends, and what of that is assumed; or why it does not. */
function How(said: Said) {
  const { first } = said.found;
  if (!first || first.box < 0) return <p class="rule">{sentenceOf(said)}</p>;
  const { words } = said;
  const { who } = first;
  const assumed = who.kind === 'device' && who.device.assumed.length > 0;
  return (
    <p class="rule">
      {words.how[howOf(first)]} {assumed && words.assumed(runnerName(first, words))}
    </p>
  );
}

/** What every end of the path learns. */
function Sides(said: Said) {
  const { found, words } = said;
  if (found.ends.length === 0) return null;
  return (
    <div class="sees" data-part="notice">
      <p>{words.sides}</p>
      <ul>
        {found.ends.map((end) => (
          <li key={`${end.leg}${end.side}`}>{capital(learnt(end, said))}</li>
        ))}
      </ul>
    </div>
  );
}

/** The answer: who, when, why, and what each side sees; then the order that should hold. */
export function Result({ settings, found, words, lang, frame }: Props) {
  const said = { found, words, lang };
  return (
    <div class="result">
      <Winner {...said} />
      <Reason {...said} />
      <How {...said} />
      <Sides {...said} />
      <Order said={said} settings={settings} frame={frame} />
    </div>
  );
}
