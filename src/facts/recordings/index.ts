import { alike, type Localized } from '~/i18n/locales.ts';
import { data } from './data.ts';
import { keepalive } from './keepalive.ts';
import { opening } from './opening.ts';
import { options } from './options.ts';
import { rules } from './rules.ts';

const titles: Readonly<Record<string, Localized>> = {
  ...keepalive,
  ...options,
  ...data,
  ...rules,
  ...opening,
};

/** Every case that somebody has told; over IPv6 some are called the same with `v6-` before it. */
export const recordingNames: readonly string[] = Object.keys(titles);

/** What a case is about, in one line; its name where nobody has said so yet. */
export function titleOf(name: string): Localized {
  const found = titles[name] ?? titles[name.replace(/^v6?-/, '')];
  if (found === undefined) return alike(name);
  return name.startsWith('v6-') ? { en: `${found.en}, IPv6`, zh: `${found.zh}，IPv6` } : found;
}

/** Whether somebody has said what a case is about. */
export const isTitled = (name: string): boolean => titleOf(name).en !== name;
