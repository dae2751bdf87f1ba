/** What stands behind a calculator: articles by slug, pages of the reference by topic. */
export interface Background {
  readonly articles: readonly string[];
  readonly topics: readonly string[];
}

/** A calculator that is not listed yet leads to where everything starts. */
const unlisted: Background = { articles: ['how-it-works'], topics: ['sysctls'] };

const behind: Readonly<Record<string, Background>> = {
  detection: {
    articles: ['how-it-works', 'the-three-numbers', 'user-timeout'],
    topics: ['systems', 'sysctls'],
  },
  player: { articles: ['how-it-works', 'dead-peers', 'data-in-flight'], topics: ['errors'] },
  'in-flight': { articles: ['data-in-flight', 'user-timeout'], topics: ['sysctls', 'errors'] },
  path: { articles: ['keeping-paths-open', 'layers'], topics: ['middleboxes', 'products'] },
  failures: { articles: ['dead-peers', 'data-in-flight', 'user-timeout'], topics: ['errors'] },
  symptom: {
    articles: ['keeping-paths-open', 'data-in-flight'],
    topics: ['middleboxes', 'products', 'languages', 'sysctls'],
  },
  'no-effect': {
    articles: ['the-three-numbers', 'seeing-it', 'layers'],
    topics: ['languages', 'products', 'sysctls'],
  },
  config: { articles: ['the-three-numbers'], topics: ['products', 'languages', 'systems'] },
};

/** The articles and facts behind the calculator of this name, what explains it best first. */
export const backgroundOf = (widget: string): Background => behind[widget] ?? unlisted;
