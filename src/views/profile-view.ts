import type { Corpus } from '../corpus/corpus.ts';
import type { Profile } from '../model/person.ts';
import { contactHref } from './contact.ts';
import type { PageFrame } from './frame.ts';
import type { LinkView } from './link-view.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** Where else somebody or something is described. */
export function identifiersOf(corpus: Corpus, { sameAs }: Profile): LinkView[] {
  const { wikidata } = wordsFor(corpus.site.lang);
  const item = sameAs.wikidata ? [{ text: `${wikidata} ${sameAs.wikidata}`, href: `https://www.wikidata.org/wiki/${sameAs.wikidata}` }] : [];
  return [...item, ...sameAs.links.map((href) => ({ text: new URL(href).hostname.replace(/^www\./, ''), href }))];
}

/** The feeds beside a page; with the base path. */
export function feedsBeside(title: string, url: string): NonNullable<PageFrame['feeds']> {
  return { title, atom: `${url}feed.xml`, json: `${url}feed.json` };
}

/** A link to write to the newsroom about a page; null where the site names no contact. */
export function reportLink(corpus: Corpus, url: string, title: string): string | null {
  const { contact } = corpus.site;
  if (contact === null) return null;
  const about = `${title}: ${urlsOf(corpus).absolute(url)}`;
  const href = contactHref(contact);
  return href.startsWith('mailto:') ? `${href}?subject=${encodeURIComponent(about)}` : href;
}
