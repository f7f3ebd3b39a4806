import type { Corpus, ListedArticle } from '../corpus/corpus.ts';
import type { Agency } from '../model/agency.ts';
import type { AgencyId } from '../model/ids.ts';
import type { Post } from '../model/post.ts';
import { childrenOf } from '../queries/agency-tree.ts';
import { peopleAt } from '../queries/companions.ts';
import { peopleWithPageAt } from '../queries/pairs.ts';
import { countQuotes, quotesOf, type QuotesInArticle } from '../queries/quotes-in-article.ts';
import { sourcingOf } from '../queries/sourcing.ts';
import { statementsOfAgency } from '../queries/statements-of-agency.ts';
import { barsView, type BarsView } from './bars-view.ts';
import type { CompanionView } from './companions-view.ts';
import { coverageView, type CoverageView } from './coverage-view.ts';
import { crumbsTo } from './crumbs.ts';
import { frameOf, type PageFrame } from './frame.ts';
import type { LinkView } from './link-view.ts';
import { holderNowView, type HolderNowView } from './holder-now.ts';
import { imageView, type ImageView } from './image-view.ts';
import { agencyLd } from './json-ld/agency-ld.ts';
import { lanesView, type LanesView } from './lanes-view.ts';
import { rangeText } from './range-text.ts';
import { agencyNameView, type NameView } from './name-view.ts';
import { monogramOf, personChip } from './person-chip.ts';
import { plansView, type PlansView } from './plan-view.ts';
import { feedsBeside, identifiersOf, reportLink } from './profile-view.ts';
import { proseHtml } from './prose-html.ts';
import { quoteView, type QuoteView } from './quote-view.ts';
import type { QuotesSection } from './quotes-section.ts';
import { sectionNav, type SectionLink } from './section-nav.ts';
import { sourcingView, type SourcingView } from './sourcing-view.ts';
import { chainView, type ChainRow } from './tenure-view.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** An agency's page: who runs it, its posts over time, its coverage, what it says. */
export interface AgencyView {
  readonly frame: PageFrame;
  readonly name: string;
  readonly monogram: string;
  readonly image: ImageView | null;
  /** "Department" */
  readonly kind: string;
  readonly country: string | null;
  readonly also: readonly string[];
  /** "Town Council (unknown – 1990)" */
  readonly formerNames: readonly string[];
  readonly parent: NameView | null;
  readonly children: readonly NameView[];
  readonly profileHtml: string | null;
  /** Who runs it: its head's post. */
  readonly head: PostRow | null;
  /** Every post with whoever holds it now, and its whole chain unless there are too many posts: those most in the news come first then. */
  readonly posts: readonly PostRow[];
  readonly drawing: LanesView | null;
  /** How many posts are drawn, where not all are. */
  readonly drawnOf: number | null;
  readonly plans: PlansView;
  readonly statements: StatementsSection;
  readonly sourcing: SourcingView | null;
  readonly bars: BarsView | null;
  readonly coverage: CoverageView;
  readonly people: readonly CompanionView[];
  readonly identifiers: readonly LinkView[];
  readonly report: string | null;
  readonly sections: readonly SectionLink[];
}

export interface PostRow {
  readonly post: NameView;
  readonly now: HolderNowView;
  /** Newest first; empty where there are very many posts and this one is not drawn: its own page has it. */
  readonly chain: readonly ChainRow[];
}

export interface StatementsSection extends Omit<QuotesSection, 'on'> {
  readonly heads: readonly QuoteView[];
}

/** More lanes than this are a pattern, not a picture. */
const MOST_LANES = 16;
/** An agency with more posts (a parliament) shows who holds each now, and the chains of those it draws. */
const MOST_CHAINS = 40;
const YEARS_BEFORE = 8;
const NEWEST_QUOTES = 3;

