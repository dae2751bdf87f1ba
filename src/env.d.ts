declare namespace App {
  interface Locals {
    /** Widgets already on this page, for ids. */
    widgets?: number;
    /** Names of widgets whose stylesheet the page already has. */
    styled?: readonly string[];
  }
}
