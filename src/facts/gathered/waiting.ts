import { measure } from '~/facts/fact.ts';
import { wellKnown } from '~/facts/middleboxes/well-known.ts';
import { retransmission } from '~/facts/retransmission.ts';

const checked = '2026-11-22';

/** IPVS, by itself or below kube-proxy. */
export const ipvs = { established: wellKnown['kube-proxy-ipvs'].idle } as const;

/** How long others wait, and ask to wait, while a connection gets no answer. */
export const waiting = {
  /** R2 of RFC 9293: no connection is given up sooner. */
  leastLimit: measure(100, 's', 'rfc9293', checked, 'official documentation'),
  /** The ceiling of every wait, in the unit of prose. */
  longest: { ...retransmission.rtoMax, value: retransmission.rtoMax.value / 1000, unit: 's' },
  /** Least time between two answers to window probes of one connection. */
  betweenAnswers: measure(500, 'ms', 'linux-ip-sysctl', checked, 'official documentation'),
} as const;
