import { bring } from '~/components/evidence/kinds.ts';
import { speaking } from '~/evidence/kind.ts';
import { readCounters } from '~/evidence/counters/read.ts';
import { sayCounters } from '~/evidence/counters/say.ts';
import * as words from '~/evidence/counters/strings.ts';

bring('counters', speaking(readCounters, sayCounters, words[PAGE_LANG], PAGE_LANG));
