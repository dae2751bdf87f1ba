import type { Lang } from '~/i18n/locales.ts';
import type { Widget, WidgetWords } from './defineWidget.ts';
import { inOwnUnit } from './Field.tsx';
import type { Param, Params } from './params.ts';
import type { Notice } from './settings.ts';
import type { KitWords } from './strings.ts';

interface Props {
  readonly notices: readonly Notice[];
  readonly widget: Pick<Widget, 'params'>;
  readonly words: WidgetWords<Params>;
  readonly kit: KitWords;
  readonly lang: Lang;
}

/** A value of an input in the reader's words. */
function shown(given: string, param: Param | undefined, kit: KitWords, lang: Lang): string {
  if (param?.kind !== 'int' || given === '') return given;
  return inOwnUnit(given === 'off' ? null : Number(given), param, kit, lang);
}

/** What a link said that could not be taken as written, and what stands instead. */
export function Notices({ notices, widget, words, kit, lang }: Props) {
  if (notices.length === 0) return null;
  return (
    <div class="notices" role="status">
      <p>{kit.noticesIn}</p>
      <ul>
        {notices.map(({ kind, key, given, used }, i) => (
          <li key={i}>
            {kit.notices[kind](
              given.slice(0, 60),
              words.labels[key] ?? key.slice(0, 60),
              shown(used, widget.params[key], kit, lang),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
