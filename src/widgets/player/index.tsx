import { number } from '~/i18n/format.ts';
import type { HandOver } from '~/kit/hand-over.ts';
import type { Widget } from '~/kit/widget.ts';
import { initialSettings } from '~/inputs/params.ts';
import { edits } from './edit.ts';
import { filmOf } from './film.ts';
import { compute, type Found } from './found.ts';
import { instant } from './label.ts';
import { LadderView, width } from './Ladder.tsx';
import { params, type PlayerSettings } from './params.ts';
import type { PlayerProps, PlayerScene } from './props.ts';
import { Stage } from './Stage.tsx';
import type { PlayerWords } from './strings.ts';
import { table } from './table.ts';

function resultText({ news }: Found, words: PlayerWords): string {
  if (!news) return words.resultLives;
  return news.errno === null ? words.resultEof : words.result(news.errno);
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

function sentence({ settings, found, words, lang }: PlayerScene): string {
  if (settings.predict === 'yes') return words.questions[settings.scenario];
  const { trace, end } = found.run;
  const result = resultText(found, words);
  const probes = trace.events.filter(
    (event) =>
      event.type === 'segment' && event.kind === 'keepalive-probe' && event.from === 'client',
  );
  return words.sentence({
    scenario: isStory(settings) ? words.choices.scenario[settings.scenario] : words.ownRun,
    result: found.news
      ? words.resultAfter(result, words.after(instant(found.news.t, lang)))
      : result,
    probes: number(probes.length, lang),
    end: instant(end, lang),
  });
}

/** The question first; the answer unless the reader is still predicting. */
function Result({ settings, found, words, lang, frame }: PlayerProps) {
  const { scenario, predict } = settings;
  const { news } = found;
  const story = isStory(settings);
  return (
    <div class="result">
      <p class="noticed">{story ? words.questions[scenario] : words.ownRun}</p>
      {predict === 'no' && (
        <>
          <p class={news ? 'answer' : 'answer lives'}>
            <output>{resultText(found, words)}</output>{' '}
            {news && <span>{words.after(instant(news.t, lang))}</span>}
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
function Still({ settings, found, words, lang }: PlayerProps) {
  const film = filmOf(found.run, null);
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
function next({ settings, words: { onward } }: PlayerScene): readonly HandOver[] {
  const { idle, interval, probes, rtt, retries } = settings;
  const userTimeout = settings.userTimeout ?? undefined;
  const idling = { idle, interval, probes, userTimeout };
  const sending = { rtt, retries, userTimeout };
  return [
    { widget: 'detection', settings: idling, label: onward.detection },
    { widget: 'in-flight', settings: sending, label: onward['in-flight'] },
  ];
}

const player: Widget<typeof params, PlayerWords, Found> = {
  name: 'player',
  params,
  compute,
  Result,
  Controls,
  Figure: (props) => <Stage {...props} label={sentence(props)} />,
  Still,
  sentence,
  table,
  next,
};

export default player;
