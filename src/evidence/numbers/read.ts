import type { Asked } from '~/evidence/keepalive.ts';
import type { Line, Paste, Reading } from '~/evidence/reading.ts';
import type { Us } from '~/model/time.ts';
import { readShorthand } from './shorthand.ts';
import { readTime, timesIn, type Time } from './time.ts';

/** What a few numbers say: settings of keepalive, or a length of time. */
export type NumbersSays =
  | { readonly is: 'settings'; readonly asked: Asked }
  | {
      readonly is: 'time';
      readonly time: Time;
      /** What a number without a unit is as milliseconds, where that is as likely; else `null`. */
      readonly asMsUs: Us | null;
    };

export type NumbersReading = Reading<'numbers', NumbersSays>;

/** From here on a number without a unit is as likely milliseconds. */
const mostSeconds = 10_000;

const timeSays = (time: Time): NumbersSays => ({
  is: 'time',
  time,
  asMsUs: time.bare && time.fromUs >= mostSeconds * 1e6 ? Math.round(time.fromUs / 1000) : null,
});

const exact = (us: Us): Time => ({ fromUs: us, toUs: us, about: false, bare: false });

/** Words beside a time that make a sentence about a connection out of it. */
const aboutConnections =
  /idle|ago|silen|inactiv|drop|disconnect|closed?|reset|hang|hung|time[sd]? ?-?out|dies|dead|lost|断|超时|空闲|静默|挂|卡|没有?反应|milliseconds/i;

/** A sentence, when a time is all that there is to say of the paste. */
function inSentence(text: string): NumbersSays | null {
  if (text.length > 300 || !aboutConnections.test(text)) return null;
  const [first] = timesIn(text).filter((us) => us > 0);
  return first === undefined ? null : timeSays(exact(first));
}

function saysOf(text: string, alone: boolean): NumbersSays | null {
  const asked = readShorthand(text);
  if (asked) return { is: 'settings', asked };
  const time = readTime(text);
  if (time) return timeSays(time);
  return alone ? inSentence(text) : null;
}

/** In more lines than this a number alone is a column of something else. */
const fewLines = 12;

const formatOf = (says: NumbersSays) => (says.is === 'settings' ? 'shorthand' : 'time');

function reading({ number, text, bare }: Line, alone: boolean): NumbersReading[] {
  // A mark of a quotation may be the “more than” of a time.
  const says = saysOf(text.trim(), alone) ?? saysOf(bare.trim(), alone);
  return says ? [{ kind: 'numbers', format: formatOf(says), lines: [number], says }] : [];
}

/** Numbers and lengths of time that stand alone on their line; a sentence only where it is alone. */
export const readNumbers = (paste: Paste): readonly NumbersReading[] =>
  paste.lines.length > fewLines
    ? []
    : paste.lines.flatMap((line) => reading(line, paste.lines.length === 1));
