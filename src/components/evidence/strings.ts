import type { Words } from '~/i18n/locales.ts';

/** What the field says around what the kinds say. */
export const en = {
  title: 'What does this output mean?',
  about:
    'Paste a line of ss, netstat, sysctl, strace or tcpdump, a configuration, an error or just a few numbers: get what it says, what happens next, and what to do.',
  label: 'Paste what you have',
  hint: 'Output, a configuration, an error text, a number. It stays in your browser.',
  placeholder: 'timer:(keepalive,42sec,2)',
  try: 'For example',
  reading: 'Reading …',
  failed: 'The reader could not be loaded. Check the connection, then try again.',
  again: 'Try again',
  nothing:
    'Nothing here is known to this guide. Paste whole lines as the command printed them, with its header.',
  search: 'Search the guide for it',
  strange: (n: number) =>
    n === 1 ? 'One line was not understood.' : `${n} lines were not understood.`,
  more: (n: number) => `And ${n} more parts of the same paste.`,
  cut: 'The paste was too long: only its first two million characters were read.',
  next: 'What happens next',
  at: (length: string) => `in ${length}`,
  unknown: 'nobody can tell when',
  repair: 'What to do',
  command: 'Run next',
  unsaid: 'What this cannot tell',
  onward: 'Go on with these numbers',
  copy: 'Copy',
  copyLink: 'Copy link',
  copied: 'Copied',
  selected: 'Copying is not allowed here. The text is selected: copy it by hand.',
  tooLong: 'Too long for a link: it stays on this page.',
  clear: 'Clear',
  needsScript: 'The field runs in the browser and needs JavaScript. What it would say:',
};

export type EvidenceWords = Words<typeof en>;

export const zh: EvidenceWords = {
  title: '这段输出说明什么？',
  about:
    '把 ss、netstat、sysctl、strace、tcpdump 的输出，一段配置、一条报错，或者几个数字贴进来：它说明什么、接下来会怎样、该做什么。',
  label: '把手头的东西贴进来',
  hint: '命令输出、配置、报错、数字都行。内容只留在浏览器里。',
  placeholder: 'timer:(keepalive,42sec,2)',
  try: '比如',
  reading: '正在解读……',
  failed: '解读程序加载失败。请检查网络后重试。',
  again: '重试',
  nothing: '这里没有认得出的内容。请把命令打印的整行连同表头一起贴进来。',
  search: '在手册里搜这段文字',
  strange: (n) => `有 ${n} 行没有认出来。`,
  more: (n) => `同一段内容里还有 ${n} 处。`,
  cut: '内容太长，只读了前两百万个字符。',
  next: '接下来',
  at: (length) => `${length}后`,
  unknown: '时间无法推算',
  repair: '怎么办',
  command: '接着运行',
  unsaid: '这里看不出的',
  onward: '带着这些参数继续',
  copy: '复制',
  copyLink: '复制链接',
  copied: '已复制',
  selected: '这里不允许复制。文字已经选中，请手动复制。',
  tooLong: '内容太长，放不进链接，只留在本页。',
  clear: '清空',
  needsScript: '这个输入框在浏览器里运行，需要 JavaScript。它会这样回答：',
};

export const strings = { en, zh };
