import { useState } from 'preact/hooks';
import type { Lang } from '~/i18n/locales.ts';
import type { Film, Placed } from './film.ts';
import { instant, itemText } from './label.ts';
import { lanes, width } from './Ladder.tsx';
import type { PlayerWords } from './strings.ts';

interface Props {
  readonly film: Film;
  readonly id: string;
  readonly words: PlayerWords;
  readonly lang: Lang;
}

const mostRows = 7;

/** A still begins with each thing that is done to the run, and when one is full. */
function panels(items: readonly Placed[]): Placed[][] {
  const found: Placed[][] = [];
  for (const item of items) {
    const now = found.at(-1);
    const breaks = item.what === 'mark' && item.says.kind === 'break';
    if (!now || now.length >= mostRows || breaks) found.push([item]);
    else now.push(item);
  }
  return found;
}

/** What a still shows, in words: equal neighbours are said once. */
function told(panel: readonly Placed[], words: PlayerWords, lang: Lang): string {
  const texts = panel.map((item) => `${instant(item.t, lang)} ${itemText(item, words, lang)}`);
  return texts.join(lang === 'zh' ? '；' : '; ');
}

/** The run as numbered stills: slices of the one figure, each with its words. */
export function Storyboard({ film, id, words, lang }: Props) {
  const [open, setOpen] = useState(false);
  const all = panels(film.items);
  return (
    <section class={`storyboard${open ? ' open' : ''}`} aria-label={words.storyboard}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.storyboard}
      </button>
      <ol>
        {all.map((panel, i) => {
          const top = panel[0]!.y - 16;
          const next = all[i + 1]?.[0];
          const bottom = next ? next.y - 9 : film.bottom + 24;
          const label = words.panel(
            String(i + 1),
            instant(panel[0]!.t, lang),
            instant(next?.t ?? film.anchors.at(-1)!.t, lang),
          );
          return (
            <li key={i}>
              <svg
                class="ladder"
                viewBox={`0 ${top - 18} ${width} ${bottom - top + 18}`}
                aria-hidden="true"
              >
                <svg
                  x="0"
                  y={top}
                  width={width}
                  height={bottom - top}
                  viewBox={`0 ${top} ${width} ${bottom - top}`}
                >
                  <use href={`#${id}-ladder`} />
                </svg>
                <text class="lane" x={lanes.client} y={top - 6}>
                  {words.lanes.client}
                </text>
                <text class="lane" x={lanes.server} y={top - 6}>
                  {words.lanes.server}
                </text>
              </svg>
              <p>
                <b>{label}</b> {told(panel, words, lang)}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
