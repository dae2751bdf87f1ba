import { linux } from '~/facts/linux.ts';
import { number } from '~/i18n/format.ts';
import type { SceneProps } from '~/kit/widget.ts';
import type { Us } from '~/model/time.ts';
import { kernelSeconds } from '~/widgets/detection/kernel-seconds.ts';
import type { Answer } from './answer.ts';
import { levelsName } from './levels.ts';
import type { params } from './params.ts';
import { limitPart } from './parts.ts';
import { ends, headline, time } from './said.ts';
import type { InFlightWords } from './strings.ts';

const died = linux.deathError.value;

type Props = SceneProps<typeof params, InFlightWords, Answer>;

interface TermProps {
  readonly part: string;
  readonly value: string;
  readonly name?: string;
}

/** A number with its name, bound to its part of the figure. */
const Term = ({ part, value, name }: TermProps) => (
  <span data-part={part}>
    <b>{value}</b> {name}
  </span>
);

/** Ended by a length of time: from where it counts, how long, and the timeout past it. */
function ByTime({ found, settings, words, lang }: Props & { readonly limit: Us }) {
  const { limit, since, limitAt, death } = found;
  const first = settings.situation === 'data' ? words.firstTimeout : words.firstProbe;
  const exact = limitAt === death.ideal;
  return (
    <p class="formula">
      {since > 0 && (
        <>
          <Term part="rtt" value={time(since, lang)} name={first} /> +{' '}
        </>
      )}
      <Term
        part={limitPart(settings)}
        value={time(limit!, lang)}
        name={settings.userTimeout === null ? words.limit : words.userTimeout}
      />{' '}
      {exact ? '=' : `→ ${words.nextTimeout}`} <Term part="death" value={time(death.ideal, lang)} />
    </p>
  );
}

/** Ended by a number of tries. */
function ByCount({ found, settings, words, lang }: Props) {
  const dials = settings.situation === 'connect';
  return (
    <p class="formula">
      <Term
        part={dials ? 'synRetries' : 'retries'}
        value={number(found.sent.ideal, lang)}
        name={dials ? words.synsThenWait : words.probesThenWait}
      />{' '}
      → <Term part="death" value={time(found.death.ideal, lang)} />
    </p>
  );
}

function Formula(props: Props) {
  const { found, words } = props;
  if (found.death.ideal === Infinity) return <p class="formula">{words.neverWhy}</p>;
  return found.byCount || found.limit === null ? (
    <ByCount {...props} />
  ) : (
    <ByTime {...props} limit={found.limit} />
  );
}

/** Where the formula and the kernel disagree, the kernel is right. */
function Sooner({ found: { sooner, death }, settings: { hz }, words, lang }: Props) {
  if (sooner === null) return null;
  const says = words.sooner[sooner](hz, kernelSeconds(death.earliest, lang));
  return <p class="rule">{says}</p>;
}

/** Where the version does not say enough: what happens on each level, and how to find out. */
function EachLevel({ found: { levels }, settings: { kernel }, words, lang }: Props) {
  if (levels.length < 2) return null;
  const vendor = kernel.includes('-');
  return (
    <div class="rule levels">
      <p>{words.levels(kernel.split('-')[0]!)}</p>
      <ul>
        {levels.map((one) => (
          <li key={one.first.from}>
            {words.on(levelsName(one, kernel, words), ends(one, words, lang))}
          </li>
        ))}
      </ul>
      <p>{vendor ? words.findMended : words.findLevel}</p>
    </div>
  );
}

/** The answer: how long, by which sum, what the program sees, and why keepalive does not help. */
export function Result(props: Props) {
  const { settings, found, words, lang } = props;
  const never = found.death.ideal === Infinity;
  const { situation } = settings;
  return (
    <div class="result">
      <p class="noticed">{never ? words.toldNever : words.told[situation]}</p>
      <p class="answer" data-part="death">
        <output>{never ? words.never : headline(found, words, lang)}</output>
      </p>
      <Formula {...props} />
      <Sooner {...props} />
      <EachLevel {...props} />
      {found.notes.map((note) => (
        <p key={note} class="rule">
          {words.notes[note]}
        </p>
      ))}
      <p class="sees">{never ? words.sees.never : words.sees[situation](died)}</p>
      <p class="sees silent">{words.silent[situation]}</p>
    </div>
  );
}
