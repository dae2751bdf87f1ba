import * as more from '~/widgets/config/more.ts';
import * as words from '~/widgets/config/more-strings.ts';

globalThis.keepaliveMore = { ...more, words: words[PAGE_LANG] };
