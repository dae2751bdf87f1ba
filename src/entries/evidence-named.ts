import { bring } from '~/components/evidence/kinds.ts';
import { speaking } from '~/evidence/kind.ts';
import { readNamed } from '~/evidence/named/read.ts';
import { sayNamed } from '~/evidence/named/say.ts';
import * as words from '~/evidence/named/strings.ts';

bring('named', speaking(readNamed, sayNamed, words[PAGE_LANG], PAGE_LANG));
