type Directives = Readonly<Record<string, string>>;

/** What a page may load: its stylesheet, its pictures, its fonts. */
const PAGE_POLICY: Directives = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  // No page has a script that could connect; auditors that look from inside one ask for robots.txt.
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** The search page runs a script of ours, which reads its index. */
const SEARCH_POLICY: Directives = { ...PAGE_POLICY, 'script-src': "'self'" };

/** A policy as the header has it; as a `<meta>`, browsers refuse `frame-ancestors`. */
export function contentSecurityPolicy(page: 'page' | 'search', where: 'header' | 'meta'): string {
  const directives = page === 'search' ? SEARCH_POLICY : PAGE_POLICY;
  const all = where === 'header' ? { ...directives, 'frame-ancestors': "'none'" } : directives;
  return Object.entries(all).map(([name, value]) => `${name} ${value}`).join('; ');
}
