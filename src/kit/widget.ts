import type { JSX } from 'preact';
import type { Lang } from '~/i18n/locales.ts';
import type { ChoiceParam, Params, Settings, Value } from '~/inputs/params.ts';
import type { HandOver } from './hand-over.ts';
import type { KitWords } from './strings.ts';

/** The words that any widget needs for its inputs: exactly its params, exactly their options. */
export interface WidgetWords<P extends Params> {
  readonly title: string;
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
  /** What each preset is called, by its id. */
  readonly presets?: Readonly<Record<string, string>>;
}

/** A result as rows of text, the same for the page, for Markdown and for readers of figures. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Where the widget is shown: within an article, on its own page or home, or in a frame. */
export type Mode = 'article' | 'page' | 'embed';

/** What the frame around a widget lends to its parts. */
export interface Lent {
  readonly kit: KitWords;
  readonly mode: Mode;
  /** Unique on its page, to build ids from. */
  readonly id: string;
  /** Relative path to the root of the site. */
  readonly root: string;
  /** Changes one setting; a step that can be undone. */
  readonly set: (key: string, to: Value) => void;
  /** Changes several settings; steps in a row of the same name are one, those without a name never. */
  readonly change: (to: Readonly<Record<string, Value>>, by: string) => void;
  /** Changes a setting in every step: how the run is looked at, not what it is, is never undone. */
  readonly note: (key: string, to: Value) => void;
  /** The name of the last step, empty where it had none. */
  readonly last: string;
  /** Takes all settings from a settings string; one step that can be undone. */
  readonly take: (query: string) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /**
   * Loads what the widget needs only on demand: the exports of its `more.ts`. Rejects where they
   * cannot be had.
   */
  readonly more: () => Promise<unknown>;
}

/** Settings with what the widget found for them, and the words to say it in. */
export interface Scene<P extends Params = Params, W = WidgetWords<P>, F = unknown> {
  readonly settings: Settings<P>;
  /** What `compute` made of exactly these settings. */
  readonly found: F;
  readonly words: W;
  readonly lang: Lang;
}

/** A scene within its frame. */
export interface SceneProps<
  P extends Params = Params,
  W = WidgetWords<P>,
  F = unknown,
> extends Scene<P, W, F> {
  readonly frame: Lent;
}

/** One widget: its inputs and what it finds, says and draws for any legal settings. */
export interface Widget<
  P extends Params = Params,
  W extends WidgetWords<P> = WidgetWords<P>,
  F = unknown,
> {
  readonly name: string;
  readonly params: P;
  /** All that is worked out from the settings, once for each change of them. Pure, never throws. */
  readonly compute: (settings: Settings<P>) => F;
  /** The result, largest first, with its formula. */
  readonly Result: (props: SceneProps<P, W, F>) => JSX.Element;
  readonly Figure: (props: SceneProps<P, W, F>) => JSX.Element;
  /** The inputs: the plain list of fields, or what a widget has in its place. */
  readonly Controls?: (props: SceneProps<P, W, F>) => JSX.Element;
  /** What an article shows until the reader opens the widget; the frame then shows all of it. */
  readonly Still?: (props: SceneProps<P, W, F>) => JSX.Element;
  /** Settings strings of situations people meet, by id; `words.presets` names them. */
  readonly presets?: Readonly<Record<string, string>>;
  readonly sentence: (scene: Scene<P, W, F>) => string;
  readonly table: (scene: Scene<P, W, F>) => Table;
  readonly next?: (scene: Scene<P, W, F>) => readonly HandOver[];
}

/** The settings with what the widget finds for them: computed here and nowhere else. */
export const sceneOf = <P extends Params, W extends WidgetWords<P>, F>(
  { compute }: Widget<P, W, F>,
  settings: Settings<P>,
  words: W,
  lang: Lang,
): Scene<P, W, F> => ({ settings, found: compute(settings), words, lang });

/** A table as GitHub-flavoured Markdown. */
export function toMarkdown({ head, rows }: Table): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
