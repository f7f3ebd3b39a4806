import type { Corpus } from '../corpus/corpus.ts';
import type { PlainArticle } from '../model/article.ts';
import type { ArticleId, PostId } from '../model/ids.ts';
import type { Post } from '../model/post.ts';
import { coverageView, type CoverageView } from './coverage-view.ts';
import { crumbsTo } from './crumbs.ts';
import { dateText } from './dates-text.ts';
import { frameOf, type PageFrame } from './frame.ts';
import { holderNowView, type HolderNowView } from './holder-now.ts';
import { lanesView, type LanesView } from './lanes-view.ts';
import { agencyNameView, type NameView } from './name-view.ts';
import { plansView, type PlansView } from './plan-view.ts';
import { feedsBeside } from './profile-view.ts';
import { sectionNav, type SectionLink } from './section-nav.ts';
import { teaserView, type TeaserView } from './teaser.ts';
import { fill } from './template.ts';
import { chainView, type ChainRow } from './tenure-view.ts';
import { urlsOf } from './urls.ts';
import { counted, wordsFor } from './words.ts';

/** An office's page: who holds it, what is reported to come, who held it before. */
export interface PostView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly agency: NameView;
  readonly also: readonly string[];
  /** Seats, when it was established and abolished, where there is something to say. */
  readonly facts: readonly string[];
  readonly now: HolderNowView;
  readonly plans: PlansView;
  readonly drawing: LanesView | null;
  /** Newest first. */
  readonly chain: readonly ChainRow[];
  /** The articles that report moves in it or that its tenures cite. */
  readonly changedBy: readonly TeaserView[];
  /** The others that name it. */
  readonly coverage: CoverageView;
  readonly sections: readonly SectionLink[];
}

/** @throws where there is no such post. */
export function postView(corpus: Corpus, id: PostId): PostView {
  const post = corpus.posts.get(id);
  if (!post) throw new Error(`There is no post ${id}.`);
  const to = urlsOf(corpus);
  const articles = corpus.by.post.get(id) ?? [];
  const changed = changingArticles(corpus, post);
  const others = articles.filter((article) => changed.every(({ id: other }) => other !== article.id));
  const parts = {
    now: holderNowView(corpus, post),
    plans: plansView(corpus, corpus.ledger.movesFor(id)),
    drawing: lanesView(corpus, [{ post, tenures: corpus.ledger.tenuresIn(id), vacant: post.vacant }], { label: 'holder', articles: changed }),
    chain: chainView(corpus, post),
    changedBy: changed.map((article) => teaserView(corpus, article, { time: 'short' })),
    // Of an office there are no pages by year: the newest stand here, all are in its agency's coverage.
    coverage: { ...coverageView(corpus, others, null, () => to.post(id)), years: [] },
  };
  return {
    frame: frameOf(corpus, {
      url: to.post(id), title: post.title, description: parts.now.text,
      crumbs: crumbsTo(corpus, 'posts'), feeds: articles.length > 0 ? feedsBeside(post.title, to.post(id)) : null,
    }),
    title: post.title,
    agency: agencyNameView(corpus, post.agency),
    also: post.also,
    facts: factsOf(corpus, post),
    ...parts,
    sections: sectionsOf(corpus, parts),
  };
}

function factsOf(corpus: Corpus, { seats, established, abolished }: Post): string[] {
  const { lang } = corpus.site;
  const words = wordsFor(lang);
  return [
    ...(seats > 1 ? [`${counted(seats, words.seatsCount, lang)}.`] : []),
    ...(established ? [fill(words.establishedOn, { date: dateText(established, lang) })] : []),
    ...(abolished ? [fill(words.abolishedOn, { date: dateText(abolished, lang) })] : []),
  ];
}

/** Newest first. */
function changingArticles(corpus: Corpus, { id, vacant }: Post): PlainArticle[] {
  const cites = [...corpus.ledger.tenuresIn(id), ...vacant].flatMap(({ cite }) => (cite && 'article' in cite ? [cite.article] : []));
  const ids = new Set<ArticleId>([...corpus.ledger.movesFor(id).map(({ article }) => article), ...cites]);
  const articles = [...ids].flatMap((each) => corpus.article.get(each) ?? []);
  return articles.sort((a, b) => Date.parse(b.published) - Date.parse(a.published) || (a.id < b.id ? -1 : 1));
}

function sectionsOf(corpus: Corpus, { plans, chain, changedBy, coverage }: Pick<PostView, 'plans' | 'chain' | 'changedBy' | 'coverage'>): SectionLink[] {
  const words = wordsFor(corpus.site.lang);
  return sectionNav([
    plans.open.length > 0 && { id: 'to-come', text: words.toComeTitle },
    chain.length > 0 && { id: 'chain', text: words.chainTitle },
    plans.closed.length > 0 && { id: 'became', text: words.becameTitle },
    changedBy.length > 0 && { id: 'changed-by', text: words.changedBy },
    coverage.all > 0 && { id: 'coverage', text: words.namedIn },
  ]);
}
