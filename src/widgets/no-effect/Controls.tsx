import type { SceneProps } from '~/kit/defineWidget.ts';
import { Fields } from '~/kit/Inputs.tsx';
import { answer } from './answer.ts';
import { Command } from './Command.tsx';
import { commands } from './commands.ts';
import type { Question } from './diagnose.ts';
import { params } from './params.ts';
import { Paste } from './Paste.tsx';
import type { NoEffectWords } from './strings.ts';

type Props = SceneProps<typeof params, NoEffectWords>;

/** The time left and the unanswered probes stand in the same place, so they are asked together. */
const fieldsOf = (question: Question): readonly string[] =>
  question === 'left' ? ['left', 'unanswered'] : [question];

/** The part of the figure that a question is about. */
const stageOf: Record<Question, string> = {
  timer: 'socket',
  left: 'numbers',
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
      <Fields {...props} params={params} only={fieldsOf(question)} />
      <Command words={props.words} text={command} />
    </li>
  );
}

/** The questions so far, each with its command; what was pasted; the numbers that were wanted. */
export function Controls(props: Props) {
  const { words, settings } = props;
  const { asked } = answer(settings);
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
        <Fields {...props} params={params} only={['idle', 'interval', 'probes']} />
      </fieldset>
    </div>
  );
}
