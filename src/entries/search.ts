import * as evidence from '~/components/evidence/strings.ts';
import { show } from '~/components/search/show.ts';
import * as words from '~/components/search/strings.ts';

show(words[PAGE_LANG], evidence[PAGE_LANG], PAGE_LANG);
