import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  checkOption,
  checkSysctl,
  defaultSysctls,
  optionLimits,
  sysctlLimits,
  type OptionName,
  type SysctlName,
} from '~/model/limits.ts';

interface Recorded {
  readonly setsockopt: Record<string, [value: number, answer: string, after: number][]>;
  readonly sysctl: Record<
    string,
    { default: string; tried: [value: string, answer: string, after: string][] }
  >;
}

/** What a Linux 6.18 kernel with HZ 250 answered. */
const recorded = JSON.parse(
  readFileSync(new URL('kernel/limits.json', import.meta.url), 'utf8'),
) as Recorded;

const options = Object.entries(recorded.setsockopt).flatMap(([name, tried]) =>
  tried.map(([value, answer]): [string, number, string] => [name, value, answer]),
);
const sysctls = Object.entries(recorded.sysctl).flatMap(([name, { tried }]) =>
  tried.map(([value, answer]): [string, number, string] => [name, Number(value), answer]),
);

describe('what the kernel takes and what it refuses', () => {
  test.each(options)('setsockopt %s = %i: %s', (name, value, answer) => {
    expect(name in optionLimits).toBe(true);
    expect(checkOption(name as OptionName, value)?.errno ?? 'ok').toBe(answer);
  });
  test.each(sysctls)('sysctl %s = %i: %s', (name, value, answer) => {
    expect(name in sysctlLimits).toBe(true);
    expect(checkSysctl(name as SysctlName, value)?.errno ?? 'ok').toBe(answer);
  });
  test.each(
    Object.entries(recorded.sysctl).map(([name, s]): [string, string] => [name, s.default]),
  )('%s is %s unless set', (name, value) => {
    expect(String(defaultSysctls[name as SysctlName])).toBe(value);
  });
  test('a refusal carries the accepted range', () => {
    const refused = [checkOption('TCP_KEEPCNT', 128), checkSysctl('tcp_retries2', 256)];
    expect(refused).toEqual([
      { errno: 'EINVAL', name: 'TCP_KEEPCNT', value: 128, min: 1, max: 127 },
      { errno: 'EINVAL', name: 'tcp_retries2', value: 256, min: 0, max: 255 },
    ]);
  });
});
