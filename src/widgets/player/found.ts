import type { Us } from '~/model/time.ts';
import type { Errno, Trace } from '~/model/kernel/trace.ts';
import type { PlayerSettings } from './params.ts';
import { ghostOf, runOf, type Run } from './run.ts';

/** What A's application is told, and when; without an error: that the other side has finished. */
interface News {
  readonly t: Us;
  readonly errno: Errno | null;
}

/** All the player shows, computed once from the settings. */
export interface Found {
  readonly run: Run;
  /** The run it is compared with, `null` when there is none. */
  readonly ghost: Run | null;
  /** What A's application is told first; `null`: nothing. */
  readonly news: News | null;
}

function newsOf({ events, deaths }: Trace): News | null {
  const eof = events.find(
    (event) => event.type === 'app' && event.host === 'client' && event.what === 'eof',
  );
  const death = deaths.client;
  if (eof && (!death || eof.t < death.t)) return { t: eof.t, errno: null };
  return death && { t: death.t, errno: death.errno };
}

/** The run of the settings, the one before it, and what came of it. Never throws. */
export function compute(settings: PlayerSettings): Found {
  const run = runOf(settings);
  return { run, ghost: ghostOf(settings), news: newsOf(run.trace) };
}
