import { expect, test } from 'vitest';
import { retransmission } from '~/facts/retransmission.ts';
import { connecting } from '~/model/formulas/connecting.ts';
import { currentKernel } from '~/model/kernel/kernel.ts';
import { kernelOf } from '~/model/kernel/versions.ts';
import { defaultSysctls, sysctlLimits } from '~/model/limits.ts';
import { modelTimeout } from '~/model/kernel/retry-limit.ts';
import { ms, seconds } from '~/model/time.ts';

const { retries, synRetries, linear, rtoMax, rtoMin } = retransmission;

test('the model starts from the facts on retransmission', () => {
  expect(defaultSysctls).toMatchObject({
    tcp_retries2: retries.value,
    tcp_syn_retries: synRetries.value,
    tcp_syn_linear_timeouts: linear.value,
    tcp_rto_max_ms: rtoMax.value,
    tcp_rto_min_us: rtoMin.value * 1000,
  });
  expect(kernelOf(retransmission.kernel.value)).toEqual(currentKernel);
});

test('the ranges are those the kernel takes', () => {
  const { leastRetries, mostRetries, leastSynRetries, mostSynRetries, mostLinear } = retransmission;
  const range = (min: number, max: number) => ({ min, max });
  expect(sysctlLimits.tcp_retries2).toEqual(range(leastRetries.value, mostRetries.value));
  expect(sysctlLimits.tcp_syn_retries).toEqual(range(leastSynRetries.value, mostSynRetries.value));
  expect(sysctlLimits.tcp_syn_linear_timeouts.max).toBe(mostLinear.value);
  const rtoRange = range(retransmission.leastRtoMax.value, rtoMax.value);
  expect(sysctlLimits.tcp_rto_max_ms).toEqual(rtoRange);
});

test('the limit of data and the time of connect() follow from the defaults', () => {
  const { limit, connect, connectBefore, longestTimeout } = retransmission;
  expect(seconds(longestTimeout.value)).toBe(ms(rtoMax.value));
  expect(modelTimeout(retries.value, ms(rtoMax.value))).toBe(seconds(limit.value));
  const dials = {
    retries: synRetries.value,
    linear: linear.value,
    userTimeout: null,
    rtoMax: rtoMax.value,
    hz: 250,
  } as const;
  expect(connecting(dials).death.ideal).toBe(seconds(connect.value));
  const before = connecting({ ...dials, kernel: kernelOf('6.4') });
  expect(before.death.ideal).toBe(seconds(connectBefore.value));
});
