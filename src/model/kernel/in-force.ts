import { toJiffies, type Clock, type Jiffies } from '~/model/clock.ts';
import type { Socket } from './socket.ts';
import { ms, type Us } from '~/model/time.ts';

/** Payload of a full segment on Ethernet, timestamps taking 12 bytes of it. */
export const mssOf = ({ sysctls }: Pick<Socket, 'sysctls'>): number =>
  sysctls.tcp_timestamps === 0 ? 1460 : 1448;

/** Ticks are kept as an unsigned number, so a negative setting means next to never. */
function inJiffies(clock: Clock, seconds: number): Jiffies {
  if (seconds >= 0) return seconds * clock.hz;
  return 2 ** 32 * (clock.rounding === 'none' ? ms(4) : 1) + seconds * clock.hz;
}

/** Silence before the first probe: `keepalive_time_when()`. */
export const idleOf = (socket: Socket, clock: Clock): Jiffies =>
  inJiffies(clock, socket.options.TCP_KEEPIDLE ?? socket.sysctls.tcp_keepalive_time);

/** Time between unanswered probes: `keepalive_intvl_when()`. */
export const intervalOf = (socket: Socket, clock: Clock): Jiffies =>
  inJiffies(clock, socket.options.TCP_KEEPINTVL ?? socket.sysctls.tcp_keepalive_intvl);

/** Unanswered probes that end the connection: `keepalive_probes()`. */
export const probesOf = (socket: Socket): number =>
  socket.options.TCP_KEEPCNT ?? socket.sysctls.tcp_keepalive_probes;

/** TCP_USER_TIMEOUT in microseconds, 0 when unset. */
export const userTimeoutOf = (socket: Socket): Us => ms(socket.options.TCP_USER_TIMEOUT ?? 0);

/** Longest retransmission timeout: `tcp_rto_max()`. */
export const rtoMaxOf = (socket: Socket): Us =>
  socket.kernel.rtoMax
    ? ms(socket.options.TCP_RTO_MAX_MS ?? socket.sysctls.tcp_rto_max_ms)
    : ms(120_000);

/** Smallest variance in a retransmission timeout: `tcp_rto_min_us()`; the option is kept in ticks. */
export function rtoMinOf(socket: Socket, clock: Clock): Us {
  const set = socket.options.TCP_RTO_MIN_US;
  if (set === undefined) return socket.sysctls.tcp_rto_min_us;
  return Math.round((toJiffies(clock, set) * 1e6) / clock.hz);
}
