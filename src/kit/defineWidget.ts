import type { JSX } from 'preact';
import type { Lang } from '~/i18n/locales.ts';
import type { ChoiceParam, Params, Settings } from './params.ts';

/** The words that any widget needs for its inputs: exactly its params, exactly their options. */
export interface WidgetWords<P extends Params> {
  readonly title: string;
  readonly about: string;
  readonly labels: { readonly [K in keyof P]: string };
  /** What the input is called on the system; empty where it has no name there. */
  readonly names: { readonly [K in keyof P]: string };
  readonly choices: {
    readonly [K in keyof P as P[K] extends ChoiceParam ? K : never]: P[K] extends ChoiceParam<
      infer Option
    >
      ? { readonly [O in Option]: string }
      : never;
  };
}

/** A result as rows of text, the same for the page, for Markdown and for readers of figures. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface SceneProps<P extends Params, W> {
  readonly settings: Settings<P>;
  readonly words: W;
  readonly lang: Lang;
}

/** One widget: its inputs and what it says and draws for any legal settings. Holds no state. */
export interface Widget<P extends Params = Params, W extends WidgetWords<P> = WidgetWords<P>> {
  readonly name: string;
  readonly params: P;
  /** The result, largest first, with its formula. */
  readonly Result: (props: SceneProps<P, W>) => JSX.Element;
  readonly Figure: (props: SceneProps<P, W>) => JSX.Element;
  readonly sentence: (settings: Settings<P>, words: W, lang: Lang) => string;
  readonly table: (settings: Settings<P>, words: W, lang: Lang) => Table;
}

/** Checks a widget's parts against each other and hands them on. */
export const defineWidget = <P extends Params, W extends WidgetWords<P>>(
  widget: Widget<P, W>,
): Widget<P, W> => widget;

/** A table as GitHub-flavoured Markdown. */
export function toMarkdown({ head, rows }: Table): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
