import { useMemo, useRef } from 'preact/hooks';
import type { Lang } from '~/i18n/locales.ts';
import { Actions } from './Actions.tsx';
import { toMarkdown, type Widget, type WidgetWords } from './defineWidget.ts';
import { Inputs } from './Inputs.tsx';
import { light } from './lighting.ts';
import { embedCode, pageLink, shareLink, type Place } from './links.ts';
import { Notices } from './Notices.tsx';
import type { Params, Settings } from './params.ts';
import type { KitWords } from './strings.ts';
import { TableView } from './TableView.tsx';
import { useCalm } from './useCalm.ts';
import { useSettings } from './useSettings.ts';

/** Where the widget is shown: within an article, on its own page or home, or in a frame. */
export type Mode = 'article' | 'page' | 'embed';

export interface FrameProps extends Place {
  readonly lang: Lang;
  readonly widget: Widget;
  readonly words: WidgetWords<Params>;
  readonly kit: KitWords;
  readonly mode: Mode;
  /** The settings string it starts from. */
  readonly start: string;
  /** Unique on its page. */
  readonly id: string;
}

/** The result in words and as a table: both follow once the reader's hand rests. */
function InWords({
  widget,
  words,
  kit,
  lang,
  mode,
  settings,
}: FrameProps & { settings: Settings }) {
  const rested = useCalm(settings, 120);
  const heard = useCalm(settings, 900);
  const first = useRef(settings);
  const table = useMemo(() => widget.table(rested, words, lang), [widget, rested, words, lang]);
  return (
    <>
      <p class="sentence">{widget.sentence(rested, words, lang)}</p>
      <p class="sr" role="status">
        {heard !== first.current && widget.sentence(heard, words, lang)}
      </p>
      <TableView table={table} label={kit.table} open={mode === 'page'} />
    </>
  );
}

/** A widget with all that surrounds it: inputs, notices, figure, table, copy buttons, its link. */
export function WidgetFrame(props: FrameProps) {
  const { widget, words, kit, lang, mode, id } = props;
  const { settings, notices, query, ...own } = useSettings(
    widget.params,
    props.start,
    mode !== 'article',
  );
  const said = { widget, words, kit, lang };
  const scene = { settings, words, lang };
  const sentence = () => widget.sentence(settings, words, lang);
  const markdown = () =>
    `${sentence()}\n\n${toMarkdown(widget.table(settings, words, lang))}\n\n${shareLink(props, query)}\n`;
  return (
    <section
      class={`widget ${mode}`}
      aria-label={words.title}
      onPointerOver={light}
      onPointerLeave={light}
      onFocusIn={light}
    >
      {mode !== 'page' && <p class="widget-title">{words.title}</p>}
      <Notices {...said} notices={notices} />
      <widget.Result {...scene} />
      <Inputs
        widget={widget}
        words={words}
        kit={kit}
        lang={lang}
        id={id}
        settings={settings}
        set={own.set}
      />
      <widget.Figure {...scene} />
      <InWords {...props} settings={settings} />
      <Actions
        kit={kit}
        texts={[
          [kit.copyLink, () => shareLink(props, query)],
          [kit.copyEmbed, () => embedCode(props, query, words.title)],
          [kit.copyTable, markdown],
          [kit.copySentence, sentence],
        ]}
        pageHref={mode === 'page' ? '' : pageLink(props, query)}
        newTab={mode === 'embed'}
        onReset={own.reset}
        resetLabel={own.canUndo ? kit.undoReset : kit.reset}
      />
    </section>
  );
}
