import type { Action } from '~/model/kernel/scenario.ts';
import type { Packet, Recording } from './recording.ts';

/** New data this long after something came in, or was asked for, is a reply and no timer's doing. */
export const promptly = 0.006;

/** An instant within so much of another in the file is the same one. */
export const sameInstant = 2e-5;

export const isNewData = ({ dir, kind }: Packet): boolean =>
  dir === 'out' && (kind === 'data' || kind === 'fin');

const isOnPath = (action: Action): boolean => !('host' in action) || action.do === 'route';

const subjects = { cl: 'client', sv: 'server' } as const;

/** Calls that make the subject send, if anything does; its peer’s do not. */
const isWrite = ({ params }: Recording, action: Action): boolean =>
  (action.do === 'write' || action.do === 'shutdown' || action.do === 'close') &&
  action.host === subjects[params.subject];

/** An action, and the instants of its log entry. */
interface Logged {
  readonly t: number;
  readonly tEnd: number;
  readonly action: Action;
}

/** The first new segment while the call was under way, or promptly after it. */
function sentFor({ events }: Recording, { t, tEnd }: Logged): number | undefined {
  const first = events.find((packet) => isNewData(packet) && packet.t >= t - sameInstant);
  return first !== undefined && first.t <= tEnd + promptly ? first.t : undefined;
}

/**
 * When an action took effect. The recorder notes `t`, acts, and notes `tEnd`, with up to a quarter
 * of a second between: what makes the subject send acts at the first new segment in that time, a
 * fault on the path is in force by its end, an option at once.
 */
export function effectOf(recording: Recording, logged: Logged): number {
  if (isWrite(recording, logged.action)) return sentFor(recording, logged) ?? logged.t;
  return isOnPath(logged.action) ? logged.tEnd : logged.t;
}
