import type { Settings } from '~/inputs/params.ts';
import {
  detection,
  probeTime,
  type Bounds,
  type Detection,
  type DetectionSettings,
} from '~/model/formulas/detection.ts';
import { seconds, type Us } from '~/model/time.ts';
import type { Hz } from '~/model/wheel.ts';
import type { params } from './params.ts';

export type DetectionWidgetSettings = Settings<typeof params>;

/** One event of the run; `fold` stands for probes that are left out of the list. */
export type RunEvent =
  | { readonly kind: 'heard'; readonly when: Bounds }
  | { readonly kind: 'probe'; readonly k: number; readonly when: Bounds }
  | { readonly kind: 'fold'; readonly count: number; readonly first: number }
  | { readonly kind: 'death'; readonly when: Bounds };

/** All the widget says, computed once from the settings. Times count from the last segment heard. */
export interface Answer extends Detection {
  readonly idle: Us;
  readonly interval: Us;
  /** User timeout, `null` when the count decides. */
  readonly userTimeout: Us | null;
  readonly events: readonly RunEvent[];
}

/** So many probes are listed before the middle ones are folded. */
const listed = 9;
const head = 5;
const tail = 2;

const never: Bounds = { ideal: 0, earliest: 0, latest: 0 };

function probeEvents(settings: DetectionSettings, count: number): RunEvent[] {
  const probe = (k: number): RunEvent => ({ kind: 'probe', k, when: probeTime(settings, k) });
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => probe(from + i));
  if (count <= listed) return range(1, count);
  const fold: RunEvent = { kind: 'fold', count: count - head - tail, first: head + 1 };
  return [...range(1, head), fold, ...range(count - tail + 1, count)];
}

const inModel = (settings: DetectionWidgetSettings): DetectionSettings => ({
  ...settings,
  hz: Number(settings.hz) as Hz,
});

/** The answer to the settings: pure, at most a dozen events however many probes there are. */
export function answer(settings: DetectionWidgetSettings): Answer {
  const modelled = inModel(settings);
  const found = detection(modelled);
  return {
    ...found,
    idle: seconds(settings.idle),
    interval: seconds(settings.interval),
    userTimeout: settings.userTimeout === null ? null : settings.userTimeout * 1000,
    events: [
      { kind: 'heard', when: never },
      ...probeEvents(modelled, found.sent.ideal),
      { kind: 'death', when: found.death },
    ],
  };
}
