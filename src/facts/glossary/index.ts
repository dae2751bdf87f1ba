import type { Reference } from '~/facts/reference.ts';
import { aroundRows } from './around.ts';
import { connectionRows } from './connection.ts';
import { kernelRows } from './kernel.ts';
import { settingRows } from './settings.ts';

/** The words of this site in both languages, and what each setting is called elsewhere. */
export const glossary: Reference = {
  topic: 'glossary',
  title: { en: 'Glossary', zh: '术语表' },
  lead: {
    en: 'One word, one meaning, in both languages. For each setting: what Linux, other systems and products call it, with the unit in which it is written.',
    zh: '一个词一个意思，中英对照。每个设置附上 Linux、其他系统和各种产品里的名字及单位。',
  },
  columns: [
    { en: 'English', zh: '英文' },
    { en: 'Chinese', zh: '中文' },
    { en: 'Meaning', zh: '含义' },
    { en: 'On Linux', zh: '在 Linux 上' },
    { en: 'On other systems', zh: '在其他系统上' },
    { en: 'In products', zh: '在产品里' },
  ],
  rows: [...settingRows, ...connectionRows, ...aroundRows, ...kernelRows],
};
