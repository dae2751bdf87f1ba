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

/**
 * Puts `text` on the clipboard. Where that is refused (a sandboxed frame, no permission) the text is
 * left selected in `field`. Never throws.
 */
export async function copy(text: string, field: HTMLTextAreaElement): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    field.value = text;
    return copyFrom(field) ? 'copied' : 'selected';
  }
}
