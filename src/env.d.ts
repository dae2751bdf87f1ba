declare namespace App {
  interface Locals {
    /** Widgets already on this page, for ids. */
    widgets?: number;
    /** Names of widgets whose stylesheet the page already has. */
    styled?: readonly string[];
  }
}

/** In a script for the browser (`src/entries`): the language of its page. */
declare const PAGE_LANG: import('./i18n/locales.ts').Lang;
