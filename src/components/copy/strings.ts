import type { Localized } from '~/i18n/locales.ts';

const en = {
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  brackets: { open: '(', close: ')' },
  open: (title: string) => `Open with these settings: ${title}`,
};

/** Words that only the Markdown copy of a page has. */
export const strings: Localized<typeof en> = {
  en,
  zh: {
    colon: '：',
    comma: '，',
    semicolon: '；',
    brackets: { open: '（', close: '）' },
    open: (title) => `按这些参数打开：${title}`,
  },
};
