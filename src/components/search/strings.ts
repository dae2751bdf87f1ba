import type { Localized } from '~/i18n/locales.ts';

export const en = {
  title: 'Search',
  about:
    'Articles, questions, reference and calculators: by word, symptom, error, option, sysctl or number.',
  label: 'What are you looking for?',
  go: 'Search',
  needsScript: 'Search runs in the browser and needs JavaScript. These pages list everything:',
  start: 'For example:',
  examples: ['keepalive has no effect', 'ETIMEDOUT', '924 s', 'tcp_keepalive_intvl'],
  loading: 'Searching …',
  count: (n: number) => (n === 1 ? 'One result' : `The ${n} best results`),
  none: (query: string) => `Nothing found for “${query}”.`,
  tryThis: 'Try a single word, an error name, a number of seconds, or one of these:',
  failed: 'The search index could not be loaded. Check the connection and search again.',
  fallback: 'Or look it up:',
  kinds: {
    questions: 'Question',
    reference: 'Reference',
    calculators: 'Calculator',
    page: 'Article',
  },
};

export const zh: typeof en = {
  title: '搜索',
  about: '搜索文章、问题、参考和计算器：关键词、现象、错误名、选项、sysctl、数字都可以。',
  label: '想找什么？',
  go: '搜索',
  needsScript: '搜索在浏览器里进行，需要 JavaScript。也可以从这些页面找起：',
  start: '比如：',
  examples: ['保活不生效', 'ETIMEDOUT', '15 分钟', 'tcp_keepalive_intvl'],
  loading: '正在搜索……',
  count: (n) => (n === 1 ? '一条结果' : `最相关的 ${n} 条结果`),
  none: (query) => `没有找到「${query}」。`,
  tryThis: '换成单个词、错误名、秒数再试，或者试试这些：',
  failed: '索引加载失败。请检查网络后再搜一次。',
  fallback: '也可以直接查：',
  kinds: { questions: '问题', reference: '参考', calculators: '计算器', page: '文章' },
};

export const strings: Localized<typeof en> = { en, zh };
