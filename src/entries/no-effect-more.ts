import * as more from '~/widgets/no-effect/more.ts';
import * as words from '~/widgets/no-effect/more-strings.ts';

globalThis.keepaliveMore = { ...more, words: words[PAGE_LANG] };
