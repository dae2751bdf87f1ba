import { middleboxRecords } from '~/facts/middleboxes/index.ts';
import { fullName } from '~/facts/middleboxes/names.ts';
import type { Lang } from '~/i18n/locales.ts';

/** What every device of the table is called, by its id, in one language. */
const named = (lang: Lang): Readonly<Record<string, string>> =>
  Object.fromEntries(middleboxRecords.map((box) => [box.id, fullName(box)[lang]]));

export const en = named('en');
export const zh = named('zh');
