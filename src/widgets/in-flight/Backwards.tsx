import { inUnit, number } from '~/i18n/format.ts';
import type { SceneProps } from '~/kit/widget.ts';
import { Fields } from '~/kit/Inputs.tsx';
import { kernelSeconds } from '~/widgets/detection/kernel-seconds.ts';
import type { Answer } from './answer.ts';
import type { Choice } from './inverse.ts';
import { params } from './params.ts';
import { time } from './said.ts';
import type { InFlightWords } from './strings.ts';

type Props = SceneProps<typeof params, InFlightWords, Answer>;

/** What a number of retries means, and what one more would. */
function Retries({ settings, found, words, lang, frame }: Props) {
  const { retries, tooMany } = found.inverse;
  const key = settings.situation === 'connect' ? 'synRetries' : 'retries';
  const name = words.names[key];
  const told = ({ death }: Choice) => kernelSeconds(death.latest, lang);
  const limit = retries?.limit ?? null;
  if (!retries)
    return tooMany && <p>{words.retriesNever(name, number(tooMany.value, lang), told(tooMany))}</p>;
  return (
    <p>
      {words.retriesInTime(
        name,
        number(retries.value, lang),
        limit === null ? null : time(limit, lang),
        told(retries),
      )}
      {tooMany && words.retriesTooLate(number(tooMany.value, lang), told(tooMany))}{' '}
      <Use
        frame={frame}
        words={words}
        name={name}
        to={{ [key]: retries.value, userTimeout: null }}
      />
    </p>
  );
}

interface UseProps extends Pick<Props, 'frame' | 'words'> {
  /** What is set: there are two such buttons. */
  readonly name: string;
  readonly to: Readonly<Record<string, number | null>>;
}

const Use = ({ frame, words, name, to }: UseProps) => (
  <button type="button" aria-label={`${words.set}: ${name}`} onClick={() => frame.change(to, '')}>
    {words.set}
  </button>
);

function UserTimeout({ found, words, lang, frame }: Props) {
  const { userTimeout } = found.inverse;
  if (!userTimeout) return null;
  const { value, death } = userTimeout;
  const latest = kernelSeconds(death.latest, lang);
  return (
    <p>
      {words.userTimeoutInTime(words.names.userTimeout, inUnit(value * 1000, 'ms', lang), latest)}{' '}
      <Use frame={frame} words={words} name={words.names.userTimeout} to={{ userTimeout: value }} />
    </p>
  );
}

/** From the time a reader can wait to the settings that keep to it. */
export function Backwards(props: Props) {
  const { found, words, frame } = props;
  const { retries, tooMany, userTimeout } = found.inverse;
  const id = `${frame.id}-other`;
  return (
    <div class="backwards" role="group" aria-labelledby={id}>
      <p id={id} class="other">
        {words.other}
      </p>
      <Fields {...props} params={params} only={['within']} />
      <div class="told" aria-live="polite">
        <Retries {...props} />
        <UserTimeout {...props} />
        {!retries && !tooMany && !userTimeout && <p>{words.nothing}</p>}
      </div>
    </div>
  );
}
