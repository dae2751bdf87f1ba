import { mount } from '~/kit/mount.tsx';
import * as kit from '~/kit/strings.ts';
import widget from '~/widgets/detection/index.tsx';
import * as words from '~/widgets/detection/strings.ts';

mount(widget, words[PAGE_LANG], kit[PAGE_LANG], PAGE_LANG);
