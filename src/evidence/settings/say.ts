import type { Verdict } from '~/evidence/reading.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { SettingsReading } from './read.ts';
import { sayBsd, sayNamespaces, sayRegistry } from './say-others.ts';
import { saySysctl } from './say-sysctl.ts';
import type { SettingsWords } from './strings.ts';

/** What a reader is told of settings; `words` in the language `lang`. */
export function saySettings({ says }: SettingsReading, words: SettingsWords, lang: Lang): Verdict {
  switch (says.about) {
    case 'sysctl':
      return saySysctl(says, words, lang);
    case 'bsd':
      return sayBsd(says, words, lang);
    case 'registry':
      return sayRegistry(says, words, lang);
    case 'namespace':
      return sayNamespaces(says, words);
  }
}
