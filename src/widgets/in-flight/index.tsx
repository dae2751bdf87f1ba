import { linux } from '~/facts/linux.ts';
import { number } from '~/i18n/format.ts';
import { defineWidget } from '~/kit/define-widget.ts';
import type { HandOver } from '~/kit/hand-over.ts';
import type { Scene, SceneProps, Table } from '~/kit/widget.ts';
import type { Bounds } from '~/model/formulas/detection.ts';
import type { Us } from '~/model/time.ts';
import { kernelSeconds } from '~/widgets/detection/kernel-seconds.ts';
import { answer, type Answer, type Rung } from './answer.ts';
import { Controls } from './Controls.tsx';
import { levelsName } from './levels.ts';
import { params } from './params.ts';
import { Range } from './Range.tsx';
import { Result } from './Result.tsx';
import { rungName, Rungs } from './Rungs.tsx';
import { ends, headline, time } from './said.ts';
import type { InFlightWords } from './strings.ts';

type Own = Scene<typeof params, InFlightWords, Answer>;

/** The other levels the version may stand for, for a sentence that stands alone. */
const onOthers = ({ found: { levels }, settings: { kernel }, words, lang }: Own) =>
  levels
    .slice(0, -1)
    .map((one) => words.alsoOn(levelsName(one, kernel, words), ends(one, words, lang)))
    .join('');

function sentence(scene: Own): string {
  const { settings, found, words, lang } = scene;
  const { death, sent, limit, since, byCount } = found;
  const others = onOthers(scene);
  if (death.ideal === Infinity) return `${words.sentenceNever}${others}`;
  const { userTimeout, retries, situation, hz } = settings;
  const said = words.sentence[situation]({
    total: headline(found, words, lang),
    sent: number(sent.ideal, lang),
    limit: limit === null ? '' : time(limit, lang),
    since: time(since, lang),
    userTimeout: userTimeout === null || byCount ? null : time(userTimeout * 1000, lang),
    retries: number(retries, lang),
  });
  const [from, to] = [kernelSeconds(death.earliest, lang), kernelSeconds(death.latest, lang)];
  return `${said}${words.sentenceKernel(hz, from, to, linux.deathError.value)}${others}`;
}

/** What the limit is called, and when it is reached; nothing where it is the end itself. */
function limitRow({ settings, found, words, lang }: Own): string[][] {
  const { limit, limitAt, death } = found;
  if (limit === null || limitAt === null || limitAt === death.ideal) return [];
  const name = settings.userTimeout === null ? words.limitPassed : words.userTimeoutPassed;
  return [[name(time(limit, lang)), time(limitAt, lang), '—', '—']];
}

function rows(scene: Own): string[][] {
  const { settings, found, words, lang } = scene;
  const kernel = (at: Us) => (Number.isFinite(at) ? kernelSeconds(at, lang) : '—');
  const times = ({ ideal, earliest, latest }: Bounds) => [
    time(ideal, lang),
    kernel(earliest),
    kernel(latest),
  ];
  const row = (rung: Rung): string[] => {
    const name = rungName(rung, settings, words, lang);
    if (rung.kind === 'fold') return [name, '…', '…', '…'];
    return [name, ...(rung.kind === 'start' ? Array(3).fill(time(0, lang)) : times(rung.when))];
  };
  const all = found.rungs;
  const others = found.levels
    .slice(0, -1)
    .map((one) => [
      words.on(levelsName(one, settings.kernel, words), linux.deathError.value),
      ...(one.course.death.ideal === Infinity ? [words.never, '—', '—'] : times(one.course.death)),
    ]);
  const until = all.at(-1)!.kind === 'death' ? -1 : all.length;
  const limit = limitRow(scene);
  return [...all.slice(0, until).map(row), ...limit, ...all.slice(until).map(row), ...others];
}

function table(scene: Own): Table {
  const { words } = scene;
  return { head: [words.event, words.formula, words.earliest, words.latest], rows: rows(scene) };
}

function Figure(scene: SceneProps<typeof params, InFlightWords, Answer>) {
  const { settings, found, words, lang } = scene;
  const shared = { found, words, lang };
  return (
    <div class="figure">
      <Rungs {...shared} settings={settings} label={sentence(scene)} />
      <Range {...shared} hz={settings.hz} />
    </div>
  );
}

/** The scene of the player that shows the situation. */
const scenes = {
  data: { scenario: 'data-in-flight' },
  connect: { scenario: 'user-timeout-connect' },
  'zero-window': {
    scenario: 'zero-window',
    breaks: 'freeze-server-5000.write-client-9000-10000.power-server-12000',
  },
  'slow-reader': { scenario: 'zero-window' },
} as const;

function next({ settings, words: { next: labels } }: Own): readonly HandOver[] {
  const { situation, rtt, retries, userTimeout, hz } = settings;
  const shared = { userTimeout, hz, rtt, retries };
  const shown = { ...scenes[situation], ...shared };
  const ways: HandOver[] = [
    { widget: 'player', settings: shown, label: labels.player },
    { widget: 'failures', settings: shared, label: labels.failures },
    { widget: 'detection', settings: { userTimeout, hz }, label: labels.detection },
  ];
  if (userTimeout === null) return ways;
  return [
    ...ways,
    { widget: 'config', settings: { target: 'c', userTimeout }, label: labels.config },
  ];
}

const presets = {
  defaults: '',
  failover: 'retries=5',
  userTimeout: 'userTimeout=30000',
  ocean: 'rtt=200&segments=5',
  connect: 'situation=connect',
  connectBefore: 'situation=connect&kernel=6.4',
  windowGone: 'situation=zero-window',
  slowReader: 'situation=slow-reader',
  slowKilled: 'situation=slow-reader&userTimeout=30000',
};

export default defineWidget({
  name: 'in-flight',
  params,
  compute: answer,
  presets,
  Result,
  Controls,
  Figure,
  sentence,
  table,
  next,
});
