import { show } from '~/components/evidence/show.ts';
import * as words from '~/components/evidence/strings.ts';

show(words[PAGE_LANG], PAGE_LANG);
