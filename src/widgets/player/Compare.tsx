import { duration, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Lent } from '~/kit/widget.ts';
import { Notices } from '~/kit/Notices.tsx';
import { decode } from '~/kit/settings.ts';
import type { Death } from '~/model/kernel/trace.ts';
import { compare, type Comparison } from './compare.ts';
import { instant, itemText } from './label.ts';
import type { Item } from './items.ts';
import type { Film } from './film.ts';
import { params, type PlayerSettings } from './params.ts';
import type { Run } from './run.ts';
import type { PlayerWords } from './strings.ts';

function deathText(death: Death | null, words: PlayerWords, lang: Lang): string {
  return death ? words.differs.ends(death.errno, instant(death.t, lang)) : words.differs.lives;
}

function firstText({ first }: Comparison, words: PlayerWords, lang: Lang): string[] {
  if (!first) return [];
  const text = (item: Item | null) => {
    if (!item) return words.differs.over;
    const lost = item.what === 'flight' && item.lostAt ? words.comma + words.lost[item.lostAt] : '';
    return itemText(item, words, lang) + lost;
  };
  const t = Math.min(first.now?.t ?? Infinity, first.before?.t ?? Infinity);
  return [words.differs.first(instant(t, lang), text(first.now), text(first.before))];
}

function shiftText({ shift }: Comparison, words: PlayerWords, lang: Lang): string[] {
  if (!shift) return [];
  const length = duration(Math.abs(shift), lang, 3);
  return [shift > 0 ? words.differs.later(length) : words.differs.earlier(length)];
}

/** The differences of two runs, a sentence each. */
export function differences(found: Comparison, words: PlayerWords, lang: Lang): string[] {
  const sides = ['client', 'server'] as const;
  const deaths = sides.flatMap((side) => {
    const { now, before } = found.deaths[side];
    const [a, b] = [deathText(now, words, lang), deathText(before, words, lang)];
    return a === b ? [] : [words.differs.death(words.lanes[side], a, b)];
  });
  const packets = sides.flatMap((side) => {
    const { now, before } = found.packets[side];
    if (now === before) return [];
    return [words.differs.packets(words.lanes[side], number(now, lang), number(before, lang))];
  });
  const all = [
    ...firstText(found, words, lang),
    ...deaths,
    ...shiftText(found, words, lang),
    ...packets,
  ];
  return all.length > 0 ? all : [words.same];
}

interface Props {
  readonly film: Film;
  readonly ghost: Run;
  readonly settings: PlayerSettings;
  readonly frame: Lent;
  readonly words: PlayerWords;
  readonly lang: Lang;
}

/** What changed against the run before, or against the pinned one. */
export function Compare({ film, ghost, settings, frame, words, lang }: Props) {
  const pinned = settings.pinned === 'yes';
  return (
    <section class="compare" aria-label={words.compare}>
      <p class="head">{words.compare}</p>
      <ul aria-live="polite">
        {differences(compare(film, ghost), words, lang).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Notices
        notices={decode(params, settings.ghost).notices}
        widget={{ params }}
        words={words}
        kit={frame.kit}
        lang={lang}
      />
      <button
        type="button"
        aria-pressed={pinned}
        onClick={() => frame.set('pinned', pinned ? 'no' : 'yes')}
      >
        {pinned ? words.unpin : words.pin}
      </button>
      <button type="button" onClick={() => frame.change({ ghost: '', pinned: 'no' }, '')}>
        {words.forget}
      </button>
    </section>
  );
}
