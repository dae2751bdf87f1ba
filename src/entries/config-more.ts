import * as more from '~/widgets/config/more.ts';
import * as words from '~/widgets/config/moreStrings.ts';

globalThis.keepaliveMore = { ...more, words: words[PAGE_LANG] };
