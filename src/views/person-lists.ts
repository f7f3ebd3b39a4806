import type { Corpus } from '../corpus/corpus.ts';
import { inYearKey } from '../corpus/in-year.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';
import { agencyName, personLabel, type PersonLabel } from '../queries/nameplates.ts';
import { articlesAt, articlesWithBoth } from '../queries/pairs.ts';
import { yearsOfAgency, yearsOfPerson } from '../queries/years-of-coverage.ts';
import { articleListView, type ArticleListView } from './article-list.ts';
import { crumbsTo } from './crumbs.ts';
import { fill } from './template.ts';
import { urlsOf } from './urls.ts';
import { counted, wordsFor } from './words.ts';

/** A year of a person's coverage. */
export function personYearView(corpus: Corpus, id: PersonId, year: string, page: number): ArticleListView {
  const { name, hidden } = personLabel(corpus, id)!;
  const to = urlsOf(corpus);
  return articleListView(corpus, corpus.by.inYear.get(inYearKey('person', id, year)) ?? [], {
    url: to.personYear(id, year), page, about: id, noindex: hidden,
    title: fill(wordsFor(corpus.site.lang).inYear, { name, year }),
    crumbs: crumbsTo(corpus, 'people', { text: name, href: to.person(id) }),
    links: yearsOfPerson(corpus, id).map((text) => ({ text, href: to.personYear(id, text) })),
  });
}

/** A year of an agency's coverage. */
export function agencyYearView(corpus: Corpus, id: AgencyId, year: string, page: number): ArticleListView {
  const name = agencyName(corpus, id)!;
  const to = urlsOf(corpus);
  return articleListView(corpus, corpus.by.inYear.get(inYearKey('agency', id, year)) ?? [], {
    url: to.agencyYear(id, year), page, about: id,
    title: fill(wordsFor(corpus.site.lang).inYear, { name, year }),
    crumbs: crumbsTo(corpus, 'agencies', { text: name, href: to.agency(id) }),
    links: yearsOfAgency(corpus, id).map((text) => ({ text, href: to.agencyYear(id, text) })),
  });
}

/** The articles that name two people; the sentence shown names the first of them in order of id. */
export function pairView(corpus: Corpus, one: PersonId, other: PersonId, page: number): ArticleListView {
  const [a, b] = [one, other].sort().map((id) => ({ id, ...personLabel(corpus, id)! })) as [Labelled, Labelled];
  const to = urlsOf(corpus);
  const { lang } = corpus.site;
  const words = wordsFor(lang);
  const articles = articlesWithBoth(corpus, a.id, b.id);
  return articleListView(corpus, articles, {
    url: to.pair(a.id, b.id), page, about: a.id, noindex: a.hidden || b.hidden,
    title: fill(words.pairTitle, { a: a.name, b: b.name }),
    count: counted(articles.length, words.pairIntro, lang),
    crumbs: crumbsTo(corpus, 'people', { text: a.name, href: to.person(a.id) }),
    links: [{ text: a.name, href: to.person(a.id) }, { text: b.name, href: to.person(b.id) }],
  });
}

type Labelled = PersonLabel & { readonly id: PersonId };

/** The articles that name a person and an agency. */
export function personAtView(corpus: Corpus, person: PersonId, agency: AgencyId, page: number): ArticleListView {
  const { name, hidden } = personLabel(corpus, person)!;
  const at = agencyName(corpus, agency)!;
  const to = urlsOf(corpus);
  const { lang } = corpus.site;
  const words = wordsFor(lang);
  const articles = articlesAt(corpus, person, agency);
  return articleListView(corpus, articles, {
    url: to.personAt(person, agency), page, about: person, noindex: hidden,
    title: fill(words.pairAt, { a: name, b: at }),
    count: counted(articles.length, words.pairIntro, lang),
    crumbs: crumbsTo(corpus, 'people', { text: name, href: to.person(person) }),
    links: [{ text: name, href: to.person(person) }, { text: at, href: to.agency(agency) }],
  });
}
