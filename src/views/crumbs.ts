import type { Corpus } from '../corpus/corpus.ts';
import type { LinkView } from './link-view.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** The ways down from the front page. */
export function crumbsTo(corpus: Corpus, room: 'home' | 'people' | 'agencies' | 'posts' | 'authors' | 'topics', ...below: readonly LinkView[]): LinkView[] {
  const words = wordsFor(corpus.site.lang);
  const to = urlsOf(corpus);
  const home = { text: words.home, href: to.home() };
  return room === 'home' ? [home, ...below] : [home, { text: words[room], href: to[room]() }, ...below];
}
