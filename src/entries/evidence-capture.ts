import { bring } from '~/components/evidence/kinds.ts';
import { speaking } from '~/evidence/kind.ts';
import { readCapture } from '~/evidence/capture/read.ts';
import { sayCapture } from '~/evidence/capture/say.ts';
import * as words from '~/evidence/capture/strings.ts';

bring('capture', speaking(readCapture, sayCapture, words[PAGE_LANG], PAGE_LANG));
