import { echoOf } from './echo.ts';
import type { Finding, Line, Reading, SocketFinding } from './finding.ts';
import { linesOf, longestText, wholeNumber } from './lines.ts';
import { counterOf, namespaceOf } from './namespace.ts';
import { isNetstatHeader, netstatSocket } from './netstat.ts';
import { heardOf, isSsDetail, isSsHeader, noTimer, ssSocket, ssTimer } from './ss.ts';
import { nothingTraced, straceCall, type Traced } from './strace.ts';
import { sysctlError, sysctlValue } from './sysctl.ts';

/** What has been read so far. */
interface Desk {
  readonly findings: Finding[];
  readonly strange: Line[];
  readonly traced: Traced;
  /** Parameters whose bare values come next. */
  keys: string[];
  timersAsked: boolean | null;
  otherCalls: number;
}

/** Other kinds of sockets that ss and netstat list among those of TCP. */
const notTcp =
  /^(?:udp\w{0,5}|u_(?:str|dgr|seq)|unix|nl|raw6?|p_(?:raw|dgr)|icmp6?|sctp|v_(?:str|dgr)|xdp|tipc)\s/;

const others = /^#kernel$|^total \d+$|^Netid$|^Process$/;

/** A line that only completes the socket above it. */
function completes({ text }: Line, { findings }: Desk): boolean {
  const above = findings.at(-1);
  if (above?.kind !== 'socket' || above.tool !== 'ss' || !isSsDetail(text)) return false;
  const timer = ssTimer(text) ?? above.timer;
  findings[findings.length - 1] = { ...above, timer, heard: above.heard ?? heardOf(text) };
  return true;
}

function bareValue({ number, text }: Line, desk: Desk): Finding | null {
  const value = wholeNumber(text.trim());
  const key = value === null ? undefined : desk.keys.shift();
  return key === undefined ? null : { kind: 'sysctl', line: number, key, value: value! };
}

const single = [netstatSocket, ssSocket, sysctlValue, sysctlError, namespaceOf, counterOf];

/** What a line says by itself. */
function said(line: Line, desk: Desk): Finding | boolean {
  for (const parse of single) {
    const found = parse(line);
    if (found) return found;
  }
  return bareValue(line, desk) ?? straceCall(line, desk.traced);
}

function heeds({ text }: Line, desk: Desk): boolean {
  const echo = echoOf(text);
  if (!echo) return false;
  desk.keys = [...echo.keys];
  desk.timersAsked = echo.timers ?? desk.timersAsked;
  return true;
}

function take(line: Line, desk: Desk) {
  const { text } = line;
  if (completes(line, desk) || heeds(line, desk)) return;
  if (isSsHeader(text) || isNetstatHeader(text)) return;
  if (notTcp.test(text) || others.test(text.trim())) return;
  const found = said(line, desk);
  if (typeof found === 'object') desk.findings.push(found);
  else if (found) desk.otherCalls += 1;
  else desk.strange.push(line);
}

/** ss leaves the timer out where none runs, and everywhere when it was not asked for timers. */
function settled(finding: Finding, asked: boolean): Finding {
  if (finding.kind !== 'socket' || finding.timer.name !== 'unseen' || !asked) return finding;
  const off: SocketFinding = { ...finding, timer: noTimer('off') };
  return finding.tool === 'ss' ? off : finding;
}

const showsTimer = (finding: Finding): boolean =>
  finding.kind === 'socket' && finding.tool === 'ss' && finding.timer.name !== 'unseen';

/**
 * Reads what was pasted: output of ss, netstat, sysctl, strace, nstat, readlink, in any mixture, with
 * or without the command lines. Never throws; at most `longestText` characters are read, and what was
 * not understood is handed back line by line.
 */
export function read(text: string): Reading {
  const desk: Desk = {
    findings: [],
    strange: [],
    traced: nothingTraced(),
    keys: [],
    timersAsked: null,
    otherCalls: 0,
  };
  for (const line of linesOf(text)) take(line, desk);
  const asked = desk.timersAsked ?? desk.findings.some(showsTimer);
  const findings = desk.findings.map((finding) => settled(finding, asked));
  const { strange, otherCalls } = desk;
  return { findings, strange, otherCalls, cut: Math.max(0, text.length - longestText) };
}
