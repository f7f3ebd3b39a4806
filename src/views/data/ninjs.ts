import type { Corpus } from '../../corpus/corpus.ts';
import type { ArticleEntry } from '../../model/article.ts';
import type { AgencyId, PersonId } from '../../model/ids.ts';
import { slugify } from '../../model/slug.ts';
import { agencyName, personLabel } from '../../queries/nameplates.ts';
import { lastChange } from '../feed.ts';
import { moveSentence } from '../move-sentence.ts';
import { urlsOf } from '../urls.ts';
import { isHidden } from './article-data.ts';

/**
 * An article in ninjs 3.1 (iptc.org/standards/ninjs), a line of `/data/ninjs.jsonl`. A partial representation: the body is
 * in the article's own `index.json`, which `altIds` names, so that the file stays one that hosts accept.
 */
export function ninjsObject(corpus: Corpus, article: ArticleEntry) {
  const to = urlsOf(corpus);
  const url = to.absolute(to.article(article.id));
  const license = article.license ?? corpus.site.license;
  const moves = corpus.ledger.movesIn(article.id).filter(({ person }) => !isHidden(corpus, person));
  return {
    uri: url,
    type: 'text',
    representationType: 'partial',
    standard: { name: 'ninjs', version: '3.1' },
    version: '1',
    firstCreated: article.published,
    versionCreated: lastChange(article),
    pubStatus: 'usable',
    language: article.lang ?? corpus.site.lang,
    title: article.title,
    headlines: [{ role: 'main', contentType: 'text/plain', value: article.title }],
    descriptions: [
      ...(article.summary === null ? [] : [{ role: 'summary', contentType: 'text/plain', value: article.summary }]),
      ...moves.map((move) => ({ role: 'reported-change', contentType: 'text/plain', value: moveSentence(corpus, move) })),
      ...article.corrections.map(({ text }) => ({ role: 'correction', contentType: 'text/plain', value: text })),
    ],
    ...(article.byline.length === 0 ? {} : { by: article.byline.join(', ') }),
    ...(article.dateline === null ? {} : { located: article.dateline }),
    ...(article.source === null ? {} : { infoSources: [{ name: article.source.name, role: 'wire', ...(article.source.url === null ? {} : { uri: article.source.url }) }] }),
    people: named(corpus, article, 'person'),
    organisations: named(corpus, article, 'agency'),
    subjects: article.topics.map((topic) => ({ name: topic, uri: to.absolute(to.topic(slugify(topic))) })),
    genres: [{ name: article.kind }],
    ...(license === null ? {} : { usageTerms: license }),
    ...(corpus.site.publisher === null ? {} : { copyrightHolder: corpus.site.publisher }),
    ...(article.expires === null ? {} : { expires: article.expires }),
    altIds: [{ role: 'dateline', value: article.id }, { role: 'json', value: `${url}index.json` }],
  };
}

function named(corpus: Corpus, article: ArticleEntry, kind: 'person' | 'agency') {
  const to = urlsOf(corpus);
  return article.appearances.flatMap((appearance) => {
    if (appearance.kind !== kind || isHidden(corpus, appearance.id)) return [];
    const [name, url] = kind === 'person'
      ? [personLabel(corpus, appearance.id as PersonId)?.name, to.person(appearance.id as PersonId)]
      : [agencyName(corpus, appearance.id as AgencyId), to.agency(appearance.id as AgencyId)];
    return name === undefined ? [] : [{ name, uri: to.absolute(url), literal: appearance.id as string }];
  });
}
