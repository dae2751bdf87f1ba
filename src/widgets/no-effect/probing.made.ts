import { closedWindow } from '~/model/formulas/closed-window.ts';
import { inFlight } from '~/model/formulas/in-flight.ts';
import { defaultSysctls as sysctls } from '~/model/limits.ts';
import { ms, type Us } from '~/model/time.ts';

const rules = {
  userTimeout: null,
  retries: sysctls.tcp_retries2,
  rtoMax: sysctls.tcp_rto_max_ms,
  rtoMin: sysctls.tcp_rto_min_us,
  hz: 250,
} as const;

const { death, sendings } = closedWindow({ ...rules, rtt: ms(1), answers: false });

/** From each window probe to the end, if none is answered: the first is at 0. */
export const untilEnd: readonly Us[] = sendings.map(({ ideal }) => death.ideal - ideal);

const run = (rtt: number, lossProbe: boolean) => inFlight({ ...rules, rtt: ms(rtt), lossProbe });

const runs = [0.1, 1, 10, 50, 100, 200, 400, 700].flatMap((rtt) => [
  run(rtt, true),
  run(rtt, false),
]);

/** How long data is sent again before the connection is given up, on all usual round trips. */
export const givingUp: readonly [least: Us, most: Us] = [
  Math.min(...runs.map(({ limit, death: end }) => Math.min(limit, end.earliest))),
  Math.max(...runs.map(({ death: end }) => end.latest)),
];
