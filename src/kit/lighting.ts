/** Lights the parts that share a name while one of them is pointed at or has the focus. */
export function light(event: Event): void {
  const root = event.currentTarget as HTMLElement;
  const within = event.type === 'pointerleave' ? null : (event.target as Element);
  const part = within?.closest('[data-part]')?.getAttribute('data-part');
  if (part) root.dataset['lit'] = part;
  else delete root.dataset['lit'];
}
