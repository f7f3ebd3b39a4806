import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleId } from '../model/ids.ts';
import type { Denial, Move, MoveChange, MoveState, Outcome } from '../model/move.ts';
import { typeset } from '../model/typography.ts';
import { dateText, dateView, instantView, type TimeView } from './dates-text.ts';
import type { LinkView } from './link-view.ts';
import { anyName, personName, postName, type NameView } from './name-view.ts';
import { urlsOf } from './urls.ts';

/** A reported move with all that must be shown wherever it is: who denies it, and what became of it. */
export interface MoveView {
  /** "ARTICLE-ID#m1" */
  readonly ref: string;
  readonly person: NameView;
  readonly post: NameView;
  readonly change: MoveChange;
  readonly state: MoveState;
  /** When it was to take effect, in words. */
  readonly when: string | null;
  readonly by: NameView | null;
  /** The article's own words, set as the language sets them. */
  readonly cite: string;
  readonly reported: ReportView;
  readonly denials: readonly DenialView[];
  readonly outcome: OutcomeView | null;
}

/** The article that says so, at the very words. */
export interface ReportView {
  readonly time: TimeView;
  readonly article: LinkView;
}

export interface DenialView extends ReportView {
  readonly by: NameView | null;
  readonly cite: string;
}

export interface OutcomeView {
  readonly result: Outcome['result'];
  readonly day: TimeView | null;
  /** From the report; negative before it; null where the date is not known to the day. */
  readonly days: number | null;
  /** Who took the post instead. */
  readonly instead: NameView | null;
  /** The report that settled it, where one did. */
  readonly report: ReportView | null;
}

export function moveView(corpus: Corpus, move: Move): MoveView {
  const { lang } = corpus.site;
  return {
    ref: `${move.article}#m${move.number}`,
    person: personName(corpus, move.person),
    post: postName(corpus, move.post),
    change: move.change,
    state: move.state,
    when: move.when && dateText(move.when, lang),
    by: move.by && anyName(corpus, move.by),
    cite: citeText(corpus, move.article, move.cite),
    reported: reportView(corpus, move.article, move.number),
    denials: move.denials.map((denial) => denialView(corpus, denial)),
    outcome: move.outcome && outcomeView(corpus, move.outcome),
  };
}

function denialView(corpus: Corpus, { article, number, by, cite }: Denial): DenialView {
  return { ...reportView(corpus, article, number), by: by && anyName(corpus, by), cite: citeText(corpus, article, cite) };
}

function outcomeView(corpus: Corpus, outcome: Outcome): OutcomeView {
  const { result, day, days, by } = outcome;
  return {
    result,
    day: day && dateView(day, corpus.site.lang),
    days,
    instead: result === 'did-not-happen' && outcome.instead ? personName(corpus, outcome.instead) : null,
    report: by.kind === 'report' ? reportView(corpus, by.article, by.number) : null,
  };
}

/** @throws where there is no such article. */
function reportView(corpus: Corpus, id: ArticleId, number: number): ReportView {
  const article = corpus.article.get(id);
  if (!article) throw new Error(`There is no article ${id}.`);
  const { lang } = corpus.site;
  return {
    time: instantView(article.published, 'day', corpus.site),
    article: { text: typeset(article.title, article.lang ?? lang), href: `${urlsOf(corpus).article(id)}#m${number}` },
  };
}

/** Cited words stand between marks on the page: their own become the inner ones. */
function citeText(corpus: Corpus, article: ArticleId, cite: string): string {
  const text = typeset(cite, corpus.article.get(article)?.lang ?? corpus.site.lang);
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
