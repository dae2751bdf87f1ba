import { retransmission } from '~/facts/retransmission.ts';
import type { ReadText } from '~/inputs/params.ts';

/** The version the model follows by default, as a link writes it. */
export const currentVersion = retransmission.kernel.value;

const shape = /^\D{0,20}(\d{1,2})\.(\d{1,3})(?!\d)(?:\.(\d{1,3})(?!\d))?(.*)$/s;

/** Red Hat and Oracle write `el8`, SUSE counts its builds `150400.24.63-default`. */
function vendorIn(rest: string): 'el' | 'sle' | null {
  if (/[-.]el(\d|$)/.test(rest)) return 'el';
  return /^-sle$|-\d+\.[\d.]+-default/.test(rest) ? 'sle' : null;
}

/**
 * A kernel version as `uname -r` prints it, cut to what changes timers: `5.10.223`, the release
 * `5.10.0`; `5.10` where the level is not told, as in Debian's `5.10.0-30-amd64` and Ubuntu's, whose
 * zero is none; `4.18-el` and `5.14-sle` for vendors who keep the number and mend the kernel.
 * Nothing older than 3.0 is understood.
 */
export function readVersion(text: string): ReadText {
  const found = shape.exec(text.normalize('NFKC').trim());
  const [, major, minor, level, rest = ''] = found ?? [];
  if (!found || Number(major) < 3) return { value: currentVersion, problem: 'unreadable' };
  const release = `${Number(major)}.${Number(minor)}`;
  const vendor = vendorIn(rest);
  if (vendor) return { value: `${release}-${vendor}` };
  const untold = level === undefined || (Number(level) === 0 && rest.startsWith('-'));
  return { value: untold ? release : `${release}.${Number(level)}` };
}
