import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Lang } from '~/i18n/locales.ts';
import { Actions } from './Actions.tsx';
import type { Answered } from './ask.ts';
import type { ClosedProps } from './Closed.tsx';
import {
  sceneOf,
  toMarkdown,
  type Lent,
  type Mode,
  type Scene,
  type Widget,
  type WidgetWords,
} from './widget.ts';
import { useLighting } from './lighting.ts';
import { embedCode, pageLink, shareLink, type PageAddress } from './links.ts';
import { Notices } from './Notices.tsx';
import { Onward } from './Onward.tsx';
import type { Params } from '~/inputs/params.ts';
import { Presets } from './Presets.tsx';
import type { KitWords } from './strings.ts';
import { TableView } from './TableView.tsx';
import { useCalm } from './use-calm.ts';
import { useSettings } from './use-settings.ts';

export interface FrameProps extends PageAddress {
  readonly lang: Lang;
  readonly widget: Widget;
  readonly words: WidgetWords<Params>;
  readonly kit: KitWords;
  readonly mode: Mode;
  /** The settings string it starts from. */
  readonly start: string;
  /** Unique on its page. */
  readonly id: string;
  /** See `Lent.more`. */
  readonly more: Lent['more'];
  /** What an article shows until the reader opens the widget, where that has a still. */
  readonly Closed?: ((props: ClosedProps) => JSX.Element) | undefined;
  readonly sheet?: ClosedProps['sheet'];
}

/** The result in words and as a table: both follow once the reader's hand rests. */
function InWords({ widget, kit, mode, scene }: FrameProps & { readonly scene: Scene }) {
  const rested = useCalm(scene, 120);
  const heard = useCalm(scene, 900);
  const first = useRef(scene);
  const table = useMemo(() => widget.table(rested), [widget, rested]);
  return (
    <>
      <p class="sentence">{widget.sentence(rested)}</p>
      <p class="sr" role="status">
        {heard !== first.current && widget.sentence(heard)}
      </p>
      <TableView table={table} label={kit.table} open={mode === 'page'} />
    </>
  );
}

/** A widget with all that surrounds it: inputs, notices, figure, table, copy buttons, its link. */
export function WidgetFrame(props: FrameProps) {
  const { widget, words, kit, lang, mode, id, root, more, Closed, sheet } = props;
  const { settings, notices, query, ways, ...own } = useSettings(
    widget.params,
    props.start,
    mode !== 'article',
  );
  const [open, setOpen] = useState(mode !== 'article' || !Closed);
  useLighting();
  const frame = { kit, mode, id, root, more, ...ways };
  const scene = useMemo(
    () => sceneOf(widget, settings, words, lang),
    [widget, settings, words, lang],
  );
  const framed = { ...scene, frame };
  if (Closed && !open)
    return <Closed widget={widget} scene={framed} sheet={sheet} onOpen={() => setOpen(true)} />;
  const sentence = () => widget.sentence(scene);
  const markdown = () =>
    `${sentence()}\n\n${toMarkdown(widget.table(scene))}\n\n${shareLink(props, query)}\n`;
  const onAsk = ({ detail }: CustomEvent<Partial<Answered>>) =>
    Object.assign(detail, { settings, ...ways });
  // An article shows a widget for one thing; more comes once the reader opens it.
  const whole = mode !== 'article' || Closed;
  return (
    <section class={`widget ${mode} ${widget.name}`} aria-label={words.title} {...{ onAsk }}>
      {mode !== 'page' && <p class="widget-title">{words.title}</p>}
      <Notices widget={widget} words={words} kit={kit} lang={lang} notices={notices} />
      <widget.Result {...framed} />
      {whole && widget.presets && <Presets of={widget} words={words} frame={frame} query={query} />}
      {widget.Controls && <widget.Controls {...framed} />}
      <widget.Figure {...framed} />
      <InWords {...props} scene={scene} />
      <Actions
        kit={kit}
        texts={[
          [kit.copyLink, () => shareLink(props, query)],
          [kit.copyEmbed, () => embedCode(props, query, words.title)],
          [kit.copyTable, markdown],
          [kit.copySentence, sentence],
        ]}
        about={query}
        pageHref={mode === 'page' ? '' : pageLink(props, query)}
        newTab={mode === 'embed'}
        onReset={own.reset}
        resetLabel={own.wasReset ? kit.undoReset : kit.reset}
      />
      {whole && widget.next && (
        <Onward {...props} to={widget.next(scene)} newTab={mode === 'embed'} />
      )}
    </section>
  );
}
