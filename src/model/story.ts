import type { StoryId } from './ids.ts';
import type { SourceFile } from './source-file.ts';

/** A storyline that articles join by naming it. */
export interface Story {
  readonly id: StoryId;
  readonly file: SourceFile;
  readonly title: string;
  readonly summary: string | null;
  /** Markdown below the front matter; '' where there is none. */
  readonly profile: string;
}
