import { useEffect } from 'preact/hooks';

/** The name of the part that is pointed at or has the focus. */
let lit: string | undefined;

/** Puts the mark `data-lit` on every part of that name, and takes it off all others. */
function mark(): void {
  for (const part of document.querySelectorAll<HTMLElement | SVGElement>('[data-part]'))
    part.toggleAttribute('data-lit', part.dataset['part'] === lit);
}

function light({ target }: Event): void {
  lit = (target as Element).closest<HTMLElement | SVGElement>('[data-part]')?.dataset['part'];
  mark();
}

/**
 * Pointing at a part of a figure, or focusing what stands in it, lights every part of its name on
 * the page: words of an article or of a result, fields, rows, shapes. `data-part` is the name, and
 * the one rule of `widget.css` for `[data-lit]` the light. A finger leaves it on.
 */
export function lightParts(): void {
  for (const type of ['pointerover', 'mouseleave', 'focusin'])
    document.documentElement.addEventListener(type, light);
}

/** Marks what each new drawing of a component brings, too. */
export const useLighting = (): void =>
  useEffect(() => {
    if (lit) mark();
  });
