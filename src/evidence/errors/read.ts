import type { Line, Paste, Reading } from '~/evidence/reading.ts';
import { errnoIn, type System } from './errno.ts';
import { lastPackets, type LastPackets } from './jdbc.ts';
import type { Meaning } from './meaning.ts';
import { products } from './products.ts';

/** An error, and what its text tells about the connection. */
export interface ErrorsSays {
  readonly means: Meaning;
  /** `ETIMEDOUT`, or empty where the text names none. */
  readonly name: string;
  /** The system whose number or words these are. */
  readonly system: System | null;
  /** Whose words they are, empty where everybody says them. */
  readonly by: string;
  readonly lastPackets: LastPackets | null;
  /** The text that was understood. */
  readonly text: string;
}

export type ErrorsReading = Reading<'errors', ErrorsSays>;

const connecting =
  /\bconnect(?:ing)?\b(?! ?error| ?ion)|\bdial (?:tcp|unix)\b|failed to connect|could not connect|unable to connect|connection attempt|ConnectException|while connecting|连接尝试|无法连接/i;
const living =
  /\bread\b|\brecv|\bwrite\b|\bsend|\bwritev\b|receive data|Read failed|Write failed|established/i;

/** ETIMEDOUT by what was being done, and Windows’ reset apart from the others. */
function refined(means: Meaning, system: System | null, text: string): Meaning {
  if (means === 'timeout') {
    if (connecting.test(text)) return 'connect-timeout';
    return living.test(text) ? 'gave-up' : 'timeout';
  }
  return means === 'reset' && system === 'windows' ? 'reset-windows' : means;
}

/** So that no document about errors is taken for one. */
const longest = 2000;

type Found = Omit<ErrorsSays, 'text' | 'lastPackets'>;

/** A program’s own timer borrows the name of an error that it never got. */
const nameOf = (
  means: Meaning,
  found: ReturnType<typeof errnoIn>,
): Pick<ErrorsSays, 'name' | 'system'> =>
  means === 'own-timer' || !found
    ? { name: '', system: null }
    : { name: found.errno.name, system: found.system };

/** Meanings that what a program says of its own decides, whatever number stands beside it. */
const decided: ReadonlySet<Meaning> = new Set([
  'own-timer',
  'connect-timeout',
  'pings',
  'eof',
  'server-limit',
  'too-many-pings',
  'missed-heartbeat',
]);

function found(text: string): Found | null {
  const system = errnoIn(text);
  const known = products.find(({ pattern }) => pattern.test(text));
  const errno = system?.errno;
  // What the program says of its own comes before the number that it borrows for it.
  if (known && (!errno || decided.has(known.means)))
    return { means: known.means, ...nameOf(known.means, system), by: known.by };
  if (!system || !errno) return null;
  const means = refined(errno.means, system.system, text);
  return { means, name: errno.name, system: system.system, by: known?.by ?? '' };
}

function of(line: Line): Omit<ErrorsSays, 'lastPackets'> | null {
  const text = line.text.trim().slice(0, longest);
  const one = found(text);
  return one && { ...one, text };
}

const key = ({ means, name, by }: Pick<ErrorsSays, 'means' | 'name' | 'by'>): string =>
  `${means} ${name} ${by}`;

/** A reading of each error, its lines together; one that only says “lost” yields to one that says more. */
function grouped(
  all: readonly { readonly line: number; readonly says: Omit<ErrorsSays, 'lastPackets'> }[],
) {
  const groups = new Map<string, { lines: number[]; says: Omit<ErrorsSays, 'lastPackets'> }>();
  for (const { line, says } of all) {
    const group = groups.get(key(says));
    if (group) group.lines.push(line);
    else groups.set(key(says), { lines: [line], says });
  }
  return [...groups.values()];
}

/** Lines of a stack, and of code that handles errors. */
const trace =
  /^\s*(?:at [\w.$]+\(|\.\.\. \d+ (?:more|common)|File ".+", line \d+|\}?\s*(?:catch|throw|case|import|#define|#include|if|while|return|except|switch)\b)/;

/** Something of the kind stands on every line that tells of an error. */
const perhaps =
  /tim(?:e|ing)|reset|refus|clos|EOF|end[- ]of|abort|pipe|rout|reach|err|exception|E[A-Z]{4}|lost|gone|fail|beat|ping|ORA-|inactiv|idle|hang|terminat|unavailable|invalid|disconnect|ended|communication|08[SP0]0|forcibly|curl|Empty|bad conn|\s[cs]D|连接|超时|管道|主机|网络|资源/i;

/** The errors of a paste: what each means for the connection, with the numbers of Connector/J. */
export function readErrors({ lines }: Paste): readonly ErrorsReading[] {
  const own = lines.filter(({ text }) => perhaps.test(text) && !trace.test(text));
  const packets = own.flatMap(({ number, text }) => {
    const last = lastPackets(text);
    return last ? [{ number, last, text }] : [];
  });
  const [first] = packets;
  const second = packets[1]?.last;
  const last = first && { ...first.last, sent: first.last.sent ?? second?.sent ?? null };
  const all = grouped(
    own.flatMap((line) => {
      const says = of(line);
      return says ? [{ line: line.number, says }] : [];
    }),
  );
  const jdbc =
    first && last
      ? [
          linkFailure(first.text, last, [
            ...packets.map(({ number }) => number),
            ...all.flatMap((one) => (one.says.by === 'MySQL' ? one.lines : [])),
          ]),
        ]
      : [];
  const rest = jdbc.length > 0 ? all.filter(({ says }) => says.by !== 'MySQL') : all;
  return [
    ...jdbc,
    ...rest.slice(0, 6).map(({ lines: used, says }): ErrorsReading => ({
      kind: 'errors',
      format: says.by || says.name,
      lines: used,
      says: { ...says, lastPackets: null },
    })),
  ];
}

function linkFailure(text: string, last: LastPackets, lines: readonly number[]): ErrorsReading {
  const limit = /wait_timeout/.test(text);
  const says: ErrorsSays = {
    means: limit ? 'server-limit' : 'lost',
    name: '',
    system: null,
    by: 'MySQL',
    lastPackets: last,
    text: text.trim().slice(0, longest),
  };
  return {
    kind: 'errors',
    format: 'Connector/J',
    lines: [...new Set(lines)].toSorted((a, b) => a - b),
    says,
  };
}
