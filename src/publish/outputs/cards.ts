import { hash } from 'node:crypto';
import type { Corpus } from '../../corpus/corpus.ts';
import { entriesOf } from '../../queries/entries-of.ts';
import { articleCard, siteCard, type CardView } from '../../views/card.ts';
import { siteInitial, webManifest } from '../../views/web-manifest.ts';
import { urlsOf } from '../../views/urls.ts';
import type { Output } from '../output.ts';
import { text } from './page.ts';
import { cardDesign, pictureAccent } from '../cards/card-design.ts';

/** The pictures of link previews: one for every article, unless the newsroom wants none, and one for everything else. */
export function cardOutputs(corpus: Corpus): Output[] {
  const articles = corpus.site.socialImages ? entriesOf(corpus, corpus.articles).map((article) => articleCard(corpus, article)) : [];
  return [siteCard(corpus), ...articles].map(toOutput);
}

function toOutput(card: CardView): Output {
  return {
    kind: 'made',
    path: card.path,
    key: hash('md5', JSON.stringify([cardDesign(), card]), 'base64url'),
    // Loaded only where a card is drawn: the drawing library is large.
    make: async () => (await import('../cards/draw-card.ts')).drawCard(card),
  };
}

/** The site's own mark in tabs and on home screens. */
export function iconOutputs(corpus: Corpus): Output[] {
  const [letter, accent] = [siteInitial(corpus), pictureAccent(corpus.site.theme.accent)];
  const key = hash('md5', JSON.stringify([cardDesign(), letter, accent]), 'base64url');
  const draw = () => import('../cards/draw-icon.ts');
  return [
    { kind: 'made', path: 'favicon.svg', key, make: async () => (await draw()).drawFavicon(letter, accent) },
    { kind: 'made', path: 'apple-touch-icon.png', key, make: async () => (await draw()).drawTouchIcon(letter, accent) },
    text(corpus, urlsOf(corpus).file('site.webmanifest'), () => `${JSON.stringify(webManifest(corpus))}\n`),
  ];
}
