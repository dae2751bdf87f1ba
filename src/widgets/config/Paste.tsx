import { useRef, useState } from 'preact/hooks';
import { copy, type Copied } from '~/kit/copy.ts';
import type { KitWords } from '~/kit/strings.ts';
import type { Segment } from './segments.ts';

/** Hands a text to the browser as a file. */
function save(name: string, text: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

interface Props {
  readonly pieces: readonly Segment[];
  readonly label: string;
  readonly copyLabel: string;
  /** What it is saved as; empty where saving makes no sense. */
  readonly file: string;
  readonly saveLabel: string;
  readonly kit: KitWords;
}

/** Text to paste, its numbers bound to their parts, with buttons that copy and save it. */
export function Paste({ pieces, label, copyLabel, file, saveLabel, kit }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<Copied | null>(null);
  const text = pieces.map((piece) => piece.text).join('');
  const take = async () => {
    field.current!.hidden = false;
    const done = await copy(text, field.current!);
    field.current!.hidden = done === 'copied';
    setState(done);
  };
  return (
    <div class="paste">
      <pre tabIndex={0} role="group" aria-label={label}>
        <code>
          {pieces.map(({ part, text }, i) =>
            part ? (
              <b key={i} data-part={part}>
                {text}
              </b>
            ) : (
              text
            ),
          )}
        </code>
      </pre>
      <div class="actions">
        <button type="button" onClick={(event) => void takeFrom(event.currentTarget, take, field)}>
          {copyLabel}
        </button>
        {file && (
          <button type="button" onClick={() => save(file, text)}>
            {saveLabel}
          </button>
        )}
        <p class="copied" role="status">
          {state && kit[state]}
        </p>
        <textarea ref={field} readOnly hidden rows={4} aria-label={kit.selected} />
      </div>
    </div>
  );
}

/** Copies, and gives the focus back to the button unless the text has to be copied by hand. */
async function takeFrom(
  button: HTMLButtonElement,
  take: () => Promise<void>,
  field: { readonly current: HTMLTextAreaElement | null },
) {
  await take();
  if (field.current!.hidden) button.focus();
}
