import { useRef, useState } from 'preact/hooks';
import { copy, type Copied } from './copy.ts';
import type { KitWords } from './strings.ts';

interface Props {
  readonly kit: KitWords;
  /** What each button copies, made when it is pressed. */
  readonly texts: readonly (readonly [label: string, text: () => string])[];
  /** What the texts are about; once it is another, nothing of it has been copied. */
  readonly about: string;
  readonly pageHref: string;
  readonly onReset: () => void;
  readonly resetLabel: string;
  readonly newTab: boolean;
}

/** Copy and reset buttons; where copying is refused, the text stands selected below them. */
export function Actions({ kit, texts, about, pageHref, onReset, resetLabel, newTab }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [last, setLast] = useState<{ readonly about: string; readonly done: Copied } | null>(null);
  const state = last?.about === about ? last.done : null;
  const take = async (text: string) => {
    field.current!.hidden = false;
    const done = await copy(text, field.current!);
    field.current!.hidden = done === 'copied';
    setLast({ about, done });
  };
  return (
    <div class="actions">
      {texts.map(([label, text]) => (
        <button
          key={label}
          type="button"
          onClick={(event) => {
            const button = event.currentTarget;
            void take(text().replaceAll('\u00a0', ' ')).then(
              () => field.current!.hidden && button.focus(),
            );
          }}
        >
          {label}
        </button>
      ))}
      <button type="button" onClick={onReset}>
        {resetLabel}
      </button>
      {pageHref && (
        <a href={pageHref} {...(newTab && { target: '_blank', rel: 'noopener' })}>
          {kit.openPage}
        </a>
      )}
      <p class="copied" role="status">
        {state && kit[state]}
      </p>
      <textarea
        ref={field}
        readOnly
        hidden={state !== 'selected'}
        rows={4}
        aria-label={kit.selected}
      />
    </div>
  );
}
