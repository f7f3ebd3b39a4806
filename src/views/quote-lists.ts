import type { Corpus } from '../corpus/corpus.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';
import { latestQuotes } from '../queries/latest-quotes.ts';
import { agencyName, personLabel } from '../queries/nameplates.ts';
import { quotesByPerson } from '../queries/quotes-by-person.ts';
import { countQuotes, quotesOf, type FoundQuote, type QuotesInArticle } from '../queries/quotes-in-article.ts';
import { oftenSpokeOf } from '../queries/spoke-of.ts';
import { statementsOfAgency } from '../queries/statements-of-agency.ts';
import { crumbsTo } from './crumbs.ts';
import { numberText } from './dates-text.ts';
import { frameOf, type PageFrame } from './frame.ts';
import type { LinkView } from './link-view.ts';
import { personName } from './name-view.ts';
import { pageOf, pageUrl, type PagingView } from './paging.ts';
import { quoteView, type QuoteView } from './quote-view.ts';
import { fill } from './template.ts';
import { urlsOf } from './urls.ts';
import { counted, wordsFor } from './words.ts';

/** A page of quotations, in sections, each newest first and article by article. */
export interface QuotesPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly count: string | null;
  /** Whether each quotation says whose it is: not where the page is one speaker's. */
  readonly speakers: boolean;
  readonly sections: readonly QuotesPageSection[];
  /** What an empty page says. */
  readonly empty: string;
  readonly paging: PagingView | null;
}

export interface QuotesPageSection {
  /** Of the section in the page: "on-rex-tillerson", "all". */
  readonly id: string;
  readonly title: string;
  /** Said where only the newest stand here. */
  readonly note: string | null;
  readonly articles: readonly QuotedArticle[];
}

/** The quotations of one article. */
export interface QuotedArticle {
  readonly article: LinkView;
  readonly time: QuoteView['time'];
  readonly quotes: readonly QuoteView[];
}

/** Quotations on one page of a person, a little more where an article's would be torn apart: a telephone lays them out at once. */
const PAGE_LENGTH = 150;
/** The newest of each kind that an agency's page has. */
const MOST_STATEMENTS = 300;
const MOST_IN_SECTION = 20;

/** How many pages what a person said takes. */
export function personQuotesPages(corpus: Corpus, id: PersonId): number {
  return chunksOf(quotesByPerson(corpus, id)).length;
}

/** What a person said, and what of it was on whom. */
export function personQuotesView(corpus: Corpus, id: PersonId, page: number): QuotesPageView {
  const { name, hidden } = personLabel(corpus, id)!;
  const { lang } = corpus.site;
  const words = wordsFor(lang);
  const to = urlsOf(corpus);
  const all = quotesByPerson(corpus, id);
  const { items, paging } = pageOf(chunksOf(all), { url: to.personQuotes(id), page, size: 1 });
  const title = fill(words.quotesBy, { name });
  const sections = page === 1 ? sectionsOn(corpus, id, quotesOf(corpus, all)) : [];
  return {
    frame: frameOf(corpus, { url: pageUrl(to.personQuotes(id), page), title, noindex: hidden, crumbs: crumbsTo(corpus, 'people', { text: name, href: to.person(id) }) }),
    title,
    count: counted(countQuotes(all), words.quotesCount, lang),
    speakers: false,
    sections: [{ id: 'all', title: words.quotesAll, note: null, articles: byArticle(corpus, quotesOf(corpus, items[0] ?? [])) }, ...sections],
    empty: fill(words.quotesNone, { name }),
    paging,
  };
}

/** A section for each person they spoke of often, in the order of how often. */
function sectionsOn(corpus: Corpus, speaker: PersonId, all: readonly FoundQuote[]): QuotesPageSection[] {
  return oftenSpokeOf(corpus, speaker).map(({ id }) => {
    const title = fill(wordsFor(corpus.site.lang).quotesOn, { name: personName(corpus, id).text });
    return section(corpus, `on-${id}`, title, all.filter(({ quote }) => quote.about.includes(id)), MOST_IN_SECTION);
  });
}

/** What an agency said: its spokespeople and those who ran it, apart. */
export function agencyQuotesView(corpus: Corpus, id: AgencyId): QuotesPageView {
  const name = agencyName(corpus, id)!;
  const { lang } = corpus.site;
  const words = wordsFor(lang);
  const to = urlsOf(corpus);
  const { spokespeople, heads } = statementsOfAgency(corpus, id);
  const sections = [
    { id: 'spokespeople', title: words.statementsSpokespeople, found: quotesOf(corpus, spokespeople) },
    { id: 'heads', title: words.statementsHeads, found: quotesOf(corpus, heads) },
  ].filter(({ found }) => found.length > 0);
  const title = fill(words.statementsOf, { name });
  return {
    frame: frameOf(corpus, { url: to.agencyQuotes(id), title, crumbs: crumbsTo(corpus, 'agencies', { text: name, href: to.agency(id) }) }),
    title,
    count: counted(sections.reduce((sum, { found }) => sum + found.length, 0), words.quotesCount, lang),
    speakers: true,
    sections: sections.map(({ id: anchor, title: heading, found }) => section(corpus, anchor, heading, found, MOST_STATEMENTS)),
    empty: words.statementsNone,
    paging: null,
  };
}

/** The latest quotations by everybody. */
export function latestQuotesView(corpus: Corpus): QuotesPageView {
  const words = wordsFor(corpus.site.lang);
  const latest = quotesOf(corpus, latestQuotes(corpus));
  return {
    frame: frameOf(corpus, { url: urlsOf(corpus).quotes(), title: words.quotesLatest, crumbs: crumbsTo(corpus, 'home') }),
    title: words.quotesLatest,
    count: null,
    speakers: true,
    sections: latest.length === 0 ? [] : [section(corpus, 'all', words.quotesAll, latest, latest.length)],
    empty: words.quotesLatestNone,
    paging: null,
  };
}

/** @param most of the quotations that are shown. */
function section(corpus: Corpus, id: string, title: string, found: readonly FoundQuote[], most: number): QuotesPageSection {
  const { lang } = corpus.site;
  const note = found.length > most ? fill(wordsFor(lang).latestCoverage, { n: numberText(most, lang), all: numberText(found.length, lang) }) : null;
  return { id, title, note, articles: byArticle(corpus, found.slice(0, most)) };
}

function byArticle(corpus: Corpus, found: readonly FoundQuote[]): QuotedArticle[] {
  const articles = Map.groupBy(found, ({ article }) => article);
  return [...articles].map(([article, quotes]) => {
    const views = quotes.map(({ quote }) => quoteView(corpus, article, quote));
    const [first] = views as [QuoteView, ...QuoteView[]];
    return { article: { text: first.article.text, href: urlsOf(corpus).article(article.id) }, time: first.time, quotes: views };
  });
}

/** Pages of quotations, cut between articles. */
function chunksOf(all: readonly QuotesInArticle[]): QuotesInArticle[][] {
  const chunks: QuotesInArticle[][] = [];
  let room = 0;
  for (const list of all) {
    if (room <= 0) {
      chunks.push([]);
      room = PAGE_LENGTH;
    }
    chunks.at(-1)!.push(list);
    room -= list.quotes.length;
  }
  return chunks;
}
