import type { Localized, Words } from '~/i18n/locales.ts';
import type { Notice } from './settings.ts';

type NoticeWords = Record<Notice['kind'], (given: string, label: string, used: string) => string>;

/** Words that every widget shares. */
export const en = {
  less: (label: string) => `${label}: less`,
  more: (label: string) => `${label}: more`,
  drag: (label: string) => `${label}: drag`,
  off: 'off',
  copyLink: 'Copy link',
  copyEmbed: 'Copy embed code',
  copyTable: 'Copy as Markdown',
  copySentence: 'Copy this sentence',
  copied: 'Copied',
  selected: 'Copying is not allowed here. The text is selected: copy it by hand.',
  reset: 'Reset',
  undoReset: 'Undo reset',
  openPage: 'Open on its own page',
  table: 'The result as a table',
  settingsIn: 'Settings',
  presets: 'Situations',
  onward: 'Go on with these numbers',
  open: 'Play, stop, break',
  notHere: 'This may not work here. It does on the widget’s own page.',
  noticesIn: 'About this link',
  fieldUnreadable: (given: string) =>
    `“${given}” is not understood. Write 90, 90s, 1h30m or 2h. The last good value stays in use.`,
  countUnreadable: (given: string) =>
    `“${given}” is not a whole number. The last good value stays in use.`,
  fieldLow: (used: string) => `The minimum is ${used}; using that.`,
  fieldHigh: (used: string) => `The maximum is ${used}; using that.`,
  fieldRounded: (used: string) => `Only whole numbers are accepted; ${used} is used.`,
  notices: {
    unreadable: (given, label, used) =>
      `${label}: “${given}” is not understood; ${used ? `using ${used}` : 'left out'}.`,
    low: (given, label, used) => `${label}: ${given} is below the least allowed; using ${used}.`,
    high: (given, label, used) => `${label}: ${given} is above the most allowed; using ${used}.`,
    rounded: (given, label, used) => `${label}: ${given} was rounded; using ${used}.`,
    option: (given, label, used) => `${label}: there is no option “${given}”; using ${used}.`,
    repeated: (given, label, used) =>
      `${label} is given more than once: “${given}” is left out; ${used ? `using ${used}` : 'the first is kept'}.`,
    unknown: (given, label) =>
      `“${label}=${given}” is not a setting of this calculator; it is kept in the link and has no effect.`,
    ampersand: (given, _label, used) => `“${given}” was read as “&”: ${used}`,
    version: (given, _label, used) =>
      `This link has version “${given}”; it was read as version ${used} and may have lost something.`,
    long: (given) => `The link is too long: everything from “${given}” on was left out.`,
  } satisfies NoticeWords,
};

export type KitWords = Words<typeof en>;

/** A Latin letter or a digit keeps its distance from the Chinese character after it. */
const apart = (text: string) => (/\w$/.test(text) ? `${text} ` : text);

export const zh: KitWords = {
  less: (label) => `${label}：减小`,
  more: (label) => `${label}：增大`,
  drag: (label) => `${label}：拖动调整`,
  off: '关',
  copyLink: '复制链接',
  copyEmbed: '复制嵌入代码',
  copyTable: '复制为 Markdown',
  copySentence: '复制这句话',
  copied: '已复制',
  selected: '这里不能写剪贴板。文字已选中，请手动复制。',
  reset: '重置',
  undoReset: '撤销重置',
  openPage: '在单独页面中打开',
  table: '结果表格',
  settingsIn: '参数',
  presets: '典型情形',
  onward: '带着这些参数继续',
  open: '播放、暂停、注入故障',
  notHere: '这里可能用不了，请在单独页面中打开。',
  noticesIn: '关于这个链接',
  fieldUnreadable: (given) =>
    `看不懂「${given}」。可以写 90、90s、1h30m、2 小时。仍沿用上一个有效值。`,
  countUnreadable: (given) => `「${given}」不是整数。仍沿用上一个有效值。`,
  fieldLow: (used) => `最小只能取 ${used}，已按此计算。`,
  fieldHigh: (used) => `最大只能取 ${used}，已按此计算。`,
  fieldRounded: (used) => `只能取整数，已按 ${apart(used)}计算。`,
  notices: {
    unreadable: (given, label, used) =>
      `${label}：看不懂「${given}」，${used ? `改用 ${used}` : '已略去'}。`,
    low: (given, label, used) => `${label}：${given} 小于允许的最小值，改用 ${used}。`,
    high: (given, label, used) => `${label}：${given} 超过允许的最大值，改用 ${used}。`,
    rounded: (given, label, used) => `${label}：${given} 已取整，改用 ${used}。`,
    option: (given, label, used) => `${label}：没有「${given}」这个选项，改用 ${used}。`,
    repeated: (given, label, used) =>
      `${label} 出现了不止一次，「${given}」被忽略，${used ? `使用 ${used}` : '保留第一个'}。`,
    unknown: (given, label) =>
      `「${label}=${given}」不是这个计算器的参数：它会保留在链接里，但不起作用。`,
    ampersand: (given, _label, used) => `「${given}」已按「&」读取：${used}`,
    version: (given, _label, used) =>
      `这个链接的版本是「${given}」，已按版本 ${used} 读取，可能还原不全。`,
    long: (given) => `链接过长，从「${given}」起的内容被忽略。`,
  },
};

export const kitStrings: Localized<typeof en> = { en, zh };
