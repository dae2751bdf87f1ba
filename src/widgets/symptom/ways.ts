import type { Handed, HandOver } from '~/kit/hand-over.ts';
import type { SymptomSettings } from './params.ts';
import type { Member } from './rank.ts';
import type { SymptomWords } from './strings.ts';

/** The row of the reference without its page. */
const idOf = ({ row }: Member): string => row.slice(row.indexOf('#') + 1);

function device(member: Member): string {
  const known = member.row.startsWith('middleboxes');
  const end =
    member.does === 'timer' ? 'l7.fin' : member.shows === 'reset' ? 'any.rst' : 'any.silent';
  return `${known ? idOf(member) : 'proxy'}.${Math.round(member.at)}.${end}`;
}

/** The reader’s own numbers, as far as they were said. */
const said = ({ idle, interval, probes, userTimeout }: SymptomSettings) => ({
  idle: idle ?? undefined,
  interval: interval ?? undefined,
  probes: probes ?? undefined,
  userTimeout: userTimeout ?? undefined,
});

/** What `in-flight` is set to for a cause that counts tries or a time of its own. */
function sending({ does, how, own }: Member, after: number): Handed<'in-flight'> | null {
  const [first, second] = how;
  if (does === 'retransmission') return { retries: first || undefined };
  if (does === 'connect') return { situation: 'connect', synRetries: first, linear: second };
  if (does === 'window') return { situation: 'zero-window', retries: first };
  if (does !== 'chosen') return null;
  return { userTimeout: own ? own.userTimeout : Math.round(after * 1000) };
}

/** What `detection` is set to for the sum of a keepalive, or for its first probe. */
function probing({ does, how, own }: Member): Handed<'detection'> | null {
  const [idle, interval, probes] = how;
  if (does === 'probe') return own ?? { idle };
  if (does !== 'keepalive' || probes === undefined) return null;
  return own ?? { idle, interval, probes };
}

/** The hand-over of one cause, `null` where no widget has it; a path takes the reader’s keepalive along. */
export function handOver(
  member: Member,
  settings: SymptomSettings,
  { next }: SymptomWords,
): HandOver | null {
  if (member.does === 'path' || member.does === 'timer') {
    const chained = { chain: device(member), ...said(settings) };
    return { widget: 'path', settings: chained, label: next.path };
  }
  const probed = probing(member);
  if (probed) return { widget: 'detection', settings: probed, label: next.detection };
  const sent = sending(member, Number(settings.after));
  return sent && { widget: 'in-flight', settings: sent, label: next.inFlight };
}
