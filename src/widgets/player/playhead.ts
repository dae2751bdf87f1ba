import { useEffect, useState } from 'preact/hooks';
import type { Us } from '~/model/time.ts';
import { itemAt, tAt, yAt, type Film } from './film.ts';

/** Where the reader is: an instant, and the last item at or before it (-1: none yet). */
export interface Cursor {
  readonly t: Us;
  readonly item: number;
}

/** Pixels of the figure that pass in a second at speed 1. */
const pace = 60;
const frameTime = 1000 / 30;

/** True where the reader has asked the system for less motion. */
const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The place of a cursor in the figure. */
export const cursorY = (film: Film, { t, item }: Cursor): number => {
  const y = yAt(film.anchors, t);
  const row = film.items[item];
  return row && row.t === t ? Math.max(row.y, y) : y;
};

/** A cursor at an instant, kept within the run; Infinity is its end. */
export function cursorAt(film: Film, t: Us): Cursor {
  const within = Math.min(Math.max(t, 0), film.anchors.at(-1)!.t);
  return { t: within, item: itemAt(film, within) };
}

/** A cursor that was set on another film of the same player; one at its end stays at the end. */
function settled(film: Film, cursor: Cursor): Cursor {
  if (cursor.t === Infinity) return cursorAt(film, Infinity);
  const [here, next] = [film.items[cursor.item], film.items[cursor.item + 1]];
  const fits = (here?.t ?? 0) <= cursor.t && (next?.t ?? Infinity) >= cursor.t;
  return fits && cursor.item < film.items.length ? cursor : cursorAt(film, cursor.t);
}

/** True when nothing comes after this. */
export const isOver = (film: Film, { t, item }: Cursor): boolean =>
  t >= film.anchors.at(-1)!.t && item >= film.items.length - 1;

/** One event on or back, from wherever the cursor is. */
export function stepped(film: Film, { item }: Cursor, by: 1 | -1): Cursor {
  const next = Math.min(Math.max(item + by, 0), film.items.length - 1);
  return { t: film.items[next]?.t ?? 0, item: next };
}

/** Moves on by a length of the figure: as fast through silence as through a burst. */
function moved(film: Film, now: Cursor, by: number): Cursor {
  const y = cursorY(film, now) + by;
  const t = tAt(film.anchors, y);
  const item = film.items.findLastIndex((one) => one.t < t || (one.t === t && one.y <= y));
  return { t: Math.max(t, now.t), item: Math.max(item, now.item) };
}

export interface Playing {
  readonly on: boolean;
  /** Powers of two: 0 is the speed at which a row is read. */
  readonly speed: number;
  readonly loop: boolean;
}

/** True while an element can be seen: off-screen players stand still. */
function useSeen(element: { readonly current: Element | null }): boolean {
  const [seen, setSeen] = useState(true);
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => setSeen(entry!.isIntersecting));
    watch.observe(element.current!);
    return () => watch.disconnect();
  }, [element]);
  return seen;
}

/**
 * The cursor over a film and its playing. Only the drawing moves: the film is finished. With reduced
 * motion it goes from event to event, one a second.
 */
export function usePlayhead(film: Film, start: Us | null, element: { current: Element | null }) {
  const [kept, setCursor] = useState<Cursor>({ t: start ?? Infinity, item: -1 });
  const cursor = settled(film, kept);
  const [playing, setPlaying] = useState<Playing>({ on: false, speed: 0, loop: false });
  const seen = useSeen(element);
  useEffect(() => {
    if (!playing.on || !seen) return undefined;
    const still = calm();
    let last = performance.now();
    const forward = (now: Cursor, passed: number): Cursor => {
      if (isOver(film, now)) return playing.loop ? cursorAt(film, 0) : now;
      return still
        ? stepped(film, now, 1)
        : moved(film, now, (passed / 1000) * pace * 2 ** playing.speed);
    };
    const tick = () => {
      const now = performance.now();
      const passed = Math.min(now - last, 200);
      last = now;
      setCursor((at) => forward(settled(film, at), passed));
    };
    const timer = setInterval(tick, still ? 1000 : frameTime);
    return () => clearInterval(timer);
  }, [film, playing, seen]);
  const over = isOver(film, cursor);
  useEffect(() => {
    if (!over || !playing.on || playing.loop) return;
    setPlaying((was) => ({ ...was, on: false }));
    setCursor({ t: Infinity, item: -1 });
  }, [over, playing]);
  const toggle = () => {
    if (!playing.on && over) setCursor(cursorAt(film, 0));
    setPlaying((was) => ({ ...was, on: !was.on }));
  };
  const go = (to: Cursor) => {
    setPlaying((was) => (was.on ? { ...was, on: false } : was));
    setCursor(isOver(film, to) ? { t: Infinity, item: -1 } : to);
  };
  return { cursor, go, playing, setPlaying, toggle };
}
