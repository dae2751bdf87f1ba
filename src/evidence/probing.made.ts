import { closedWindow } from '~/model/formulas/closed-window.ts';
import { connecting } from '~/model/formulas/connecting.ts';
import { inFlight } from '~/model/formulas/in-flight.ts';
import { defaultSysctls as sysctls } from '~/model/limits.ts';
import { ms, type Us } from '~/model/time.ts';

const common = { userTimeout: null, rtoMax: sysctls.tcp_rto_max_ms, hz: 250 } as const;
const rules = {
  ...common,
  retries: sysctls.tcp_retries2,
  rtoMin: sysctls.tcp_rto_min_us,
} as const;

const { death, sendings } = closedWindow({ ...rules, rtt: ms(1), answers: false });

/** From each window probe to the end, if none is answered: the first is at 0. */
export const untilEnd: readonly Us[] = sendings.map(({ ideal }) => death.ideal - ideal);

const run = (rtt: number, lossProbe: boolean) => inFlight({ ...rules, rtt: ms(rtt), lossProbe });

const sent = run(1, false);

/** From each retransmission to the end, if nothing is acknowledged: the first is at 0. */
export const untilGivenUp: readonly Us[] = sent.sendings.map(
  ({ ideal }) => sent.death.ideal - ideal,
);

const runs = [0.1, 1, 10, 50, 100, 200, 400, 700].flatMap((rtt) => [
  run(rtt, true),
  run(rtt, false),
]);

/** How long data is sent again before the connection is given up, on all usual round trips. */
export const givingUp: readonly [least: Us, most: Us] = [
  Math.min(...runs.map(({ limit, death: end }) => Math.min(limit, end.earliest))),
  Math.max(...runs.map(({ death: end }) => end.latest)),
];

const syns = [0, sysctls.tcp_syn_linear_timeouts].map(
  (linear) => connecting({ ...common, retries: sysctls.tcp_syn_retries, linear }).death,
);

/** How long connect() tries where nobody answers, on kernels before and since 6.5. */
export const connectEnds: readonly [least: Us, most: Us] = [
  Math.min(...syns.map(({ earliest }) => earliest)),
  Math.max(...syns.map(({ latest }) => latest)),
];
