import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleBody, ArticleEntry, ArticleKind, ArticleState, Correction, SourceReference } from '../model/article.ts';
import type { Instant } from '../model/dates.ts';
import type { AgencyId, ArticleId, PersonId } from '../model/ids.ts';
import { slugify } from '../model/slug.ts';
import { typeset } from '../model/typography.ts';
import { authorSlugOf } from '../queries/authors.ts';
import { earlierOnSamePeople } from '../queries/earlier-on-same-people.ts';
import { sourcingOf } from '../queries/sourcing.ts';
import { whyUnpublished } from '../queries/unpublished.ts';
import { articleStory, type ArticleStory } from './article-story.ts';
import { bodyHtml } from './body-html.ts';
import { previewImage } from './card.ts';
import { dateText, dateView, instantText, instantView, isDayAlone, type TimeView } from './dates-text.ts';
import { frameOf, isRightToLeft, type PageFrame } from './frame.ts';
import { licenseView } from './license-view.ts';
import type { LinkView } from './link-view.ts';
import { imageView, type ImageView } from './image-view.ts';
import { articleLd } from './json-ld/article-ld.ts';
import { breadcrumbsLd } from './json-ld/common.ts';
import { agencyNameView, type NameView } from './name-view.ts';
import { openingOf } from './opening.ts';
import { moveView, type MoveView } from './move-view.ts';
import { personChip, type PersonChip } from './person-chip.ts';
import { captionQuotations } from './quotation-captions.ts';
import { sourcingView, type SourcingView } from './sourcing-view.ts';
import { teaserView, type TeaserView } from './teaser.ts';
import { fill } from './template.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** An article's page. */
export interface ArticleView {
  readonly frame: PageFrame;
  /** Of the article, where they differ from the site's. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
  readonly kind: ArticleKind;
  /** Only in a preview: why it is not published. */
  readonly state: Exclude<ArticleState, 'published'> | null;
  readonly kicker: string | null;
  readonly title: string;
  readonly standfirst: string | null;
  readonly byline: readonly NameView[];
  readonly source: NameView | null;
  /** Where the text does not open with it. */
  readonly dateline: string | null;
  readonly published: TimeView;
  readonly updated: TimeView | null;
  /** Those that change a claim stand on top, the others at the foot. */
  readonly corrections: readonly CorrectionView[];
  readonly amendments: readonly CorrectionView[];
  readonly image: ImageView | null;
  readonly whosWho: WhosWho | null;
  readonly bodyHtml: string;
  readonly moves: readonly MoveView[];
  readonly sourcing: SourcingView | null;
  readonly sources: readonly SourceView[];
  readonly agencies: readonly NameView[];
  readonly topics: readonly LinkView[];
  readonly story: ArticleStory | null;
  readonly earlier: readonly TeaserView[];
  readonly permalink: string;
  readonly citation: string;
  readonly license: NameView | null;
}

export interface CorrectionView {
  readonly time: TimeView;
  readonly text: string;
}

export interface SourceView {
  readonly title: string;
  readonly href: string | null;
  /** Publisher and date. */
  readonly note: string;
}

/** The people in an article, with their roles on its day. */
export interface WhosWho {
  readonly day: TimeView;
  readonly people: readonly PersonChip[];
}

