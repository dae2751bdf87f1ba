import { linux } from '~/facts/linux.ts';
import { duration, fixedSeconds, inSeconds, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { seconds } from '~/model/time.ts';
import { answer } from './answer.ts';
import { isForeign } from './diagnose.ts';
import type { NoEffectSettings } from './params.ts';
import type { NoEffectWords, Told } from './strings.ts';

/** The numbers of the widget's sentences, as the language writes them. */
export function told(settings: NoEffectSettings, lang: Lang): Told {
  const { idle, left, unanswered } = settings;
  const found = answer(settings);
  const precise = found.firstProbe.latest < 100e6 ? 3 : 1;
  return {
    idle: inSeconds(seconds(idle), lang),
    left: inSeconds(seconds(left ?? 0), lang),
    unanswered: number(unanswered, lang),
    longest: inSeconds(found.longest, lang),
    first: inSeconds(found.firstProbe.ideal, lang),
    firstLatest: fixedSeconds(found.firstProbe.latest, lang, precise),
    death: duration(found.death, lang),
    remaining: duration(found.remaining, lang),
    defaultIdle: inSeconds(seconds(linux.idle.value), lang),
    isDefault: isForeign(settings) && (left ?? 0) <= linux.idle.value,
    mostSeconds: inSeconds(seconds(linux.mostIdle.value), lang),
    mostProbes: number(linux.mostProbes.value, lang),
    error: linux.deathError.value,
  };
}

/** Headline, reason and what to do, for the diagnosis or for the question that is open. */
export interface Said {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** What the widget says about the settings. */
export function said(settings: NoEffectSettings, words: NoEffectWords, lang: Lang): Said {
  const { verdict, known } = answer(settings);
  const numbers = told(settings, lang);
  if (verdict.kind === 'ask') {
    const why = words.knownWhy[known](numbers);
    return { title: words.known[known], why, fix: words.asks[verdict.question] };
  }
  const { title, why, fix } = words.causes[verdict.cause];
  const headline = typeof title === 'string' ? title : title(numbers);
  return { title: headline, why: why(numbers), fix: fix(numbers) };
}

/** The same in one breath. */
export function sentence(settings: NoEffectSettings, words: NoEffectWords, lang: Lang): string {
  const { title, why, fix } = said(settings, words, lang);
  const stop = /[?？]$/.test(title) ? '' : lang === 'zh' ? '。' : '.';
  const space = lang === 'zh' ? '' : ' ';
  const asks = answer(settings).verdict.kind === 'ask' ? space + fix : '';
  return title + stop + space + why + asks;
}
