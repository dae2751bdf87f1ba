import type { Lang } from '~/i18n/locales.ts';
import type { SegmentEvent, Side } from '~/model/kernel/trace.ts';
import type { Sockets } from '~/tools/ss.ts';
import type { Film } from './film.ts';
import type { Cursor } from './playhead.ts';
import type { PlayerWords } from './strings.ts';
import { Dump, Ss } from './Capture.tsx';
import type { Dropping } from './edit.ts';
import { Inspector } from './Inspector.tsx';
import { Ends, Timers } from './Views.tsx';

/** The panes beside the figure, in the order of their keys. */
export const paneNames = ['packet', 'timers', 'ends', 'ss', 'tcpdump'] as const;
export type PaneName = (typeof paneNames)[number];

interface Props {
  readonly film: Film;
  readonly cursor: Cursor;
  readonly sockets: Sockets;
  readonly host: Side;
  readonly setHost: (host: Side) => void;
  readonly pane: PaneName;
  readonly setPane: (pane: PaneName) => void;
  readonly segment: SegmentEvent | null;
  /** Loses the segment at the cursor, or lets it through again; `null` where that is impossible. */
  readonly drop: Dropping | null;
  readonly id: string;
  readonly words: PlayerWords;
  readonly lang: Lang;
}

/** Whose socket and capture are shown. */
const Seat = ({ host, setHost, words, id }: Pick<Props, 'host' | 'setHost' | 'words' | 'id'>) => (
  <label class="seat" for={`${id}-seat`}>
    {words.viewOf}{' '}
    <select
      id={`${id}-seat`}
      value={host}
      onChange={(event) => setHost(event.currentTarget.value as Side)}
    >
      <option value="client">{words.lanes.client}</option>
      <option value="server">{words.lanes.server}</option>
    </select>
  </label>
);

/** The item of the figure that shows a segment. */
const partOf = ({ items }: Film, segment: SegmentEvent): number =>
  items.findIndex((item) => item.what === 'flight' && item.events.includes(segment));

function Content(props: Props & { readonly name: PaneName }) {
  const { name, film, cursor, sockets, segment, drop, host, words, lang } = props;
  const now = { film, t: cursor.t, words, lang };
  if (name === 'timers') return <Timers {...now} />;
  if (name === 'ends') return <Ends {...now} sockets={sockets} />;
  if (name === 'ss') return <Ss sockets={sockets} host={host} t={cursor.t} />;
  if (name === 'tcpdump') return <Dump film={film} host={host} t={cursor.t} />;
  if (!segment) return <p>{words.noSegment}</p>;
  return (
    <>
      <Inspector
        segment={segment}
        part={`e${partOf(film, segment)}`}
        trace={film.run.trace}
        words={words}
        lang={lang}
      />
      {drop && (
        <button type="button" class="drop" onClick={drop.toggle}>
          {drop.on ? words.passIt : words.dropIt}
        </button>
      )}
    </>
  );
}

/** The other views of the same moment: side by side where there is room, else one at a time. */
export function Panes(props: Props) {
  const { pane, setPane, words, id } = props;
  return (
    <div class="panes" data-pane={pane}>
      <div class="tabs" role="tablist" aria-label={words.title}>
        {paneNames.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-tab-${name}`}
            aria-selected={name === pane}
            aria-controls={`${id}-${name}`}
            onClick={() => setPane(name)}
          >
            {words.views[name]}
          </button>
        ))}
      </div>
      <Seat {...props} />
      {paneNames.map((name) => (
        <section
          key={name}
          id={`${id}-${name}`}
          class={`pane ${name}`}
          aria-label={words.views[name]}
        >
          <p class="head">{words.views[name]}</p>
          <Content {...props} name={name} />
        </section>
      ))}
    </div>
  );
}
