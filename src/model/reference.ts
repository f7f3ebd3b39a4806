import type { Place } from './problem.ts';

/** Something a file names that must exist elsewhere, and where it names it. */
export interface Reference extends Place {
  readonly kind: 'person' | 'agency' | 'person-or-agency' | 'post' | 'story' | 'article' | 'file' | 'page';
  /** The id; for a file its path in the content folder, for a page its site-absolute path. */
  readonly id: string;
}
