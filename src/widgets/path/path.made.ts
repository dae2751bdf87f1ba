import { linux } from '~/facts/linux.ts';
import { wellKnown } from '~/facts/middleboxes/well-known.ts';
import { timers } from '~/facts/products/timers.ts';
import { inFlight } from '~/model/formulas/in-flight.ts';
import { defaultSysctls as sysctls } from '~/model/limits.ts';
import { ms } from '~/model/time.ts';
import { written } from './records.ts';

const device = (id: keyof typeof wellKnown): string => written(id, wellKnown[id]);

/** The device that the widget starts with. */
export const initialChain = device('aws-nlb');

/** Situations people meet. */
export const presets = {
  nlb: `chain=${initialChain}`,
  alb: `chain=${device('aws-alb')}&idle=20&interval=5&probes=3`,
  hop: `chain=${initialChain}_gateway.off.l7.fin.s120-30-3&idle=off`,
  waiting: `chain=${device('gcp-vpc-firewall')}&idle=off`,
  ipvs: `chain=${device('kube-proxy-ipvs')}&idle=${linux.idle.value}`,
  database: `chain=firewall.1800.any.silent&idle=off&database=${timers.mariadbWait.value}`,
  gateway: `chain=${device('aws-alb')}&idle=off&http=45`,
  order: `chain=${initialChain}&idle=120&interval=30&probes=3&pool=${timers.okhttpPool.value}&heartbeat=60`,
};

/** How long unacknowledged data keeps a connection over a path of 20 ms, in microseconds. */
const writeTimeout = (userTimeout: number | null) =>
  inFlight({
    rtt: ms(20),
    userTimeout,
    retries: sysctls.tcp_retries2,
    rtoMax: sysctls.tcp_rto_max_ms,
    rtoMin: sysctls.tcp_rto_min_us,
    lossProbe: true,
    hz: 250,
  }).death.ideal;

/** With the defaults of Linux, and what comes on top of a user timeout. */
export const retransmission = {
  defaults: writeTimeout(null),
  first: writeTimeout(60_000) - ms(60_000),
};
