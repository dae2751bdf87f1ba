import { linux } from '~/facts/linux.ts';
import { choice, int, intOrOff } from '~/kit/params.ts';

const idleStops = [
  1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 600, 900, 1200, 1800, 3600, 7200,
  14400, 32767,
];
const intervalStops = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 75, 90, 120, 180, 300, 600, 1800, 32767];
const probeStops = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 30, 50, 80, 127];
const userTimeoutStops = [
  500, 1000, 2000, 3000, 5000, 8000, 10000, 15000, 20000, 30000, 60000, 120000, 300000, 600000,
  1800000, 7200000,
];

/** The inputs of `detection`: public names, see the links page. */
export const params = {
  idle: int(linux.idle.value, {
    unit: 's',
    min: linux.leastIdle.value,
    max: linux.mostIdle.value,
    stops: idleStops,
  }),
  interval: int(linux.interval.value, {
    unit: 's',
    min: linux.leastInterval.value,
    max: linux.mostInterval.value,
    stops: intervalStops,
  }),
  probes: int(linux.probes.value, {
    unit: 'count',
    min: linux.leastProbes.value,
    max: linux.mostProbes.value,
    stops: probeStops,
  }),
  userTimeout: intOrOff({
    unit: 'ms',
    min: 1,
    max: linux.mostUserTimeout.value,
    stops: userTimeoutStops,
  }),
  system: choice('linux'),
  hz: choice('250', '100', '300', '1000'),
} as const;
