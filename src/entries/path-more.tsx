import * as more from '~/widgets/path/more.tsx';
import * as words from '~/widgets/path/more-strings.ts';

globalThis.keepaliveMore = { ...more, words: words[PAGE_LANG] };
