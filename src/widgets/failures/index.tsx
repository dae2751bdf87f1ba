import { number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { defineWidget } from '~/kit/define-widget.ts';
import type { HandOver, SceneProps, Table } from '~/kit/widget.ts';
import { Inputs } from '~/kit/Inputs.tsx';
import { states, switched } from './cases.ts';
import { Grid } from './Grid.tsx';
import { matrix } from './matrix.ts';
import { params, type FailuresSettings } from './params.ts';
import { said, span } from './said.ts';
import type { FailuresWords } from './strings.ts';

type Props = SceneProps<typeof params, FailuresWords>;

/** What is switched on, with the reader's numbers. */
function policyText(settings: FailuresSettings, words: FailuresWords, lang: Lang): string {
  const { policy, idle, interval, probes, userTimeout } = settings;
  const { keepalive, bounded } = switched(policy);
  const numbers = [
    keepalive && [idle, interval, probes].map((n) => number(n, lang)).join('/'),
    bounded && userTimeout && span(userTimeout * 1000, lang),
  ].filter(Boolean);
  const name = words.choices.policy[policy];
  return numbers.length > 0 ? words.with(name, numbers.join(words.outcome.and)) : name;
}

function sentence(settings: FailuresSettings, words: FailuresWords, lang: Lang): string {
  const { all, told, mended, never } = matrix(settings);
  const says = (n: number) => number(n, lang);
  const counts = { all: says(all), told: says(told), mended: says(mended), never: says(never) };
  return words.sentence({ policy: policyText(settings, words, lang), ...counts });
}

const table = (settings: FailuresSettings, words: FailuresWords, lang: Lang): Table => ({
  head: [words.failure, ...states.map((state) => words.states[state])],
  rows: matrix(settings).rows.map((row) => [
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
  const { settings, words, lang } = props;
  const { all, never } = matrix(settings);
  return (
    <div class="result">
      <p class="noticed">{words.of(policyText(settings, words, lang), number(all, lang))}</p>
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
      <Grid {...props} label={sentence(settings, words, lang)} />
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

function next(settings: FailuresSettings, words: FailuresWords): readonly HandOver[] {
  const { idle, interval, probes, userTimeout, retries, rtt, hz } = settings;
  const numbers = `v=1&idle=${idle}&interval=${interval}&probes=${probes}`;
  const timeout = `userTimeout=${userTimeout ?? 'off'}`;
  const shared = hz === 'ideal' ? timeout : `${timeout}&hz=${hz}`;
  const sending = `v=1&rtt=${rtt}&retries=${retries}&${shared}`;
  return [
    { name: 'detection', query: `${numbers}&${shared}`, label: words.next.detection },
    { name: 'in-flight', query: sending, label: words.next.inFlight },
    { name: 'config', query: `${numbers}&${timeout}`, label: words.next.config },
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
  presets,
  Result,
  Controls,
  Figure,
  sentence,
  table,
  next,
});