/** @throws where there is no such agency. */
export function agencyView(corpus: Corpus, id: AgencyId): AgencyView {
  const agency = corpus.agencies.get(id);
  if (!agency) throw new Error(`There is no agency ${id}.`);
  const to = urlsOf(corpus);
  const { lang } = corpus.site;
  const words = wordsFor(lang);
  const articles = corpus.by.agency.get(id) ?? [];
  const drawn = drawnPosts(corpus, agency);
  const listed = agency.posts.length > MOST_CHAINS ? mostInTheNews(corpus, agency) : agency.posts;
  const posts = listed.map((post) => postRow(corpus, post, agency.posts.length <= MOST_CHAINS || drawn.includes(post)));
  // Where a parliament names no head, the first seat of its file runs nothing.
  const isSeat = agency.posts.length > MOST_CHAINS && agency.head === agency.posts[0]!.id;
  const head = agency.head === null || isSeat ? null : (posts[listed.findIndex((post) => post.id === agency.head)] ?? null);
  const withPage = peopleWithPageAt(corpus, id);
  const view = {
    name: agency.name,
    monogram: agency.also.find((name) => /^\p{Lu}{2,4}$/u.test(name)) ?? monogramOf(agency.name),
    image: agency.image && imageView(corpus, agency.image, lang),
    kind: words.agencyKind[agency.kind] ?? agency.kind,
    country: agency.country,
    also: agency.also,
    formerNames: agency.formerNames.map(({ name, from, to: until }) => (from || until ? `${name} (${rangeText(corpus, from, until)})` : name)),
    parent: agency.parent && agencyNameView(corpus, agency.parent),
    children: childrenOf(corpus, id).map((child) => agencyNameView(corpus, child)),
    profileHtml: proseHtml(corpus, agency.profile, agency.file.path),
    head,
    posts,
    drawing: lanesView(corpus, drawn.map((post) => ({ post, tenures: corpus.ledger.tenuresIn(post.id), vacant: post.vacant })), { label: 'holder', articles, yearsBefore: YEARS_BEFORE }),
    drawnOf: drawn.length < agency.posts.length ? drawn.length : null,
    plans: plansView(corpus, movesAt(corpus, agency)),
    statements: statementsSection(corpus, id),
    sourcing: sourcingView(sourcingOf(articles.map((article) => corpus.quotes.get(article.id)!)), lang),
    bars: barsView(corpus, articles),
    coverage: coverageView(corpus, articles, id, (year) => to.agencyYear(id, year)),
    people: peopleAt(corpus, id).flatMap(({ id: person, shared }): CompanionView[] => {
      const chip = personChip(corpus, person, corpus.today);
      return chip ? [{ name: chip.name, chip, count: shared, together: withPage.includes(person) ? to.personAt(person, id) : null }] : [];
    }),
    identifiers: identifiersOf(corpus, agency),
    report: reportLink(corpus, to.agency(id), agency.name),
  };
  return { frame: agencyFrame(corpus, agency, view.kind, head, articles), ...view, sections: sectionsOf(corpus, view) };
}

function agencyFrame(corpus: Corpus, { id, name }: Agency, kind: string, head: PostRow | null, articles: readonly ListedArticle[]): PageFrame {
  const url = urlsOf(corpus).agency(id);
  const description = head && head.now.holders.length > 0 ? `${kind}. ${head.post.text}: ${head.now.holders.map(({ chip }) => chip.name.text).join(', ')}.` : `${kind}.`;
  return frameOf(corpus, { url, title: name, description, crumbs: crumbsTo(corpus, 'agencies'), jsonLd: [agencyLd(corpus, id)], feeds: articles.length > 0 ? feedsBeside(name, url) : null });
}

function postRow(corpus: Corpus, post: Post, withChain: boolean): PostRow {
  return { post: { text: post.title, href: urlsOf(corpus).post(post.id) }, now: holderNowView(corpus, post), chain: withChain ? chainView(corpus, post) : [] };
}

/** The posts that are drawn: all, or the head and those most in the news, in the order of the file. */
function drawnPosts(corpus: Corpus, agency: Agency): readonly Post[] {
  if (agency.posts.length <= MOST_LANES) return agency.posts;
  const most = new Set(mostInTheNews(corpus, agency).slice(0, MOST_LANES));
  return agency.posts.filter((post) => most.has(post));
}

/** The head, then the posts that most articles name. */
function mostInTheNews(corpus: Corpus, { posts, head }: Agency): Post[] {
  const weight = ({ id }: Post) => (id === head ? Infinity : (corpus.by.post.get(id)?.length ?? 0));
  return posts.toSorted((a, b) => weight(b) - weight(a));
}

function movesAt(corpus: Corpus, { posts }: Agency) {
  const day = (id: string) => id.slice(0, 10);
  const moves = posts.flatMap(({ id }) => corpus.ledger.movesFor(id));
  return moves.sort((a, b) => (day(a.article) < day(b.article) ? -1 : day(a.article) > day(b.article) ? 1 : 0));
}

function statementsSection(corpus: Corpus, id: AgencyId): StatementsSection {
  const { spokespeople, heads } = statementsOfAgency(corpus, id);
  const newest = (list: readonly QuotesInArticle[]) => quotesOf(corpus, list.slice(0, NEWEST_QUOTES)).slice(0, NEWEST_QUOTES).map(({ article, quote }) => quoteView(corpus, article, quote));
  return { newest: newest(spokespeople), heads: newest(heads), count: countQuotes(spokespeople) + countQuotes(heads), href: urlsOf(corpus).agencyQuotes(id) };
}

function sectionsOf(corpus: Corpus, view: Omit<AgencyView, 'frame' | 'sections'>): SectionLink[] {
  const words = wordsFor(corpus.site.lang);
  const { plans } = view;
  return sectionNav([
    view.posts.length > 0 && { id: 'posts', text: words.itsPosts },
    plans.open.length + plans.closed.length > 0 && { id: 'moves', text: words.reportedToCome },
    view.statements.count > 0 && { id: 'statements', text: words.statements },
    view.coverage.all > 0 && { id: 'coverage', text: words.coverage },
    view.people.length > 0 && { id: 'people', text: words.inNewsAt },
    view.children.length > 0 && { id: 'below', text: words.below },
  ]);
}
