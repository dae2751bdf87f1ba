import { number } from '~/i18n/format.ts';
import { defineWidget } from '~/kit/define-widget.ts';
import type { HandOver } from '~/kit/hand-over.ts';
import type { Scene, SceneProps, Table } from '~/kit/widget.ts';
import { Inputs } from '~/kit/Inputs.tsx';
import { states, switched } from './cases.ts';
import { Grid } from './Grid.tsx';
import { matrix, type Matrix } from './matrix.ts';
import { params } from './params.ts';
import { said, span } from './said.ts';
import type { FailuresWords } from './strings.ts';

type Own = Scene<typeof params, FailuresWords, Matrix>;
type Props = SceneProps<typeof params, FailuresWords, Matrix>;

/** What is switched on, with the reader's numbers. */
function policyText({ settings, words, lang }: Own): string {
  const { policy, idle, interval, probes, userTimeout } = settings;
  const { keepalive, bounded } = switched(policy);
  const numbers = [
    keepalive && [idle, interval, probes].map((n) => number(n, lang)).join('/'),
    bounded && userTimeout && span(userTimeout * 1000, lang),
  ].filter(Boolean);
  const name = words.choices.policy[policy];
  return numbers.length > 0 ? words.with(name, numbers.join(words.outcome.and)) : name;
}

function sentence(scene: Own): string {
  const { words, lang } = scene;
  const { all, told, mended, never } = scene.found;
  const says = (n: number) => number(n, lang);
  const counts = { all: says(all), told: says(told), mended: says(mended), never: says(never) };
  return words.sentence({ policy: policyText(scene), ...counts });
}

const table = ({ found, words, lang }: Own): Table => ({
  head: [words.failure, ...states.map((state) => words.states[state])],
  rows: found.rows.map((row) => [
    words.failures[row[0]!.one.failure],
    ...row.map(({ one, outcome }) =>
      said(one, outcome, words, lang)
        .filter((part) => part)
        .join(words.outcome.and),
    ),
  ]),
});

/** The switch between the four policies. */
const Policies = ({ settings, words, frame }: Props) => (
  <div class="presets" role="group" aria-label={words.labels.policy}>
    {params.policy.options.map((policy) => (
      <button
        key={policy}
        type="button"
        aria-pressed={policy === settings.policy}
        onClick={() => frame.set('policy', policy)}
      >
        {words.choices.policy[policy]}
      </button>
    ))}
  </div>
);

function Result(props: Props) {
  const { words, lang } = props;
  const { all, never } = props.found;
  return (
    <div class="result">
      <p class="noticed">{words.of(policyText(props), number(all, lang))}</p>
      <p class="answer">
        <output>{words.never(number(never, lang))}</output>
      </p>
      <Policies {...props} />
    </div>
  );
}

function Figure(props: Props) {
  const { settings, words, lang } = props;
  const { back } = settings;
  return (
    <figure class="figure">
      <Grid {...props} label={sentence(props)} />
      <figcaption>{words.follow(back === null ? null : span(back * 1e6, lang))}</figcaption>
    </figure>
  );
}

/** The inputs that change something under this policy; the policy has a switch of its own. */
function Controls(props: Props) {
  const { keepalive, bounded } = switched(props.settings.policy);
  const only = [
    ...(keepalive ? ['idle', 'interval', 'probes'] : []),
    ...(bounded ? ['userTimeout'] : []),
    'retries',
    'back',
    'box',
    'rtt',
    'hz',
  ];
  return <Inputs {...props} params={params} only={only} />;
}

function next({ settings, words: { next: labels } }: Own): readonly HandOver[] {
  const { idle, interval, probes, userTimeout, retries, rtt } = settings;
  const hz = settings.hz === 'ideal' ? undefined : settings.hz;
  const numbers = { idle, interval, probes, userTimeout };
  const sending = { rtt, retries, userTimeout, hz };
  return [
    { widget: 'detection', settings: { ...numbers, hz }, label: labels.detection },
    { widget: 'in-flight', settings: sending, label: labels.inFlight },
    { widget: 'config', settings: numbers, label: labels.config },
  ];
}

const presets = {
  linux: 'idle=7200&interval=75&probes=9',
  failover: 'policy=both&idle=10&interval=5&probes=3&userTimeout=25000',
  away: 'policy=both&back=600',
};

export default defineWidget({
  name: 'failures',
  params,
  compute: matrix,
  presets,
  Result,
  Controls,
  Figure,
  sentence,
  table,
  next,
});
