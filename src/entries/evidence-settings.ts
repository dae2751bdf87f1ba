import { bring } from '~/components/evidence/kinds.ts';
import { speaking } from '~/evidence/kind.ts';
import { readSettings } from '~/evidence/settings/read.ts';
import { saySettings } from '~/evidence/settings/say.ts';
import * as words from '~/evidence/settings/strings.ts';

bring('settings', speaking(readSettings, saySettings, words[PAGE_LANG], PAGE_LANG));
