import { linux } from '~/facts/linux.ts';
import { targets } from '~/facts/targets/index.ts';
import type { Asked, Part, Target, Means } from '~/facts/targets/target.ts';
import type { Settings } from '~/inputs/params.ts';
import { detection } from '~/model/formulas/detection.ts';
import type { Us } from '~/model/time.ts';
import type { params } from './params.ts';

export type ConfigSettings = Settings<typeof params>;

/** Whether the connection has what was asked, and if not, how that comes. */
export type Fate = 'exact' | 'near' | 'follows' | 'fixed' | 'none' | 'always' | 'program';

/** One part of the settings on its way into the target. */
export interface Placed extends Means {
  readonly fate: Fate;
  /** As asked; 1 for the switch. */
  readonly asked: number;
  /** The connection has something else than was asked. */
  readonly missed: boolean;
}

/** All the widget says, computed once from the settings. Times count from the last sign of life. */
export interface Answer {
  readonly target: Target;
  readonly ways: readonly Placed[];
  /** What a connection has when the configuration is in place. */
  readonly got: Asked;
  /** Probes, or messages, that go unanswered before the end. */
  readonly sent: number;
  readonly total: Us;
  /** The same had every number been taken as asked. */
  readonly wanted: Us;
  /** The numbers are the ones an untouched Linux has anyway. */
  readonly unchanged: boolean;
}

function fateOf({ name, why, is }: Means, asked: number): Fate {
  if (why) return why;
  return name !== undefined && is === asked ? 'exact' : 'near';
}

function placed(way: Means, settings: ConfigSettings): Placed {
  const asked = way.part === 'keepalive' ? 1 : settings[way.part]!;
  return { ...way, asked, fate: fateOf(way, asked), missed: way.is !== asked };
}

const onIdeal = (asked: Asked) => detection({ ...asked, hz: 250 });

function gotOf(ways: readonly Means[], { idle, interval, probes }: Asked): Asked {
  const of = (part: Part) => ways.find((way) => way.part === part)?.is ?? null;
  return {
    idle: of('idle') ?? idle,
    interval: of('interval') ?? interval,
    probes: of('probes') ?? probes,
    userTimeout: of('userTimeout'),
  };
}

const isShipped = ({ idle, interval, probes }: Asked): boolean =>
  idle === linux.idle.value && interval === linux.interval.value && probes === linux.probes.value;

/** The answer to the settings: pure. */
export function answer(settings: ConfigSettings): Answer {
  const target: Target = targets[settings.target];
  const ways = target.ways(settings).map((way) => placed(way, settings));
  const got = gotOf(ways, settings);
  const { sent, death } = onIdeal(got);
  return {
    target,
    ways,
    got,
    sent: sent.ideal,
    total: death.ideal,
    wanted: onIdeal(settings).death.ideal,
    unchanged: ways[0]!.fate === 'program' && settings.target !== 'windows' && isShipped(settings),
  };
}
