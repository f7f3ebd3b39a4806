/** Letters that Unicode does not take apart into a base letter and a mark. */
const SPELLED: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', þ: 'th', ł: 'l', đ: 'd', ı: 'i' };

/**
 * A text as part of a URL: accents dropped, lower case, hyphens between words; other scripts keep their letters.
 *
 * "Política exterior: EE. UU." → "politica-exterior-ee-uu"
 *
 * @returns '' where the text has no letter or digit.
 */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøðþłđı]/g, (letter) => SPELLED[letter]!)
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** The same, for thousands of articles that are filed under the same few words. */
export function rememberedSlugs(): (text: string) => string {
  const slugs = new Map<string, string>();
  return (text) => slugs.get(text) ?? slugs.set(text, slugify(text)).get(text)!;
}
