import type { Agency } from '../model/agency.ts';
import type { ArticleBody, ArticleEntry } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { Picture } from '../model/picture.ts';
import type { Site } from '../model/site.ts';
import type { Story } from '../model/story.ts';

/** A content folder read, parsed and recognized: everything on file, whatever the clock says. */
export interface Newsroom {
  readonly site: Site;
  readonly people: readonly Person[];
  readonly agencies: readonly Agency[];
  readonly stories: readonly Story[];
  /** In order of path. */
  readonly articles: readonly ArticleEntry[];
  readonly images: ReadonlyMap<string, Picture>;
  body(id: ArticleId): ArticleBody;
}
