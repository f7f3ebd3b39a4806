import { comparablePath } from './own-pages.ts';

/** Files whose names are made of what they hold, or that only pages of the same build ask for. */
const UNPROMISED = /^(?:_astro|_pictures|pictures|fonts|pagefind|search|cards|assets\/_)\/|\.(?:css|js|mjs|woff2?|avif|webp|map|wasm)$|^(?:_headers|_redirects|\.nojekyll|404\.html)$/;

/**
 * Addresses of an earlier site that the new one has no more, not even as a redirect.
 *
 * @param files of the earlier site, relative to its folder.
 * @param pages of the new one, redirects included: "/people/rex-tillerson/".
 */
export function vanishedPages(files: readonly string[], pages: ReadonlySet<string>): string[] {
  const now = new Set([...pages].map(comparablePath));
  return files.filter((file) => !UNPROMISED.test(file)).map((file) => `/${file}`.replace(/\/index\.html$/, '/')).filter((page) => !now.has(comparablePath(page))).sort();
}
