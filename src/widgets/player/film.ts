import { scaleUnit, stretch } from '~/kit/ladder.ts';
import type { Us } from '~/model/time.ts';
import { intervalsOf, type Interval } from './intervals.ts';
import { itemsOf, type Item } from './items.ts';
import type { Run } from './run.ts';

/** An instant and its place on the axis; between two of them the axis is straight. */
export interface Anchor {
  readonly t: Us;
  readonly y: number;
}

/** A long stretch, drawn shorter than it is. */
export interface AxisCut {
  readonly top: number;
  readonly bottom: number;
  readonly us: Us;
}

export type Placed = Item & { readonly y: number };

/** A run laid out in time from top to bottom, with the run it is compared with on the same axis. */
export interface Film {
  readonly run: Run;
  readonly items: readonly Placed[];
  readonly ghost: readonly Placed[];
  readonly intervals: readonly Interval[];
  readonly anchors: readonly Anchor[];
  readonly breaks: readonly AxisCut[];
  readonly top: number;
  readonly bottom: number;
  /** So many items of the run are left out at its end. */
  readonly left: number;
}

const top = 34;
const rowHeight = 15;
/** More rows than this are not drawn: nobody reads on, and every browser slows down. */
const mostItems = 600;

const byTime = (a: Us, b: Us): number => a - b;

/** Every instant that needs a place of its own. */
function instantsOf(items: readonly Item[], end: Us): Us[] {
  const all = items.flatMap(({ t, until }) => [t, until]);
  return [...new Set([0, ...all, end])].sort(byTime);
}

/** Rows that each instant needs, so that words do not cover each other. */
function rowsPer(items: readonly Item[]): Map<Us, number> {
  const rows = new Map<Us, number>();
  for (const { t } of items) rows.set(t, (rows.get(t) ?? 0) + 1);
  return rows;
}

function layAxis(times: readonly Us[], rows: ReadonlyMap<Us, number>) {
  const unit = scaleUnit(times);
  const anchors: Anchor[] = [{ t: times[0]!, y: top }];
  const breaks: AxisCut[] = [];
  for (const t of times.slice(1)) {
    const before = anchors.at(-1)!;
    const { height, broken } = stretch(t - before.t, unit);
    const words = (rows.get(before.t) ?? 0) * rowHeight;
    const y = before.y + Math.max(height, broken ? words + 31 : words);
    if (broken) breaks.push({ top: before.y + words, bottom: y, us: t - before.t });
    anchors.push({ t, y });
  }
  return { anchors, breaks };
}

/** Each item at its instant, those of the same instant below each other. */
function place(items: readonly Item[], anchors: readonly Anchor[]): Placed[] {
  const rows = new Map<Us, number>();
  return items.map((item) => {
    const before = rows.get(item.t) ?? 0;
    rows.set(item.t, before + 1);
    return { ...item, y: yAt(anchors, item.t) + before * rowHeight };
  });
}

/** The last anchor at or before a value of either axis. */
function segmentOf(anchors: readonly Anchor[], axis: 't' | 'y', value: number): number {
  let [low, high] = [0, anchors.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (anchors[middle]![axis] <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function across(anchors: readonly Anchor[], from: 't' | 'y', to: 't' | 'y', value: number): number {
  const i = segmentOf(anchors, from, value);
  const [a, b] = [anchors[i]!, anchors[i + 1]];
  if (!b || value <= a[from] || b[from] === a[from]) return a[to];
  return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
}

/** Place of an instant on the axis. */
export const yAt = (anchors: readonly Anchor[], t: Us): number => across(anchors, 't', 'y', t);

/** Instant at a place of the axis, whole microseconds. */
export const tAt = (anchors: readonly Anchor[], y: number): Us =>
  Math.round(across(anchors, 'y', 't', y));

/** The same for a hand that drags something there: whole seconds, in a short run tenths. */
export function roundAt({ anchors, run }: Film, y: number): Us {
  const grain = run.end > 30e6 ? 1e6 : 1e5;
  return Math.round(tAt(anchors, y) / grain) * grain;
}

/** What is drawn of a run, up to when, and how much is left out. */
function drawn(run: Run): { items: readonly Item[]; end: Us; left: number } {
  const all = itemsOf(run);
  const items = all.slice(0, mostItems);
  const left = all.length - items.length;
  return { items, left, end: left > 0 ? items.at(-1)!.t : run.end };
}

/** Lays out a run, and the one it is compared with. Pure; 1 = one CSS pixel at full width. */
export function filmOf(run: Run, ghost: Run | null): Film {
  const now = drawn(run);
  const before = ghost && drawn(ghost);
  const end = Math.max(now.end, before?.end ?? 0);
  const { anchors, breaks } = layAxis(
    instantsOf([...now.items, ...(before?.items ?? [])], end),
    rowsPer(now.items),
  );
  const last = rowsPer(now.items).get(end) ?? 1;
  return {
    run,
    items: place(now.items, anchors),
    ghost: place(before?.items ?? [], anchors),
    intervals: intervalsOf(run).filter(({ from }) => from <= now.end),
    anchors,
    breaks,
    top,
    bottom: anchors.at(-1)!.y + last * rowHeight,
    left: now.left,
  };
}

/** The last item at or before an instant; -1 before the first. */
export const itemAt = ({ items }: Film, t: Us): number =>
  items.findLastIndex((item) => item.t <= t);

/** The first probe of either end, `undefined` where none is sent. */
export const firstProbe = ({ items }: Film) =>
  items.find((item) => item.what === 'flight' && item.events.some(isProbe));

const isProbe = (event: { readonly type: string; readonly kind?: string }): boolean =>
  event.kind === 'keepalive-probe';
