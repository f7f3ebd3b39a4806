import type { NewsArticle, WithContext } from 'schema-dts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { ArticleEntry } from '../../model/article.ts';
import type { AgencyId, PersonId } from '../../model/ids.ts';
import { authorSlugOf } from '../../queries/authors.ts';
import { previewImage } from '../card.ts';
import { isHidden } from '../data/article-data.ts';
import { lastChange } from '../feed.ts';
import { urlsOf } from '../urls.ts';
import { agencyRefLd } from './agency-ld.ts';
import { inContext, publisherRefLd } from './common.ts';
import { personRefLd } from './person-ld.ts';

/** How many of the people and agencies an article names count as what it is about, where its editor does not say. */
const ABOUT = 3;

/** An article as schema.org has it, for search engines and link previews. */
export function articleLd(corpus: Corpus, article: ArticleEntry): WithContext<NewsArticle> {
  const to = urlsOf(corpus);
  const url = to.absolute(to.article(article.id));
  const named = article.appearances.filter(({ id }) => !isHidden(corpus, id)).map(({ kind, id }) => (kind === 'person' ? personRefLd(corpus, id as PersonId) : agencyRefLd(corpus, id as AgencyId)));
  const about = article.people.length + article.agencies.length || Math.min(ABOUT, named.length);
  const license = article.license ?? corpus.site.license;
  return inContext<NewsArticle>({
    '@type': article.kind === 'analysis' ? 'AnalysisNewsArticle' : article.kind === 'opinion' ? 'OpinionNewsArticle' : 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    headline: article.title,
    ...(article.summary === null ? {} : { description: article.summary }),
    datePublished: article.published,
    dateModified: lastChange(article),
    inLanguage: article.lang ?? corpus.site.lang,
    image: imagesOf(corpus, article),
    author: authorsOf(corpus, article),
    publisher: publisherRefLd(corpus),
    ...(article.dateline === null ? {} : { dateline: article.dateline }),
    ...(article.topics.length > 0 ? { keywords: article.topics } : {}),
    wordCount: article.words,
    about: named.slice(0, about),
    mentions: named.slice(about),
    ...(article.corrections.length > 0 ? { correction: article.corrections.map(({ date, text }) => ({ '@type': 'CorrectionComment' as const, text, datePublished: date })) } : {}),
    ...(article.sources.length > 0 ? { citation: article.sources.map(({ title, url: address }) => ({ '@type': 'CreativeWork' as const, name: title, ...(address === null ? {} : { url: address }) })) } : {}),
    ...(license === null ? {} : { license }),
    isAccessibleForFree: true,
  } as NewsArticle);
}

function imagesOf(corpus: Corpus, article: ArticleEntry): string[] {
  const to = urlsOf(corpus);
  const lead = article.image && corpus.images.get(article.image.src)?.variants.at(-1)?.path;
  return [...(lead ? [to.absolute(to.file(lead.slice(1)))] : []), previewImage(corpus, article).url];
}

function authorsOf(corpus: Corpus, article: ArticleEntry) {
  const to = urlsOf(corpus);
  if (article.byline.length === 0) return article.source === null ? publisherRefLd(corpus) : { '@type': 'Organization' as const, name: article.source.name };
  return article.byline.map((name) => ({ '@type': 'Person' as const, name, url: to.absolute(to.author(authorSlugOf(corpus).get(name) ?? name)) }));
}
