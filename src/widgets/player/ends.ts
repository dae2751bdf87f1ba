import type { Us } from '~/model/time.ts';
import type { Errno, Side } from '~/model/kernel/trace.ts';
import { socketAt, type Sockets, type SocketView } from '~/tools/ss.ts';
import type { Run } from './run.ts';

/** What a call would do now. */
export type Outcome =
  | { readonly does: 'returns'; readonly bytes: number }
  | { readonly does: 'fails'; readonly errno: Errno }
  | { readonly does: 'waits' | 'accepts' | 'eof' };

/** One end at an instant: its host, its process, its socket, and what calls would do. */
export interface EndView {
  readonly host: 'up' | 'off' | 'rebooted';
  readonly process: 'runs' | 'frozen' | 'gone';
  readonly socket: SocketView | null;
  readonly read: Outcome | null;
  readonly write: Outcome | null;
}

/** The last of some kinds of applied breaks of this host so far. */
const lastBreak = ({ breaks }: Run, host: Side, t: Us, kinds: readonly string[]) =>
  breaks.findLast(
    ({ one, refused }) =>
      refused === null && one.host === host && one.at <= t && kinds.includes(one.kind),
  )?.one.kind;

const heard = ({ trace }: Run, host: Side, t: Us, what: string) =>
  trace.events.some(
    (event) => event.type === 'app' && event.host === host && event.what === what && event.t <= t,
  );

/** After its end: the error once, then end of file; a write never works again. */
function afterDeath({ trace }: Run, host: Side, t: Us): Pick<EndView, 'read' | 'write'> | null {
  const death = trace.deaths[host];
  if (!death || death.t > t) return null;
  const { errno, seenBy } = death;
  const fails = { does: 'fails', errno } as const;
  if (seenBy === 'connect') return { read: fails, write: fails };
  if (seenBy === 'SO_ERROR') return { read: { does: 'eof' }, write: fails };
  return {
    read: death.t === t ? fails : { does: 'eof' },
    write: { does: 'fails', errno: 'EPIPE' },
  };
}

function calls(run: Run, host: Side, t: Us, socket: SocketView | null) {
  const over = afterDeath(run, host, t);
  if (over) return over;
  if (socket === null) return { read: null, write: null };
  const waits = { does: 'waits' } as const;
  const bytes = socket.receiveQueue;
  const ended = heard(run, host, t, 'eof');
  const read: Outcome = bytes > 0 ? { does: 'returns', bytes } : ended ? { does: 'eof' } : waits;
  const open = socket.state === 'ESTAB' || socket.state === 'CLOSE-WAIT';
  return { read, write: open ? ({ does: 'accepts' } as const) : waits };
}

/** One end of a run at an instant. */
export function endAt(run: Run, sockets: Sockets, host: Side, t: Us): EndView {
  const power = lastBreak(run, host, t, ['power', 'boot']);
  const killed = lastBreak(run, host, t, ['kill']) !== undefined;
  const gone = power !== undefined || killed;
  const frozen = lastBreak(run, host, t, ['freeze', 'thaw']) === 'freeze';
  const socket = socketAt(sockets, host, t);
  const silent = gone || frozen;
  return {
    host: power === 'power' ? 'off' : power === 'boot' ? 'rebooted' : 'up',
    process: gone ? 'gone' : frozen ? 'frozen' : 'runs',
    socket,
    ...(silent ? { read: null, write: null } : calls(run, host, t, socket)),
  };
}
