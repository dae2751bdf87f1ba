import { tAt, type Film } from './film.ts';
import { cursorAt, cursorY, stepped, type Cursor } from './playhead.ts';

/** What keys can do. */
export interface Commands {
  readonly go: (to: Cursor) => void;
  readonly toggle: () => void;
  readonly drop: () => void;
  readonly cut: () => void;
  readonly help: () => void;
  readonly pane: (n: number) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** True where a key belongs to the field that has the focus. */
function isTyping(target: EventTarget | null, key: string): boolean {
  if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement)
    return key === ' ' || key === 'Enter';
  return (
    target instanceof HTMLInputElement && (target.type === 'text' || key.length > 1 || key === ' ')
  );
}

/** A tenth of the run on or back, in the figure's own measure. */
function leap(film: Film, cursor: Cursor, by: number): Cursor {
  const height = film.anchors.at(-1)!.y - film.top;
  return cursorAt(film, tAt(film.anchors, cursorY(film, cursor) + (by * height) / 10));
}

/** Does what a key says; true when it was one of ours. */
export function keyCommand(
  event: KeyboardEvent,
  film: Film,
  cursor: Cursor,
  to: Commands,
): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (isTyping(event.target, key) || altKey) return false;
  if (ctrlKey || metaKey) {
    const back = key === 'z' && !shiftKey;
    const way = back ? to.undo : key === 'y' || key === 'Z' ? to.redo : null;
    way?.();
    return way !== null;
  }
  const commands: Readonly<Record<string, () => void>> = {
    ' ': to.toggle,
    '.': to.toggle,
    ArrowLeft: () => to.go(stepped(film, cursor, -1)),
    ArrowRight: () => to.go(stepped(film, cursor, 1)),
    '[': () => to.go(leap(film, cursor, -1)),
    ']': () => to.go(leap(film, cursor, 1)),
    Home: () => to.go(cursorAt(film, 0)),
    End: () => to.go(cursorAt(film, Infinity)),
    x: to.drop,
    c: to.cut,
    '?': to.help,
    ...Object.fromEntries(['1', '2', '3', '4', '5'].map((n, i) => [n, () => to.pane(i)])),
  };
  const name = key.length === 1 ? key.toLowerCase() : key;
  commands[name]?.();
  return name in commands;
}
