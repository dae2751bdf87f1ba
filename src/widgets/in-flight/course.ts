import { retransmission } from '~/facts/retransmission.ts';
import { ms, type Us } from '~/model/time.ts';
import type { Counts } from '~/model/formulas/bounds.ts';
import { closedWindow } from '~/model/formulas/closed-window.ts';
import { connecting } from '~/model/formulas/connecting.ts';
import type { Bounds } from '~/model/formulas/detection.ts';
import { inFlight } from '~/model/formulas/in-flight.ts';
import type { Kernel } from '~/model/kernel/kernel.ts';
import { kernelsOf } from '~/model/kernel/versions.ts';
import type { Hz } from '~/model/wheel.ts';
import type { InFlightSettings } from './params.ts';

/** What happens in any of the situations, in the same words. Times count from its start. */
export interface Course {
  /** When each segment leaves again: the first of them, see `listed`. */
  readonly again: readonly Bounds[];
  /** How many leave again; `Infinity` where it goes on for ever. */
  readonly sent: Counts;
  /** The first of them is a tail loss probe. */
  readonly lossProbe: boolean;
  /** How long it may go on, `null` where no time bounds it; counted from `since`. */
  readonly limit: Us | null;
  readonly since: Us;
  /** A number of tries ended it, not the limit. */
  readonly byCount: boolean;
  /** `Infinity`: never. */
  readonly death: Bounds;
}

const rtoMin = ms(retransmission.rtoMin.value);

/** What the three functions of the model share. */
function shared({ rtt, userTimeout, retries, rtoMax, hz }: InFlightSettings, kernel: Kernel) {
  const common = { rtt: ms(rtt), userTimeout, retries, rtoMax, rtoMin };
  return { ...common, hz: Number(hz) as Hz, kernel };
}

function ofData(settings: InFlightSettings, kernel: Kernel): Course {
  const { segments, lossProbe: wanted } = settings;
  const found = inFlight({ ...shared(settings, kernel), segments, lossProbe: wanted === 'on' });
  const { sendings: again, repeats: sent, lossProbe, limit, death } = found;
  const since = again[lossProbe ? 1 : 0]!.ideal;
  return { again, sent, lossProbe, limit, since, byCount: false, death };
}

const oneLess = ({ ideal, fewest, most }: Counts): Counts => ({
  ideal: ideal - 1,
  fewest: fewest - 1,
  most: most - 1,
});

function ofConnect(settings: InFlightSettings, kernel: Kernel): Course {
  const { synRetries: retries, linear } = settings;
  const { sendings, syns, ...found } = connecting({ ...shared(settings, kernel), retries, linear });
  const again = sendings.slice(1);
  return { ...found, again, sent: oneLess(syns), lossProbe: false, since: 0 };
}

function ofWindow(settings: InFlightSettings, kernel: Kernel): Course {
  const answers = settings.situation === 'slow-reader';
  const found = closedWindow({ ...shared(settings, kernel), answers });
  const { sendings: again, probes: sent, ...rest } = found;
  return { ...rest, again, sent, lossProbe: false, since: again[0]?.ideal ?? found.rto };
}

/** The kernel meant: of a series, or of a vendor's, the one with all it was mended with. */
export const kernelIn = ({ kernel }: InFlightSettings): Kernel => kernelsOf(kernel).at(-1)!.kernel;

/** What the model says to these settings. */
export function courseOf(settings: InFlightSettings, kernel: Kernel = kernelIn(settings)): Course {
  if (settings.situation === 'data') return ofData(settings, kernel);
  return settings.situation === 'connect'
    ? ofConnect(settings, kernel)
    : ofWindow(settings, kernel);
}

/** How a kernel differs from today's in a way that shows in the result. */
export type KernelNote =
  | 'exact'
  | 'rtoMax'
  | 'lossProbe'
  | 'unclamped'
  | 'linear'
  | 'synIgnored'
  | 'synStorm'
  | 'synShort'
  | 'windowIgnored'
  | 'windowModelled'
  | 'windowUncut'
  | 'extraProbe';

const inEvery = (kernel: Kernel, settings: InFlightSettings): (KernelNote | false)[] => [
  kernel.exactTimers && 'exact',
  !kernel.rtoMax && settings.rtoMax !== retransmission.rtoMax.value && 'rtoMax',
];

function ofWindowTimeout({ persistUserTimeout: rule }: Kernel): KernelNote | false {
  if (rule === 'ignored') return 'windowIgnored';
  if (rule === 'modelled') return 'windowModelled';
  return rule !== 'cut' && 'windowUncut';
}

function inSituation(kernel: Kernel, settings: InFlightSettings): (KernelNote | false)[] {
  const { situation, userTimeout, lossProbe, linear } = settings;
  if (situation === 'data')
    return [
      !kernel.lossProbe && lossProbe === 'on' && 'lossProbe',
      !kernel.userTimeoutClamp && userTimeout !== null && 'unclamped',
    ];
  if (situation === 'connect')
    return [
      !kernel.linearSyn && linear > 0 && 'linear',
      kernel.synUserTimeout === 'ignored' && userTimeout !== null && 'synIgnored',
      kernel.synUserTimeout === 'storm' && userTimeout !== null && 'synStorm',
      kernel.synUserTimeout === 'short' && userTimeout === null && 'synShort',
    ];
  return [
    userTimeout !== null && ofWindowTimeout(kernel),
    kernel.persistExtraProbe && situation === 'zero-window' && 'extraProbe',
  ];
}

/** What has to be said about the kernel version. */
export function notesOn(settings: InFlightSettings): readonly KernelNote[] {
  const kernel = kernelIn(settings);
  const all = [...inEvery(kernel, settings), ...inSituation(kernel, settings)];
  return all.filter((note) => note !== false);
}
