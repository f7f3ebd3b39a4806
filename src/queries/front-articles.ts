import type { Corpus } from '../corpus/corpus.ts';
import type { PlainArticle } from '../model/article.ts';
import type { PlainDate } from '../model/dates.ts';
import { entriesOf } from './entries-of.ts';

/** What the front page shows, from the most to the least prominent; no article twice. */
export interface FrontArticles {
  readonly lead: PlainArticle | null;
  /** The newest of the lead's story, besides. */
  readonly besides: readonly PlainArticle[];
  readonly second: readonly PlainArticle[];
  /** The next ones, day by day, newest first. */
  readonly days: readonly { readonly day: PlainDate; readonly articles: readonly PlainArticle[] }[];
}

const SECOND = 4;
const BRIEFLY = 24;
const BESIDES = 3;
/** The lead is looked for among so many of the newest. */
const NEWEST = 6;

/** The pinned article leads; else, of the newest, one with a picture that is more than a brief. */
export function frontArticles(corpus: Corpus): FrontArticles {
  const { articles, article, by, site } = corpus;
  const newest = entriesOf(corpus, articles.slice(0, NEWEST + SECOND + BRIEFLY));
  const lead = (site.lead && article.get(site.lead)) ?? bestOf(newest.slice(0, NEWEST)) ?? null;
  const besides = lead?.story ? entriesOf(corpus, (by.story.get(lead.story) ?? []).filter(({ id }) => id !== lead.id).slice(0, BESIDES)) : [];
  const rest = newest.filter((each) => each !== lead && !besides.includes(each));
  const long = rest.slice(0, NEWEST + SECOND).filter(({ kind }) => kind !== 'brief');
  const second = (long.length >= SECOND ? long : rest).slice(0, SECOND);
  const briefly = rest.filter((each) => !second.includes(each)).slice(0, BRIEFLY);
  return { lead, besides, second, days: [...Map.groupBy(briefly, ({ day }) => day)].map(([day, list]) => ({ day, articles: list })) };
}

function bestOf(newest: readonly PlainArticle[]): PlainArticle | undefined {
  const long = newest.filter(({ kind }) => kind !== 'brief');
  return long.find(({ image }) => image !== null) ?? long[0] ?? newest[0];
}
