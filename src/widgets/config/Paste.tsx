import { useEffect, useRef, useState } from 'preact/hooks';
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

/** Copies by a button; where that is refused, the text stands selected in the field that appears. */
function useCopy(text: string) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [last, setLast] = useState<{ readonly text: string; readonly done: Copied } | null>(null);
  const press = async (button: HTMLButtonElement) => {
    field.current!.hidden = false;
    const done = await copy(text, field.current!);
    field.current!.hidden = done === 'copied';
    if (done === 'copied') button.focus();
    setLast({ text, done });
  };
  return { field, press, done: last?.text === text ? last.done : null };
}

/** Brings the first number into sight when another text stands in the block. */
function useNumbersInSight(label: string) {
  const block = useRef<HTMLPreElement>(null);
  useEffect(() => {
    const pre = block.current!;
    const mark = pre.querySelector('b');
    const below = mark ? mark.offsetTop - pre.offsetTop - pre.clientHeight / 2 : 0;
    pre.scrollTop = Math.max(0, below);
  }, [label]);
  return block;
}

/** Text to paste, its numbers bound to their parts, with buttons that copy and save it. */
export function Paste({ pieces, label, copyLabel, file, saveLabel, kit }: Props) {
  const text = pieces.map((piece) => piece.text).join('');
  const { field, press, done } = useCopy(text);
  const block = useNumbersInSight(label);
  return (
    <div class={pieces.length > 1 ? 'paste' : 'paste command'}>
      <pre ref={block} tabIndex={0} role="group" aria-label={label}>
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
        <button type="button" onClick={(event) => void press(event.currentTarget)}>
          {copyLabel}
        </button>
        {file && (
          <button type="button" onClick={() => save(file, text)}>
            {saveLabel}
          </button>
        )}
        <p class="copied" role="status">
          {done && kit[done]}
        </p>
        <textarea ref={field} readOnly hidden rows={4} aria-label={kit.selected} />
      </div>
    </div>
  );
}
