import type { OptionName } from '~/model/limits.ts';
import type { End, Scenario, SetOption, Timed as Action } from '~/model/kernel/scenario.ts';
import { ms, seconds, type Us } from '~/model/time.ts';
import type { SegmentKind } from '~/model/kernel/trace.ts';

/** Options in the order they are given. */
export const options = (values: Partial<Record<OptionName, number>>): SetOption[] =>
  Object.entries(values).map(([option, value]) => ({ option: option as OptionName, value }));

/** Keepalive with its three numbers, and a user timeout in milliseconds. */
export const keepalive = (
  idle: number,
  interval: number,
  probes: number,
  userTimeout?: number,
): SetOption[] =>
  options({
    SO_KEEPALIVE: 1,
    TCP_KEEPIDLE: idle,
    TCP_KEEPINTVL: interval,
    TCP_KEEPCNT: probes,
    ...(userTimeout !== undefined && { TCP_USER_TIMEOUT: userTimeout }),
  });

/** A round trip of veth and loopback. */
export const local: Us = 50;

/** The path drops everything from an instant on, in seconds. */
export const silentFrom = (at: number): Action => ({ at: seconds(at), do: 'block' });

/** Two hosts that were connected at 0, the path silent right after it. */
export const deadAfterHandshake = (client: End, horizon: number, rtt: Us = local): Scenario => ({
  rtt,
  client,
  actions: [{ at: 1, do: 'block' }],
  horizon: seconds(horizon),
});

/** connect() into a path that drops everything. */
export const connectIntoSilence = (client: End, horizon: number): Scenario => ({
  rtt: local,
  start: 'closed',
  client,
  actions: [
    { at: 0, do: 'block' },
    { at: 0, do: 'connect' },
  ],
  horizon: seconds(horizon),
});

/** One SYN reaches the server; nothing of either end gets through after that. */
export const onlyTheSyn = (server: End, horizon: number): Scenario => ({
  rtt: ms(2),
  start: 'closed',
  server,
  actions: [
    { at: 0, do: 'connect' },
    { at: ms(1), do: 'block' },
  ],
  horizon: seconds(horizon),
});

/** A write on an established connection whose path is silent. */
export const writeIntoSilence = (
  client: End,
  at: number,
  bytes: number,
  horizon: number,
): Scenario => ({
  rtt: local,
  client,
  actions: [
    { at: 1, do: 'block' },
    { at: seconds(at), do: 'write', host: 'client', bytes },
  ],
  horizon: seconds(horizon),
});

/** Segments that tell how a keepalive went. */
export const probing: readonly SegmentKind[] = ['keepalive-probe', 'rst'];
export const syns: readonly SegmentKind[] = ['syn', 'syn-retransmit'];
export const repeats: readonly SegmentKind[] = ['retransmit', 'fin-retransmit'];
