/** Keeps a finger on a handle from scrolling: `touch-action` has no effect on a part of a drawing. */
export const held = (event: TouchEvent): void => event.preventDefault();

/** A place of the drawing that a pointer points at, in the units of its view box. */
export function pointedY(event: MouseEvent): number {
  const svg = (event.target as Element).closest('svg')!;
  const point = new DOMPoint(event.clientX, event.clientY);
  return point.matrixTransform(svg.getScreenCTM()!.inverse()).y;
}
