import { sysctls } from '~/facts/sysctls/index.ts';
import { inFlight } from '~/model/formulas/in-flight.ts';
import { defaultSysctls } from '~/model/limits.ts';
import { ms } from '~/model/time.ts';
import { plain, sharp, type Named } from './cause.ts';
import { factIn } from './rows.ts';

/** Round trips from a rack to a satellite, in milliseconds. */
const roundTrips = [0.1, 1, 10, 50, 100, 200, 400, 700];

const run = (retries: number, rtt: number, lossProbe: boolean) =>
  inFlight({
    rtt: ms(rtt),
    userTimeout: null,
    retries,
    rtoMax: defaultSysctls.tcp_rto_max_ms,
    rtoMin: defaultSysctls.tcp_rto_min_us,
    lossProbe,
    hz: 250,
  });

/** The time limit of so many retries, and the earliest and latest end on those round trips. */
function limits(retries: number) {
  const runs = roundTrips.flatMap((rtt) => [run(retries, rtt, true), run(retries, rtt, false)]);
  return {
    at: runs[0]!.limit / 1e6,
    from: Math.min(...runs.map(({ limit, death }) => Math.min(limit, death.earliest))) / 1e6,
    to: Math.max(...runs.map(({ death }) => death.latest)) / 1e6,
  };
}

/** The default; what tuning guides set; everything else. */
const weights: Readonly<Record<number, number>> = { 15: 1, 8: 0.6, 5: 0.6, 3: 0.45 };

const ofRetries = (retries: number): Named => ({
  does: 'retransmission',
  ...limits(retries),
  how: [retries],
  weight: retries === defaultSysctls.tcp_retries2 ? 1 : (weights[retries] ?? 0.25),
  row: 'sysctls/#tcp-retries2',
  name: plain(`tcp_retries2 = ${retries}`),
});

/** The longest pause between two retransmissions: no end, but a number that captures show. */
const pause = (): Named => ({
  does: 'retransmission',
  ...sharp(factIn(sysctls.rows, 'tcp-rto-max-ms', 1).value),
  how: [],
  weight: 0.55,
  row: 'sysctls/#tcp-rto-max-ms',
  name: plain('tcp_rto_max_ms'),
});

/** How long unacknowledged data is sent again, for each `tcp_retries2` people use. */
export const inFlightTimes = (): Named[] => [
  ...Array.from({ length: 16 }, (_, i) => ofRetries(i + 1)),
  pause(),
];
