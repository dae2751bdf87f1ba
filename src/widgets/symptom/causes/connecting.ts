import { connecting } from '~/model/formulas/connecting.ts';
import { defaultSysctls } from '~/model/limits.ts';
import { plain, type Named } from './cause.ts';

const most = 8;

/** Today's default, the same before the linear timeouts came, and the default of old kernels. */
function weightOf(retries: number, linear: number): number {
  if (retries === defaultSysctls.tcp_syn_retries) return 1;
  return retries === defaultSysctls.tcp_syn_retries - 1 && linear === 0 ? 0.6 : 0.35;
}

function ofRetries(retries: number, linear: number): Named {
  const settings = { userTimeout: null, rtoMax: defaultSysctls.tcp_rto_max_ms, hz: 250 } as const;
  const { death } = connecting({ ...settings, retries, linear });
  const [at, to] = [death.ideal / 1e6, death.latest / 1e6];
  const name = plain(`tcp_syn_retries = ${retries}`);
  const row = linear ? 'sysctls/#tcp-syn-linear-timeouts' : 'sysctls/#tcp-syn-retries';
  const weight = weightOf(retries, linear);
  return { does: 'connect', at, from: at, to, how: [retries, linear], weight, row, name };
}

/** How long connect() tries, with and without the linear timeouts of Linux 6.5. */
export const whileConnecting = (): Named[] =>
  Array.from({ length: most }, (_, i) => i + 1).flatMap((retries) => [
    ofRetries(retries, 0),
    ofRetries(retries, defaultSysctls.tcp_syn_linear_timeouts),
  ]);
