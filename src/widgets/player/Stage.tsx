import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SceneProps } from '~/kit/defineWidget.ts';
import { useCalm } from '~/kit/useCalm.ts';
import type { Us } from '~/model/time.ts';
import type { SegmentEvent, Side } from '~/model/trace.ts';
import { socketsOf } from '~/tools/ss.ts';
import type { Applied } from './apply.ts';
import { dropOf, edits } from './edit.ts';
import { filmOf } from './film.ts';
import type { Item } from './items.ts';
import { keyCommand } from './keys.ts';
import { instant, itemText } from './label.ts';
import { instantOf, writeInstant } from './moment.ts';
import { Panes, paneNames, type PaneName } from './Panes.tsx';
import type { params, PlayerSettings } from './params.ts';
import { cursorAt, isOver, usePlayhead } from './playhead.ts';
import { Gap, Predict, type Guess } from './Predict.tsx';
import { ghostOf, runOf, type Run } from './run.ts';
import { onWire } from './wire.ts';
import { readBreaks, writeBreak, writeBreaks, type Break } from './breaks.ts';
import { Screen } from './Screen.tsx';
import { Compare } from './Compare.tsx';
import { Exports } from './Exports.tsx';
import { Breaking, Numbers } from './Work.tsx';
import { Storyboard } from './Storyboard.tsx';
import type { PlayerWords } from './strings.ts';
import { Transport } from './Transport.tsx';

export type PlayerProps = SceneProps<typeof params, PlayerWords>;

/** The list of breaks with one of them at another instant. */
const moved = (breaks: readonly Applied[], index: number, at: Us): string =>
  writeBreaks(breaks.map(({ one }, i) => (i === index ? { ...one, at } : one)));

/** The address follows the cursor once it rests; the cursor follows an address that was changed. */
function useMoment(
  { settings, frame }: PlayerProps,
  playhead: ReturnType<typeof usePlayhead>,
  over: boolean,
) {
  const noted = useRef(settings.at);
  const moved = useRef(false);
  const text = over ? '' : writeInstant(playhead.cursor.t);
  const rested = useCalm(text, 250);
  useEffect(() => {
    if (rested === noted.current) return;
    noted.current = rested;
    moved.current = true;
    frame.note('at', rested);
  }, [rested, frame]);
  useEffect(() => {
    if (settings.at === noted.current) return;
    noted.current = settings.at;
    playhead.go({ t: instantOf(settings.at) ?? Infinity, item: -1 });
  }, [settings.at, playhead]);
  return moved;
}

/** The segment the cursor is at, or the last before it; of several equal ones the first. */
function segmentAt(items: readonly Item[], cursor: number): SegmentEvent | null {
  for (let i = cursor; i >= 0; i -= 1) {
    const item = items[i]!;
    const event = item.what === 'flight' ? item.events[0]! : null;
    if (event?.type === 'segment') return event;
  }
  return null;
}

/** Loses a segment, or lets it through again; `null` for one that nothing on the path can lose. */
function dropping(
  segment: SegmentEvent | null,
  run: Run,
  settings: PlayerSettings,
  set: (breaks: readonly Break[]) => void,
) {
  if (!segment || segment.from === 'middlebox') return null;
  const n = onWire(run.trace, segment.from).indexOf(segment) + 1;
  if (n === 0) return null;
  const one = dropOf(segment.from, n);
  const all = readBreaks(settings.breaks);
  const others = all.filter((other) => writeBreak(other) !== writeBreak(one));
  const on = others.length < all.length;
  return { on, toggle: () => set(on ? others : [...all, one]) };
}

/** Keys of the player, wherever in it the focus is. */
function useKeys(
  root: { readonly current: HTMLElement | null },
  onKey: (e: KeyboardEvent) => void,
) {
  const now = useRef(onKey);
  now.current = onKey;
  useEffect(() => {
    const element = root.current?.closest<HTMLElement>('.widget');
    const listen = (event: KeyboardEvent) => now.current(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [root]);
}

/** Pointing at a segment in one view lights it in all of them. */
function useLights(root: { readonly current: HTMLElement | null }) {
  useEffect(() => {
    const stage = root.current;
    const light = (event: Event) => {
      const part = (event.target as Element).closest('[data-part]')?.getAttribute('data-part');
      for (const lit of stage!.querySelectorAll('.lit')) lit.classList.remove('lit');
      if (!part) return;
      for (const one of stage!.querySelectorAll(`[data-part="${part}"]`)) one.classList.add('lit');
    };
    stage?.addEventListener('pointerover', light);
    return () => stage?.removeEventListener('pointerover', light);
  }, [root]);
}

/** Everything around one finished run: its figure, its clock, its panes, and what was broken. */
export function Stage(props: PlayerProps & { readonly label: string }) {
  const { settings, words, lang, frame, label } = props;
  const root = useRef<HTMLDivElement>(null);
  const [run, ghost] = [runOf(settings), ghostOf(settings)];
  const film = useMemo(() => filmOf(run, ghost), [run, ghost]);
  const sockets = useMemo(() => socketsOf(run.trace), [run]);
  const [host, setHost] = useState<Side>('client');
  const [pane, setPane] = useState<PaneName>('packet');
  const [guessed, setGuessed] = useState<{ guess: Guess; run: Run } | null>(null);
  const guess = guessed?.run === run ? guessed.guess : null;
  const [help, setHelp] = useState(false);
  const playhead = usePlayhead(film, instantOf(settings.at), root);
  const { cursor, go, toggle, playing, setPlaying } = playhead;
  useMoment(props, playhead, isOver(film, cursor));
  const edit = edits(settings, frame);
  const item = film.items[cursor.item];
  const said = item ? itemText(item, words, lang, run.trace.deaths.client?.errno) : '';
  const heard = useCalm(words.spoken(instant(cursor.t, lang), said), 700);
  const segment = segmentAt(film.items, cursor.item);
  const drop = dropping(segment, run, settings, edit.setBreaks);
  const onKeyDown = (event: KeyboardEvent) => {
    const commands = {
      go,
      toggle,
      drop: () => drop?.toggle(),
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
  useEffect(() => {
    if (guessed) root.current!.querySelector<HTMLElement>('.transport button')!.focus();
  }, [guessed]);
  useKeys(root, onKeyDown);
  useLights(root);
  const common = { film, words, lang };
  if (settings.predict === 'yes')
    return (
      <div class="figure stage" ref={root}>
        <Predict {...common} reveal={reveal} />
      </div>
    );
  const work = { ...props, edit };
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
      <Screen
        {...common}
        cursor={cursor}
        go={go}
        id={frame.id}
        playing={playing.on}
        guess={guess}
        label={label}
        move={(index, at) => edit.change({ breaks: moved(run.breaks, index, at) }, `move-${index}`)}
      />
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
      <p class="sr" role="status">
        {heard}
      </p>
      {guess && <Gap {...common} guess={guess} />}
      {ghost && <Compare {...props} film={film} ghost={ghost} />}
      <details class="work" open>
        <summary>{words.breaking}</summary>
        <Breaking {...work} breaks={run.breaks} t={cursor.t} help={help} setHelp={setHelp} />
      </details>
      <details>
        <summary>{words.setting}</summary>
        <Numbers {...work} />
      </details>
      <Storyboard {...common} id={frame.id} />
      <details class="away">
        <summary>{words.exports}</summary>
        <Exports {...props} film={film} />
      </details>
    </div>
  );
}
