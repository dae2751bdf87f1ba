import { bring } from '~/components/evidence/kinds.ts';
import { speaking } from '~/evidence/kind.ts';
import { readConfiguration } from '~/evidence/configuration/read.ts';
import { sayConfiguration } from '~/evidence/configuration/say.ts';
import * as words from '~/evidence/configuration/strings.ts';

bring('configuration', speaking(readConfiguration, sayConfiguration, words[PAGE_LANG], PAGE_LANG));
