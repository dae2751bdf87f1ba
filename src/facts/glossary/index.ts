import { both } from '~/facts/cells.ts';
import type { Reference } from '~/facts/reference.ts';
import { aroundRows } from './around.ts';
import { connectionRows } from './connection.ts';
import { kernelRows } from './kernel.ts';
import { settingRows } from './settings.ts';

/** The words of this site in both languages, and what each setting is called elsewhere. */
export const glossary: Reference = {
  topic: 'glossary',
  title: both('Glossary', '术语表'),
  lead: both(
    'One word, one meaning, in both languages. For each setting: what Linux, other systems and products call it, with the unit in which it is written.',
    '一个词一个意思，中英对照。每个设置附上 Linux、其他系统和各种产品里的名字及单位。',
  ),
  columns: [
    both('English', '英文'),
    both('Chinese', '中文'),
    both('Meaning', '含义'),
    both('On Linux', '在 Linux 上'),
    both('On other systems', '在其他系统上'),
    both('In products', '在产品里'),
  ],
  rows: [...settingRows, ...connectionRows, ...aroundRows, ...kernelRows],
};
