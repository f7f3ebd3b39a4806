import type { Place } from './problem.ts';

/** Something a file names that must exist elsewhere (an old path: must not exist any more), and where it names it. */
export interface Reference extends Place {
  readonly kind: 'person' | 'agency' | 'person-or-agency' | 'post' | 'story' | 'article' | 'image' | 'file' | 'page' | 'old-path' | 'topic';
  /** The id; for an image or file its path in the content folder, for a page or old path the site-absolute path. */
  readonly id: string;
  /** Of a file: the place in it that a link names behind "#". */
  readonly hash?: string;
}
