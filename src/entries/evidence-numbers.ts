import { bring } from '~/components/evidence/kinds.ts';
import { speaking } from '~/evidence/kind.ts';
import { readNumbers } from '~/evidence/numbers/read.ts';
import { sayNumbers } from '~/evidence/numbers/say.ts';
import * as words from '~/evidence/numbers/strings.ts';

bring('numbers', speaking(readNumbers, sayNumbers, words[PAGE_LANG], PAGE_LANG));
