import type { Corpus } from '../corpus/corpus.ts';
import { contactHref } from './contact.ts';
import { frameOf, type PageFrame } from './frame.ts';
import type { LinkView } from './link-view.ts';
import { proseHtml } from './prose-html.ts';
import { fill } from './template.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** Who publishes the site, and how what it shows comes about. */
export interface AboutView {
  readonly frame: PageFrame;
  readonly title: string;
  /** The newsroom's own words; null where it has none. */
  readonly aboutHtml: string | null;
  readonly publisher: string | null;
  readonly sections: readonly { readonly id: string; readonly head: string; readonly text: string }[];
  readonly corrections: LinkView;
  readonly contact: LinkView | null;
  /** The newsroom elsewhere. */
  readonly elsewhere: readonly LinkView[];
}

export function aboutView(corpus: Corpus): AboutView {
  const { site } = corpus;
  const to = urlsOf(corpus);
  const words = wordsFor(site.lang);
  const title = fill(words.aboutTitle, { title: site.title });
  return {
    frame: frameOf(corpus, { url: to.about(), title, description: site.tagline }),
    title,
    aboutHtml: proseHtml(corpus, site.about, 'site.yaml'),
    publisher: site.publisher,
    sections: [
      { id: 'names', head: words.aboutNames, text: words.aboutNamesText },
      { id: 'roles', head: words.aboutRoles, text: words.aboutRolesText },
      { id: 'quotations', head: words.aboutQuotes, text: words.aboutQuotesText },
      { id: 'changes', head: words.aboutMoves, text: words.aboutMovesText },
      { id: 'errors', head: words.aboutErrors, text: words.aboutErrorsText },
    ],
    corrections: { text: words.corrections, href: to.corrections() },
    contact: site.contact === null ? null : { text: site.contact, href: contactHref(site.contact) },
    elsewhere: site.social.map((href) => ({ text: new URL(href).hostname.replace(/^www\./, ''), href })),
  };
}
