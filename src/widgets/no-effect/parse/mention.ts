import type { Line, MentionFinding } from './finding.ts';

const named =
  /\b(?:SO_KEEPALIVE|TCP_KEEP(?:IDLE|ALIVE|INTVL|CNT)|TCP_USER_TIMEOUT|SIO_KEEPALIVE_VALS)\b/g;

/** A line that names options of keepalive, whatever language it is in; `null` for any other. */
export function mentionOf({ number, text }: Line): MentionFinding | null {
  const names = [...new Set(text.match(named) ?? [])];
  return names.length > 0 ? { kind: 'mention', line: number, names } : null;
}
