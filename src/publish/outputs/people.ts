import type { Corpus } from '../../corpus/corpus.ts';
import type { PersonId } from '../../model/ids.ts';
import { everybodysQuotes } from '../../queries/quotes-by-person.ts';
import { allPairs } from '../../queries/pairs.ts';
import { letterCounts } from '../../queries/people-index.ts';
import { peopleWithoutPage } from '../../queries/people-without-page.ts';
import { LIST_LENGTH } from '../../views/article-list.ts';
import { isSplit, yearLinks } from '../../views/coverage-view.ts';
import { pageNumbers, pageUrl } from '../../views/paging.ts';
import { peopleIndexView, peopleLetterView, peopleOrderView } from '../../views/people-index.ts';
import { pairView, personAtView, personYearView } from '../../views/person-lists.ts';
import { personView } from '../../views/person.ts';
import { personQuotesPages, personQuotesView } from '../../views/quote-lists.ts';
import { urlsOf } from '../../views/urls.ts';
import type { Output } from '../output.ts';
import { page } from './page.ts';

/** The pages of people, and the indexes that lead to them. */
export function peopleOutputs(corpus: Corpus): Output[] {
  const to = urlsOf(corpus);
  const without = peopleWithoutPage(corpus);
  return [
    page(corpus, to.people(), () => peopleIndexView(corpus)),
    ...[...letterCounts(corpus).keys()].map((letter) => page(corpus, to.peopleByLetter(letter), () => peopleLetterView(corpus, letter))),
    page(corpus, to.peopleByCoverage(), () => peopleOrderView(corpus, 'coverage')),
    page(corpus, to.peopleByDate(), () => peopleOrderView(corpus, 'date')),
    ...[...corpus.people.keys()].filter((id) => !without.has(id)).flatMap((id) => personOutputs(corpus, id)),
  ];
}

function personOutputs(corpus: Corpus, id: PersonId): Output[] {
  const to = urlsOf(corpus);
  const own = page(corpus, to.person(id), () => personView(corpus, id));
  if (corpus.people.get(id)!.redacted !== null) return [own];
  return [own, ...yearOutputs(corpus, id), ...quoteOutputs(corpus, id), ...pairOutputs(corpus, id)];
}

/** Older coverage by year, where there is much. */
function yearOutputs(corpus: Corpus, id: PersonId): Output[] {
  const articles = corpus.by.person.get(id) ?? [];
  if (!isSplit(articles)) return [];
  return yearLinks(articles, (year) => urlsOf(corpus).personYear(id, year)).flatMap(({ year, count, href }) =>
    pageNumbers(count, LIST_LENGTH).map((number) => page(corpus, pageUrl(href, number), () => personYearView(corpus, id, year, number))),
  );
}

function quoteOutputs(corpus: Corpus, id: PersonId): Output[] {
  if (!everybodysQuotes(corpus).has(id)) return [];
  const pages = Array.from({ length: personQuotesPages(corpus, id) }, (_, index) => index + 1);
  return pages.map((number) => page(corpus, pageUrl(urlsOf(corpus).personQuotes(id), number), () => personQuotesView(corpus, id, number)));
}

/** Pages with others whose id comes later in the alphabet, so that each pair has one; and at agencies. */
function pairOutputs(corpus: Corpus, id: PersonId): Output[] {
  const to = urlsOf(corpus);
  const pairs = allPairs(corpus).get(id);
  if (!pairs) return [];
  const later = pairs.people.filter((other) => id < other.id);
  return [
    ...later.flatMap((other) => pagesOf(to.pair(id, other.id), other.shared, (number) => pairView(corpus, id, other.id, number))),
    ...pairs.agencies.flatMap((agency) => pagesOf(to.personAt(id, agency.id), agency.shared, (number) => personAtView(corpus, id, agency.id, number))),
  ];

  function pagesOf(url: string, articles: number, view: (number: number) => object): Output[] {
    return pageNumbers(articles, LIST_LENGTH).map((number) => page(corpus, pageUrl(url, number), () => view(number)));
  }
}
