import { useRef, useState } from 'preact/hooks';
import { copy, type Copied } from './copy.ts';
import type { KitWords } from './strings.ts';

interface Props {
  readonly kit: KitWords;
  /** What each button copies, made when it is pressed. */
  readonly texts: readonly (readonly [label: string, text: () => string])[];
  readonly pageHref: string;
  readonly onReset: () => void;
  readonly resetLabel: string;
  readonly newTab: boolean;
}

/** Copy and reset buttons; where copying is refused, the text stands selected below them. */
export function Actions({ kit, texts, pageHref, onReset, resetLabel, newTab }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<Copied | null>(null);
  const take = async (text: string) => {
    field.current!.hidden = false;
    const done = await copy(text, field.current!);
    field.current!.hidden = done === 'copied';
    setState(done);
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
      <textarea ref={field} readOnly hidden rows={4} aria-label={kit.selected} />
    </div>
  );
}
