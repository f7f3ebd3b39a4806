import type { Corpus } from '../corpus/corpus.ts';
import { officesByAgency } from '../queries/offices.ts';
import { crumbsTo } from './crumbs.ts';
import { frameOf, type PageFrame } from './frame.ts';
import { letterText, officesUnderLetters, type OfficesUnderLetter } from './offices-list.ts';
import { pageNumbers, pageOf, pageUrl, type PagingView } from './paging.ts';
import type { Choice } from './people-index.ts';
import { urlsOf } from './urls.ts';
import { counted, wordsFor } from './words.ts';

/** All posts, agency by agency, a part of them a page: where they are too many for the index of posts. */
export interface PostsByAgencyView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly count: string;
  readonly letters: readonly Choice[];
  readonly groups: readonly OfficesUnderLetter[];
  readonly paging: PagingView | null;
}

/** Up to so many posts stand on the index itself. */
const ALL_ON_ONE_PAGE = 200;
/** So many make a page of some 10 kB, compressed. */
const PAGE_LENGTH = 250;

/** The pages that list all posts by agency: none where the index does. */
export function postsByAgencyPages(corpus: Corpus): number[] {
  const all = corpus.posts.size;
  return all <= ALL_ON_ONE_PAGE ? [] : pageNumbers(all, PAGE_LENGTH);
}

export function postsByAgencyView(corpus: Corpus, page: number): PostsByAgencyView {
  const words = wordsFor(corpus.site.lang);
  const url = urlsOf(corpus).postsByAgency();
  const offices = officesByAgency(corpus);
  const { items, paging } = pageOf(offices, { url, page, size: PAGE_LENGTH });
  return {
    frame: frameOf(corpus, { url: pageUrl(url, page), title: words.postsByAgency, crumbs: crumbsTo(corpus, 'posts') }),
    title: words.postsByAgency,
    count: counted(offices.length, words.postsCount, corpus.site.lang),
    letters: officeLetters(corpus, page),
    groups: officesUnderLetters(corpus, items),
    paging,
  };
}

/**
 * Where the agencies of each letter begin.
 *
 * @param page the page the links stand on; null for one that is none of these.
 */
export function officeLetters(corpus: Corpus, page: number | null): Choice[] {
  const url = urlsOf(corpus).postsByAgency();
  const offices = officesByAgency(corpus);
  return [...Map.groupBy(offices.keys(), (index) => offices[index]!.letter)].map(([letter, [first, ...more]]) => {
    const on = Math.floor(first! / PAGE_LENGTH) + 1;
    return { text: letterText(corpus, letter), href: `${on === page ? '' : pageUrl(url, on)}#letter-${letter}`, current: false, count: more.length + 1 };
  });
}
