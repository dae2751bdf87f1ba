import { echoOf } from '~/evidence/echo.ts';
import { cleanOf } from '~/evidence/paste.ts';
import type { Line, Paste, Reading } from '~/evidence/reading.ts';
import type { OptionCall, Traced } from './call.ts';
import { emptyDesk, type Desk } from './desk.ts';
import { straceLine } from './strace.ts';
import { trussLine } from './truss.ts';

/** What a trace of system calls says. */
export type CallsReading = Reading<'calls', Traced>;

/** A descriptor that is closed and opened again is another socket. */
const socketOf = ({ socket, life }: OptionCall): string => `${socket} ${life}`;

/** A command that traces: what it shows, and which processes it follows. */
function heeds({ bare, number }: Line, desk: Desk): boolean {
  const echo = echoOf(bare);
  if (!echo?.traces) return false;
  desk.showsOptions ||= echo.showsOptions;
  if (echo.traced.length > 1) for (const pid of echo.traced) desk.apart.add(pid);
  desk.others.push(number);
  return true;
}

function take(line: Line, desk: Desk) {
  if (heeds(line, desk) || !/[(<:+-]/.test(line.text)) return;
  const text = cleanOf(line.text);
  if (!trussLine(line.number, text, desk)) straceLine(line.number, text, desk);
}

/** True where no call of setsockopt on a socket that the trace saw made can have been missed. */
const sawWholeLife = ({ made, showsOptions, unread }: Desk, cut: number): boolean =>
  made.size > 0 && showsOptions && unread === 0 && cut === 0;

type Some = readonly [OptionCall, ...OptionCall[]];

const isSome = (calls: readonly OptionCall[]): calls is Some => calls.length > 0;

/** The calls on each socket. */
function sockets({ options }: Desk): readonly Some[] {
  const bySocket = new Map<string, OptionCall[]>();
  for (const call of options) {
    const known = bySocket.get(socketOf(call));
    if (known) known.push(call);
    else bySocket.set(socketOf(call), [call]);
  }
  return [...bySocket.values()].flatMap((calls) => (isSome(calls) ? [calls] : []));
}

const reading = (says: Traced, format: string, lines: readonly number[]): CallsReading => ({
  kind: 'calls',
  format,
  lines,
  says,
});

const tracers = { linux: 'strace', macos: 'dtruss', freebsd: 'truss', solaris: 'truss' } as const;

const joined = (one: CallsReading, lines: readonly number[]): CallsReading => ({
  ...one,
  lines: [...one.lines, ...lines].toSorted((a, b) => a - b),
});

/** What is read; lines without a say of their own go with the first that has one. */
function readingsOf(desk: Desk, cut: number): readonly CallsReading[] {
  const { ends, options, others, otherCalls } = desk;
  const told = [
    ...sockets(desk).map((calls) =>
      reading(
        { about: 'socket', calls },
        tracers[calls[0].system],
        calls.map(({ line }) => line),
      ),
    ),
    ...ends.map((end) => reading({ about: 'end', end }, tracers[end.system], [end.line])),
  ];
  const [first, ...rest] = told;
  const silent = { about: 'silent', wholeLife: sawWholeLife(desk, cut) } as const;
  const isSilent = otherCalls > 0 && options.length === 0;
  if (!first) return isSilent ? [reading(silent, 'strace', others)] : [];
  // Behind what the trace does say.
  const last = isSilent ? [reading(silent, 'strace', others.slice(-1))] : [];
  return [joined(first, isSilent ? others.slice(0, -1) : others), ...rest, ...last];
}

/** What strace, truss and dtruss show of keepalive’s options, and how connections ended. Never throws. */
export function readCalls(paste: Paste): readonly CallsReading[] {
  const desk = emptyDesk();
  for (const line of paste.lines) take(line, desk);
  return readingsOf(desk, paste.cut);
}
