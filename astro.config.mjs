import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import { finishPages } from './src/build/finish.ts';
import { search } from './src/build/search.ts';
import { locales } from './src/i18n/locales.ts';

export default defineConfig({
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [mdx(), finishPages(), search(locales)],
  markdown: {
    processor: satteri({ features: { headingAttributes: true, smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  // Sheets of widgets are nested; Chrome 109, Firefox 115 and Safari 16.4 read no nested rules.
  vite: { css: { lightningcss: { include: Features.Nesting } } },
});
