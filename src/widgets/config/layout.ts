import type { Part } from '~/facts/targets/target.ts';
import type { Fate, Placed } from './answer.ts';

/** One wire of the figure: a part of the settings on the left, what becomes of it on the right. */
export interface Wire {
  readonly part: Part;
  readonly y: number;
  readonly fate: Fate;
  readonly label: string;
  readonly asked: string;
  /** The target's own name, or a word on why there is none. */
  readonly name: string;
  readonly value: string;
  /** The first line is a name as it is typed. */
  readonly typed: boolean;
}

export interface Board {
  readonly wires: readonly Wire[];
  readonly height: number;
}

/** How the words of a wire are made. */
export interface Said {
  readonly label: (part: Part) => string;
  readonly amount: (part: Part, value: number | null) => string;
  readonly fate: (fate: Fate) => string;
}

const top = 40;
const step = 46;

/** Places the wires from top to bottom. Pure; 360 units wide. */
export function layout(ways: readonly Placed[], said: Said): Board {
  const wires = ways.map((way, i): Wire => {
    const { part, name, value, fate, asked, is } = way;
    const common = { part, fate, y: top + i * step, label: said.label(part) };
    const wanted = { ...common, asked: said.amount(part, asked) };
    if (name !== undefined) return { ...wanted, name, value: value!, typed: true };
    const has = is === null || part === 'keepalive' ? '' : said.amount(part, is);
    return { ...wanted, name: said.fate(fate), value: has, typed: false };
  });
  return { wires, height: top + wires.length * step - 24 };
}
