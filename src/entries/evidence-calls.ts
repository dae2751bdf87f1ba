import { bring } from '~/components/evidence/kinds.ts';
import { speaking } from '~/evidence/kind.ts';
import { readCalls } from '~/evidence/calls/read.ts';
import { sayCalls } from '~/evidence/calls/say.ts';
import * as words from '~/evidence/calls/strings.ts';

bring('calls', speaking(readCalls, sayCalls, words[PAGE_LANG], PAGE_LANG));
