import type { Localized } from '~/i18n/locales.ts';

export const en = {
  title: 'Questions',
  lead: 'What people ask when connections die, hang or stay for ever, in their own words: the number, the cause, the repair, and the command that proves it.',
  prove: 'See for yourself',
  calculators: 'Set to this case',
  article: 'Why it is so: ',
  others: 'Other questions',
};

export const zh: Localized<typeof en>['zh'] = {
  title: '常见问题',
  lead: '连接断了、卡住了、一直不释放，大家是这样问的。每个回答给出数字、原因、改法，以及能验证它的命令。',
  prove: '自己验证',
  calculators: '按这个情形算',
  article: '背后的道理：',
  others: '别的问题',
};

/** Words of the pages of questions. */
export const strings: Localized<typeof en> = { en, zh };
