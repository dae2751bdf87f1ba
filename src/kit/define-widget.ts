import { h } from 'preact';
import { Inputs, type InputsProps } from './Inputs.tsx';
import type { Params } from '~/inputs/params.ts';
import type { Widget, WidgetWords } from './widget.ts';

/** Checks a widget's parts against each other; without `Controls` it gets the plain list of fields. */
export const defineWidget = <P extends Params, W extends WidgetWords<P>, F>(
  widget: Widget<P, W, F>,
): Widget<P, W, F> => ({
  Controls: (props) => h(Inputs, { ...props, params: widget.params } as InputsProps),
  ...widget,
});
