import { linux } from '~/facts/linux.ts';
import { duration, inSeconds, number } from '~/i18n/format.ts';
import type { SceneProps } from '~/kit/widget.ts';
import type { Answer } from './answer.ts';
import type { params } from './params.ts';
import type { DetectionWords } from './strings.ts';

const died = linux.deathError.value;

type Props = SceneProps<typeof params, DetectionWords, Answer>;
type Said = Pick<Props, 'found' | 'words' | 'lang'>;

/** The formula with the reader's numbers, each bound to its part of the figure. */
function Formula({ found, lang, words }: Said) {
  return (
    <p class="formula">
      <span data-part="idle">
        <b>{inSeconds(found.idle, lang)}</b> {words.idle}
      </span>{' '}
      +{' '}
      <span data-part="probes">
        <b>{number(found.sent.ideal, lang)}</b> {words.probes(found.sent.ideal)}
      </span>{' '}
      ×{' '}
      <span data-part="interval">
        <b>{inSeconds(found.interval, lang)}</b> {words.interval}
      </span>{' '}
      ={' '}
      <span data-part="death">
        <b>{inSeconds(found.death.ideal, lang)}</b>
      </span>
    </p>
  );
}

/** What a user timeout does to the count. */
function UserTimeoutRule({ found, lang, words, probes }: Said & { readonly probes: number }) {
  if (found.userTimeout === null) return null;
  const { ideal, fewest, most } = found.sent;
  const timeout = inSeconds(found.userTimeout, lang, 3);
  return (
    <p class="rule" data-part="userTimeout">
      {words.userTimeoutRule(timeout)}{' '}
      {words.countIgnored(number(probes, lang), number(ideal, lang))}{' '}
      {fewest < most && words.sentRange(number(fewest, lang), number(most, lang))}{' '}
      {fewest === 1 && words.oneLost} {words.pair}
    </p>
  );
}

/** The answer: how long, by which sum, and what the program sees. */
export function Result({ settings, found, words, lang }: Props) {
  const said = { found, words, lang };
  return (
    <div class="result">
      <p class="noticed">{words.noticedAfter}</p>
      <p class="answer" data-part="death">
        <output>{duration(found.death.ideal, lang)}</output>
      </p>
      <Formula {...said} />
      <UserTimeoutRule {...said} probes={settings.probes} />
      <p class="sees">{words.sees(died)}</p>
    </div>
  );
}
