import { retransmission } from '~/facts/retransmission.ts';
import type { Bounds } from '~/model/formulas/detection.ts';
import { modelTimeout } from '~/model/kernel/retry-limit.ts';
import { ms, seconds, type Us } from '~/model/time.ts';
import { courseOf, kernelIn } from './course.ts';
import type { InFlightSettings } from './params.ts';

/** A value of an input and when it ends things. */
export interface Choice {
  readonly value: number;
  readonly death: Bounds;
  /** How long the value lets it go on, from the first timeout; `null` where no time bounds it. */
  readonly limit: Us | null;
}

/** What to set to be told within a time; `null`: nothing does it. */
export interface Inverse {
  readonly within: Us;
  /** The most retries that are in time, and one more. */
  readonly retries: Choice | null;
  readonly tooMany: Choice | null;
  /** The longest user timeout that is in time, in ms. */
  readonly userTimeout: Choice | null;
}

type Counted = 'retries' | 'synRetries';

const countOf = ({ situation }: InFlightSettings): Counted =>
  situation === 'connect' ? 'synRetries' : 'retries';

/** When it ends with so many retries and nothing else to end it. */
function withRetries(settings: InFlightSettings, key: Counted, value: number): Choice {
  const { death, limit } = courseOf({ ...settings, userTimeout: null, [key]: value });
  return { value, death, limit };
}

const inTime = ({ death }: Choice, within: Us): boolean => death.latest <= within;

/** So many window probes fit, if nothing but the time counts. */
function probesWithin(settings: InFlightSettings, within: Us): number {
  const most = retransmission.mostRetries.value;
  const { again } = courseOf({ ...settings, userTimeout: null, retries: most });
  const fit = again.filter(({ latest }) => latest <= within).length - 1;
  if (fit < again.length - 1) return fit;
  const [before, last] = again.slice(-2) as [Bounds, Bounds];
  const more = Math.floor((within - last.latest) / (last.latest - before.latest));
  return Math.min(most, fit + more);
}

/** Retries whose time limit is within the time; the end comes later than that. */
function limitsWithin(settings: InFlightSettings, within: Us): number {
  const dials = settings.situation === 'connect';
  const rtoMax = kernelIn(settings).rtoMax ? settings.rtoMax : retransmission.rtoMax.value;
  const { mostSynRetries, mostRetries } = retransmission;
  const most = (dials ? mostSynRetries : mostRetries).value;
  const limit = (n: number) => modelTimeout(n, ms(rtoMax), dials ? seconds(1) : undefined);
  let n = dials ? 0 : -1;
  while (n < most && limit(n + 1) <= within) n += 1;
  return n;
}

/** The most retries that end it in time on every tick a kernel can start at, and one more. */
function retriesWithin(settings: InFlightSettings, within: Us) {
  const key = countOf(settings);
  const least = key === 'retries' ? retransmission.leastRetries : retransmission.leastSynRetries;
  const most = key === 'retries' ? retransmission.mostRetries : retransmission.mostSynRetries;
  const guess = settings.situation === 'zero-window' ? probesWithin : limitsWithin;
  let tooMany: Choice | null = null;
  for (let n = guess(settings, within); n >= least.value; n -= 1) {
    const found = withRetries(settings, key, n);
    if (!inTime(found, within)) tooMany = found;
    else if (tooMany || n === most.value) return { retries: found, tooMany };
    else return { retries: found, tooMany: withRetries(settings, key, n + 1) };
  }
  return { retries: null, tooMany: tooMany ?? withRetries(settings, key, least.value) };
}

/** Some kernels do not cut the last wait, or pay no heed: then a few tries do not help. */
const mostTries = 3;

/** The longest user timeout that ends it in time, if it does: what is too late is taken off. */
function userTimeoutWithin(settings: InFlightSettings, within: Us): Choice | null {
  const { since } = courseOf({ ...settings, userTimeout: 1 });
  let value = Math.floor((within - since) / 1000);
  for (let tries = 0; tries < mostTries && value > 0; tries += 1) {
    const { death, limit, byCount } = courseOf({ ...settings, userTimeout: value });
    if (byCount) return null;
    if (death.latest <= within) return { value, death, limit };
    value -= Math.ceil((death.latest - within) / 1000);
  }
  return null;
}

/** What to set to be told within the time asked for. */
export function inverse(settings: InFlightSettings): Inverse {
  const within = seconds(settings.within);
  const userTimeout = userTimeoutWithin(settings, within);
  if (settings.situation === 'slow-reader')
    return { within, retries: null, tooMany: null, userTimeout };
  return { within, ...retriesWithin(settings, within), userTimeout };
}
