import { each, type Localized } from '~/i18n/locales.ts';
import { groups, type Middlebox } from './middlebox.ts';

/** Clouds whose devices go by plain words, such as “NAT gateway”. */
const clouds: ReadonlySet<string> = new Set(['aws', 'azure', 'google', 'oracle']);

/** What a device is called outside the table, where no heading says whose it is. */
export function fullName({ name, group }: Pick<Middlebox, 'name' | 'group'>): Localized {
  if (!clouds.has(group)) return name;
  const whose = groups[group as 'aws'];
  return each((lang) =>
    name[lang].startsWith(whose[lang]) ? name[lang] : `${whose[lang]} ${name[lang]}`,
  );
}
