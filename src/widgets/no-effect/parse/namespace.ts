import type { CounterFinding, Line, NamespaceFinding } from './finding.ts';

/** `net:[4026531840]`, alone or at the end of a line of `ls -l`. */
export function namespaceOf({ number, text }: Line): NamespaceFinding | null {
  const match = /(?:^|-> '?|\s)net:\[(\d{1,20})\]'?$/.exec(text.trim());
  return match ? { kind: 'namespace', line: number, id: match[1]! } : null;
}

/** `TcpExtTCPKeepAlive  5  0.0` of nstat. */
export function counterOf({ number, text }: Line): CounterFinding | null {
  const match = /^(Tcp\w{1,40})\s{1,40}(\d{1,20})\s{1,40}[\d.]{1,20}$/.exec(text.trim());
  if (!match) return null;
  return { kind: 'counter', line: number, name: match[1]!, value: Number(match[2]) };
}
