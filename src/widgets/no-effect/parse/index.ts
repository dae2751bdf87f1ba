import { settled, type Block } from './blocks.ts';
import { echoOf, headedKeys } from './echo.ts';
import type { Finding, Line, Reading, SocketFinding } from './finding.ts';
import { unfolded, type Before } from './fold.ts';
import { linesOf, longestText, wholeNumber } from './lines.ts';
import { mentionOf } from './mention.ts';
import { counterOf, namespaceOf } from './namespace.ts';
import { isNetstatHeader, netstatSocket } from './netstat.ts';
import { hasSsDetail, heardOf, isExtended, isSsHeader, noTimer, ssSocket, ssTimer } from './ss.ts';
import { nothingTraced, straceCall, type Traced } from './strace.ts';
import { sysctlError, sysctlValue } from './sysctl.ts';

/** What has been read so far. */
interface Desk {
  readonly findings: Finding[];
  readonly strange: Line[];
  readonly traced: Traced;
  readonly blocks: Block[];
  /** Parameters whose bare values come next. */
  keys: string[];
  otherCalls: number;
  /** The line before, where this one may be its rest. */
  before: Before | null;
}

/** Other kinds of sockets that ss and netstat list among those of TCP. */
const notTcp =
  /^(?:udp\w{0,5}|u_(?:str|dgr|seq)|unix|nl|raw6?|p_(?:raw|dgr)|icmp6?|sctp|v_(?:str|dgr)|xdp|tipc)\s/;

const others = /^#kernel$|^total \d+$|^Netid$|^Process$/;

