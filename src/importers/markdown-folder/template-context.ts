import type { Place } from './snippets.ts';

/** What expanding the templates in a post needs to know, and whom it tells what was lost. */
export interface TemplateContext {
  /** Front matter, keys in small letters. */
  readonly page: Readonly<Record<string, unknown>>;
  /** Settings of the site, keys in small letters. */
  readonly site: Readonly<Record<string, unknown>>;
  readonly report: (reason: string) => void;
}

/** Where a shortcode stands, beside what expanding it needs to know. */
export type Context = TemplateContext & { readonly place: Place };

/** A value of front matter or settings by its dotted name; null where it is no text or number. */
export function lookUp(data: Readonly<Record<string, unknown>>, name: string): string | null {
  let value: unknown = data;
  for (const key of name.toLowerCase().split('.')) value = (value as Record<string, unknown> | null)?.[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
