import { loadMore as more } from '~/kit/load-more.ts';
import { mount } from '~/kit/mount.tsx';
import * as kit from '~/kit/strings.ts';
import widget from '~/widgets/config/index.tsx';
import * as words from '~/widgets/config/strings.ts';

mount(widget, words[PAGE_LANG], kit[PAGE_LANG], PAGE_LANG, { more });
