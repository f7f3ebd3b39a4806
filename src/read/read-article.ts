import path from 'node:path';
import type { ArticleHead } from '../model/article.ts';
import { dayOf, toInstant, type Instant } from '../model/dates.ts';
import { RESERVED_IDS, type AgencyId, type ArticleId, type PersonId, type PostId, type StoryId } from '../model/ids.ts';
import type { ReportedMove } from '../model/move.ts';
import type { Site } from '../model/site.ts';
import { wholeFile, type SourceText } from './content-folder.ts';
import { readFrontMatter } from './front-matter.ts';
import type { ReadingWithReferences } from './read-person.ts';
import { refer, toImage, type Findings } from './read-profile.ts';
import { articleSchema, type ArticleFrontMatter } from './schemas/article.ts';
import { validate } from './validate.ts';

/** An article's front matter, and its body still as Markdown. */
export interface ReadArticleFile {
  readonly head: ArticleHead;
  readonly markdown: string;
  /** How many lines of the file stand before the Markdown. */
  readonly linesBefore: number;
}

/** Reads `articles/**\/*.md`, the body excepted. */
export function readArticleFile(source: SourceText, site: Site): ReadingWithReferences<ReadArticleFile> {
  const front = readFrontMatter(source);
  const fields = validate(articleSchema, front, { salvage: true });
  if (!fields.value) return { value: null, problems: fields.problems, references: [] };
  const findings: Findings = { source, front, problems: [], references: [] };
  const head = toHead(fields.value, site, findings);
  const problems = [...fields.problems, ...findings.problems, ...longTitle(fields.value.title, findings)];
  if (!head) return { value: null, problems, references: findings.references };
  return { value: { head, markdown: front.body, linesBefore: front.bodyLine }, problems, references: findings.references };
}

function longTitle(title: string, { front }: Findings) {
  if (title.length <= 200) return [];
  return [{ ...front.place(['title']), severity: 'warning' as const, rule: 'title-long', message: `The headline has ${title.length} characters: readers and search engines see some 200 of them.` }];
}

function toHead(fields: ArticleFrontMatter, site: Site, findings: Findings): ArticleHead | null {
  const { source } = findings;
  const at = (moment: string): Instant => toInstant(moment, site.timeZone)!;
  const published = at(fields.published);
  const day = dayOf(published);
  const slug = fields.slug ?? slugOfFile(source.path);
  if (!/^[a-z0-9-]+$/.test(slug)) {
    findings.problems.push(wholeFile(source.path, 'error', 'slug-invalid', `The file name gives the slug "${slug}", which is not lower-case letters, digits and hyphens: rename the file, or set \`slug\`.`));
    return null;
  }
  if (RESERVED_IDS.has(slug)) {
    findings.problems.push({ ...(fields.slug ? findings.front.place(['slug']) : { path: source.path, line: 1, column: 1 }), severity: 'error', rule: 'id-reserved', message: `The slug "${slug}" is kept for pages of the site: rename the file, or set \`slug\`.` });
    return null;
  }
  const id = `${day.replaceAll('-', '/')}/${slug}` as ArticleId;
  noteReferences(fields, findings);
  return {
    id,
    file: { path: source.path, hash: source.hash },
    places: placesOf(fields, findings),
    title: fields.title,
    summary: fields.summary ?? null,
    kicker: fields.kicker ?? null,
    published,
    updated: fields.updated ? at(fields.updated) : null,
    day,
    slug,
    dateline: fields.dateline ?? null,
    byline: fields.byline,
    source: fields.source ? { name: fields.source.name, url: fields.source.url ?? null } : null,
    kind: fields.kind,
    story: (fields.story as StoryId | undefined) ?? null,
    topics: fields.topics,
    people: [...new Set(fields.people)] as PersonId[],
    agencies: [...new Set(fields.agencies)] as AgencyId[],
    image: toImage(fields.image, findings),
    moves: fields.moves.map((move, index) => toMove(id, move, index, findings)),
    corrections: fields.corrections.map(({ date, text, minor }) => ({ date: date.length === 10 ? date : at(date), text, minor })),
    sources: fields.sources.map(({ title, url, publisher, date }) => ({ title, url: url ?? null, publisher: publisher ?? null, date: date ?? null })),
    draft: fields.draft,
    embargo: fields.embargo ? at(fields.embargo) : null,
    expires: fields.expires ? at(fields.expires) : null,
    redirectFrom: fields.redirectFrom,
    lang: fields.lang ?? null,
    dir: fields.dir ?? null,
    license: fields.license ?? null,
  };
}

function placesOf(fields: ArticleFrontMatter, { front }: Findings): NonNullable<ArticleHead['places']> {
  const given = (['updated', 'expires', 'corrections'] as const).filter((name) => fields[name] !== undefined && String(fields[name]) !== '');
  return { id: front.place([fields.slug === undefined ? 'published' : 'slug']), ...Object.fromEntries(given.map((name) => [name, front.place([name])])) };
}

/** "articles/2017/2017-11-30-plan-would-move.md" → "plan-would-move" */
function slugOfFile(file: string): string {
  const stem = path.posix.basename(file, path.posix.extname(file));
  return stem.replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, '');
}

function noteReferences(fields: ArticleFrontMatter, findings: Findings): void {
  fields.people.forEach((id, index) => refer(findings, 'person', id, ['people', index]));
  fields.agencies.forEach((id, index) => refer(findings, 'agency', id, ['agencies', index]));
  fields.redirectFrom.forEach((old, index) => refer(findings, 'old-path', old, ['redirectFrom', index]));
  if (fields.story) refer(findings, 'story', fields.story, ['story']);
  fields.moves.forEach((move, index) => {
    refer(findings, 'post', move.post, ['moves', index, 'post']);
    refer(findings, 'person', move.person, ['moves', index, 'person']);
    if (move.by) refer(findings, 'person-or-agency', move.by, ['moves', index, 'by']);
  });
}

function toMove(article: ArticleId, fields: ArticleFrontMatter['moves'][number], index: number, { front }: Findings): ReportedMove {
  return {
    article,
    number: index + 1,
    post: fields.post as PostId,
    person: fields.person as PersonId,
    change: fields.change,
    state: fields.state,
    when: fields.when ?? null,
    by: (fields.by as PersonId | undefined) ?? null,
    cite: fields.cite,
    span: null,
    place: front.place(['moves', index, 'cite']),
  };
}
