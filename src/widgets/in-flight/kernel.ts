import { retransmission } from '~/facts/retransmission.ts';
import type { ReadText } from '~/kit/params.ts';

/** The version the model follows by default, as a link writes it. */
export const currentVersion = retransmission.kernel.value;

/**
 * A kernel version as `uname -r` prints it, `5.15.0-91-generic`, cut to what changes timers: `5.15`.
 * Nothing older than 3.0 is understood.
 */
export function readVersion(text: string): ReadText {
  const found = /^\D{0,20}(\d{1,2})\.(\d{1,3})(?!\d)/.exec(text.normalize('NFKC').trim());
  const [major, minor] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || major < 3) return { value: currentVersion, problem: 'unreadable' };
  return { value: `${major}.${minor}` };
}
