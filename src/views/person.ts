import type { Corpus, ListedArticle } from '../corpus/corpus.ts';
import type { PersonId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import { authorIndex } from '../queries/author-index.ts';
import { nameplateOf } from '../queries/nameplates.ts';
import { quotesAboutPerson } from '../queries/quotes-about-person.ts';
import { quotesOf } from '../queries/quotes-in-article.ts';
import { barsView, type BarsView } from './bars-view.ts';
import { companionsView, type CompanionsView } from './companions-view.ts';
import { coverageView, type CoverageView } from './coverage-view.ts';
import { crumbsTo } from './crumbs.ts';
import { dateView, type TimeView } from './dates-text.ts';
import { frameOf, type PageFrame } from './frame.ts';
import type { LinkView } from './link-view.ts';
import { imageView, type ImageView } from './image-view.ts';
import { personLd } from './json-ld/person-ld.ts';
import { lanesView, type LanesView } from './lanes-view.ts';
import { personChip, rolesText, roleText, type PersonChip } from './person-chip.ts';
import { plansView, type PlansView } from './plan-view.ts';
import { feedsBeside, identifiersOf, reportLink } from './profile-view.ts';
import { proseHtml } from './prose-html.ts';
import { quoteView, type QuoteView } from './quote-view.ts';
import { quotesSection, type QuotesSection } from './quotes-section.ts';
import { sectionNav, type SectionLink } from './section-nav.ts';
import { fill } from './template.ts';
import { tenureView, type TenureView } from './tenure-view.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** A person's page, or the reason why there is nothing on it. */
export type PersonView = RedactedView | KnownPersonView;

export interface RedactedView {
  readonly frame: PageFrame;
  readonly kind: 'redacted';
  readonly reason: string;
}

export interface KnownPersonView {
  readonly frame: PageFrame;
  readonly kind: 'person';
  readonly chip: PersonChip;
  readonly portrait: ImageView | null;
  /** What they are, or were last; null where no post is on file. */
  readonly line: string | null;
  readonly also: readonly string[];
  readonly born: TimeView | null;
  readonly died: TimeView | null;
  readonly profileHtml: string | null;
  readonly sections: readonly SectionLink[];
  /** Newest first. */
  readonly posts: readonly TenureView[];
  readonly drawing: LanesView | null;
  readonly plans: PlansView;
  readonly words: QuotesSection | null;
  readonly others: readonly QuoteView[];
  readonly bars: BarsView | null;
  readonly coverage: CoverageView;
  readonly companions: CompanionsView;
  /** Their own articles, where they write. */
  readonly author: { readonly href: string; readonly count: number } | null;
  readonly identifiers: readonly LinkView[];
  /** Where to write about an error on this page. */
  readonly report: string | null;
}

const MOST_OTHERS = 5;

/** @throws where there is no such person. */
export function personView(corpus: Corpus, id: PersonId): PersonView {
  const person = corpus.people.get(id);
  if (!person) throw new Error(`There is no person ${id}.`);
  return person.redacted === null ? knownView(corpus, person) : redactedView(corpus, person, person.redacted);
}

function redactedView(corpus: Corpus, { id }: Person, reason: string): RedactedView {
  const { redactedTitle } = wordsFor(corpus.site.lang);
  return { frame: frameOf(corpus, { url: urlsOf(corpus).person(id), title: redactedTitle, noindex: true, crumbs: crumbsTo(corpus, 'people') }), kind: 'redacted', reason };
}

function knownView(corpus: Corpus, person: Person): KnownPersonView {
  const { id } = person;
  const to = urlsOf(corpus);
  const articles = corpus.by.person.get(id) ?? [];
  const chip = personChip(corpus, id, corpus.today)!;
  const line = lineOf(corpus, id);
  const view = {
    kind: 'person' as const,
    chip,
    portrait: person.image && imageView(corpus, person.image, corpus.site.lang),
    line,
    also: person.also,
    born: person.born && dateView(person.born, corpus.site.lang),
    died: person.died && dateView(person.died, corpus.site.lang),
    profileHtml: proseHtml(corpus, person.profile, person.file.path),
    posts: postsOf(corpus, id),
    drawing: drawingOf(corpus, id, articles),
    plans: plansView(corpus, corpus.ledger.movesOf(id)),
    words: quotesSection(corpus, id),
    others: quotesOf(corpus, quotesAboutPerson(corpus, id).slice(0, MOST_OTHERS)).slice(0, MOST_OTHERS).map(({ article, quote }) => quoteView(corpus, article, quote)),
    bars: barsView(corpus, articles),
    coverage: coverageView(corpus, articles, id, (year) => to.personYear(id, year)),
    companions: companionsView(corpus, id),
    author: authorOf(corpus, id),
    identifiers: identifiersOf(corpus, person),
    report: reportLink(corpus, to.person(id), person.name),
  };
  return { frame: personFrame(corpus, person, line, articles), ...view, sections: sectionsOf(corpus, view) };
}

function personFrame(corpus: Corpus, { id, name, noindex }: Person, line: string | null, articles: readonly ListedArticle[]): PageFrame {
  const url = urlsOf(corpus).person(id);
  const feeds = articles.length > 0 && !noindex ? feedsBeside(name, url) : null;
  return frameOf(corpus, { url, title: name, description: line, noindex, type: 'profile', jsonLd: [personLd(corpus, id)], crumbs: crumbsTo(corpus, 'people'), feeds });
}

/** The posts held today, else the last one: "Secretary of State", "Last post on file: …". */
function lineOf(corpus: Corpus, id: PersonId): string | null {
  const { lang } = corpus.site;
  const { roles } = nameplateOf(corpus, id)!;
  const now = roles.filter((role) => role.now);
  if (now.length > 0) return rolesText(now, lang);
  const last = roles.find(({ from, to }) => from !== null && to !== 'present');
  return last ? fill(wordsFor(lang).lastHeld, { role: roleText(last, lang) }) : null;
}

function postsOf(corpus: Corpus, id: PersonId): TenureView[] {
  const { ledger } = corpus;
  return ledger.tenuresOf(id).flatMap((tenure) => {
    const link = ledger.chain(tenure.post).find((each) => each.tenure === tenure);
    return link ? [tenureView(corpus, link)] : [];
  });
}

function drawingOf(corpus: Corpus, id: PersonId, articles: readonly ListedArticle[]): LanesView | null {
  const { ledger, posts } = corpus;
  const byPost = Map.groupBy(ledger.tenuresOf(id).toReversed(), ({ post }) => post);
  const sources = [...byPost].flatMap(([post, tenures]) => (posts.has(post) ? [{ post: posts.get(post)!, tenures, vacant: [] }] : []));
  return lanesView(corpus, sources, { label: 'none', articles });
}

function authorOf(corpus: Corpus, id: PersonId): KnownPersonView['author'] {
  const row = authorIndex(corpus).get(id);
  return row ? { href: urlsOf(corpus).author(id), count: row.count } : null;
}

function sectionsOf(corpus: Corpus, view: Omit<KnownPersonView, 'frame' | 'sections'>): SectionLink[] {
  const words = wordsFor(corpus.site.lang);
  const { plans, companions } = view;
  return sectionNav([
    view.posts.length > 0 && { id: 'posts', text: words.postsHeld },
    plans.open.length + plans.closed.length > 0 && { id: 'moves', text: words.reportedToCome },
    view.words !== null && { id: 'words', text: words.inTheirWords },
    view.others.length > 0 && { id: 'others', text: words.whatOthersSay },
    view.coverage.all > 0 && { id: 'coverage', text: words.coverage },
    companions.people.length + companions.agencies.length > 0 && { id: 'companions', text: words.appearsWith },
    view.identifiers.length > 0 && { id: 'elsewhere', text: words.identifiers },
  ]);
}
