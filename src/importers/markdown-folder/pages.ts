import type { Data } from './fields.ts';
import type { PathFacts } from './source-file.ts';
import type { Generator } from './source-site.ts';

interface Candidate {
  /** Relative to the content folder. */
  readonly name: string;
  readonly data: Data | null;
  readonly facts: PathFacts;
  readonly generator: Generator;
  readonly configured: boolean;
  /** Whether it lies in the folder of another page, whose resource it is. */
  readonly inBundle: boolean;
  /** Whether a date was given for whatever has none. */
  readonly dated: boolean;
}

/** What sites keep beside their posts, whatever its date. */
const STANDING = /^(?:about(?:-(?:me|us))?|contact(?:-us)?|impressum|imprint|datenschutz|privacy(?:-policy)?|terms|search|archives?|faq|404|links|projects|now|uses|colophon|license|legal|subscribe|newsletter|home|readme|changelog|contributing|code_of_conduct)$/i;

/** Why a file is no post; null where it is one. */
export function refusalOf({ name, data, facts, generator, configured, inBundle, dated }: Candidate): string | null {
  const base = name.split('/').at(-1)!;
  if (/^_index\./.test(base)) return 'The page of a section, not a post.';
  if (inBundle) return 'A file of the page that its folder is: nothing shows it by itself.';
  if (data === null && facts.date === null && !dated) return 'The file has no front matter, so no date: write `date` between two lines of ---, or give one with --published.';
  const fields = data ?? {};
  if (fields['headless'] === true || (fields['build'] ?? fields['_build']) !== undefined && neverDrawn(fields['build'] ?? fields['_build'])) return 'A page that the old site never showed by itself.';
  if (fields['permalink'] === false) return 'A page that the old site never wrote (permalink: false).';
  const kind = String(fields['type'] ?? fields['layout'] ?? '').toLowerCase();
  if (/^(?:page|about|contact|search|archives?|home|landing|widget_page|redirect|404)$/.test(kind) && !isPostFolder(name)) return `A page (${fields['type'] !== undefined ? 'type' : 'layout'}: ${kind}), not a post: what the site says about itself goes into \`about\` of site.yaml.`;
  const atRoot = facts.isIndex ? name.split('/').length <= 2 : !name.includes('/');
  if ((configured || generator === 'hugo') && atRoot && facts.date === null && (STANDING.test(facts.slug) || fields['menu'] !== undefined)) return 'A standing page, not a post: what the site says about itself goes into `about` of site.yaml.';
  if (generator === 'jekyll' && configured && !isPostFolder(name) && facts.date === null && fields['date'] === undefined) return 'A page, not a post: it lies outside of _posts and has no date.';
  return null;
}

function isPostFolder(name: string): boolean {
  return /(?:^|\/)(?:_posts|_drafts|posts?|blog|news|articles?)\//i.test(name);
}

function neverDrawn(build: unknown): boolean {
  const render = (build as Record<string, unknown> | null)?.['render'];
  return render === 'never' || render === false;
}
