import { number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { HandOver, Widget } from '~/kit/defineWidget.ts';
import { edits } from './edit.ts';
import { filmOf } from './film.ts';
import { instant } from './label.ts';
import { Ladder, width } from './Ladder.tsx';
import { params, type PlayerSettings } from './params.ts';
import { runOf } from './run.ts';
import { Stage, type PlayerProps } from './Stage.tsx';
import type { PlayerWords } from './strings.ts';
import { table } from './table.ts';

function resultText(settings: PlayerSettings, words: PlayerWords): string {
  const death = runOf(settings).trace.deaths.client;
  return death ? words.result(death.errno) : words.resultLives;
}

function sentence(settings: PlayerSettings, words: PlayerWords, lang: Lang): string {
  if (settings.predict === 'yes') return words.questions[settings.scenario];
  const { trace, end } = runOf(settings);
  const death = trace.deaths.client;
  const probes = trace.events.filter(
    (event) =>
      event.type === 'segment' && event.kind === 'keepalive-probe' && event.from === 'client',
  );
  const when = death ? ` ${words.after(instant(death.t, lang))}` : '';
  return words.sentence({
    scenario: words.choices.scenario[settings.scenario],
    result: resultText(settings, words) + when,
    probes: number(probes.length, lang),
    end: instant(end, lang),
  });
}

/** The question first; the answer unless the reader is still predicting. */
function Result({ settings, words, lang, frame }: PlayerProps) {
  const { scenario, predict } = settings;
  const death = runOf(settings).trace.deaths.client;
  return (
    <div class="result">
      <p class="noticed">{words.questions[scenario]}</p>
      {predict === 'no' ? (
        <>
          <p class={death ? 'answer' : 'answer lives'}>
            <output>{resultText(settings, words)}</output>{' '}
            {death && <span>{words.after(instant(death.t, lang))}</span>}
          </p>
          <p class="lesson">{words.lessons[scenario]}</p>
          <p class="actions">
            <button type="button" onClick={() => frame.note('predict', 'yes')}>
              {words.predict}
            </button>
          </p>
        </>
      ) : null}
    </div>
  );
}

/** Which story. */
function Controls({ settings, words, frame }: PlayerProps) {
  const edit = edits(settings, frame);
  const named = words.choices.scenario;
  const id = `${frame.id}-scenario`;
  return (
    <p class="inputs">
      <label for={id}>{words.labels.scenario}</label>{' '}
      <select
        id={id}
        value={settings.scenario}
        onChange={(event) => edit.choose(event.currentTarget.value)}
      >
        {params.scenario.options.map((name) => (
          <option key={name} value={name} selected={name === settings.scenario}>
            {named[name]}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What an article shows: the story in one sentence, and its figure, whose words can be read aloud. */
function Still({ settings, words, lang }: PlayerProps) {
  const film = filmOf(runOf(settings), null);
  const name = words.choices.scenario[settings.scenario];
  return (
    <figure class="story">
      <figcaption>
        <b>{name}</b> {words.lessons[settings.scenario]}
      </figcaption>
      <svg class="ladder" viewBox={`0 0 ${width} ${film.bottom + 24}`}>
        <Ladder film={film} words={words} lang={lang} still />
      </svg>
    </figure>
  );
}

/** The same numbers in the calculators that explain them. */
function next(settings: PlayerSettings, words: PlayerWords): HandOver[] {
  const { idle, interval, probes, userTimeout, rtt, retries } = settings;
  const limit = userTimeout === null ? '' : `&userTimeout=${userTimeout}`;
  const idleQuery = `v=1&idle=${idle}&interval=${interval}&probes=${probes}${limit}`;
  return [
    { name: 'detection', query: idleQuery, label: words.onward.detection },
    {
      name: 'in-flight',
      query: `v=1&rtt=${rtt}&retries=${retries}${limit}`,
      label: words.onward['in-flight'],
    },
  ];
}

const player: Widget<typeof params, PlayerWords> = {
  name: 'player',
  params,
  Result,
  Controls,
  Figure: (props) => <Stage {...props} label={sentence(props.settings, props.words, props.lang)} />,
  Still,
  sentence,
  table,
  next,
};

export default player;
