declare global {
  /** What the part on demand that ran last has brought. */
  var keepaliveMore: unknown;
}

/**
 * Runs the script that waits in the page for this widget and gives what it brings. A classic script:
 * a frame without an origin loads no module. A copy of an element that came with the page: the
 * page's policy lets no text become the address of a script. Rejects where it cannot be had.
 */
export const loadMore = (name: string): Promise<unknown> =>
  new Promise((done, fail) => {
    const waiting = document.querySelector<HTMLTemplateElement>(`template[data-more=${name}]`);
    const script = document.importNode(waiting!.content.querySelector('script')!);
    script.addEventListener('load', () => done(globalThis.keepaliveMore));
    script.addEventListener('error', fail);
    document.head.append(script);
  });
