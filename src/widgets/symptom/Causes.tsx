import type { SceneProps } from '~/kit/widget.ts';
import { wayTo } from '~/kit/hand-over.ts';
import type { Answer } from './answer.ts';
import { asks, commands } from './commands.ts';
import { Line } from './Line.tsx';
import type { params } from './params.ts';
import type { Candidate } from './rank.ts';
import { half, inShort, titled, worthSaying } from './say.ts';
import type { SymptomWords } from './strings.ts';
import { handOver } from './ways.ts';

type Props = SceneProps<typeof params, SymptomWords, Answer>;

interface CardProps extends Omit<Props, 'found'> {
  readonly candidate: Candidate;
  readonly after: number;
}

/** The command that asks the cause itself, where one of its kind has one. */
const askedBy = ({ members: [best] }: Candidate): string | undefined =>
  best.owners.map(({ row }) => asks[row]).find((command) => command !== undefined);

function Tell({ candidate, words }: Pick<CardProps, 'candidate' | 'words'>) {
  const asked = askedBy(candidate);
  return (
    <>
      <dt>{words.tellApart}</dt>
      <dd>
        <code>{commands[candidate.does]}</code> {words.tells[candidate.does]}
      </dd>
      {asked && <dt>{words.askIt}</dt>}
      {asked && (
        <dd>
          <code>{asked}</code>
        </dd>
      )}
    </>
  );
}

/** A cause: why it takes that long, how to tell it from the others, what to change. */
function Card({ candidate, after, settings, words, lang, frame }: CardProps) {
  const [best] = candidate.members;
  const on = handOver(best, settings, words);
  const away = frame.mode === 'embed' ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <li data-part={candidate.does}>
      <p class="kind">{titled(words.kinds[candidate.does])}</p>
      <p>{words.whys[candidate.does]}</p>
      <ul class="members">
        {worthSaying(candidate).map((member, i) => (
          <Line key={i} {...{ member, after, words, lang, frame }} />
        ))}
      </ul>
      <dl>
        <Tell candidate={candidate} words={words} />
        <dt>{words.change}</dt>
        <dd>{words.repairs[candidate.does](half(best, lang))}</dd>
      </dl>
      {on && (
        <p class="on">
          <a href={wayTo({ root: frame.root, lang }, on)} {...away}>
            {on.label}
          </a>
        </p>
      )}
    </li>
  );
}

/** The likely causes in full, the rest in a line each. */
export function Causes({ found, ...props }: Props) {
  const { words, lang } = props;
  const { after, likely, others } = found;
  return (
    <>
      <ol class="causes" aria-label={words.causes}>
        {likely.map((candidate) => (
          <Card key={candidate.does} {...props} candidate={candidate} after={after} />
        ))}
      </ol>
      {others.length > 0 && <p class="less">{words.lessLikely}</p>}
      <ul class="less">
        {others.map((candidate) => (
          <li key={candidate.does} data-part={candidate.does}>
            {inShort(candidate, words, lang)}
          </li>
        ))}
      </ul>
    </>
  );
}