/** A line of a file that is a comment, once it is known to be no command. */
const isComment = (text: string): boolean => /^\s*[#;]/.test(text);

const blockOf = ({ blocks }: Desk): Block => blocks.at(-1)!;

function open(desk: Desk, asked: boolean | null, isSs: boolean) {
  desk.blocks.push({ asked, stateless: isSs, extended: false, sockets: 0 });
}

/** A line that only completes the socket above it. */
function completes({ text }: Line, { findings }: Desk): boolean {
  const above = findings.at(-1);
  if (above?.kind !== 'socket' || above.tool !== 'ss') return false;
  if (!/^\s/.test(text) || !hasSsDetail(text)) return false;
  const timer = ssTimer(text) ?? above.timer;
  findings[findings.length - 1] = { ...above, timer, heard: above.heard ?? heardOf(text) };
  return true;
}

function bareValue({ number, text }: Line, desk: Desk): Finding | null {
  const value = wholeNumber(text.trim());
  const key = value === null ? undefined : desk.keys.shift();
  if (key === undefined) return null;
  return { kind: 'sysctl', line: number, key, value: value!, comment: false };
}

const socketOf = (line: Line, desk: Desk): SocketFinding | null =>
  netstatSocket(line) ?? ssSocket(line, blockOf(desk).stateless);

const single = [sysctlValue, sysctlError, namespaceOf, counterOf];

/** What a line says by itself. */
function said(line: Line, desk: Desk): Finding | boolean {
  for (const parse of single) {
    const found = parse(line);
    if (found) return found;
  }
  return bareValue(line, desk) ?? straceCall(line, desk.traced);
}

function heeds({ text }: Line, desk: Desk): boolean {
  const headed = headedKeys(text);
  if (headed) desk.keys = [...headed];
  const echo = headed ? null : echoOf(text);
  if (!echo) return headed !== null;
  desk.keys = [...echo.keys];
  open(desk, echo.timers, echo.isSs);
  desk.traced.showsOptions ||= echo.showsOptions;
  if (echo.traced.length > 1) for (const pid of echo.traced) desk.traced.apart.add(pid);
  return true;
}

/** A header begins a list, be its command pasted or not. */
function heads(text: string, desk: Desk): boolean {
  const ss = isSsHeader(text);
  if (!ss && !isNetstatHeader(text)) return false;
  if (blockOf(desk).sockets > 0) open(desk, null, ss);
  blockOf(desk).stateless ||= ss;
  return true;
}

/** A socket, with the command it belongs to; the next line may be its rest. */
function put(found: SocketFinding, line: Line, desk: Desk) {
  const block = blockOf(desk);
  block.sockets += 1;
  block.extended ||= isExtended(line.text);
  desk.findings.push({ ...found, block: desk.blocks.length - 1 });
  desk.before = { first: found.line, last: line.number, text: line.text, socket: found };
}

/** The rest of the line before, which a terminal or a wiki has folded. */
function unfolds(line: Line, desk: Desk): boolean {
  const { before, findings, strange } = desk;
  const whole = before && unfolded(before, line, (one) => socketOf(one, desk));
  if (!before || !whole) return false;
  if (before.socket) {
    const above = findings.pop() as SocketFinding;
    blockOf(desk).sockets -= 1;
    put({ ...whole.socket, heard: above.heard ?? whole.socket.heard }, whole.line, desk);
  } else {
    strange.pop();
    put(whole.socket, whole.line, desk);
  }
  desk.before = { ...desk.before!, last: line.number };
  return true;
}

/** Looks like a timer, or the end of one. */
const timerLike =
  /timer|\b(?:keepalive|persist|timewait|delack|on),|^\S{0,20},\d{1,3}\)|\(\d{1,9}[.,]\d/;

/** A timer on a line that nobody understood: nothing can be said of the socket above. */
function misread({ text }: Line, { findings }: Desk) {
  const above = findings.at(-1);
  if (above?.kind !== 'socket' || above.timer.name !== 'unseen' || !timerLike.test(text)) return;
  findings[findings.length - 1] = { ...above, timer: noTimer('unread') };
}

function wonder(line: Line, desk: Desk) {
  if (unfolds(line, desk)) return;
  const mention = mentionOf(line);
  if (mention) {
    desk.findings.push(mention);
    return;
  }
  misread(line, desk);
  desk.strange.push(line);
  desk.before = { first: line.number, last: line.number, text: line.text, socket: null };
}

function take(line: Line, desk: Desk) {
  const { text } = line;
  const socket = socketOf(line, desk);
  if (socket) {
    put(socket, line, desk);
    return;
  }
  if (completes(line, desk)) {
    blockOf(desk).extended ||= isExtended(text);
    return;
  }
  if (heeds(line, desk) || heads(text, desk)) return;
  if (notTcp.test(text) || others.test(text.trim()) || isComment(text)) return;
  const found = said(line, desk);
  if (typeof found === 'object') desk.findings.push(found);
  else if (found) desk.otherCalls += 1;
  else wonder(line, desk);
}

const emptyDesk = (): Desk => ({
  findings: [],
  strange: [],
  traced: nothingTraced(),
  blocks: [{ asked: null, stateless: false, extended: false, sockets: 0 }],
  keys: [],
  otherCalls: 0,
  before: null,
});

/** True where no call of setsockopt on a socket that the trace saw made can have been missed. */
const sawWholeLife = ({ made, showsOptions, unread }: Traced, cut: number): boolean =>
  made.size > 0 && showsOptions && unread === 0 && cut === 0;

/**
 * Reads what was pasted: output of ss, netstat, sysctl, strace, nstat, readlink, in any mixture, with
 * or without the command lines. Never throws; at most `longestText` characters are read, and what was
 * not understood is handed back line by line.
 */
export function read(text: string): Reading {
  const desk = emptyDesk();
  for (const line of linesOf(text)) take(line, desk);
  const cut = Math.max(0, text.length - longestText);
  return {
    findings: settled(desk.findings, desk.blocks),
    strange: desk.strange,
    otherCalls: desk.otherCalls,
    wholeLife: sawWholeLife(desk.traced, cut),
    cut,
  };
}
