import type { HandOver } from '~/kit/widget.ts';
import { ownQuery } from './own.ts';
import type { SymptomSettings } from './params.ts';
import type { Member } from './rank.ts';
import type { SymptomWords } from './strings.ts';

/** The row of the reference without its page. */
const idOf = ({ row }: Member): string => row.slice(row.indexOf('#') + 1);

function device(member: Member): string {
  const known = member.row.startsWith('middleboxes');
  const end =
    member.does === 'timer' ? 'l7.fin' : member.shows === 'reset' ? 'any.rst' : 'any.silent';
  return `chain=${known ? idOf(member) : 'proxy'}.${Math.round(member.at)}.${end}`;
}

type NextStep = readonly [name: string, query: string, label: keyof SymptomWords['next']];

/** Where a cause can be worked with: a widget set to the case. */
function wayOf(member: Member, after: number): NextStep | null {
  const [first, second, third] = member.how;
  switch (member.does) {
    case 'path':
    case 'timer':
      return ['path', device(member), 'path'];
    case 'keepalive':
      return third === undefined
        ? null
        : [
            'detection',
            member.own ?? `idle=${first}&interval=${second}&probes=${third}`,
            'detection',
          ];
    case 'retransmission':
      return ['in-flight', first ? `retries=${first}` : '', 'inFlight'];
    case 'connect':
      return ['in-flight', `situation=connect&synRetries=${first}&linear=${second}`, 'inFlight'];
    case 'window':
      return ['in-flight', `situation=zero-window&retries=${first}`, 'inFlight'];
    case 'probe':
      return ['detection', member.own ?? `idle=${first}`, 'detection'];
    case 'chosen':
      return ['in-flight', member.own ?? `userTimeout=${Math.round(after * 1000)}`, 'inFlight'];
    default:
      return null;
  }
}

/** The hand-over of one cause, `null` where no widget has it; a path takes the reader’s keepalive along. */
export function handOver(
  member: Member,
  settings: SymptomSettings,
  words: SymptomWords,
): HandOver | null {
  const way = wayOf(member, Number(settings.after));
  if (!way) return null;
  const [name, query, label] = way;
  const own = name === 'path' ? ownQuery(settings) : '';
  return { name, query: query + own, label: words.next[label] };
}
