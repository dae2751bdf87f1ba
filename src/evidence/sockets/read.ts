import { echoOf } from '~/evidence/echo.ts';
import type { Line, Paste, Reading } from '~/evidence/reading.ts';
import { blockFor, settled, type Block } from './blocks.ts';
import { countOf, type StateCount } from './counts.ts';
import { unfolded, type Before } from './fold.ts';
import { isNetstatHeader, netstatSocket } from './netstat.ts';
import { fragment, knetstatSocket, lsofSocket } from './others.ts';
import { isProcHeader, procSocket } from './proc.ts';
import { listings } from './series.ts';
import { noTimer, type Listing, type Socket } from './socket.ts';
import { hasSsDetail, heardOf, isExtended, isSsHeader, ssSocket } from './ss.ts';
import { ssTimer } from './timer.ts';
import { isWindowsHeader, windowsSocket } from './windows.ts';

/** Sockets that a paste lists. */
export type SocketsReading = Reading<'sockets', Listing>;

/** What has been read so far. */
interface Desk {
  readonly sockets: Socket[];
  readonly blocks: Block[];
  readonly counts: (StateCount & { readonly line: number })[];
  /** Lines that tell more of a socket above, by that socket’s place. */
  readonly below: Map<number, number[]>;
  /** The line before, where this one may be its rest. */
  before: Before | null;
}

/** Other kinds of sockets that ss and netstat list among those of TCP. */
const notTcp =
  /^\s{0,4}(?:udp\w{0,5}|UDP|u_(?:str|dgr|seq)|unix|nl|raw6?|p_(?:raw|dgr)|icmp6?|sctp|v_(?:str|dgr)|xdp|tipc)\s/;

const others = /^#kernel$|^Netid$|^Process$|^COMMAND\s+PID\s/;

const blockOf = ({ blocks }: Desk): Block => blocks.at(-1)!;

const owns = (desk: Desk, { number }: Line) => blockOf(desk).lines.push(number);

function tellsBelow(desk: Desk, { number }: Line) {
  const at = desk.sockets.length - 1;
  const known = desk.below.get(at);
  if (known) known.push(number);
  else desk.below.set(at, [number]);
}

/** A line that only completes the socket above it. */
function completes(line: Line, desk: Desk): boolean {
  const { sockets } = desk;
  const above = sockets.at(-1);
  if (above?.tool !== 'ss' || !/^\s/.test(line.bare) || !hasSsDetail(line.bare)) return false;
  const timer = ssTimer(line.bare) ?? above.timer;
  sockets[sockets.length - 1] = { ...above, timer, heard: above.heard ?? heardOf(line.bare) };
  blockOf(desk).extended ||= isExtended(line.bare);
  tellsBelow(desk, line);
  return true;
}

/** The formats that say themselves what they are, the surest first. */
const formats = [procSocket, knetstatSocket, netstatSocket, windowsSocket, lsofSocket];

function socketOf(line: Line, desk: Desk): Socket | null {
  for (const parse of formats) {
    const found = parse(line);
    if (found) return found;
  }
  return ssSocket(line, blockOf(desk).stateless);
}

/** A command that lists sockets begins a list; any other ends the one before. */
function heeds(line: Line, desk: Desk): boolean {
  const echo = echoOf(line.bare);
  if (!echo || fragment(line)) return false;
  desk.blocks.push(blockFor(echo.timers, echo.isSs));
  if (echo.lists) owns(desk, line);
  return echo.lists;
}

/** A header begins a list, be its command pasted or not. */
function heads(line: Line, desk: Desk): boolean {
  const ss = isSsHeader(line.bare);
  const any = ss || [isNetstatHeader, isProcHeader, isWindowsHeader].some((is) => is(line.bare));
  if (!any) return false;
  if (blockOf(desk).sockets > 0) desk.blocks.push(blockFor(null, ss));
  blockOf(desk).stateless ||= ss;
  owns(desk, line);
  return true;
}

/** A socket, with the command it belongs to; the next line may be its rest. */
function put(found: Socket, line: Line, desk: Desk) {
  const block = blockOf(desk);
  block.sockets += 1;
  block.extended ||= isExtended(line.bare);
  desk.sockets.push({ ...found, block: desk.blocks.length - 1 });
  const { number: last, bare: text } = line;
  desk.before = { first: found.line, last, text, socket: found };
}

