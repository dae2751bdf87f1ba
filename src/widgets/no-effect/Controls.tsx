import { useMemo } from 'preact/hooks';
import type { SceneProps } from '~/kit/widget.ts';
import { Fields } from '~/kit/Inputs.tsx';
import type { Answer } from './answer.ts';
import { Command } from './Command.tsx';
import { commands } from './commands.ts';
import type { Question } from './diagnose.ts';
import { params } from './params.ts';
import { Paste } from './Paste.tsx';
import type { NoEffectWords } from './strings.ts';

type Props = SceneProps<typeof params, NoEffectWords, Answer>;

/** The time left and the unanswered probes stand in the same place, so they are asked together. */
function fieldsOf(question: Question, { timer }: Props['settings']): readonly string[] {
  if (question === 'timer' && timer === 'persist') return ['timer', 'left', 'unanswered'];
  return question === 'left' ? ['left', 'unanswered'] : [question];
}

/** The part of the figure that a question is about. */
const stageOf: Record<Question, string> = {
  timer: 'socket',
  left: 'numbers',
  idle: 'numbers',
  way: 'switch',
  call: 'switch',
  namespace: 'numbers',
  age: 'numbers',
  unit: 'numbers',
  expiry: 'time',
  hop: 'hop',
};

function Step({ question, ...props }: Props & { readonly question: Question }) {
  const command = commands[question];
  return (
    <li data-part={`stage-${stageOf[question]}`}>
      <Fields {...props} params={params} only={fieldsOf(question, props.settings)} />
      <Command words={props.words} text={command} />
    </li>
  );
}

/** A number that nobody gave is not switched off. */
function useUnsaid(props: Props): Props {
  const { kit } = props.frame;
  const { unsaid } = props.words;
  const own = useMemo(() => ({ ...kit, off: unsaid }), [kit, unsaid]);
  return { ...props, frame: { ...props.frame, kit: own } };
}

/** The questions so far, each with its command; what was pasted; the numbers that were wanted. */
export function Controls(given: Props) {
  const props = useUnsaid(given);
  const { words, found } = props;
  // The number that was wanted has a place of its own, so that it stays where it is typed.
  const asked = found.asked.filter((question) => question !== 'idle');
  return (
    <div class="inputs guide">
      <fieldset>
        <legend>{words.steps}</legend>
        <ol>
          {asked.map((question) => (
            <Step key={question} question={question} {...props} />
          ))}
        </ol>
        {asked.some((question) => /[A-Z]{3}/.test(commands[question])) && (
          <p class="hint">{words.placeholders}</p>
        )}
      </fieldset>
      <Paste {...props} />
      <fieldset>
        <legend>{words.wanted}</legend>
        <p class="hint">{words.wantedHint}</p>
        <Fields {...props} params={params} only={['idle', 'interval', 'probes']} />
      </fieldset>
    </div>
  );
}
