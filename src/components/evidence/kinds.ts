import type { Kind } from '~/evidence/kind.ts';
import type { KindName } from '~/evidence/kinds.ts';

declare global {
  /** The readers that scripts on demand have brought, by kind. */
  var keepaliveKinds: Partial<Record<KindName, Kind>> | undefined;
}

/** What the script of a kind brings to its page. */
export function bring(name: KindName, kind: Kind): void {
  globalThis.keepaliveKinds = { ...globalThis.keepaliveKinds, [name]: kind };
}

const loading = new Map<KindName, Promise<Kind>>();

/**
 * Runs the script of a kind that waits in the page. A copy of an element that came with the page: its
 * policy lets no text become the address of a script, and a frame without an origin loads no module.
 */
const load = (name: KindName): Promise<Kind> =>
  new Promise((done, fail) => {
    const waiting = document.querySelector<HTMLTemplateElement>(`template[data-kind=${name}]`);
    const script = waiting?.content.querySelector('script');
    if (!script) return fail(new Error(`no script of ${name}`));
    const copy = document.importNode(script);
    copy.addEventListener('load', () => {
      const kind = globalThis.keepaliveKinds?.[name];
      if (kind) done(kind);
      else fail(new Error(`${name} brought nothing`));
    });
    copy.addEventListener('error', fail);
    document.head.append(copy);
  });

/** A kind, loaded once it is asked for; a failure may be tried again. */
export function kindOf(name: KindName): Promise<Kind> {
  const kind = loading.get(name) ?? load(name);
  loading.set(name, kind);
  kind.catch(() => loading.delete(name));
  return kind;
}
