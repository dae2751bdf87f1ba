import { duration, inSeconds, number } from '~/i18n/format.ts';
import type { SceneProps } from '~/kit/widget.ts';
import { seconds } from '~/model/time.ts';
import type { Answer } from './answer.ts';
import type { params } from './params.ts';
import type { ConfigWords } from './strings.ts';
import { amount, limits, remarks } from './words.ts';

type Props = SceneProps<typeof params, ConfigWords, Answer>;

/** Idle, probes and interval as the connection has them, and what they sum to. */
function Formula({ found, words, lang }: Pick<Props, 'found' | 'words' | 'lang'>) {
  const { idle, interval } = found.got;
  return (
    <p class="formula">
      <span data-part="idle">
        <b>{inSeconds(seconds(idle), lang)}</b> {words.parts.idle}
      </span>{' '}
      +{' '}
      <span data-part="probes">
        <b>{number(found.sent, lang)}</b>
      </span>{' '}
      ×{' '}
      <span data-part="interval">
        <b>{inSeconds(seconds(interval), lang)}</b> {words.parts.interval}
      </span>{' '}
      ={' '}
      <span data-part="death">
        <b>{inSeconds(found.total, lang)}</b>
      </span>
    </p>
  );
}

/** What comes of the numbers in the target, by which sum, and what it cannot do. */
export function Result({ settings, found, words, lang }: Props) {
  const { userTimeout } = found.got;
  const cannot = limits(found, words, lang);
  return (
    <div class="result">
      <p class="noticed">{words.noticedAfter(words.choices.target[settings.target])}</p>
      <p class="answer" data-part="death">
        <output>{duration(found.total, lang)}</output>
      </p>
      <Formula found={found} words={words} lang={lang} />
      {userTimeout !== null && (
        <p class="rule" data-part="userTimeout">
          {words.rule(amount('userTimeout', userTimeout, words, lang))}
        </p>
      )}
      {cannot.length > 0 && (
        <p class="rule cannot">
          {cannot.join(' ')}{' '}
          {found.wanted !== found.total && words.askedFor(duration(found.wanted, lang, 3))}
        </p>
      )}
      {remarks(found, words).map((remark) => (
        <p key={remark} class="rule">
          {remark}
        </p>
      ))}
    </div>
  );
}
