/**
 * Telling single quotation marks from apostrophes, which look the same: "'Tis the officials' fault," not 'Tis …'.
 */

const LETTER = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe where something was left out. */
const ELISION = /^['‘’](?:tis|twas|twere|twill|em|til|till|cause|cos|round|bout|neath|n|nother|\d0s)\b/iu;

/** Whether the mark at `at` may begin a quotation. */
export function opensSingle(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (text[at] === '’' || text[at] === '›') return false;
  if (LETTER.test(before) || /[.,!?]/.test(before) || /\s/.test(after)) return false;
  return !ELISION.test(text.slice(at, at + 10));
}

/** Whether the mark at `at` may end a quotation: a word or a stop before it, none after it. */
export function closesSingle(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (text[at] === '‘' || /\s/.test(before) || LETTER.test(after)) return false;
  return !isPossessivePlural(text, at);
}

/**
 * "the officials' plan": an s before, a small letter after. It is one where a closing mark after a stop still follows
 * before another quotation opens; looked for in the next stretch only, so that time stays linear.
 */
function isPossessivePlural(text: string, at: number): boolean {
  if (text[at - 1]?.toLowerCase() !== 's' || !/^ \p{L}/u.test(text.slice(at + 1, at + 3))) return false;
  const ahead = text.slice(at + 1, at + 400);
  const next = /[\p{L}\p{N}.,!?…]['’](?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,!?])['‘](?=\p{L})/u.exec(ahead);
  return next !== null && !/^['‘]/.test(next[0]);
}