/** @throws where there is no such article. */
export function articleView(corpus: Corpus, id: ArticleId): ArticleView {
  const article = corpus.named.get(id);
  if (!article) throw new Error(`There is no article ${id}.`);
  const { site } = corpus;
  const lang = article.lang ?? site.lang;
  const body = corpus.body(id);
  const corrections = article.corrections.map((correction) => ({ ...correctionView(corpus, correction, lang), minor: correction.minor }));
  return {
    frame: articleFrame(corpus, article, body),
    lang: lang === site.lang ? null : lang,
    dir: directionBeside(site.lang, lang, article.dir),
    kind: article.kind,
    state: whyUnpublished(corpus, article),
    kicker: article.kicker && typeset(article.kicker, lang),
    title: typeset(article.title, lang),
    standfirst: article.summary && typeset(article.summary, lang),
    byline: article.byline.map((name) => authorView(corpus, name)),
    source: article.source && { text: article.source.name, href: article.source.url },
    dateline: article.dateline && !body.blocks[0]?.text.startsWith(article.dateline) ? article.dateline : null,
    published: timeView(corpus, article.published),
    updated: article.updated && timeView(corpus, article.updated),
    corrections: corrections.filter(({ minor }) => !minor),
    amendments: corrections.filter(({ minor }) => minor),
    image: article.image && imageView(corpus, article.image, lang),
    whosWho: whosWho(corpus, article),
    bodyHtml: captionQuotations(corpus, bodyHtml(corpus, body, article.day), article.quotes),
    moves: corpus.ledger.movesIn(id).map((move) => moveView(corpus, move)),
    sourcing: sourcingView(sourcingOf([article.quotes]), site.lang),
    sources: article.sources.map((source) => sourceView(source, site.lang)),
    agencies: namedAgencies(corpus, article),
    topics: article.topics.map((topic) => ({ text: topic, href: urlsOf(corpus).topic(slugify(topic)) })),
    story: articleStory(corpus, article),
    earlier: earlierOnSamePeople(corpus, id).map((each) => teaserView(corpus, corpus.article.get(each.article)!, { about: each.about })),
    permalink: urlsOf(corpus).absolute(urlsOf(corpus).article(id)),
    citation: citationOf(corpus, article),
    license: licenseView(article.license ?? site.license),
  };
}

function articleFrame(corpus: Corpus, article: ArticleEntry, body: ArticleBody): PageFrame {
  const to = urlsOf(corpus);
  const crumbs: LinkView[] = [{ text: corpus.site.title, href: to.home() }, { text: dateText(article.day.slice(0, 7), corpus.site.lang), href: to.date(article.day.slice(0, 7)) }, { text: dateText(article.day, corpus.site.lang), href: to.date(article.day) }];
  return frameOf(corpus, {
    url: to.article(article.id),
    title: article.title,
    description: openingOf(article, () => body),
    type: 'article',
    image: previewImage(corpus, article),
    jsonLd: [articleLd(corpus, article), breadcrumbsLd(corpus, [...crumbs, { text: article.title, href: to.article(article.id) }])],
  });
}

function timeView({ site }: Corpus, instant: Instant): TimeView {
  return instantView(instant, isDayAlone(instant) ? 'day' : 'moment', site);
}

function directionBeside(siteLang: string, lang: string, given: 'ltr' | 'rtl' | null): 'ltr' | 'rtl' | null {
  const direction = given ?? (isRightToLeft(lang) ? 'rtl' : 'ltr');
  return direction === (isRightToLeft(siteLang) ? 'rtl' : 'ltr') ? null : direction;
}

function authorView(corpus: Corpus, name: string): NameView {
  const slug = authorSlugOf(corpus).get(name);
  return { text: name, href: slug ? urlsOf(corpus).author(slug) : null };
}

function correctionView({ site }: Corpus, { date, text }: Correction, lang: string): CorrectionView {
  const time = date.length === 10 ? dateView(date, site.lang) : instantView(date, 'day', site);
  return { time, text: typeset(text, lang) };
}

function sourceView({ title, url, publisher, date }: SourceReference, lang: string): SourceView {
  return { title: typeset(title, lang), href: url, note: [publisher, date && dateText(date, lang)].filter(Boolean).join(', ') };
}

/** Everybody the article names; null where it names nobody. */
function whosWho(corpus: Corpus, article: ArticleEntry): WhosWho | null {
  const people = article.appearances.flatMap(({ kind, id }) => (kind === 'person' ? (personChip(corpus, id as PersonId, article.day) ?? []) : []));
  return people.length === 0 ? null : { day: dateView(article.day, corpus.site.lang), people };
}

function namedAgencies(corpus: Corpus, { appearances }: ArticleEntry): NameView[] {
  return appearances.flatMap(({ kind, id }) => (kind === 'agency' ? [agencyNameView(corpus, id as AgencyId)] : []));
}

/** "Mara East, “Council plans …”, The Harbour Gazette, November 30, 2017, https://…" */
function citationOf(corpus: Corpus, article: ArticleEntry): string {
  const { site } = corpus;
  const url = urlsOf(corpus).absolute(urlsOf(corpus).article(article.id));
  const title = fill(wordsFor(site.lang).quoted, { text: typeset(article.title, article.lang ?? site.lang) });
  return [...article.byline, title, site.title, instantText(article.published, 'day', site), url].join(', ');
}
