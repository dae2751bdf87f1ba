import { number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { HandOver, Widget } from '~/kit/widget.ts';
import { initialSettings } from '~/inputs/params.ts';
import { edits } from './edit.ts';
import { filmOf } from './film.ts';
import { instant } from './label.ts';
import { LadderView, width } from './Ladder.tsx';
import { params, type PlayerSettings } from './params.ts';
import { runOf } from './run.ts';
import type { PlayerProps } from './props.ts';
import { Stage } from './Stage.tsx';
import type { PlayerWords } from './strings.ts';
import { table } from './table.ts';

/** What A's application is told first, and when; `null`: nothing. */
function news(settings: PlayerSettings) {
  const { trace } = runOf(settings);
  const eof = trace.events.find(
    (event) => event.type === 'app' && event.host === 'client' && event.what === 'eof',
  );
  const death = trace.deaths.client;
  if (eof && (!death || eof.t < death.t)) return { t: eof.t, errno: null };
  return death && { t: death.t, errno: death.errno };
}

function resultText(settings: PlayerSettings, words: PlayerWords): string {
  const told = news(settings);
  if (!told) return words.resultLives;
  return told.errno === null ? words.resultEof : words.result(told.errno);
}

/** What makes a scenario the story it is; with other numbers it stays that story. */
const plot = [
  'breaks',
  'keepalive',
  'userTimeout',
  'mapping',
  'box',
  'loss',
  'start',
  'rcvbuf',
] as const;

/** True while the run is still the scenario's story. */
function isStory(settings: PlayerSettings): boolean {
  const story = initialSettings(params, { scenario: settings.scenario });
  return plot.every((key) => settings[key] === story[key]);
}

function sentence(settings: PlayerSettings, words: PlayerWords, lang: Lang): string {
  if (settings.predict === 'yes') return words.questions[settings.scenario];
  const { trace, end } = runOf(settings);
  const told = news(settings);
  const result = resultText(settings, words);
  const probes = trace.events.filter(
    (event) =>
      event.type === 'segment' && event.kind === 'keepalive-probe' && event.from === 'client',
  );
  return words.sentence({
    scenario: isStory(settings) ? words.choices.scenario[settings.scenario] : words.ownRun,
    result: told ? words.resultAfter(result, words.after(instant(told.t, lang))) : result,
    probes: number(probes.length, lang),
    end: instant(end, lang),
  });
}

/** The question first; the answer unless the reader is still predicting. */
function Result({ settings, words, lang, frame }: PlayerProps) {
  const { scenario, predict } = settings;
  const told = news(settings);
  const story = isStory(settings);
  return (
    <div class="result">
      <p class="noticed">{story ? words.questions[scenario] : words.ownRun}</p>
      {predict === 'no' && (
        <>
          <p class={told ? 'answer' : 'answer lives'}>
            <output>{resultText(settings, words)}</output>{' '}
            {told && <span>{words.after(instant(told.t, lang))}</span>}
          </p>
          {story && <p class="lesson">{words.lessons[scenario]}</p>}
          <p class="actions">
            <button type="button" onClick={() => frame.note('predict', 'yes')}>
              {words.predict}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

/** Which story; a run that has become the reader's own can go back to any of them. */
function Controls({ settings, words, frame }: PlayerProps) {
  const story = isStory(settings) ? settings.scenario : '';
  const edit = edits(settings, frame);
  const named = words.choices.scenario;
  const id = `${frame.id}-scenario`;
  return (
    <p class="inputs">
      <label for={id}>{words.labels.scenario}</label>{' '}
      <select id={id} value={story} onChange={(event) => edit.choose(event.currentTarget.value)}>
        {story === '' && (
          <option value="" selected>
            {words.ownRun}
          </option>
        )}
        {params.scenario.options.map((name) => (
          <option key={name} value={name} selected={name === story}>
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
        <LadderView film={film} words={words} lang={lang} still />
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
