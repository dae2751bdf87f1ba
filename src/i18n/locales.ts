/** The languages of the site: path segment → its own name and its BCP 47 tag. */
export const locales = {
  en: { label: 'English', tag: 'en' },
  zh: { label: '中文', tag: 'zh-CN' },
} as const;

export type Lang = keyof typeof locales;

/** Every language, in menu order. */
export const langs = Object.keys(locales) as Lang[];

/** True for a path segment that names a language of the site. */
export const isLang = (text: string): text is Lang => text in locales;

/** The other language of a bilingual page. */
export const otherLang = (lang: Lang): Lang => (lang === 'en' ? 'zh' : 'en');

/** Literal types widened, so that another language may say it in its own words. */
export type Words<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Words<T[K]> };

/**
 * One value per language, each with exactly the words of the first; a missing key does not compile.
 * Where nothing else is said, one text per language.
 */
export type Localized<T = string> = { readonly [L in Lang]: Words<T> };

/** What `write` says in each language. */
export const each = <T>(write: (lang: Lang) => T): Readonly<Record<Lang, T>> => ({
  en: write('en'),
  zh: write('zh'),
});

/** A name or a formula that is the same in every language. */
export const alike = (word: string): Localized => each(() => word);
