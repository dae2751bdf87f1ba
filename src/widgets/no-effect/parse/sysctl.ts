import type { Line, SysctlError, SysctlFinding } from './finding.ts';

/** `net.ipv4.tcp_keepalive_time = 7200`, a path below /proc/sys, or a name with its content. */
const setting =
  /^(?:\/proc\/sys\/|\.\/)?((?:[\w-]{1,40}[./]){1,5}[\w-]{1,60}|tcp_keepalive_(?:time|intvl|probes))(?:\s{0,3}=\s{0,3}|:)(-?\d{1,15})(\s{1,20}[#;].{0,200})?$/;

/** One parameter with a whole number as its value; `null` for any other line. */
export function sysctlValue({ number, text }: Line): SysctlFinding | null {
  const match = setting.exec(text.trim());
  if (!match) return null;
  const named = match[1]!.replaceAll('/', '.');
  const key = named.includes('.') ? named : `net.ipv4.${named}`;
  const comment = match[3] !== undefined;
  return { kind: 'sysctl', line: number, key, value: Number(match[2]), comment };
}

const complaints = [
  [/^sysctl: cannot stat \/proc\/sys\/(\S{1,120}): No such file/, 'missing'],
  [/^sysctl: setting key "([^"]{1,120})"(?:, ignoring)?: (?:Read-only|Permission)/, 'denied'],
  [/^sysctl: setting key "([^"]{1,120})"(?:, ignoring)?: Invalid argument/, 'invalid'],
  [/^sysctl: permission denied on key ["']([^"']{1,120})["']/, 'denied'],
  [/^sysctl: "([^"]{1,120})" is an unknown key/, 'missing'],
  [/^error: "([^"]{1,120})" is an unknown key/, 'missing'],
] as const;

/** What sysctl could not do; `null` for any other line. */
export function sysctlError({ number, text }: Line): SysctlError | null {
  for (const [pattern, reason] of complaints) {
    const match = pattern.exec(text.trim());
    if (match) {
      const key = match[1]!.replaceAll('/', '.');
      return { kind: 'sysctlError', line: number, key, reason };
    }
  }
  return null;
}
