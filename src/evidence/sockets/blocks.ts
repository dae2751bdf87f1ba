import { noTimer, type Socket, type TimerName } from './socket.ts';
import { hidden } from './states.ts';

/** One command and its output. */
export interface Block {
  /** Whether the command asked for timers; `null` where it was not pasted. */
  readonly asked: boolean | null;
  /** ss may leave the state out here. */
  stateless: boolean;
  /** A line shows what only `ss -e` prints, which prints timers too. */
  extended: boolean;
  sockets: number;
  /** Lines that are no sockets: the command, headers, what else it lists. */
  readonly lines: number[];
}

/** A list before its first socket; `asked`: its command asks for timers, `null` where it is not shown. */
export const blockFor = (asked: boolean | null, isSs: boolean): Block => ({
  asked,
  stateless: isSs,
  extended: false,
  sockets: 0,
  lines: [],
});

/** A socket that always has a timer, or nearly: it connects, or its data is not acknowledged. */
const mustHaveTimer = ({ state, sendQueue }: Socket): boolean =>
  state === 'SYN-SENT' || state === 'SYN-RECV' || (state === 'ESTAB' && sendQueue > 0);

/** ss leaves the timer out where none runs, and everywhere when it was not asked for timers. */
function ofSs(block: Block, sockets: readonly Socket[]): TimerName {
  const shown = sockets.some(({ timer }) => !hidden.has(timer.name));
  if (block.asked || block.extended || shown) return 'off';
  if (sockets.some(mustHaveTimer)) return 'untold';
  return block.asked === false ? 'unasked' : 'unseen';
}

/** What it means that a socket of this command shows no timer. netstat writes `off` where none runs. */
function meaning(block: Block, sockets: readonly Socket[]) {
  const ss = ofSs(
    block,
    sockets.filter(({ tool }) => tool === 'ss'),
  );
  return ({ tool }: Socket): TimerName => {
    if (tool === 'fragment') return 'unseen';
    return tool === 'ss' ? ss : 'unasked';
  };
}

/** The sockets of each command, each without a timer with the reason that its own command gives. */
export function settled(sockets: readonly Socket[], blocks: readonly Block[]): Socket[][] {
  const lists = blocks.map((): Socket[] => []);
  for (const one of sockets) lists[one.block]!.push(one);
  return lists.map((list, i) => {
    const of = meaning(blocks[i]!, list);
    return list.map((one) =>
      one.timer.name === 'unseen' ? { ...one, timer: noTimer(of(one)) } : one,
    );
  });
}
