import { duration, inSeconds } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Verdict, WidgetLink } from '~/evidence/reading.ts';
import { commands } from './commands.ts';
import { storyOf, type LastPackets, type Story } from './jdbc.ts';
import type { Meaning } from './meaning.ts';
import type { ErrorsReading, ErrorsSays } from './read.ts';
import type { ErrorsWords } from './strings.ts';

const time = (ms: number, words: ErrorsWords, lang: Lang): string => {
  const short = inSeconds(ms * 1e3, lang, 3);
  return ms >= 120e3 ? words.span(short, duration(ms * 1e3, lang)) : short;
};

type Own = keyof ErrorsWords['own'];

function subject({ name, system, by }: ErrorsSays, words: ErrorsWords): string {
  const error = name && words.named(name, system ? words.systems[system] : '');
  return [by, error].filter(Boolean).join(' · ');
}

function meaning({ means }: ErrorsSays, words: ErrorsWords): string {
  const own = words.own[means as Own] as string | undefined;
  if (own !== undefined) return own;
  const rows = words.rows.meaning[means] ?? [];
  return rows.join(words.or) + (means === 'eof' ? words.gap + words.eofMore : '');
}

const commandOf: Readonly<Partial<Record<Meaning, keyof typeof commands>>> = {
  timeout: 'timeout',
  'gave-up': 'timeout',
  'connect-timeout': 'syn',
  reset: 'reset',
  'reset-windows': 'reset',
  'net-reset': 'reset',
  eof: 'fin',
  lost: 'sockets',
  'own-timer': 'sockets',
  pings: 'sockets',
  'missed-heartbeat': 'sockets',
};

/** What `symptom` calls it. */
const happened: Readonly<Partial<Record<Meaning, string>>> = {
  timeout: 'timeout',
  'gave-up': 'timeout',
  'connect-timeout': 'timeout&during=connecting',
  reset: 'reset',
  'reset-windows': 'reset',
  pipe: 'closed',
  eof: 'closed',
  'server-limit': 'closed&during=idle',
};

const ofMeaning = (means: Meaning): readonly WidgetLink[] =>
  happened[means] ? [{ widget: 'symptom', settings: `happened=${happened[means]}` }] : [];

function ofError(says: ErrorsSays, words: ErrorsWords): Verdict {
  const command = commandOf[says.means];
  return {
    says: words.said(subject(says, words), meaning(says, words)),
    instants: [],
    repair: null,
    command: command ? commands[command] : null,
    unsaid: words.rows.apart[says.means]?.join(words.gap) ?? words.noCause,
    links: ofMeaning(says.means),
  };
}

function told(
  story: Story,
  last: LastPackets,
  limit: boolean,
  words: ErrorsWords,
  lang: Lang,
): string {
  const { received, sent } = last;
  const came = time(received ?? 0, words, lang);
  if (limit && received !== null) return words.jdbc.limit(came);
  const silent = time(Math.max(0, (received ?? 0) - (sent ?? 0)), words, lang);
  if (story === 'idle') return words.jdbc.idle(came);
  if (story === 'refused-at-once') return words.jdbc['refused-at-once'](silent);
  if (story === 'unanswered') return words.jdbc.unanswered(silent, time(sent ?? 0, words, lang));
  return words.jdbc[story];
}

function repairOf(
  story: Story,
  { received }: LastPackets,
  limit: boolean,
  words: ErrorsWords,
  lang: Lang,
): string | null {
  if (limit) return words.repairs.wait;
  if (story === 'unanswered') return words.repairs.unanswered;
  if (story === 'never' || story === 'fresh' || received === null) return null;
  return words.repairs.idle(time(Math.floor(received / 2 / 1000) * 1000, words, lang));
}

function links(story: Story, { received, sent }: LastPackets): readonly WidgetLink[] {
  if (story === 'never' || story === 'fresh' || received === null) return [];
  const idle = { widget: 'symptom', settings: `after=${received / 1000}&during=idle` };
  const waited = {
    widget: 'symptom',
    settings: `after=${(sent ?? received) / 1000}&during=sending`,
  };
  if (story === 'refused-at-once') return [idle];
  return story === 'unanswered' ? [waited] : [idle, waited];
}

function ofLinkFailure(
  last: LastPackets,
  says: ErrorsSays,
  words: ErrorsWords,
  lang: Lang,
): Verdict {
  const story = storyOf(last);
  const limit = says.means === 'server-limit';
  return {
    says: words.said('Connector/J', told(story, last, limit, words, lang)),
    instants: [],
    repair: repairOf(story, last, limit, words, lang),
    command: story === 'unanswered' || story === 'idle' ? commands.sockets : null,
    unsaid: words.noCause,
    links: links(story, last),
  };
}

/** What an error means for the connection, in the language of the words. */
export const sayErrors = ({ says }: ErrorsReading, words: ErrorsWords, lang: Lang): Verdict =>
  says.lastPackets ? ofLinkFailure(says.lastPackets, says, words, lang) : ofError(says, words);
