import { checkOption, checkSysctl, type OptionName, type SysctlName } from '~/model/limits.ts';
import { push } from './output.ts';
import { idleOf, mssOf } from './in-force.ts';
import { elapsedOf, type Socket } from './socket.ts';
import { armKeepalive, cancelKeepalive } from './timers.ts';
import type { Hz } from '~/model/wheel.ts';
import { jiffiesNow, tellApp, type World } from './world.ts';

/** Limits depend on HZ; the ideal clock takes those of HZ 250. */
export const hzOf = (world: World): Hz =>
  world.clock.rounding === 'none' ? 250 : (world.clock.hz as Hz);

const timersRun = (socket: Socket): boolean =>
  socket.state !== 'CLOSE' && socket.state !== 'LISTEN' && socket.keepaliveWhy === 'keepalive';

/** Off to on arms the timer from now, on to off takes it away: `tcp_set_keepalive()`. */
function setKeepalive(world: World, socket: Socket, on: boolean): void {
  const was = Boolean(socket.options.SO_KEEPALIVE);
  if (!timersRun(socket)) return;
  if (on && !was) armKeepalive(world, socket, idleOf(socket, world.clock), 'option');
  else if (!on) cancelKeepalive(world, socket, 'option');
}

/** A new idle time counts from the last activity: `tcp_sock_set_keepidle_locked()`. */
function setIdle(world: World, socket: Socket): void {
  if (!socket.options.SO_KEEPALIVE || !timersRun(socket)) return;
  const elapsed = elapsedOf(socket, jiffiesNow(world));
  armKeepalive(world, socket, Math.max(idleOf(socket, world.clock) - elapsed, 0), 'option');
}

/** Offers whole segments of what was asked for; the kernel's count of memory is not modelled. */
function setReceiveBuffer(socket: Socket, value: number): void {
  const mss = mssOf(socket);
  socket.window = Math.max(value - (value > mss ? value % mss : 0), 1);
  if (socket.state === 'CLOSE' || socket.state === 'LISTEN') socket.offered = socket.window;
}

/**
 * `setsockopt()` with an integer; an illegal value is answered with EINVAL and changes nothing.
 * Only SO_KEEPALIVE and TCP_KEEPIDLE touch a timer that runs. `do_tcp_setsockopt()`.
 */
export function setOption(world: World, socket: Socket, option: OptionName, value: number): void {
  const refused = checkOption(option, value, hzOf(world)) !== null;
  const errno = refused ? 'EINVAL' : null;
  tellApp(world, socket, 'call', { call: `setsockopt ${option}=${value}`, errno });
  if (refused) return;
  if (option === 'SO_KEEPALIVE') setKeepalive(world, socket, value !== 0);
  socket.options[option] = value;
  if (option === 'SO_RCVBUF') setReceiveBuffer(socket, value);
  if (option === 'TCP_KEEPIDLE') setIdle(world, socket);
  if (socket.state === 'ESTAB' || socket.state === 'CLOSE-WAIT')
    if ((option === 'TCP_CORK' && value === 0) || (option === 'TCP_NODELAY' && value !== 0))
      push(world, socket, 'application');
}

/** A write to `/proc/sys/net/ipv4`; sockets that never set the option follow at once. */
export function setSysctl(world: World, socket: Socket, name: SysctlName, value: number): void {
  const refused = checkSysctl(name, value, hzOf(world)) !== null;
  const errno = refused ? 'EINVAL' : null;
  tellApp(world, socket, 'call', { call: `sysctl ${name}=${value}`, errno });
  if (!refused) socket.sysctls = { ...socket.sysctls, [name]: value };
}
