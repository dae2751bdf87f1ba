import type { Value } from '~/inputs/params.ts';
import { pageLink, type PageAddress } from './links.ts';
import { linkOf, written } from './settings.ts';

/** The settings of every widget by its public name: each widget adds its own where it declares them. */
export interface Targets {}

/** What is said of the settings of a widget; what is not said is as the widget starts with. */
export type Handed<N extends keyof Targets> = {
  readonly [K in keyof Targets[N]]?: Targets[N][K] | undefined;
};

/** A way on to a widget that takes settings along. */
export interface WayTo<N extends keyof Targets> {
  readonly widget: N;
  /** In the order of the link. */
  readonly settings: Handed<N>;
  readonly label: string;
}

/** A way on to any widget. */
export type HandOver = { readonly [N in keyof Targets]: WayTo<N> }[keyof Targets];

/** Settings to hand over, as a link writes them. */
export const handedOver = (settings: Readonly<Record<string, Value | undefined>>): string =>
  linkOf(
    Object.entries(settings).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, written(value)]],
    ),
  );

/** The address of a widget with settings handed over, from the page it is linked from. */
export const wayTo = (
  place: Pick<PageAddress, 'root' | 'lang'>,
  to: Pick<HandOver, 'widget' | 'settings'>,
): string => pageLink({ ...place, name: to.widget }, handedOver(to.settings));