/** The rest of the line before, which a terminal or a wiki has folded. */
function unfolds(line: Line, desk: Desk): boolean {
  const { before, sockets } = desk;
  const whole = before && unfolded(before, line, (one) => socketOf(one, desk));
  if (!before || !whole) return false;
  const above = before.socket ? sockets.pop() : null;
  if (above) blockOf(desk).sockets -= 1;
  const heard = above?.heard ?? whole.socket.heard;
  put({ ...whole.socket, heard }, whole.line, desk);
  tellsBelow(desk, line);
  desk.before = { ...desk.before!, last: line.number };
  return true;
}

/** Looks like a timer, or the end of one. */
const timerLike =
  /timer|\b(?:keepalive|persist|timewait|delack|on),|^\S{0,20},\d{1,3}\)|\(\d{1,9}[.,]\d/;

/** A timer on a line that nobody understood: nothing can be said of the socket above. */
function misread({ bare }: Line, { sockets }: Desk) {
  const above = sockets.at(-1);
  if (above?.timer.name !== 'unseen' || !timerLike.test(bare)) return;
  sockets[sockets.length - 1] = { ...above, timer: noTimer('unread') };
}

/** The line directly above is a socket, of which this one may tell more. */
const continues = ({ number }: Line, { before }: Desk): boolean =>
  before?.last === number - 1 && before.socket !== null && before.socket.tool !== 'fragment';

function wonder(line: Line, desk: Desk) {
  if (unfolds(line, desk)) return;
  const part = continues(line, desk) ? null : fragment(line);
  if (part) {
    put(part, line, desk);
    return;
  }
  misread(line, desk);
  desk.before = { first: line.number, last: line.number, text: line.bare, socket: null };
}

/** How many sockets are in a state, in place of the sockets. */
function counts(line: Line, desk: Desk): boolean {
  const found = countOf(line);
  if (found) desk.counts.push({ ...found, line: line.number });
  return found !== null;
}

function take(line: Line, desk: Desk) {
  const socket = socketOf(line, desk);
  if (socket) {
    put(socket, line, desk);
    return;
  }
  if (completes(line, desk) || counts(line, desk)) return;
  if (heeds(line, desk) || heads(line, desk)) return;
  if (notTcp.test(line.bare) || others.test(line.bare.trim())) owns(desk, line);
  else wonder(line, desk);
}

const emptyDesk = (): Desk => ({
  sockets: [],
  blocks: [blockFor(null, false)],
  counts: [],
  below: new Map(),
  before: null,
});

/**
 * Every line that a list took up: its sockets, what stands below them, and of each command that it
 * comes from the rest, which the first list of that command has.
 */
function linesBy({ sockets, blocks, below }: Desk) {
  const rest = new Map(sockets.map(({ line }, at) => [line, below.get(at) ?? []] as const));
  const given = new Set<number>();
  const headOf = (block: number): readonly number[] => {
    const lines = given.has(block) ? [] : blocks[block]!.lines;
    given.add(block);
    return lines;
  };
  return (list: readonly Socket[]): number[] =>
    list
      .flatMap(({ line, block }) => [...headOf(block), line, ...(rest.get(line) ?? [])])
      .toSorted((a, b) => a - b);
}

const reading = (says: Listing, lines: readonly number[]): SocketsReading => ({
  kind: 'sockets',
  format: says.tool,
  lines,
  says,
});

const ofCounts = ({ counts: found }: Desk): SocketsReading =>
  reading(
    {
      tool: 'counts',
      sockets: [],
      series: false,
      counts: found.map(({ state, count }) => ({ state, count })),
    },
    found.map(({ line }) => line),
  );

/**
 * Sockets in what ss, netstat of any system, Get-NetTCPConnection, lsof and /proc/net/tcp print, and
 * timers alone. Never throws.
 */
export function readSockets(paste: Paste): readonly SocketsReading[] {
  const desk = emptyDesk();
  for (const line of paste.lines) take(line, desk);
  const linesOf = linesBy(desk);
  const lists = listings(settled(desk.sockets, desk.blocks)).map((says) =>
    reading(says, linesOf(says.sockets)),
  );
  return desk.counts.length === 0 ? lists : [...lists, ofCounts(desk)];
}
