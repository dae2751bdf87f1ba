import { askedNumbers } from './index.ts';
import { about, type Question, type Shown, type Written } from './question.ts';
import type { Theme } from './row.ts';
import { basicTexts } from './texts/arithmetic-basics.ts';
import { systemTexts } from './texts/arithmetic-systems.ts';
import { conceptTexts } from './texts/concepts.ts';
import { inFlightTexts } from './texts/in-flight.ts';
import { mobileTexts } from './texts/mobile.ts';
import { libraryTexts } from './texts/no-effect-libraries.ts';
import { switchTexts } from './texts/no-effect-switch.ts';
import { configuringTexts, errorTexts, suspendTexts } from './texts/others.ts';
import { cloudTexts } from './texts/path-clouds.ts';
import { deviceTexts } from './texts/path-devices.ts';
import { productTexts } from './texts/products.ts';
import { seeingTexts } from './texts/seeing.ts';
import { themes } from './themes.ts';

const texts: Readonly<Record<Theme, readonly Written[]>> = {
  path: [...cloudTexts, ...deviceTexts],
  'in-flight': inFlightTexts,
  arithmetic: [...basicTexts, ...systemTexts],
  'no-effect': [...switchTexts, ...libraryTexts],
  seeing: seeingTexts,
  concepts: conceptTexts,
  mobile: mobileTexts,
  suspend: suspendTexts,
  products: productTexts,
  errors: errorTexts,
  configuring: configuringTexts,
};

/** The pages of questions, in the order of their index. */
export const themeNames = Object.keys(themes) as Theme[];

/** The questions of one page, in its order. */
export const questionsOf = (theme: Theme): readonly Question[] => texts[theme].map(about(theme));

/** Every question, in the order of the pages. */
export const questions: readonly Question[] = themeNames.flatMap(questionsOf);

/** A calculator set to a question's case, and the seconds that it then shows. */
export interface QuestionLink extends Shown {
  readonly seconds: readonly number[];
}

/** The calculators that show a question’s numbers, each setting once, in the order of the record. */
export function linksOf({ number, shown }: Question): readonly QuestionLink[] {
  const links = new Map<string, QuestionLink>();
  for (const { question, widget, settings, shows } of askedNumbers) {
    if (question !== number) continue;
    const key = `${widget}?${settings}`;
    const before = links.get(key)?.seconds ?? [];
    links.set(key, { widget, settings, seconds: [...before, shows] });
  }
  return shown ? [...links.values(), { ...shown, seconds: [] }] : [...links.values()];
}
