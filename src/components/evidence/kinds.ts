import type { Kind } from '~/evidence/kind.ts';
import type { KindName } from '~/evidence/kinds.ts';
import { runWaiting } from '~/kit/load-more.ts';

declare global {
  /** The readers that scripts on demand have brought, by kind. */
  var keepaliveKinds: Partial<Record<KindName, Kind>> | undefined;
}

/** What the script of a kind brings to its page. */
export function bring(name: KindName, kind: Kind): void {
  globalThis.keepaliveKinds = { ...globalThis.keepaliveKinds, [name]: kind };
}

const loading = new Map<KindName, Promise<Kind>>();

/** Runs the script of a kind that waits in the page. Rejects where it cannot be had. */
async function load(name: KindName): Promise<Kind> {
  await runWaiting(`template[data-kind=${name}]`);
  const kind = globalThis.keepaliveKinds?.[name];
  if (!kind) throw new Error(`${name} brought nothing`);
  return kind;
}

/** A kind, loaded once it is asked for; a failure may be tried again. */
export function kindOf(name: KindName): Promise<Kind> {
  const kind = loading.get(name) ?? load(name);
  loading.set(name, kind);
  kind.catch(() => loading.delete(name));
  return kind;
}
