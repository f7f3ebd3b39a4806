/**
 * Ids are file names without their extension; branding them keeps a person from being passed for an agency.
 * A value gets its brand where it is read and checked (`src/read/`), nowhere else.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type PersonId = Branded<'person'>;
export type AgencyId = Branded<'agency'>;
export type PostId = Branded<'post'>;
export type ArticleId = Branded<'article'>;
export type StoryId = Branded<'story'>;

/** What an id may look like: lower-case letters, digits and hyphens. */
export const ID_PATTERN = /^[a-z0-9-]+$/;

/** File names that would collide with parts of URLs. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(['page', 'by', 'a-z', 'with', 'at']);
