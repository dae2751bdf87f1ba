const day = 86_400_000;

/** `12:00:00.000000` of `-tt` or `1764442800.123456` of `-ttt`, in milliseconds; `null` for neither. */
export function clockOf(text: string | undefined): number | null {
  const match = /^(?:(\d\d):(\d\d):(\d\d(?:\.\d{1,9})?)|(\d{9,10}\.\d{1,9}))\s*$/.exec(text ?? '');
  if (!match) return null;
  const [, hours, minutes, seconds, epoch] = match;
  if (epoch !== undefined) return Number(epoch) * 1000;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}

/** From one to the other, over midnight if need be. */
export const elapsed = (from: number, to: number): number =>
  Math.round(to < from ? to - from + day : to - from);
