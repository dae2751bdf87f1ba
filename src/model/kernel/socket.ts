import type { Jiffies } from '~/model/clock.ts';
import type { Kernel } from './kernel.ts';
import type { OptionName, Sysctls } from '~/model/limits.ts';
import type { Us } from '~/model/time.ts';
import type { Death, Errno, Side, State } from './trace.ts';

/** Window an end offers that was given no receive buffer of its own. */
export const defaultWindow = 65_536;

/** Socket options by the kernel's name; an absent one was never set. */
export type Options = Partial<Record<OptionName, number>>;

/** A segment that left and is not acknowledged: one entry of `tcp_rtx_queue`. */
export interface Sent {
  seq: number;
  len: number;
  fin: boolean;
  sentAt: Us;
  retransmitted: boolean;
}

/** What the one timer shared by all sending waits for: `icsk_pending`. */
export type Pending = 'off' | 'retransmit' | 'loss-probe' | 'persist' | 'syn-ack';

/** What the kernel remembers of one end of the connection: `struct tcp_sock`. */
export interface Socket {
  readonly side: Side;
  readonly kernel: Kernel;
  sysctls: Sysctls;
  options: Options;
  state: State;
  /** The application closed it: `SOCK_DEAD`. */
  orphan: boolean;
  /** The peer's FIN came. */
  heardFin: boolean;
  finQueued: boolean;
  /** Sending: next of each is one past the last byte; `dataEnd` is the end of what was written. */
  sndUna: number;
  sndNxt: number;
  dataEnd: number;
  sndWnd: number;
  sndWl1: number;
  /** End of the last segment shorter than the MSS, for Nagle: `snd_sml`. */
  smallEnd: number;
  inFlight: Sent[];
  cwnd: number;
  ssthresh: number;
  /** Until this is acknowledged, loss recovery goes on: `high_seq` in TCP_CA_Loss. */
  recoverTo: number;
  /** End of what was sent when an unanswered loss probe left, -1 for none: `tlp_high_seq`. */
  probeEnd: number;
  /** That probe repeated a segment: `tlp_retrans`. */
  probeRepeats: boolean;
  /** Receiving. */
  rcvNxt: number;
  rcvWup: number;
  window: number;
  offered: number;
  unread: number;
  reads: boolean;
  /** Data behind unread data is not looked at for what it acknowledges; see `End.fastPath`. */
  fastPath: boolean;
  /** Segments that came ahead of a gap. */
  ahead: { seq: number; end: number; fin: boolean }[];
  lastOutOfWindow: Jiffies;
  /** Keepalive; a timer that is off runs at Infinity. */
  keepaliveExpires: Jiffies;
  keepaliveRuns: Us;
  keepaliveWhy: 'keepalive' | 'timewait';
  lastSent: Jiffies;
  lastData: Jiffies;
  lastAck: Jiffies;
  probesOut: number;
  /** The shared sending timer. */
  pending: Pending;
  writeExpires: Jiffies;
  writeRuns: Us;
  /** Round trip, in microseconds (`mdev` fourfold, as in the kernel); `rto` in jiffies. */
  srtt: Us;
  mdev: Us;
  mdevMax: Us;
  rttvar: Us;
  rttSeq: number;
  rto: Jiffies;
  backoff: number;
  retransmits: number;
  /** Segments ever sent again: `total_retrans`; when all in flight were last given up for lost. */
  repeats: number;
  lossAt: Us;
  /** Instant of the first retransmission of this episode, -1 when there is none. */
  retransStamp: Us;
  /** When probing a closed window began, -1 when it did not. */
  probesStamp: Jiffies;
  softError: Errno | null;
  death: Death | null;
}

/** A new socket in CLOSE. */
export function createSocket(
  side: Side,
  kernel: Kernel,
  sysctls: Sysctls,
  options: Options,
): Socket {
  const window = options.SO_RCVBUF ?? defaultWindow;
  return {
    side,
    kernel,
    sysctls,
    options: { ...options },
    state: 'CLOSE',
    orphan: false,
    heardFin: false,
    finQueued: false,
    sndUna: 0,
    sndNxt: 0,
    dataEnd: 1,
    sndWnd: defaultWindow,
    sndWl1: 0,
    smallEnd: 0,
    inFlight: [],
    cwnd: 10,
    ssthresh: Infinity,
    recoverTo: 0,
    probeEnd: -1,
    probeRepeats: false,
    rcvNxt: 0,
    rcvWup: 0,
    window,
    offered: window,
    unread: 0,
    reads: true,
    fastPath: false,
    ahead: [],
    lastOutOfWindow: -Infinity,
    keepaliveExpires: 0,
    keepaliveRuns: Infinity,
    keepaliveWhy: 'keepalive',
    lastSent: 0,
    lastData: 0,
    lastAck: 0,
    probesOut: 0,
    pending: 'off',
    writeExpires: 0,
    writeRuns: Infinity,
    srtt: 0,
    mdev: 0,
    mdevMax: 0,
    rttvar: 0,
    rttSeq: 0,
    rto: 0,
    backoff: 0,
    retransmits: 0,
    repeats: 0,
    lossAt: 0,
    retransStamp: -1,
    probesStamp: -1,
    softError: null,
    death: null,
  };
}

/** Time since anything useful was received: `keepalive_time_elapsed()`. */
export const elapsedOf = (socket: Socket, now: Jiffies): Jiffies =>
  Math.min(now - socket.lastData, now - socket.lastAck);

/** Anything written or closed that has not left yet: `!tcp_write_queue_empty()`. */
export const hasUnsent = (socket: Socket): boolean =>
  socket.sndNxt < socket.dataEnd + (socket.finQueued ? 1 : 0);

/** The peer's window ends here: `tcp_wnd_end()`. */
export const windowEnd = (socket: Socket): number => socket.sndUna + socket.sndWnd;
