import { Closed } from '~/kit/Closed.tsx';
import { loadMore as more } from '~/kit/load-more.ts';
import { mount } from '~/kit/mount.tsx';
import * as kit from '~/kit/strings.ts';
import widget from '~/widgets/symptom/index.tsx';
import * as words from '~/widgets/symptom/strings.ts';

mount(widget, words[PAGE_LANG], kit[PAGE_LANG], PAGE_LANG, { Closed, more });
