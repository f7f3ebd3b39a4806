import type { ArticleId } from './ids.ts';

/** `site.yaml`, checked, with every default filled in. */
export interface Site {
  readonly title: string;
  readonly tagline: string | null;
  /** Origin and, where it has one, path; no trailing slash. */
  readonly url: string;
  /** BCP 47. */
  readonly lang: string;
  /** IANA, as "America/New_York". */
  readonly timeZone: string;
  /** Markdown shown on the about page. */
  readonly about: string | null;
  /** Where corrections and objections go: a mail address or a URL. */
  readonly contact: string | null;
  readonly publisher: string | null;
  /** Relative to the content folder. */
  readonly logo: string | null;
  readonly social: readonly string[];
  readonly license: string | null;
  /** Topics in the navigation. */
  readonly nav: readonly string[];
  /** An article pinned on the front page. */
  readonly lead: ArticleId | null;
  readonly theme: Theme;
  /** How many shared articles make a page for two people, or a person and an agency. */
  readonly pairs: number;
  readonly socialImages: boolean;
}

/** Colours as CSS colours; null where the house's own is used. */
export interface Theme {
  readonly accent: string | null;
  readonly paper: string | null;
  readonly ink: string | null;
  readonly face: string | null;
}
