import type { Params } from '~/inputs/params.ts';
import type { Widget, WidgetWords } from '~/kit/widget.ts';
import type { Lang, Localized } from '~/i18n/locales.ts';
import config from './config/index.tsx';
import { about as configAbout, strings as configStrings } from './config/strings.ts';
import detection from './detection/index.tsx';
import { about as detectionAbout, strings as detectionStrings } from './detection/strings.ts';
import failures from './failures/index.tsx';
import { about as failuresAbout, strings as failuresStrings } from './failures/strings.ts';
import inFlight from './in-flight/index.tsx';
import { about as inFlightAbout, strings as inFlightStrings } from './in-flight/strings.ts';
import noEffect from './no-effect/index.tsx';
import { about as noEffectAbout, strings as noEffectStrings } from './no-effect/strings.ts';
import player from './player/index.tsx';
import { about as playerAbout, strings as playerStrings } from './player/strings.ts';
import path from './path/index.tsx';
import { about as pathAbout, strings as pathStrings } from './path/strings.ts';
import symptom from './symptom/index.tsx';
import { about as symptomAbout, strings as symptomStrings } from './symptom/strings.ts';

/** A widget with its words, its own types set aside: what pages that list widgets need. */
export interface Entry {
  readonly widget: Widget;
  /** What its page begins with. */
  readonly about: Localized;
  readonly strings: Readonly<Record<Lang, WidgetWords<Params>>>;
}

const registered = {
  detection: { widget: detection, strings: detectionStrings, about: detectionAbout },
  player: { widget: player, strings: playerStrings, about: playerAbout },
  'in-flight': { widget: inFlight, strings: inFlightStrings, about: inFlightAbout },
  failures: { widget: failures, strings: failuresStrings, about: failuresAbout },
  config: { widget: config, strings: configStrings, about: configAbout },
  path: { widget: path, strings: pathStrings, about: pathAbout },
  symptom: { widget: symptom, strings: symptomStrings, about: symptomAbout },
  'no-effect': { widget: noEffect, strings: noEffectStrings, about: noEffectAbout },
} as const;

export type WidgetName = keyof typeof registered;

/** Every widget by its public name. */
export const widgets = registered as unknown as Readonly<Record<WidgetName, Entry>>;

/** Every widget name, in the order of the calculators page. */
export const widgetNames = Object.keys(widgets) as WidgetName[];

/** True for a public widget name. */
export const isWidgetName = (name: string): name is WidgetName => Object.hasOwn(widgets, name);
