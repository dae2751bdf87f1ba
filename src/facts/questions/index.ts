import { arithmeticQuestions } from './arithmetic.ts';
import { inFlightQuestions } from './in-flight.ts';
import { noEffectQuestions, seeingQuestions } from './no-effect.ts';
import {
  conceptQuestions,
  configuringQuestions,
  errorQuestions,
  mobileQuestions,
  productQuestions,
  suspendQuestions,
} from './others.ts';
import { pathQuestions } from './paths.ts';
import type { AskedNumber } from './row.ts';

/** Every number that people ask for, with the calculator that shows it. */
export const askedNumbers: readonly AskedNumber[] = [
  ...pathQuestions,
  ...inFlightQuestions,
  ...arithmeticQuestions,
  ...noEffectQuestions,
  ...seeingQuestions,
  ...conceptQuestions,
  ...mobileQuestions,
  ...suspendQuestions,
  ...productQuestions,
  ...errorQuestions,
  ...configuringQuestions,
];
