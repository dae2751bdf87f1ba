import type { CallsReading } from '~/evidence/calls/read.ts';
import { readCalls } from '~/evidence/calls/read.ts';
import type { CountersReading } from '~/evidence/counters/read.ts';
import { readCounters } from '~/evidence/counters/read.ts';
import { sayCounters } from '~/evidence/counters/say.ts';
import { echoOf } from '~/evidence/echo.ts';
import { readNamed, type NamedReading } from '~/evidence/named/read.ts';
import { sayNamed } from '~/evidence/named/say.ts';
import { readOver, type Outcome } from '~/evidence/over.ts';
import type { Line } from '~/evidence/reading.ts';
import { readSettings, type SettingsReading } from '~/evidence/settings/read.ts';
import { readSockets, type SocketsReading } from '~/evidence/sockets/read.ts';
import { number, sentences } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Explained, Explanation } from './explained.ts';
import { explainSocket } from './explain-socket.ts';
import { explainSettings } from './explain-system.ts';
import { explainCalls } from './explain-trace.ts';
import type { MoreWords } from './more-strings.ts';
import type { NoEffectSettings } from './params.ts';

/** So many are shown; a busy host lists thousands of sockets. */
const mostShown = 24;
const mostStrange = 5;

type Known = SocketsReading | CallsReading | CountersReading | SettingsReading | NamedReading;

const plain = (line: number, about: string, conclusion: string): Explained => ({
  line,
  about,
  tone: 'plain',
  conclusion,
  parts: [],
  answers: null,
});

/** What a reading says, one item for each thing that it is about. */
function explained(
  reading: Known,
  settings: NoEffectSettings,
  words: MoreWords,
  lang: Lang,
): readonly Explained[] {
  const line = reading.lines[0] ?? 1;
  switch (reading.kind) {
    case 'sockets':
      return reading.says.sockets.map((socket) => explainSocket(socket, words, lang));
    case 'calls':
      return [explainCalls(reading, settings, words, lang)];
    case 'settings':
      return explainSettings(reading, settings, words, lang);
    case 'counters':
      return [
        plain(line, words.counters.about, sayCounters(reading, words.counters.says, lang).says),
      ];
    case 'named':
      return [plain(line, words.mentioned, sayNamed(reading, words.named).says)];
  }
}

/** The most certain first. */
const kinds = [readSockets, readCalls, readCounters, readSettings, readNamed];

const silentLine = /^#kernel$|^total \d+$|^\s*[#;]/;

/** Commands and comments need no explanation. */
const isStrange = ({ bare }: Line): boolean => !silentLine.test(bare) && echoOf(bare) === null;

function summaryOf(all: readonly Explained[], cut: number, words: MoreWords, lang: Lang) {
  const said = [all.length === 0 ? words.nothing : words.found(number(all.length, lang))];
  if (all.length > mostShown) said.push(words.left(number(all.length - mostShown, lang)));
  if (cut > 0) said.push(words.cut(number(cut, lang)));
  return sentences(said, lang);
}

function strangeOf({ strange: left }: Outcome, words: MoreWords, lang: Lang): string[] {
  const strange = left.filter(isStrange);
  if (strange.length === 0) return [];
  const lines = strange
    .slice(0, mostStrange)
    .map((line) => words.line(number(line.number, lang), line.bare.trim().slice(0, 120)));
  return [words.notUnderstood(number(strange.length, lang)), ...lines];
}

/**
 * Explains pasted output of ss, netstat, sysctl, strace and their like, field by field, against the
 * numbers that were wanted. Pure; never throws, whatever was pasted; the text goes nowhere.
 */
export function explain(
  text: string,
  settings: NoEffectSettings,
  words: MoreWords,
  lang: Lang,
): Explanation {
  const outcome = readOver<Known>(kinds, text);
  const all = outcome.readings
    .flatMap((reading) => explained(reading, settings, words, lang))
    .sort((a, b) => a.line - b.line);
  return {
    explained: all.slice(0, mostShown),
    summary: summaryOf(all, outcome.cut, words, lang),
    strange: strangeOf(outcome, words, lang),
  };
}
