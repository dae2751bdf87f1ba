import { linux } from '~/facts/linux.ts';
import { retransmission } from '~/facts/retransmission.ts';
import { choice, int, intOrOff, type IntParam } from './params.ts';

const seconds = [
  1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 75, 90, 120, 180, 240, 300, 600, 900, 1200, 1800, 3600, 7200,
  14_400, 32_767,
];

/** Seconds without traffic before the first probe. */
export const idle = int(linux.idle.value, {
  unit: 's',
  min: linux.leastIdle.value,
  max: linux.mostIdle.value,
  stops: seconds,
});

/** Seconds between probes. */
export const interval = int(linux.interval.value, {
  unit: 's',
  min: linux.leastInterval.value,
  max: linux.mostInterval.value,
  stops: seconds,
});

/** Probes that stay unanswered before the connection is given up. */
export const probes = int(linux.probes.value, {
  unit: 'count',
  min: linux.leastProbes.value,
  max: linux.mostProbes.value,
  stops: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 30, 50, 80, 127],
});

/** TCP_USER_TIMEOUT in milliseconds, or none. */
export const userTimeout = intOrOff({
  unit: 'ms',
  min: 1,
  max: linux.mostUserTimeout.value,
  stops: [
    500, 1000, 2000, 3000, 5000, 8000, 10_000, 15_000, 20_000, 30_000, 60_000, 90_000, 120_000,
    300_000, 600_000, 900_000, 1_800_000, 7_200_000,
  ],
});

/** tcp_retries2: retransmissions of data before the connection is given up. */
export const retries = int(retransmission.retries.value, {
  unit: 'count',
  min: retransmission.leastRetries.value,
  max: retransmission.mostRetries.value,
  stops: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 20, 50, 255],
});

/** Milliseconds from a segment to its answer. */
export const rtt = int(20, {
  unit: 'ms',
  min: 0,
  max: 120_000,
  stops: [0, 1, 2, 4, 10, 20, 50, 100, 150, 200, 300, 500, 1000, 2000, 5000, 10_000, 120_000],
});

/** Ticks per second of the kernel. */
export const hz = choice('250', '100', '300', '1000');

/** The same, or a clock without ticks, as formulas have it. */
export const hzOrIdeal = choice('250', '100', '300', '1000', 'ideal');

/** The same input, first at another value. */
export const at = (param: IntParam, initial: number): IntParam<false> => ({
  ...param,
  off: false,
  initial,
});

/** The same input where it may be absent; absent at first where no value is given. */
export const maybe = (param: IntParam, initial: number | null = null): IntParam<true> => ({
  ...param,
  off: true,
  initial,
});
