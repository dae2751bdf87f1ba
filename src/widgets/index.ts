import type { Params } from '~/inputs/params.ts';
import type { Widget, WidgetWords } from '~/kit/widget.ts';
import type { Lang } from '~/i18n/locales.ts';
import config from './config/index.tsx';
import { strings as configStrings } from './config/strings.ts';
import detection from './detection/index.tsx';
import { strings as detectionStrings } from './detection/strings.ts';
import failures from './failures/index.tsx';
import { strings as failuresStrings } from './failures/strings.ts';
import inFlight from './in-flight/index.tsx';
import { strings as inFlightStrings } from './in-flight/strings.ts';
import noEffect from './no-effect/index.tsx';
import { strings as noEffectStrings } from './no-effect/strings.ts';
import player from './player/index.tsx';
import { strings as playerStrings } from './player/strings.ts';
import path from './path/index.tsx';
import { strings as pathStrings } from './path/strings.ts';
import symptom from './symptom/index.tsx';
import { strings as symptomStrings } from './symptom/strings.ts';

/** A widget with its words, its own types set aside: what pages that list widgets need. */
export interface Entry {
  readonly widget: Widget;
  readonly strings: Readonly<Record<Lang, WidgetWords<Params>>>;
}

const registered = {
  detection: { widget: detection, strings: detectionStrings },
  player: { widget: player, strings: playerStrings },
  'in-flight': { widget: inFlight, strings: inFlightStrings },
  failures: { widget: failures, strings: failuresStrings },
  config: { widget: config, strings: configStrings },
  path: { widget: path, strings: pathStrings },
  symptom: { widget: symptom, strings: symptomStrings },
  'no-effect': { widget: noEffect, strings: noEffectStrings },
} as const;

export type WidgetName = keyof typeof registered;

/** Every widget by its public name. */
export const widgets = registered as unknown as Readonly<Record<WidgetName, Entry>>;

/** Every widget name, in the order of the calculators page. */
export const widgetNames = Object.keys(widgets) as WidgetName[];

/** True for a public widget name. */
export const isWidgetName = (name: string): name is WidgetName => Object.hasOwn(widgets, name);
