import { linux } from '~/facts/linux.ts';
import { retransmission } from '~/facts/retransmission.ts';
import { duration, ended, fixedSeconds, inSeconds, number, sentences } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { seconds } from '~/model/time.ts';
import type { Scene } from '~/kit/widget.ts';
import type { Answer } from './answer.ts';
import { isForeign } from './diagnose.ts';
import { wanted, type NoEffectSettings, type params } from './params.ts';
import type { NoEffectWords, Told } from './strings.ts';

const fitsDefault = ({ left }: NoEffectSettings): boolean => (left ?? 0) <= linux.idle.value;

const saysAll = ({ interval, probes }: NoEffectSettings): boolean =>
  interval !== null && probes !== null;

/** The numbers of the widget's sentences, as the language writes them. */
export function told(settings: NoEffectSettings, found: Answer, lang: Lang): Told {
  const { left, unanswered } = settings;
  const { idle, interval, probes } = wanted(settings);
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
    windowEnds: duration(found.windowEnds, lang),
    assumes: saysAll(settings) ? null : [inSeconds(seconds(interval), lang), number(probes, lang)],
    idleSaid: settings.idle !== null,
    retries: number(retransmission.retries.value, lang),
    defaultIdle: inSeconds(seconds(linux.idle.value), lang),
    isDefault: isForeign(settings) && fitsDefault(settings),
    fitsDefault: fitsDefault(settings),
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

type Own = Scene<typeof params, NoEffectWords, Answer>;

/** What the widget says about the settings. */
export function said({ settings, found, words, lang }: Own): Said {
  const { verdict, known } = found;
  const numbers = told(settings, found, lang);
  if (verdict.kind === 'ask') {
    const why = words.knownWhy[known](numbers);
    return { title: words.known[known], why, fix: words.asks[verdict.question] };
  }
  const { title, why, fix } = words.causes[verdict.cause];
  const headline = typeof title === 'string' ? title : title(numbers);
  return { title: headline, why: why(numbers), fix: fix(numbers) };
}

/** The same in one breath. */
export function sentence(scene: Own): string {
  const { found, lang } = scene;
  const { title, why, fix } = said(scene);
  const head = /[?？]$/.test(title) ? title : ended(title, lang);
  return sentences([head, why, found.verdict.kind === 'ask' ? fix : null], lang);
}
