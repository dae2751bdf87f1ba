/** Whether a text reached the clipboard; `selected` means the reader has to copy it by hand. */
export type Copied = 'copied' | 'selected';

/** Copies from a field by the old command, which also works where the clipboard API does not exist. */
function copyFrom(field: HTMLTextAreaElement): boolean {
  field.focus();
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

interface Permissions {
  readonly allowsFeature?: (name: string) => boolean;
}

/** False where the page's policy rules the clipboard out, so that asking would only be a violation. */
function mayAsk(): boolean {
  const policy = (document as Document & { featurePolicy?: Permissions }).featurePolicy;
  return policy?.allowsFeature?.('clipboard-write') ?? true;
}

/**
 * Puts `text` on the clipboard. Where that is refused (a sandboxed frame, no permission) the text is
 * left selected in `field`. Never throws.
 */
export async function copy(text: string, field: HTMLTextAreaElement): Promise<Copied> {
  try {
    if (!mayAsk()) throw new Error('not allowed here');
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    field.value = text;
    return copyFrom(field) ? 'copied' : 'selected';
  }
}
