import type { Asked, Block, Part } from '~/facts/targets/target.ts';

/** A piece of the text, and the part it is about if any. */
export interface Segment {
  readonly part: Part | '';
  readonly text: string;
}

// Characters for private use, which no configuration contains.
const [open, middle, close] = ['\uE000', '\uE001', '\uE002'];
const marked = new RegExp(`${open}(\\w+)${middle}([^${close}]*)${close}`);

/** The text of a target in pieces, so that each number can be bound to its part of the figure. */
export function segments({ text }: Block, asked: Asked): readonly Segment[] {
  const whole = text(asked, (part, written) => open! + part + middle! + written + close!);
  return whole
    .split(marked)
    .flatMap((piece, i, all): Segment[] =>
      i % 3 === 0
        ? [{ part: '', text: piece }]
        : i % 3 === 1
          ? [{ part: piece as Part, text: all[i + 1]! }]
          : [],
    );
}
