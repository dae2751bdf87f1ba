import { linux } from '~/facts/linux.ts';
import { retransmission } from '~/facts/retransmission.ts';

/** What each input is called on the system, in every language. */
export const names = {
  idle: linux.idleOption.value,
  interval: linux.intervalOption.value,
  probes: linux.probesOption.value,
  userTimeout: linux.userTimeoutOption.value,
  retries: retransmission.retriesSysctl.value,
  rtt: '',
  hz: 'CONFIG_HZ',
} as const;

/** What each input is called beside its field. */
export const en = {
  idle: 'Idle before the first probe',
  interval: 'Interval between probes',
  probes: 'Unanswered probes',
  userTimeout: 'User timeout',
  retries: 'Retransmission limit',
  rtt: 'Round-trip time',
  hz: 'Kernel HZ (ticks per second)',
};

export const zh: typeof en = {
  idle: '首次探测前的空闲时间',
  interval: '探测间隔',
  probes: '探测次数',
  userTimeout: '用户超时',
  retries: '重传上限',
  rtt: '往返时间',
  hz: '内核 HZ（每秒节拍数）',
};
