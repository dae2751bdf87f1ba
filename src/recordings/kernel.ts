/** The newest patch level a series can have; stands for one that a name keeps to itself. */
const newest = 999;

/**
 * The version a recording's `kernel` names, for the model: `6.18.44` of `Linux 6.18.44 x86_64`.
 * Distributions that call every kernel of a stable series `5.10.0-32-cloud-amd64` hide its patch
 * level; what they ship follows the series, so the newest level is taken. `null`: none is named.
 */
export function versionOf(kernel: string): string | null {
  const found = /(\d+)\.(\d+)(?:\.(\d+))?(-\d+)?/.exec(kernel);
  if (found === null) return null;
  const [, major, minor, level, build] = found;
  const hidden = level === '0' && build !== undefined;
  return [major, minor, hidden ? newest : level].filter((part) => part !== undefined).join('.');
}
