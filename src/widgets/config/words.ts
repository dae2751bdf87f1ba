import { linux } from '~/facts/linux.ts';
import type { Part } from '~/facts/targets/target.ts';
import { duration, inSeconds, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Scene } from '~/kit/widget.ts';
import type { Answer, Placed } from './answer.ts';
import type { params } from './params.ts';
import type { ConfigWords } from './strings.ts';

/** A value of one part in the reader's language. */
export function amount(part: Part, value: number | null, words: ConfigWords, lang: Lang): string {
  if (value === null) return words.off;
  if (part === 'keepalive') return words.on;
  if (part === 'probes') return number(value, lang);
  return inSeconds(value * (part === 'userTimeout' ? 1e3 : 1e6), lang, 3);
}

function limit({ part, fate, is }: Placed, words: ConfigWords, lang: Lang): string {
  const { near, follows, fixed, none } = words.limits;
  const say = { near, follows, fixed, none }[fate as 'near'];
  return say(words.parts[part], amount(part, is, words, lang));
}

/** What the target cannot do as asked, one sentence each. */
export const limits = (found: Answer, words: ConfigWords, lang: Lang): readonly string[] =>
  found.ways.filter(({ missed }) => missed).map((way) => limit(way, words, lang));

/** What has to be known besides the numbers, one sentence each. */
export function remarks({ target, ways, unchanged }: Answer, words: ConfigWords): string[] {
  const option = linux.switchOption.value;
  return [
    ...(ways[0]!.fate === 'program' ? [words.program(option)] : []),
    ...(target.messages ? [words.messages(option)] : []),
    ...(unchanged ? [words.unchanged] : []),
  ];
}

/** The result in one paragraph. */
export function sentence(scene: Scene<typeof params, ConfigWords, Answer>): string {
  const { settings, found, words, lang } = scene;
  const { got, sent, total, target } = found;
  const of = (part: Part, value: number) => amount(part, value, words, lang);
  const said = words.sentence({
    target: words.choices.target[settings.target],
    total: duration(total, lang, 3),
    idle: of('idle', got.idle),
    interval: of('interval', got.interval),
    probes: number(sent, lang),
    userTimeout: got.userTimeout === null ? null : of('userTimeout', got.userTimeout),
    messages: target.messages === true,
  });
  const rest = [...limits(found, words, lang), ...remarks(found, words)];
  return [said, ...rest].join(lang === 'zh' ? '' : ' ');
}
