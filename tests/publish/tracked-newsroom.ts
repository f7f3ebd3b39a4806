import { hash } from 'node:crypto';
import type { JoinedCorpus } from '../../src/corpus/corpus.ts';
import { appearingOf, filedOf, quotingOf } from '../../src/corpus/filed-article.ts';
import { sentencesKey } from '../../src/corpus/sentences.ts';
import type { ArticleEntry, PlainArticle } from '../../src/model/article.ts';
import { look } from '../../src/publish/make-outputs.ts';
import { outputsOf } from '../../src/publish/outputs.ts';
import { trackCorpus, type TrackedCorpus } from '../../src/publish/tracking.ts';

/** A corpus of which everything was asked that any page shows, and what that was. */
export function wholly(corpus: JoinedCorpus): { readonly tracked: TrackedCorpus; readonly facts: ReadonlySet<string> } {
  const tracked = tracking(corpus);
  const views = outputsOf(tracked.corpus).flatMap((output) => (output.kind === 'page' || output.kind === 'text' ? [look(output)] : []));
  return { tracked, facts: new Set(views.flatMap((view) => [...tracked.track(view).facts])) };
}

/** A corpus that was not read by way of a cache. */
export function tracking(corpus: JoinedCorpus): TrackedCorpus {
  const digestOf = (id: string) => JSON.stringify([corpus.article.get(id as never), corpus.body(id as never)]);
  const outlineOf = (id: string) => hash('md5', JSON.stringify({ ...corpus.article.get(id as never), file: null, words: 0 }), 'base64url');
  const filingOf = (id: string) => JSON.stringify(filedOf(corpus.article.get(id as never)!));
  const appearingOfArticle = (id: string) => JSON.stringify(appearingOf(corpus.article.get(id as never)!));
  const quotingOfArticle = (id: string) => JSON.stringify(quotingOf(corpus.article.get(id as never)!));
  const headingOf = (id: string) => JSON.stringify(plainOf(corpus.article.get(id as never)!));
  const tellingOf = (id: string) => {
    const { appearances, namedPosts, quotes } = corpus.article.get(id as never)!;
    return hash('md5', JSON.stringify([filingOf(id), appearances, namedPosts, quotes]), 'base64url');
  };
  const sentencesOf = (key: string) => JSON.stringify(corpus.articles.flatMap(({ id, appearances }) => appearances.filter((each) => sentencesKey(each.id, id) === key)));
  const quotesOf = (id: string) => JSON.stringify(corpus.quotes.get(id as never));
  return trackCorpus(corpus, { digestOf, outlineOf, headingOf, tellingOf, filingOf, appearingOf: appearingOfArticle, quotingOf: quotingOfArticle, sentencesOf, quotesOf });
}

/** An article without whom it names. */
function plainOf({ headline: _headline, standfirst: _standfirst, leadCaption: _caption, appearances: _appearances, namedPosts: _posts, quotes: _quotes, ...plain }: ArticleEntry): PlainArticle {
  return { ...plain, file: { path: plain.file.path, hash: '' }, words: 0 };
}
