import { bring } from '~/components/evidence/kinds.ts';
import { speaking } from '~/evidence/kind.ts';
import { readSockets } from '~/evidence/sockets/read.ts';
import { saySockets } from '~/evidence/sockets/say.ts';
import * as words from '~/evidence/sockets/strings.ts';

bring('sockets', speaking(readSockets, saySockets, words[PAGE_LANG], PAGE_LANG));
