import type { Us } from '~/model/time.ts';
import type {
  AppEvent,
  IcmpEvent,
  SegmentEvent,
  Side,
  SocketEvent,
  TimerEvent,
  Trace,
  TraceEvent,
} from './trace.ts';

/** What a transcript leaves in, and whose side it is told from. */
export interface TranscriptOptions {
  readonly subject?: Side;
  /** Timers armed, fired and cancelled. */
  readonly timers?: boolean;
  /** Changes of what `ss -o` shows. */
  readonly sockets?: boolean;
}

const clockTime = (t: Us): string => (t / 1e6).toFixed(3).padStart(9);

/** Packetdrill writes an ACK as a dot, behind the other flags. */
const packetdrillFlags = (flags: string): string =>
  flags.includes('A') ? `${flags.replace('A', '')}.` : flags;

const words = (kind: string): string => kind.replaceAll('-', ' ');

function segmentText(segment: SegmentEvent): string {
  const { seq, len, ack, lost } = segment;
  const acks = ack === null ? '' : ` ack ${ack}`;
  const fate = lost === null ? '' : `, lost at ${lost.where} (${words(lost.why)})`;
  const sender = segment.from === 'middlebox' ? ', from middlebox' : '';
  const range = `${seq}:${seq + len}(${len})`;
  const text = `${packetdrillFlags(segment.flags)} ${range}${acks} win ${segment.win}`;
  return `${text} // ${words(segment.kind)}${sender}${fate}`;
}

const icmpText = ({ icmpType, code, quotedSeq, effect }: IcmpEvent): string =>
  `icmp type ${icmpType} code ${code} about ${quotedSeq} // ${effect ?? 'lost'}`;

const timerText = ({ timer, what, expires, runs, why }: TimerEvent): string => {
  const until = expires === null ? '' : ` for ${(expires / 1e6).toFixed(3)}`;
  const late = runs === expires ? '' : `, runs ${(runs! / 1e6).toFixed(3)}`;
  return `${words(timer)} timer ${what}${until}${late} // ${words(why)}`;
};

const socketText = ({ t, state, timer, expires, unanswered }: SocketEvent): string =>
  timer === 'off'
    ? state
    : `${state} timer:(${timer},${((expires! - t) / 1e6).toFixed(3)},${unanswered})`;

function appText({ what, call, errno, bytes, poll }: AppEvent): string {
  const size = bytes > 0 ? ` ${bytes}` : '';
  const flags = poll.length > 0 ? ` // poll ${poll.join('|')}` : '';
  return `${call ?? what}${size}${errno === null ? '' : ` = ${errno}`}${flags}`;
}

interface Line {
  readonly t: Us;
  readonly text: string;
}

/** The subject sees what it sends when it leaves, what it receives when that arrives. */
function packetLine(event: SegmentEvent | IcmpEvent, subject: Side): Line | null {
  const text = event.type === 'segment' ? segmentText(event) : icmpText(event);
  if (event.to !== subject)
    return event.from === subject ? { t: event.t, text: `> ${text}` } : null;
  if (event.arrives !== null) return { t: event.arrives, text: `< ${text}` };
  const lost = event.type === 'segment' ? event.lost : null;
  return lost === null ? null : { t: lost.at, text: `x ${text}` };
}

function lineOf(event: TraceEvent, subject: Side, options: TranscriptOptions): Line | null {
  if (event.type === 'segment' || event.type === 'icmp') return packetLine(event, subject);
  if (event.type === 'world') return { t: event.t, text: `# ${event.what}` };
  const who = event.host === subject ? '' : `${event.host}: `;
  if (event.type === 'app') return { t: event.t, text: `* ${who}${appText(event)}` };
  if (event.type === 'timer')
    return options.timers ? { t: event.t, text: `~ ${who}${timerText(event)}` } : null;
  return options.sockets ? { t: event.t, text: `= ${who}${socketText(event)}` } : null;
}

/**
 * A trace as lines in the manner of packetdrill, told from one side (the client's unless said
 * otherwise): `>` sent, `<` received, `x` lost on the way here, `*` seen by an application, `#`
 * done to the path, `~` timers, `=` what `ss -o` shows. Times in seconds.
 */
export function transcript(trace: Trace, options: TranscriptOptions = {}): string {
  const lines = trace.events
    .map((event) => lineOf(event, options.subject ?? 'client', options))
    .filter((line) => line !== null);
  return lines
    .sort((a, b) => a.t - b.t)
    .map(({ t, text }) => `${clockTime(t)} ${text}`)
    .join('\n');
}
