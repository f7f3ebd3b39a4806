import type { Corpus } from '../../corpus/corpus.ts';
import type { AgencyId } from '../../model/ids.ts';
import { allStatements } from '../../queries/statements-of-agency.ts';
import { agenciesIndexView } from '../../views/agencies-index.ts';
import { agencyView } from '../../views/agency.ts';
import { LIST_LENGTH } from '../../views/article-list.ts';
import { asOfView } from '../../views/as-of.ts';
import { isSplit, yearLinks } from '../../views/coverage-view.ts';
import { pageNumbers, pageUrl } from '../../views/paging.ts';
import { agencyYearView } from '../../views/person-lists.ts';
import { postView } from '../../views/post.ts';
import { postsByAgencyPages, postsByAgencyView } from '../../views/posts-by-agency.ts';
import { postsIndexView } from '../../views/posts-index.ts';
import { agencyQuotesView } from '../../views/quote-lists.ts';
import { urlsOf } from '../../views/urls.ts';
import type { Output } from '../output.ts';
import { page } from './page.ts';

/** The pages of agencies and posts, their indexes, and who held office in each year. */
export function agencyOutputs(corpus: Corpus): Output[] {
  const to = urlsOf(corpus);
  const years = [...corpus.by.date.keys()].filter((date) => date.length === 4);
  return [
    page(corpus, to.agencies(), () => agenciesIndexView(corpus)),
    ...[...corpus.agencies.keys()].flatMap((id) => oneAgency(corpus, id)),
    page(corpus, to.posts(), () => postsIndexView(corpus)),
    ...postsByAgencyPages(corpus).map((number) => page(corpus, pageUrl(to.postsByAgency(), number), () => postsByAgencyView(corpus, number))),
    ...[...corpus.posts.keys()].map((id) => page(corpus, to.post(id), () => postView(corpus, id))),
    ...years.map((year) => page(corpus, to.asOf(year), () => asOfView(corpus, year))),
  ];
}

function oneAgency(corpus: Corpus, id: AgencyId): Output[] {
  const to = urlsOf(corpus);
  const articles = corpus.by.agency.get(id) ?? [];
  const years = isSplit(articles) ? yearLinks(articles, (year) => to.agencyYear(id, year)) : [];
  return [
    page(corpus, to.agency(id), () => agencyView(corpus, id)),
    ...years.flatMap(({ year, count, href }) => pageNumbers(count, LIST_LENGTH).map((number) => page(corpus, pageUrl(href, number), () => agencyYearView(corpus, id, year, number)))),
    ...(allStatements(corpus).has(id) ? [page(corpus, to.agencyQuotes(id), () => agencyQuotesView(corpus, id))] : []),
  ];
}
