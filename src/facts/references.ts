import { middleboxes } from './middleboxes/index.ts';
import type { Reference } from './reference.ts';
import { standards } from './standards/index.ts';
import { sysctls } from './sysctls/index.ts';
import { systems } from './systems/index.ts';

/** Every page of the reference, in the order of its index. */
export const references: readonly Reference[] = [systems, middleboxes, sysctls, standards];
