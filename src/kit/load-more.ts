declare global {
  /** What the part on demand that ran last has brought. */
  var keepaliveMore: unknown;
}

/**
 * Runs the script that waits in a `template` of the page. A classic script: a frame without an origin
 * loads no module. A copy of an element that came with the page: the page's policy lets no text become
 * the address of a script. Rejects where it cannot be had.
 */
export const runWaiting = (template: string): Promise<unknown> =>
  new Promise((done, fail) => {
    const waiting = document.querySelector<HTMLTemplateElement>(template);
    const script = document.importNode(waiting!.content.querySelector('script')!);
    script.addEventListener('load', done);
    script.addEventListener('error', fail);
    document.head.append(script);
  });

/** What the part on demand of a widget brings. Rejects where it cannot be had. */
export const loadMore = async (name: string): Promise<unknown> => {
  await runWaiting(`template[data-more=${name}]`);
  return globalThis.keepaliveMore;
};
