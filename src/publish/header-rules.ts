/** The `_headers` file of a site, read as Cloudflare Pages and Netlify read it: a path, then its headers, indented. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads `_headers`. Lines that are neither a path nor a header are passed over, as hosts do. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([^\s:]+):\s*(.*)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1]!, header[2]!.trim()]);
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

/** The headers for a path: of every rule that matches, in order; `*` stands for anything. */
export function headersFor(rules: readonly HeaderRule[], path: string): (readonly [string, string])[] {
  return rules.filter((rule) => matches(rule.path, path)).flatMap((rule) => rule.headers);
}

function matches(pattern: string, path: string): boolean {
  const escaped = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`).test(path);
}

/** The `_redirects` file of a site: old path, new path, status. */
export function parseRedirects(text: string): Map<string, { readonly to: string; readonly status: number }> {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
  const rules = lines.filter((words) => words.length >= 2 && words[0]!.startsWith('/'));
  return new Map(rules.map(([from, to, status]) => [from!, { to: to!, status: Number(status ?? 301) }]));
}
