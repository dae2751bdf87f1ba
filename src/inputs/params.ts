/** A value of any input; `null`: switched off. */
export type Value = string | number | null;

/** A whole number in a stated unit; `off` tells that the input may be switched off (`null`). */
export interface IntParam<Off extends boolean = boolean> {
  readonly kind: 'int';
  readonly unit: 's' | 'ms' | 'count';
  readonly initial: Off extends true ? number | null : number;
  readonly min: number;
  readonly max: number;
  /** Values worth stopping at when stepping or dragging, ascending. */
  readonly stops: readonly number[];
  readonly off: Off;
}

/** One of a few names. */
export interface ChoiceParam<Option extends string = string> {
  readonly kind: 'choice';
  readonly initial: Option;
  readonly options: readonly Option[];
  /** Initial values of other inputs that come with an option, as far as they differ. */
  readonly sets?: Readonly<Partial<Record<Option, Readonly<Record<string, Value>>>>>;
}

/** What a text input makes of a text: the text as a link writes it, and what was wrong with it. */
export interface ReadText {
  readonly value: string;
  readonly problem?: 'unreadable' | 'long';
  /** The part that was not understood, where it is not the whole text. */
  readonly given?: string;
}

/** A text with a grammar of its own, such as a list; drawn by the widget, not by the list of fields. */
export interface TextParam {
  readonly kind: 'text';
  readonly initial: string;
  readonly read: (text: string) => ReadText;
}

export type Param = IntParam | ChoiceParam | TextParam;

/** The inputs of a widget, in the order of its link: public names, never reused for another meaning. */
export type Params = Readonly<Record<string, Param>>;

type ValueOf<P extends Param> =
  P extends ChoiceParam<infer Option>
    ? Option
    : P extends TextParam
      ? string
      : P extends { readonly off: false }
        ? number
        : number | null;

/** The chosen value of every input. */
export type Settings<P extends Params = Params> = { readonly [K in keyof P]: ValueOf<P[K]> };

type IntOptions = Pick<IntParam, 'unit' | 'min' | 'max' | 'stops'>;

/** A whole number within `min` … `max`, both included. */
export const int = (initial: number, options: IntOptions): IntParam<false> => ({
  kind: 'int',
  off: false,
  initial,
  ...options,
});

/** A whole number that starts switched off. */
export const intOrOff = (options: IntOptions): IntParam<true> => ({
  kind: 'int',
  off: true,
  initial: null,
  ...options,
});

/** One of `options`, at first the first. */
export const choice = <const Option extends string>(
  initial: Option,
  ...others: Option[]
): ChoiceParam<Option> => ({ kind: 'choice', initial, options: [initial, ...others] });

/** A text that `read` understands; `read` never throws and takes its own output back unchanged. */
export const text = (read: TextParam['read'], initial = ''): TextParam => ({
  kind: 'text',
  initial,
  read,
});

/** Every input at its initial value; `chosen` are choices already made, with all that they set. */
export function initialSettings<P extends Params>(
  params: P,
  chosen: Readonly<Record<string, Value>> = {},
): Settings<P> {
  const initial = Object.entries(params).map(([key, param]) => [key, param.initial]);
  const set = Object.entries(params).map(([key, param]) =>
    param.kind === 'choice' && param.sets ? param.sets[chosen[key] ?? param.initial] : {},
  );
  return Object.assign(Object.fromEntries(initial), ...set) as Settings<P>;
}
