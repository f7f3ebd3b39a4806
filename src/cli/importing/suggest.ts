import { Worker } from 'node:worker_threads';
import { directoryOf } from '../../corpus/directory.ts';
import type { ArticleDraft } from '../../importers/import-posts.ts';
import { toSlug } from '../../importers/slugs.ts';
import { parseBody } from '../../parse/parse-body.ts';
import { programBeside } from '../../publish/program-beside.ts';
import { inContentFolder } from '../../read/content-path.ts';
import { AgenciesIndex } from '../../recognize/names/agencies-index.ts';
import { findNames } from '../../recognize/names/find-names.ts';
import { indexNames } from '../../recognize/names/name-index.ts';
import { tokensOf } from '../../recognize/tokens.ts';
import { SuggestionCollector } from '../../suggest/collect.ts';
import type { Suggestions } from '../../suggest/suggestion.ts';
import type { DestinationFolder } from './destination.ts';

/** Reads imported articles for people and agencies that have no page. */
export interface Suggester {
  read(article: ReadableDraft, lang: string): void;
  result(): Suggestions | Promise<Suggestions>;
}

/** One that works in this thread. */
interface LocalSuggester extends Suggester {
  result(): Suggestions;
}

export type ReadableDraft = Pick<ArticleDraft, 'id' | 'path' | 'title' | 'summary' | 'markdown' | 'lang'>;

export type Profiles = Pick<DestinationFolder, 'people' | 'agencies'>;

/** Whatever has a file is on file, drafts included. */
export function suggester({ people, agencies }: Profiles): LocalSuggester {
  const directory = directoryOf(people.map((person) => ({ ...person, draft: false })), agencies.map((agency) => ({ ...agency, draft: false })));
  const index = indexNames(directory);
  const agencyIndex = new AgenciesIndex(directory.agencies);
  const collector = new SuggestionCollector({
    ids: new Set([...people, ...agencies].map(({ id }) => id as string)),
    agency: (name) => {
      const tokens = tokensOf(name);
      return agencyIndex.matches(tokens, 0).find(({ to }) => to === tokens.length)?.called[0]?.agency.id ?? null;
    },
    toId: (name) => toSlug(name) || 'unnamed',
  });
  return {
    read({ id, path, title, summary, markdown, lang: own }, lang) {
      if ((own ?? lang).slice(0, 2).toLowerCase() !== 'en') return;
      const { blocks, links } = parseBody(markdown, { path, linesBefore: 0, resolve: (written) => inContentFolder(written, path) });
      const text = { day: id.slice(0, 10).replaceAll('/', '-'), headline: title, summary, caption: null, blocks: blocks.map(({ block }) => block), links };
      collector.add({ id, blocks: text.blocks, found: findNames(text, index) });
    },
    result: () => collector.result(),
  };
}

/** Below this many articles starting a thread takes longer than it saves. */
const WORTH_A_THREAD = 200;
const BATCH = 50;

/** The same beside the import, in a thread of its own where there is much to read. */
export function suggesterFor(count: number, profiles: Profiles): Suggester {
  if (count < WORTH_A_THREAD) return suggester(profiles);
  const worker = new Worker(programBeside('suggest-worker', import.meta.url), { workerData: { people: profiles.people, agencies: profiles.agencies } });
  const answer = new Promise<Suggestions>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  let batch: [ReadableDraft, string][] = [];
  return {
    read({ id, path, title, summary, markdown, lang: own }, lang) {
      batch.push([{ id, path, title, summary, markdown, lang: own }, lang]);
      if (batch.length < BATCH) return;
      worker.postMessage(batch);
      batch = [];
    },
    async result() {
      worker.postMessage(batch);
      worker.postMessage(null);
      return answer.finally(() => worker.terminate());
    },
  };
}
