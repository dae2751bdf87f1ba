import { errors } from './errors.ts';
import { glossary } from './glossary/index.ts';
import { languages } from './languages/index.ts';
import { middleboxes } from './middleboxes/index.ts';
import { myths } from './myths/index.ts';
import { products } from './products/index.ts';
import type { Reference } from './reference.ts';
import { standards } from './standards/index.ts';
import { sysctls } from './sysctls/index.ts';
import { systems } from './systems/index.ts';

/** Every page of the reference, in the order of its index. */
export const references: readonly Reference[] = [
  systems,
  languages,
  products,
  middleboxes,
  sysctls,
  errors,
  standards,
  myths,
  glossary,
];
