import type { NoEffectWords } from './strings.ts';

/** A command to run; one click selects all of it. */
export const Command = ({ words, text }: { words: NoEffectWords; text: string }) =>
  text === '' ? null : (
    <p class="command">
      <span>{words.run}</span> <code>{text}</code>
    </p>
  );
