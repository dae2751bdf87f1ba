import { closedWindow } from '~/model/formulas/closed-window.ts';
import { defaultSysctls } from '~/model/limits.ts';
import { ms } from '~/model/time.ts';
import { plain, type Named } from './cause.ts';

const retries = defaultSysctls.tcp_retries2;

const run = (rtt: number) =>
  closedWindow({
    rtt: ms(rtt),
    answers: false,
    userTimeout: null,
    retries,
    rtoMax: defaultSysctls.tcp_rto_max_ms,
    rtoMin: defaultSysctls.tcp_rto_min_us,
    hz: 250,
  }).death;

/** A peer that closed its window and vanished: `tcp_retries2` probes, here a true count. */
export function behindWindow(): Named[] {
  const [near, far] = [run(1), run(400)];
  const [at, to] = [near.ideal / 1e6, far.latest / 1e6];
  const name = plain(`tcp_retries2 = ${retries}`);
  const row = 'errors/#etimedout-window';
  return [{ does: 'window', at, from: at, to, how: [retries], weight: 0.4, row, name }];
}
