import { useState } from 'preact/hooks';
import { useOnDemand } from '~/kit/use-on-demand.ts';
import type { SceneProps } from '~/kit/widget.ts';
import type { Answers, Explained, Explanation } from './explained.ts';
import type { params } from './params.ts';
import type { NoEffectWords } from './strings.ts';

type Props = SceneProps<typeof params, NoEffectWords>;

/** What is loaded once something is pasted. */
interface Explainer {
  readonly explain: (
    text: string,
    settings: Props['settings'],
    words: unknown,
    lang: Props['lang'],
  ) => Explanation;
  readonly words: unknown;
}

/** True where all these answers are the ones in use. */
const inUse = (answers: Answers, settings: Props['settings']): boolean =>
  Object.entries(answers).every(([key, value]) => settings[key as keyof typeof settings] === value);

function Item({ item, settings, words, frame }: Props & { readonly item: Explained }) {
  const { about, tone, conclusion, parts, answers } = item;
  const taken = answers !== null && inUse(answers, settings);
  return (
    <li class={tone}>
      <p class="about">{about}</p>
      <p class="conclusion">{conclusion}</p>
      {parts.length > 0 && (
        <dl>
          {parts.map(([token, meaning], i) => (
            <div key={i}>
              <dt>{token}</dt>
              {meaning && <dd>{meaning}</dd>}
            </div>
          ))}
        </dl>
      )}
      {answers && (
        <button
          type="button"
          aria-label={words.takeOf(about)}
          aria-pressed={taken}
          onClick={() => {
            for (const [key, value] of Object.entries(answers)) frame.set(key, value);
          }}
        >
          {taken ? words.taken : words.take}
        </button>
      )}
    </li>
  );
}

function Findings(props: Props & { readonly explanation: Explanation }) {
  const { explained, summary, strange } = props.explanation;
  const [head, ...lines] = strange;
  return (
    <>
      <p role="status">{summary}</p>
      <ul class="explained">
        {explained.map((item, i) => (
          <Item key={i} item={item} {...props} />
        ))}
      </ul>
      {head && (
        <div class="strange">
          <p>{head}</p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** A field for pasted output, and what it says; the text stays here and enters no link. */
export function Paste(props: Props) {
  const { settings, words, lang, frame } = props;
  const [text, setText] = useState('');
  const { state, part: explainer } = useOnDemand<Explainer>(frame.more, text !== '');
  const id = `${frame.id}-paste`;
  return (
    <div class="paste">
      <label for={id}>{words.pasteLabel}</label>
      <textarea
        id={id}
        rows={5}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {words.pasteHint}
      </p>
      {text !== '' && (
        <button type="button" onClick={() => setText('')}>
          {words.clear}
        </button>
      )}
      {state === 'failed' && <p role="status">{frame.kit.notHere}</p>}
      {explainer && text.trim() !== '' && (
        <Findings
          {...props}
          explanation={explainer.explain(text, settings, explainer.words, lang)}
        />
      )}
    </div>
  );
}
