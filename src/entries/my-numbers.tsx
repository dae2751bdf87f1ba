import { show } from '~/components/numbers/show.ts';
import * as words from '~/components/numbers/strings.ts';
import * as kit from '~/kit/strings.ts';

show(words[PAGE_LANG], kit[PAGE_LANG], PAGE_LANG);
