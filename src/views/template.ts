/** A sentence of the catalogue with places to fill in: "{person} to become {post}". */
export type Template = string;

/** What is counted: a template with {n} for each plural form of the language; `other` must be there. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, Template>> & { readonly other: Template };

/** A piece of a template: words, or the name of a place between braces. */
export type TemplatePiece = { readonly words: string } | { readonly place: string };

/** Cuts a template at its places, for a component that puts links there. */
export function piecesOf(template: Template): TemplatePiece[] {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { place: piece.slice(1, -1) } : { words: piece }));
}

/** Fills a template with texts; a place nobody fills stays empty. */
export function fill(template: Template, texts: Readonly<Record<string, string>>): string {
  return piecesOf(template)
    .map((piece) => ('words' in piece ? piece.words : (texts[piece.place] ?? '')))
    .join('');
}
