import type { ArticleFindings } from '../corpus/article-findings.ts';
import { directoryOf } from '../corpus/directory.ts';
import type { Newsroom } from '../corpus/newsroom.ts';
import { readArticle, type ReadArticle } from '../corpus/read-article.ts';
import type { ArticleBody } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { Reference } from '../model/reference.ts';
import { listContent, listFiles, readSource, type ContentFiles, type SourceText } from '../read/content-folder.ts';
import { readAgency } from '../read/read-agency.ts';
import { readPerson } from '../read/read-person.ts';
import { readSite } from '../read/read-site.ts';
import { readStory } from '../read/read-story.ts';
import { indexTitles } from '../corpus/title-index.ts';
import { createRecognizer } from '../recognize/recognizer.ts';
import { planPictures } from './plan-pictures.ts';

/** A content folder as far as it can be read. */
export interface NewsroomReading {
  /** null where `site.yaml` cannot be read: without it no date means anything. */
  readonly newsroom: Newsroom | null;
  /** What is wrong with single files, in order of path and place. */
  readonly problems: readonly Problem[];
  /** What the files name that must exist elsewhere. */
  readonly references: readonly Reference[];
  /** What reading noticed in articles, by their path. */
  readonly findings: ReadonlyMap<string, ArticleFindings>;
  /** Every file of the content folder. */
  readonly files: ReadonlySet<string>;
  /** The body of the article a file holds. */
  bodyOf(path: string): ArticleBody;
  /** Changes with anything that is known of an article. */
  digestOf(id: ArticleId): string;
}

/** Reads a content folder. What cannot be read is left out and reported. */
export async function readNewsroom(folder: string): Promise<NewsroomReading> {
  const files = new Set(listFiles(folder));
  const content = listContent(folder);
  const profiles = readProfiles(folder, content);
  const { site, people, agencies, stories } = profiles;
  if (!site) return unreadable(profiles.problems, files);
  const directory = directoryOf(people, agencies);
  const recognizer = createRecognizer(directory);
  const titles = indexTitles(directory);
  const articles = content.articles.flatMap((name): ReadArticle[] => {
    const { value, problems } = readSource(folder, name);
    if (!value) profiles.problems.push(...problems);
    return value ? [readArticle(value, site, recognizer, titles)] : [];
  });
  const entries = articles.flatMap(({ entry }) => entry ?? []);
  const pictures = await planPictures(folder, { site, people, agencies, articles: entries });
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const byId = new Map(articles.map((article) => [article.entry?.id, article]));
  return {
    newsroom: { site, people, agencies, stories, articles: entries, images: pictures.images, body: (id) => byId.get(id)!.body! },
    problems: [...profiles.problems, ...articles.flatMap((article) => article.problems), ...pictures.problems].sort(inOrder),
    references: [...profiles.references, ...articles.flatMap((article) => article.references)],
    findings: new Map(articles.map((article) => [article.path, article.findings])),
    files,
    bodyOf: (path) => byPath.get(path)!.body!,
    digestOf: (id) => byId.get(id)!.hash,
  };
}

function unreadable(problems: readonly Problem[], files: ReadonlySet<string>): NewsroomReading {
  const nothing = (): never => {
    throw new Error('Nothing was read.');
  };
  return { newsroom: null, problems, references: [], findings: new Map(), files, bodyOf: nothing, digestOf: nothing };
}

function readProfiles(folder: string, content: ContentFiles) {
  const problems: Problem[] = [...content.problems];
  const references: Reference[] = [];
  const read = <Thing>(name: string, reader: (source: SourceText) => { value: Thing | null; problems: readonly Problem[]; references?: readonly Reference[] }): Thing[] => {
    const source = readSource(folder, name);
    const found = source.value ? reader(source.value) : { value: null, problems: source.problems };
    problems.push(...found.problems);
    references.push(...(found.references ?? []));
    return found.value === null ? [] : [found.value];
  };
  const [site] = read('site.yaml', readSite);
  const people = content.people.flatMap((name) => read(name, readPerson));
  const agencies = content.agencies.flatMap((name) => read(name, readAgency));
  const stories = content.stories.flatMap((name) => read(name, readStory));
  return { site, people, agencies, stories, problems, references };
}

function inOrder(a: Problem, b: Problem): number {
  return a.path === b.path ? a.line - b.line || a.column - b.column : a.path < b.path ? -1 : 1;
}
