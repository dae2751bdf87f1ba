import { sysctlLimits } from '~/model/limits.ts';

const home = 'net.ipv4.';
const known: ReadonlySet<string> = new Set(Object.keys(sysctlLimits));

/** What people call the three, by a part of the name that gives it away. */
const meanings = [
  [/int|freq|delay/, 'tcp_keepalive_intvl'],
  [/prob|cnt|count|retr|num/, 'tcp_keepalive_probes'],
  [/time|idle|tm$/, 'tcp_keepalive_time'],
] as const;

/** The parameter that a name must mean that there is not; `null` where it exists or nobody can tell. */
export function meantBy(key: string): string | null {
  const last = key.split('.').pop()!.toLowerCase();
  if (/^net\.inet6?\./.test(key) || !/keep_?alive/.test(last)) return null;
  if (known.has(last)) return key === home + last || !key.includes('.') ? null : home + last;
  const rest = last.replace(/.*keep_?alive_?/, '');
  const meaning = meanings.find(([pattern]) => pattern.test(rest));
  return meaning ? home + meaning[1] : null;
}
