import type { Finding, SocketFinding, TimerName } from './finding.ts';
import { noTimer } from './ss.ts';

/** One command and its output. */
export interface Block {
  /** Whether the command asked for timers; `null` where it was not pasted. */
  readonly asked: boolean | null;
  /** ss may leave the state out here. */
  stateless: boolean;
  /** A line shows what only `ss -e` prints, which prints timers too. */
  extended: boolean;
  sockets: number;
}

const hidden: ReadonlySet<TimerName> = new Set(['unseen', 'unread']);

/** A socket that always has a timer, or nearly: it connects, or its data is not acknowledged. */
const mustHaveTimer = ({ state, sendQueue }: SocketFinding): boolean =>
  state === 'SYN-SENT' || state === 'SYN-RECV' || (state === 'ESTAB' && sendQueue > 0);

/** ss leaves the timer out where none runs, and everywhere when it was not asked for timers. */
function ofSs(block: Block, sockets: readonly SocketFinding[]): TimerName {
  const shown = sockets.some(({ timer }) => !hidden.has(timer.name));
  if (block.asked || block.extended || shown) return 'off';
  if (sockets.some(mustHaveTimer)) return 'untold';
  return block.asked === false ? 'unasked' : 'unseen';
}

/** What it means that a socket of this command shows no timer. netstat writes `off` where none runs. */
function meaning(block: Block, sockets: readonly SocketFinding[]) {
  const ss = ofSs(
    block,
    sockets.filter(({ tool }) => tool === 'ss'),
  );
  return ({ tool }: SocketFinding): TimerName => (tool === 'ss' ? ss : 'unasked');
}

/** The findings, each socket without a timer with the reason that its own command gives. */
export function settled(findings: readonly Finding[], blocks: readonly Block[]): Finding[] {
  const lists = blocks.map((): SocketFinding[] => []);
  for (const one of findings) if (one.kind === 'socket') lists[one.block]!.push(one);
  const meanings = blocks.map((block, i) => meaning(block, lists[i]!));
  return findings.map((one) =>
    one.kind === 'socket' && one.timer.name === 'unseen'
      ? { ...one, timer: noTimer(meanings[one.block]!(one)) }
      : one,
  );
}
