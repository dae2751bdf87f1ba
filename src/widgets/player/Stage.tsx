import { useMemo, useRef, useState } from 'preact/hooks';
import { useLighting } from '~/kit/lighting.ts';
import { useCalm } from '~/kit/use-calm.ts';
import type { Us } from '~/model/time.ts';
import type { SegmentEvent, Side } from '~/model/kernel/trace.ts';
import { socketsOf } from '~/tools/ss.ts';
import { Below } from './Below.tsx';
import type { Break } from './breaks.ts';
import { cutOrMend, dropping, edits, moved, withBreaks } from './edit.ts';
import { filmOf } from './film.ts';
import { useKeptFocus, useKeys, useMoment } from './hooks.ts';
import type { Item } from './items.ts';
import { keyCommand } from './keys.ts';
import { instant, itemText } from './label.ts';
import { instantOf } from './moment.ts';
import { Panes, paneNames, type PaneName } from './Panes.tsx';
import { Places } from './Places.tsx';
import type { PlayerProps } from './props.ts';
import { cursorAt, isOver, usePlayhead } from './playhead.ts';
import { Missed, Predict, type Guess } from './Predict.tsx';
import type { Run } from './run.ts';
import { Screen } from './Screen.tsx';
import { Transport } from './Transport.tsx';

/** The segment the cursor is at, or the last before it; of several equal ones the first. */
function segmentAt(items: readonly Item[], cursor: number): SegmentEvent | null {
  for (let i = cursor; i >= 0; i -= 1) {
    const item = items[i]!;
    const event = item.what === 'flight' ? item.events[0]! : null;
    if (event?.type === 'segment') return event;
  }
  return null;
}

/** Everything around one finished run: its figure, its clock, its panes, and what was broken. */
export function Stage(props: PlayerProps & { readonly label: string }) {
  const { settings, found, words, lang, frame, label } = props;
  const { run, ghost } = found;
  const root = useRef<HTMLDivElement>(null);
  const film = useMemo(() => filmOf(run, ghost), [run, ghost]);
  const sockets = useMemo(() => socketsOf(run.trace), [run]);
  const [host, setHost] = useState<Side>('client');
  const [pane, setPane] = useState<PaneName>('packet');
  const [guessed, setGuessed] = useState<{ guess: Guess; run: Run } | null>(null);
  const guess = guessed?.run === run ? guessed.guess : null;
  const [help, setHelp] = useState(false);
  const playhead = usePlayhead(film, instantOf(settings.at), root);
  const { cursor, go, toggle, playing, setPlaying } = playhead;
  const [late] = useState((instantOf(settings.at) ?? 0) > film.anchors.at(-1)!.t);
  useMoment(props, playhead, isOver(film, cursor));
  const edit = useMemo(() => edits(settings, frame), [settings, frame]);
  const below = useMemo(() => {
    const all = { ...props, film, ghost, edit, help, setHelp };
    return <Below {...all} />;
  }, [props, film, ghost, edit, help]);
  const item = film.items[cursor.item];
  const said = item ? itemText(item, words, lang, run.trace.deaths.client?.errno) : '';
  const heard = useCalm(words.spoken(instant(cursor.t, lang), said), 700);
  const segment = segmentAt(film.items, cursor.item);
  const drop = dropping(segment, run, settings, edit.setBreaks);
  const add = (...more: Break[]) => edit.setBreaks(withBreaks(run.breaks, more));
  const cut = (from: Us, to: Us | null) => add(...cutOrMend(run, from, to));
  const onKeyDown = (event: KeyboardEvent) => {
    const commands = {
      go,
      toggle,
      drop: () => drop?.toggle(),
      cut: () => cut(cursor.t, null),
      help: () => setHelp(!help),
      pane: (n: number) => setPane(paneNames[n]!),
      undo: frame.undo,
      redo: frame.redo,
    };
    if (keyCommand(event, film, cursor, commands)) event.preventDefault();
  };
  const reveal = (expected: Guess) => {
    setGuessed({ guess: expected, run });
    frame.note('predict', 'no');
    go(cursorAt(film, 0));
    setPlaying((was) => ({ ...was, on: true }));
  };
  useKeys(root, onKeyDown);
  useKeptFocus(root);
  useLighting();
  const common = { film, words, lang };
  if (settings.predict === 'yes')
    return (
      <div class="figure stage" ref={root}>
        <Predict {...common} id={frame.id} reveal={reveal} />
      </div>
    );
  return (
    <div class="figure stage" ref={root}>
      <Transport
        {...common}
        cursor={cursor}
        playing={playing}
        go={go}
        toggle={toggle}
        setPlaying={setPlaying}
        said={said}
      />
      <div class="views">
        <div class="look">
          <Places run={run} t={cursor.t} add={add} words={words} lang={lang} id={frame.id} />
          <Screen
            {...common}
            cursor={cursor}
            go={go}
            id={frame.id}
            playing={playing.on}
            guess={guess}
            label={label}
            drop={item?.what === 'flight' ? drop : null}
            cut={cut}
            move={(index, at) =>
              edit.change({ breaks: moved(run.breaks, index, at) }, `move-${index}`)
            }
          />
        </div>
        <Panes
          {...common}
          pane={pane}
          setPane={setPane}
          cursor={cursor}
          sockets={sockets}
          host={host}
          setHost={setHost}
          segment={segment}
          drop={drop}
          id={frame.id}
        />
      </div>
      {late && <p class="noticed">{words.beyond}</p>}
      <p class="sr" role="status">
        {heard}
      </p>
      {guess && <Missed {...common} guess={guess} />}
      {below}
    </div>
  );
}
