import { bring } from '~/components/evidence/kinds.ts';
import { speaking } from '~/evidence/kind.ts';
import { readSource } from '~/evidence/source/read.ts';
import { saySource } from '~/evidence/source/say.ts';
import * as words from '~/evidence/source/strings.ts';

bring('source', speaking(readSource, saySource, words[PAGE_LANG], PAGE_LANG));
