import type { Hz } from './wheel.ts';

/** Smallest and largest value the kernel takes. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What `setsockopt()` or a write to `/proc/sys` says to an illegal value. */
export interface Refusal extends Range {
  readonly errno: 'EINVAL';
  readonly name: string;
  readonly value: number;
}

const anyInt = { min: -(2 ** 31), max: 2 ** 31 - 1 };
const onOff = { min: 0, max: 1 };
const byte = { min: 0, max: 255 };
const upTo127 = { min: 1, max: 127 };
const seconds15bit = { min: 1, max: 32_767 };
const rtoMaxMs = { min: 1000, max: 120_000 };

/** Accepted values of the socket options the model knows: `do_tcp_setsockopt()`, net/ipv4/tcp.c. */
export const optionLimits = {
  SO_KEEPALIVE: anyInt,
  TCP_KEEPIDLE: seconds15bit,
  TCP_KEEPINTVL: seconds15bit,
  TCP_KEEPCNT: upTo127,
  TCP_USER_TIMEOUT: { min: 0, max: 2 ** 31 - 1 },
  TCP_SYNCNT: upTo127,
  TCP_RTO_MAX_MS: rtoMaxMs,
  TCP_RTO_MIN_US: { min: 1, max: 200_000 },
  TCP_THIN_LINEAR_TIMEOUTS: onOff,
  TCP_NODELAY: anyInt,
  TCP_CORK: anyInt,
  TCP_QUICKACK: anyInt,
  IP_RECVERR: anyInt,
  SO_SNDBUF: anyInt,
  SO_RCVBUF: anyInt,
} as const satisfies Record<string, Range>;

/** Accepted values of the sysctls: `ipv4_net_table`, net/ipv4/sysctl_net_ipv4.c. */
export const sysctlLimits = {
  tcp_keepalive_time: anyInt,
  tcp_keepalive_intvl: anyInt,
  tcp_keepalive_probes: byte,
  tcp_retries1: byte,
  tcp_retries2: byte,
  tcp_syn_retries: upTo127,
  tcp_syn_linear_timeouts: { min: 0, max: 127 },
  tcp_synack_retries: byte,
  tcp_orphan_retries: byte,
  tcp_rto_max_ms: rtoMaxMs,
  tcp_rto_min_us: { min: 1, max: 2 ** 31 - 1 },
  tcp_early_retrans: { min: 0, max: 4 },
  tcp_thin_linear_timeouts: byte,
  tcp_sack: byte,
  tcp_timestamps: byte,
  tcp_fin_timeout: { min: 0, max: 2 ** 31 - 1 },
  tcp_invalid_ratelimit: { min: 0, max: 2 ** 31 - 1 },
} as const satisfies Record<string, Range>;

export type OptionName = keyof typeof optionLimits;
export type SysctlName = keyof typeof sysctlLimits;
/** Every sysctl of one network namespace. */
export type Sysctls = Readonly<Record<SysctlName, number>>;

/** A network namespace as it comes: Linux 6.5 and later. */
export const defaultSysctls: Sysctls = {
  tcp_keepalive_time: 7200,
  tcp_keepalive_intvl: 75,
  tcp_keepalive_probes: 9,
  tcp_retries1: 3,
  tcp_retries2: 15,
  tcp_syn_retries: 6,
  tcp_syn_linear_timeouts: 4,
  tcp_synack_retries: 5,
  tcp_orphan_retries: 0,
  tcp_rto_max_ms: 120_000,
  tcp_rto_min_us: 200_000,
  tcp_early_retrans: 3,
  tcp_thin_linear_timeouts: 0,
  tcp_sack: 1,
  tcp_timestamps: 1,
  tcp_fin_timeout: 60,
  tcp_invalid_ratelimit: 500,
};

/** A value written in seconds must still fit a signed count of ticks: `proc_dointvec_jiffies()`. */
const inTicks = (hz: number): Range => ({
  min: -Math.floor((2 ** 31 - 1) / hz),
  max: Math.floor((2 ** 31 - 1) / hz),
});

/** The range of a sysctl at this HZ. */
export const sysctlRange = (name: SysctlName, hz: Hz): Range =>
  name === 'tcp_keepalive_time' || name === 'tcp_keepalive_intvl' || name === 'tcp_fin_timeout'
    ? inTicks(hz)
    : sysctlLimits[name];

/** The range of a socket option at this HZ; the smallest TCP_RTO_MIN_US is above one tick. */
export const optionRange = (name: OptionName, hz: Hz): Range =>
  name === 'TCP_RTO_MIN_US'
    ? { min: Math.floor(1e6 / hz) + 1, max: optionLimits.TCP_RTO_MIN_US.max }
    : optionLimits[name];

function refusal(name: string, value: number, { min, max }: Range): Refusal | null {
  const legal = Number.isInteger(value) && value >= min && value <= max;
  return legal ? null : { errno: 'EINVAL', name, value, min, max };
}

/** `null` when `setsockopt()` takes the value, else what it answers. */
export const checkOption = (name: OptionName, value: number, hz: Hz = 250): Refusal | null =>
  refusal(name, value, optionRange(name, hz));

/** `null` when the sysctl takes the value, else what the write answers. */
export const checkSysctl = (name: SysctlName, value: number, hz: Hz = 250): Refusal | null =>
  refusal(name, value, sysctlRange(name, hz));
