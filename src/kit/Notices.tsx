import type { Lang } from '~/i18n/locales.ts';
import type { Widget, WidgetWords } from './widget.ts';
import { inOwnUnit } from './Field.tsx';
import type { Param, Params } from '~/inputs/params.ts';
import type { Notice } from './settings.ts';
import type { KitWords } from './strings.ts';

interface Props {
  readonly notices: readonly Notice[];
  readonly widget: Pick<Widget, 'params'>;
  readonly words: WidgetWords<Params>;
  readonly kit: KitWords;
  readonly lang: Lang;
}

type Named = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** A value of an input in the reader's words; a name that is none of ours has no value. */
function shown(
  used: string,
  param: Param | undefined,
  named: Named[string],
  kit: KitWords,
  lang: Lang,
) {
  if (param?.kind !== 'int' || used === '') return named?.[used] ?? used;
  return inOwnUnit(used === 'off' ? null : Number(used), param, kit, lang);
}

/** What a link said that could not be taken as written, and what stands instead. */
export function Notices({ notices, widget, words, kit, lang }: Props) {
  if (notices.length === 0) return null;
  const named: Named = words.choices;
  return (
    <div class="notices" role="status">
      <p>{kit.noticesIn}</p>
      <ul>
        {notices.map(({ kind, key, given, used }, i) => (
          <li key={i}>
            {kit.notices[kind](
              given.slice(0, 60),
              // A link may say `constructor` or `__proto__`, which every object has: without a kind.
              widget.params[key]?.kind ? words.labels[key]! : key.slice(0, 60),
              shown(used, widget.params[key], named[key], kit, lang),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
