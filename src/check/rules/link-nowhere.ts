import { articleState } from '../../corpus/article-state.ts';
import { lazily } from '../../model/lazily.ts';
import { nearest } from '../../model/nearest.ts';
import type { Reference } from '../../model/reference.ts';
import type { CheckedNewsroom } from '../checked-newsroom.ts';
import { fileStart } from '../file-start.ts';
import { comparablePath, isSitePage } from '../own-pages.ts';
import type { Finding, Rule } from '../rule.ts';

/** Links to pages and files of the site lead somewhere. */
export const linkNowhere: Rule = {
  id: 'link-nowhere',
  severity: 'warning',
  explanation: 'A link to a path of this site (/people/…) or to a file of the content folder (../assets/…) must lead to something that is published. Readers would get "page not found".',
  wrong: { 'articles/2018-05-02-new-quay.md': '---\ntitle: A new quay\npublished: 2018-05-02\n---\n\nSee [her page](/people/ann-archr/).\n' },
  right: { 'articles/2018-05-02-new-quay.md': '---\ntitle: A new quay\npublished: 2018-05-02\n---\n\nSee [her page](/people/ann-archer/).\n' },
  *find(newsroom) {
    const drafts = lazily(() => unpublished(newsroom));
    for (const reference of newsroom.references) {
      const finding = reference.kind === 'page' ? checkPage(reference, newsroom) : reference.kind === 'file' ? checkFile(reference, drafts, newsroom) : null;
      const lost = finding ?? checkPlace(reference, newsroom);
      if (lost) yield lost;
    }
  },
};

function checkPage(reference: Reference, newsroom: CheckedNewsroom): Finding | null {
  const path = comparablePath(reference.id);
  const [own, pages] = [newsroom.ownPages(), newsroom.sitePages()];
  if (pages ? pages.has(path) : own.has(path) || isSitePage(path, newsroom) || isBelow(path, own)) return null;
  const guess = nearest(path, own.keys());
  return { place: reference, message: `The link to ${reference.id} leads nowhere${guess ? `: did you mean ${guess}?` : ': correct it, or take it out.'}` };
}

/** Where the site's pages are not known: what lies below a page of ours may be there. */
function isBelow(path: string, own: ReadonlyMap<string, string>): boolean {
  const parent = /^\/(?:people|agencies|posts|stories)\/[^/]+\//.exec(path)?.[0];
  return parent ? parent !== path && own.has(parent) : /^\/(?:as-of|authors|topics|data|assets|files)\//.test(path);
}

function checkFile(reference: Reference, drafts: () => ReadonlySet<string>, { files }: CheckedNewsroom): Finding | null {
  const { id } = reference;
  const profile = /^(people|agencies|stories)\/(.+)\.md$/.exec(id);
  if (files.has(id) && profile) return { place: reference, message: `The link to /${id} leads nowhere: write ${PROFILE_LINKS[profile[1]!]}${profile[2]}${profile[1] === 'stories' ? '/' : ''} instead.` };
  if (files.has(id)) return drafts().has(id) ? { place: reference, message: `The link to /${id} leads nowhere as long as that is not published.` } : null;
  const guess = nearest(id, files);
  return { place: reference, message: `There is no file /${id} in the content folder: ${guess ? `did you mean /${guess}?` : 'the link leads nowhere.'}` };
}

/** A paragraph of another article that a link names, as "/articles/a.md#p-the-white-house" or by its URL. */
function checkPlace(reference: Reference, { anchorsOf, ownPages }: CheckedNewsroom): Finding | null {
  const { kind, id } = reference;
  const hash = kind === 'file' ? reference.hash : kind === 'page' ? /#(.+)$/.exec(id)?.[1] : undefined;
  if (hash === undefined || !hash.startsWith('p-')) return null;
  const path = kind === 'file' ? id : (ownPages().get(comparablePath(id)) ?? '');
  const anchors = path.startsWith('articles/') && path.endsWith('.md') ? anchorsOf?.(path) : null;
  if (!anchors || anchors.has(hash)) return null;
  const guess = nearest(hash, anchors);
  return { place: reference, other: fileStart(path), message: `There is no "#${hash}" in that article${guess ? `: did you mean "#${guess}"?` : ': the ids of paragraphs are "p-" and their first five words.'}` };
}

/** How profiles and storylines are linked to; their files are not published. */
const PROFILE_LINKS: Readonly<Record<string, string>> = { people: 'person:', agencies: 'agency:', stories: '/stories/' };

function unpublished({ newsroom, now }: CheckedNewsroom): Set<string> {
  const profiles = [...newsroom.people, ...newsroom.agencies].filter(({ draft }) => draft);
  const articles = newsroom.articles.filter((article) => articleState(article, now) !== 'published');
  return new Set([...profiles, ...articles].map(({ file }) => file.path));
}
