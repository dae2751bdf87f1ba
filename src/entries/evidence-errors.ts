import { bring } from '~/components/evidence/kinds.ts';
import { speaking } from '~/evidence/kind.ts';
import { readErrors } from '~/evidence/errors/read.ts';
import { sayErrors } from '~/evidence/errors/say.ts';
import * as words from '~/evidence/errors/strings.ts';

bring('errors', speaking(readErrors, sayErrors, words[PAGE_LANG], PAGE_LANG));
