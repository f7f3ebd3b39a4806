import { directoryOf } from '../../corpus/directory.ts';
import { articleText } from '../../corpus/read-article.ts';
import { toSlug } from '../../importers/slugs.ts';
import type { Site } from '../../model/site.ts';
import { parseBody } from '../../parse/parse-body.ts';
import type { SourceText } from '../../read/content-folder.ts';
import { inContentFolder } from '../../read/content-path.ts';
import { readArticleFile } from '../../read/read-article.ts';
import { findNames, indexNames } from '../../recognize/names/find-names.ts';
import { tokensOf } from '../../recognize/tokens.ts';
import { AgenciesIndex } from '../../recognize/names/agencies-index.ts';
import { SuggestionCollector } from '../../suggest/collect.ts';
import type { Suggestions } from '../../suggest/suggestion.ts';
import type { DestinationFolder } from './destination.ts';

/** Reads imported articles for people and agencies that have no page. */
export interface Suggester {
  read(path: string, text: string, site: Pick<Site, 'timeZone' | 'lang'>): void;
  result(): Suggestions;
}

/** Whatever has a file is on file, drafts included. */
export function suggester({ people, agencies }: DestinationFolder): Suggester {
  const directory = directoryOf(people.map((person) => ({ ...person, draft: false })), agencies.map((agency) => ({ ...agency, draft: false })));
  const index = indexNames(directory);
  const agencyIndex = new AgenciesIndex(directory.agencies);
  const collector = new SuggestionCollector({
    ids: new Set([...people.map(({ id }) => id as string), ...agencies.map(({ id }) => id as string)]),
    agency: (name) => {
      const tokens = tokensOf(name);
      return agencyIndex.matches(tokens, 0).find(({ to }) => to === tokens.length)?.called[0]?.agency.id ?? null;
    },
    toId: (name) => toSlug(name) || 'unnamed',
  });
  return {
    read(path, text, site) {
      const source: SourceText = { path, hash: '', text };
      const file = readArticleFile(source, site as Site).value;
      if (!file || (file.head.lang ?? site.lang).slice(0, 2) !== 'en') return;
      const parsed = parseBody(file.markdown, { path, linesBefore: file.linesBefore, resolve: (written) => inContentFolder(written, path) });
      const read = articleText(file.head, parsed);
      collector.add({ id: file.head.id, blocks: read.blocks, found: findNames(read, index) });
    },
    result: () => collector.result(),
  };
}
