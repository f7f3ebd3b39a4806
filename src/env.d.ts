declare namespace App {
  interface Locals {
    /** Everything the page shows: what `src/publish/outputs.ts` made for its URL. A route knows which view is its own. */
    view: unknown;
  }
}
