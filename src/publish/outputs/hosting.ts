import type { Corpus } from '../../corpus/corpus.ts';
import { redirectsOf } from '../../views/redirects.ts';
import { urlsOf } from '../../views/urls.ts';
import { headersFile, redirectsFile } from '../formats/host-files.ts';
import { redirectPage } from '../formats/redirect-page.ts';
import type { Output } from '../output.ts';
import { ready } from './page.ts';

/**
 * What static hosts read, and a page for every old address, for hosts that read nothing.
 *
 * @param pages every page of the site.
 */
export function hostingOutputs(corpus: Corpus, pages: readonly Output[]): Output[] {
  const to = urlsOf(corpus);
  const redirects = redirectsOf(corpus);
  const sections = new Set(pages.flatMap((output) => (output.kind === 'page' ? (output.url.split('/')[1] ?? '') : [])));
  const listed = [...sections].filter((section) => !['', '404', 'search'].includes(section)).sort();
  return [
    ready(corpus, to.file('_headers'), headersFile(corpus.base, listed)),
    ready(corpus, to.file('_redirects'), redirectsFile(redirects)),
    ready(corpus, to.file('.nojekyll'), ''),
    ...redirects.map(({ from, to: url, title }) => ready(corpus, from.endsWith('/') ? `${from}index.html` : fileOf(from), redirectPage({ url, canonical: to.absolute(url), title, lang: corpus.site.lang }))),
  ];
}

/** "/old.html" stays a file; "/old" becomes a folder's page, which hosts answer with. */
function fileOf(from: string): string {
  return /\.html?$/.test(from) ? from : `${from}/index.html`;
}
