import * as inputs from '~/inputs/words.ts';
import type { Localized, Words } from '~/i18n/locales.ts';

/** What the system calls them. */
const names = {
  idle: inputs.names.idle,
  interval: inputs.names.interval,
  probes: inputs.names.probes,
  userTimeout: inputs.names.userTimeout,
  retries: inputs.names.retries,
  rtt: '',
  hz: inputs.names.hz,
};

const hz = { '100': '100', '250': '250', '300': '300', '1000': '1000' };

/** Words of the reader's own numbers. */
export const en = {
  title: 'My numbers',
  about:
    'Your own settings, for every calculator to start from. They are kept in this browser and sent nowhere.',
  labels: {
    idle: inputs.en.idle,
    interval: inputs.en.interval,
    probes: inputs.en.probes,
    userTimeout: inputs.en.userTimeout,
    retries: 'Retransmissions',
    rtt: 'Round trip time',
    hz: inputs.en.hz,
  },
  names,
  choices: { hz },
  keep: 'Remember these',
  use: 'Use mine',
  undo: 'Undo',
  kept: 'Remembered in this browser.',
  used: 'Your numbers are in use; the rest is as it was.',
  refused: 'This browser does not allow the page to keep anything.',
  tick: 'Tick what calculators should start from. A number left unticked stays as the calculator has it.',
  mine: (label: string) => `${label}: mine`,
  erase: 'Erase all',
  erased: 'Erased. Nothing is kept any more.',
  copyJson: 'Copy as JSON',
  download: 'Export as a file',
  bring: 'Import',
  bringHelp:
    'Paste an exported file, a link to a calculator, or settings such as idle=60&interval=10&probes=4.',
  file: 'or choose a file',
  take: 'Import',
  taken: 'Imported and remembered.',
  noticesIn: 'About this import',
  problems: {
    json: 'This looks like JSON and cannot be read as such: check its quotes, commas and brackets. Nothing was changed.',
    nothing: 'None of the numbers above is in it. Nothing was changed.',
  },
  unknown: (given: string, label: string) =>
    `“${label}=${given}” is none of these numbers and was left out.`,
  start: 'Start with my numbers',
  needsScript: 'This page needs JavaScript: your numbers are kept in the browser, not on a server.',
};

export type NumbersWords = Words<typeof en>;

export const zh: NumbersWords = {
  title: '我的参数',
  about: '存一份自己的参数，每个计算器都能从这里起步。只存在这个浏览器里，不会发到任何地方。',
  labels: {
    idle: inputs.zh.idle,
    interval: inputs.zh.interval,
    probes: inputs.zh.probes,
    userTimeout: inputs.zh.userTimeout,
    retries: '重传次数',
    rtt: '往返时间（RTT）',
    hz: inputs.zh.hz,
  },
  names,
  choices: { hz },
  keep: '记住这组',
  use: '用我的',
  undo: '撤销',
  kept: '已存到这个浏览器。',
  used: '已换成你的参数，其余不变。',
  refused: '浏览器不允许本页保存任何内容。',
  tick: '勾选的参数才会被计算器采用；没有勾选的，计算器用它自己的值。',
  mine: (label) => `采用我的：${label}`,
  erase: '全部清除',
  erased: '已清除，不再保存任何参数。',
  copyJson: '复制为 JSON',
  download: '导出为文件',
  bring: '导入参数',
  bringHelp:
    '可以粘贴导出的文件内容、某个计算器的链接，或者 idle=60&interval=10&probes=4 这样的参数。',
  file: '或者选择文件',
  take: '导入',
  taken: '已导入并保存。',
  noticesIn: '导入的内容里',
  problems: {
    json: '开头像 JSON，但解析不了：检查是不是少了引号、逗号或括号。什么都没有改动。',
    nothing: '里面没有上面列出的任何参数。什么都没有改动。',
  },
  unknown: (given, label) => `「${label}=${given}」不属于这些参数，已忽略。`,
  start: '用我的参数打开',
  needsScript: '本页需要 JavaScript：参数存在浏览器里，不在服务器上。',
};

export const strings: Localized<typeof en> = { en, zh };
