import { hasNoOrigin } from './origin.ts';

/**
 * A frame without an origin may not be let open pages: a link then leads on within the frame, where a
 * click would do nothing.
 */
export function openLinks(): void {
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[target]');
    if (!link || !hasNoOrigin()) return;
    if (open(link.href)) event.preventDefault();
    else link.removeAttribute('target');
  });
}
