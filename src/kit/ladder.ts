import type { Us } from '~/model/time.ts';

/** What a thing in a figure is; each has one colour and one shape everywhere. */
export type Tone = 'alive' | 'probing' | 'dead' | 'data' | 'middlebox';

/** A segment on its way between two lifelines; `reach` below 1: lost after that share of the way. */
export interface Flight {
  readonly from: number;
  readonly to: number;
  readonly reach: number;
  readonly tone: Tone;
}

/** Something that happens to a host or box at its lifeline. */
export interface Happening {
  readonly lane: number;
  readonly tone: Tone;
}

/** One row of a time–space ladder: a moment, what it is called, and what is drawn there. */
export interface LadderEvent {
  readonly at: Us;
  readonly time: string;
  readonly note: string;
  readonly part: string;
  readonly flight?: Flight;
  readonly happening?: Happening;
  /** Said beside the gap that ends with this event, with the part it names. */
  readonly gap?: { readonly text: string; readonly part: string; readonly folded?: boolean };
}

/** How a lifeline looks from one row on: known to live, gone, or remembered by a mapping. */
export interface LaneChange {
  readonly lane: number;
  readonly fromRow: number;
  readonly look: 'up' | 'down' | 'forgotten';
}

export interface LadderPlan {
  readonly lanes: readonly string[];
  readonly events: readonly LadderEvent[];
  readonly changes: readonly LaneChange[];
}

export interface PlacedEvent extends LadderEvent {
  readonly y: number;
}

/** The stretch between two rows; a broken one is longer than it is drawn. */
export interface Gap {
  readonly top: number;
  readonly bottom: number;
  readonly broken: boolean;
  readonly text: string;
  readonly part: string;
}

export interface Ladder extends LadderPlan {
  readonly rows: readonly PlacedEvent[];
  readonly gaps: readonly Gap[];
  readonly height: number;
}

const unitHeight = 27;
const brokenHeight = 46;
const leastHeight = 15;
const top = 34;
/** Units a stretch may be long before the axis is broken. */
const longestUnits = 3;

/** The shortest stretch that is not the blink of a round trip: one unit of the drawing's scale. */
export function scaleUnit(times: readonly Us[]): Us {
  const gaps = times.slice(1).map((t, i) => t - times[i]!);
  const longest = Math.max(...gaps, 1);
  return Math.min(...gaps.filter((gap) => gap > longest / 1000), longest);
}

/** Height of a stretch of time in the drawing, and whether its axis is broken to fit. */
export function stretch(us: Us, unit: Us, folded = false): { height: number; broken: boolean } {
  if (folded || us > unit * longestUnits) return { height: brokenHeight, broken: true };
  return { height: Math.max(leastHeight, Math.round((us / unit) * unitHeight)), broken: false };
}

/**
 * Places a ladder's events from top to bottom, to scale except where a break is marked. Pure; in the
 * units of the drawing (1 = one CSS pixel at full width).
 */
export function placeLadder(plan: LadderPlan): Ladder {
  const unit = scaleUnit(plan.events.map(({ at }) => at));
  let y = top;
  const gaps: Gap[] = [];
  const rows = plan.events.map((event, i): PlacedEvent => {
    const before = plan.events[i - 1];
    if (before) {
      const { height, broken } = stretch(event.at - before.at, unit, event.gap?.folded ?? false);
      const gap = { top: y, bottom: y + height, broken };
      gaps.push({ ...gap, text: event.gap?.text ?? '', part: event.gap?.part ?? '' });
      y += height;
    }
    return { ...event, y };
  });
  return { ...plan, rows, gaps, height: y + 30 };
}
