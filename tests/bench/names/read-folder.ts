import { directoryOf } from '../../../src/corpus/directory.ts';
import { articleText } from '../../../src/corpus/recognize-article.ts';
import type { ArticleText, Directory } from '../../../src/model/recognition.ts';
import type { Site } from '../../../src/model/site.ts';
import { parseBody } from '../../../src/parse/parse-body.ts';
import { listContent, readSource } from '../../../src/read/content-folder.ts';
import { inContentFolder } from '../../../src/read/content-path.ts';
import { readAgency } from '../../../src/read/read-agency.ts';
import { readArticleFile } from '../../../src/read/read-article.ts';
import { readPerson } from '../../../src/read/read-person.ts';
import { readSite } from '../../../src/read/read-site.ts';

/** An article as recognition is given it, and the file it is from. */
export interface TextOfFile {
  readonly path: string;
  readonly text: ArticleText;
}

/** A content folder as recognition sees it: the texts and the directory, nothing recognized yet. */
export interface FolderTexts {
  readonly directory: Directory;
  readonly articles: readonly TextOfFile[];
}

/** Reads a content folder. @throws where it has no readable site.yaml; leaves out what else cannot be read. */
export function readFolderTexts(folder: string): FolderTexts {
  const content = listContent(folder);
  const source = (name: string) => readSource(folder, name).value ?? [];
  const site = readSite(readSource(folder, 'site.yaml').value!).value!;
  const people = content.people.flatMap(source).flatMap((file) => readPerson(file).value ?? []);
  const agencies = content.agencies.flatMap(source).flatMap((file) => readAgency(file).value ?? []);
  return { directory: directoryOf(people, agencies), articles: content.articles.flatMap(source).flatMap((file) => textOf(file, site)) };
}

function textOf(source: Parameters<typeof readArticleFile>[0], site: Site): TextOfFile[] {
  const { value } = readArticleFile(source, site);
  if (!value) return [];
  const parsed = parseBody(value.markdown, { path: source.path, linesBefore: value.linesBefore, resolve: (written) => inContentFolder(written, source.path) });
  return [{ path: source.path, text: articleText(value.head, { blocks: parsed.blocks.map(({ block }) => block), links: parsed.links }) }];
}
