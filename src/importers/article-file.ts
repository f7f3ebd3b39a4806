import { stringify } from 'yaml';

/** Front matter in the order an editor reads it; undefined, null, false and empty lists are left out. */
export interface ArticleFields {
  readonly title: string;
  readonly kicker?: string | null;
  readonly summary?: string | null;
  readonly published: string;
  readonly updated?: string | null;
  readonly slug?: string | null;
  readonly dateline?: string | null;
  readonly byline?: readonly string[];
  readonly source?: { readonly name: string; readonly url?: string } | null;
  readonly topics?: readonly string[];
  readonly image?: ArticleImage | null;
  readonly draft?: boolean;
  readonly expires?: string | null;
  readonly redirectFrom?: readonly string[];
  readonly lang?: string | null;
}

export interface ArticleImage {
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** The text of an article's file. The same data always gives the same text. */
export function articleFile(fields: ArticleFields, markdown: string): string {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== false && !(Array.isArray(value) && value.length === 0));
  const yaml = stringify(Object.fromEntries(kept), { lineWidth: 0, version: '1.2', aliasDuplicateObjects: false, defaultKeyType: 'PLAIN' });
  const body = markdown.trim();
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}
