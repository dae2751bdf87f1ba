import { sshIntervals } from '~/facts/products/openssh.ts';
import type { Lang } from '~/i18n/locales.ts';
import { seconds } from '~/model/time.ts';
import { detectionLink, instants, span, told, type Asked } from '~/evidence/keepalive.ts';
import type { Verdict } from '~/evidence/reading.ts';
import type { ConfigurationReading, ConfigurationSays, Own } from './read.ts';
import type { ConfigurationWords } from './strings.ts';

/** What OpenSSH counts to where nothing is set: `ClientAliveCountMax`, `ServerAliveCountMax`. */
const sshCount = 3;

const time = (s: number, words: ConfigurationWords, lang: Lang) =>
  span(seconds(s), words.keepalive, lang);

function ofSsh(
  { own, messages }: ConfigurationSays,
  words: ConfigurationWords,
  lang: Lang,
): readonly string[] {
  const interval = own.find(({ sets }) => sets === 'message')?.seconds;
  if (interval === undefined) return [];
  if (interval === 0) return [words.sshOff];
  const every = time(interval, words, lang);
  if (messages === 0) return [words.sshNever(every)];
  return [words.ssh(every, time(interval * sshIntervals(messages ?? sshCount), words, lang))];
}

function ofOwn({ name, sets, seconds: s }: Own, words: ConfigurationWords, lang: Lang): string {
  if (s <= 0) return words.timerOff(name);
  const say = { timer: words.timer, message: words.message, 'pool-ping': words.pool }[sets];
  return say(name, time(s, words, lang));
}

const anything = ({ on, idle, interval, probes, userTimeout }: Asked): boolean =>
  on !== null || [idle, interval, probes, userTimeout].some((part) => part !== null);

function main(says: ConfigurationSays, words: ConfigurationWords, lang: Lang): readonly string[] {
  const { asked, lacksSwitch, leg } = says;
  if (lacksSwitch) return [words.lacks];
  if (!anything(asked)) return [];
  const only =
    asked.on === null && asked.idle === null && asked.interval === null && asked.probes === null;
  const said = only
    ? words.keepalive.userTimeout(time((asked.userTimeout ?? 0) / 1000, words, lang))
    : told(asked, words.keepalive, lang);
  return leg === 'container' ? [said, words.container] : [said];
}

/** The timers whose row of the reference says it better are left to that row. */
function owns(says: ConfigurationSays, words: ConfigurationWords, lang: Lang): readonly string[] {
  if (says.product === 'OpenSSH') return ofSsh(says, words, lang);
  return says.own.slice(0, 3).map((one) => ofOwn(one, words, lang));
}

function repairOf(says: ConfigurationSays, words: ConfigurationWords): string | null {
  if (says.notBoolean) return words.notBoolean(says.notBoolean);
  return says.lacksSwitch ? words.lacksRepair(says.product) : null;
}

/** What a configuration sets, on which leg, and what it leaves alone, in the language of the words. */
export function sayConfiguration(
  { says }: ConfigurationReading,
  words: ConfigurationWords,
  lang: Lang,
): Verdict {
  const { product, leg, asked, lacksSwitch, rows } = says;
  const notes = leg === 'container' ? [] : rows.flatMap((row) => words.notes[row] ?? []);
  const text = [...main(says, words, lang), ...owns(says, words, lang), ...notes].join(words.gap);
  const sure =
    !lacksSwitch && (asked.idle !== null || asked.interval !== null || asked.probes !== null);
  return {
    says: words.said(product, words.legs[leg], text),
    instants: sure ? instants(asked, words.keepalive) : [],
    repair: repairOf(says, words),
    command: words.command,
    unsaid: words.unsaid,
    links: sure ? detectionLink(asked) : [],
  };
}
