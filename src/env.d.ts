declare namespace App {
  interface Locals {
    /** Widgets already on this page, for ids. */
    widgets?: number;
  }
}
