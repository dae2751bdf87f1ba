declare namespace App {
  interface Locals {
    /** Widget scripts already on this page, by file name. */
    scripts?: Set<string>;
    /** Widgets already on this page, for ids. */
    widgets?: number;
  }
}
