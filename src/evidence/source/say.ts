import { detectionLink, inMs, instants, told } from '~/evidence/keepalive.ts';
import type { Verdict } from '~/evidence/reading.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Part, Trap } from './found.ts';
import type { SourceReading, SourceSays } from './read.ts';
import type { SourceWords } from './strings.ts';

/** Traps that undo what was meant; the others only name the unit. */
const breaks: ReadonlySet<Trap> = new Set([
  'switch-missing',
  'go-nanoseconds',
  'node-below-second',
  'user-timeout-seconds',
  'level',
]);

const listed = (parts: readonly Part[], words: SourceWords): string => {
  const names = parts.map((part) => words.parts[part]);
  const last = names.pop()!;
  return names.length === 0 ? last : names.join(words.comma) + words.and + last;
};

const setsTimes = ({ asked }: SourceSays): boolean =>
  asked.idle !== null || asked.interval !== null || asked.probes !== null;

function main(says: SourceSays, words: SourceWords, lang: Lang): readonly string[] {
  const { asked, unshown, traps } = says;
  if (setsTimes(says) || asked.on === false) return [told(asked, words.keepalive, lang)];
  if (traps.includes('pings')) return [words.pings];
  if (asked.on && unshown.length === 0) return [told(asked, words.keepalive, lang)];
  if (asked.on) return [`${words.keepalive.on}${words.keepalive.stop}`];
  if (asked.userTimeout !== null) return [words.userTimeoutOnly(inMs(asked.userTimeout, lang))];
  return [];
}

function extra({ unshown, byRuntime, language }: SourceSays, words: SourceWords, first: boolean) {
  const hidden = (first ? words.onlyUnshown : words.unshown)(
    unshown.length > 0 ? listed(unshown, words) : '',
  );
  const own = language === 'go' ? words.byGo : words.byNode;
  return [...(unshown.length > 0 ? [hidden] : []), ...(byRuntime.length > 0 ? [own] : [])];
}

/** What a piece of code sets about keepalive, in the language of the words. */
export function saySource({ says }: SourceReading, words: SourceWords, lang: Lang): Verdict {
  const { asked, traps, language, unshown } = says;
  const lead = main(says, words, lang);
  const notes = traps.filter(
    (trap) => !breaks.has(trap) && !(trap === 'pings' && lead[0] !== words.pings),
  );
  const said = [
    ...lead,
    ...extra(says, words, lead.length === 0),
    ...notes.map((trap) => words.traps[trap]),
  ];
  const wrong = traps.filter((trap) => breaks.has(trap)).map((trap) => words.traps[trap]);
  const sure = unshown.length === 0 && !traps.includes('level') && setsTimes(says);
  const whole = said.length > 0 ? said : [words.setsNothing];
  return {
    says: words.code(words.languages[language], whole.join(words.gap)),
    instants: sure ? instants(asked, words.keepalive) : [],
    repair: wrong.join(words.gap) || null,
    command: words.command,
    unsaid: words.unsaid,
    links: sure ? detectionLink(asked) : [],
  };
}
