/** The marks a language sets quotations with: outer pair, inner pair. */
type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const ENGLISH: Marks = ['“', '”', '‘', '’'];
// After the Unicode Common Locale Data Repository's delimiters.
const MARKS: Readonly<Record<string, Marks>> = {
  de: ['„', '“', '‚', '‘'],
  fr: ['«\u202F', '\u202F»', '“', '”'],
  es: ['«', '»', '“', '”'],
  it: ['«', '»', '“', '”'],
  pt: ['“', '”', '‘', '’'],
  nl: ['‘', '’', '“', '”'],
  pl: ['„', '”', '«', '»'],
  sv: ['”', '”', '’', '’'],
};

/** What to set in place of single characters: by their offset in UTF-16 code units; '' drops one. */
export type Replacements = ReadonlyMap<number, string>;

/**
 * Sets straight quotation marks, double hyphens and three dots as a language sets them. Every other character, curly
 * marks included, is the author's.
 *
 * `He's "here" -- now...` → `He’s “here” – now…`
 */
export function typography(text: string, lang: string): Replacements {
  const marks = MARKS[lang.split('-')[0]!] ?? ENGLISH;
  const found = new Map<number, string>();
  for (const match of text.matchAll(/"|'|--+|\.\.\./g)) {
    const start = match.index;
    const set = match[0] === '"' || match[0] === "'" ? quotationMark(text, start, marks) : match[0] === '...' ? '…' : match[0] === '--' ? '–' : match[0] === '---' ? '—' : null;
    if (set === null) continue;
    found.set(start, set);
    for (let rest = 1; rest < match[0].length; rest++) found.set(start + rest, '');
  }
  return found;
}

/** The text with its replacements in place. */
export function typeset(text: string, lang: string): string {
  return applyReplacements(text, 0, typography(text, lang));
}

/** A stretch of a text that begins at `offset` of what the replacements were made for. */
export function applyReplacements(stretch: string, offset: number, replacements: Replacements): string {
  if (replacements.size === 0) return stretch;
  let set = '';
  for (let index = 0; index < stretch.length; index++) set += replacements.get(offset + index) ?? stretch[index]!;
  return set;
}

/** Opening after nothing, space, bracket, dash or another opening mark, and before something; else closing. */
function quotationMark(text: string, at: number, [open, close, innerOpen, innerClose]: Marks): string {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const opens = /[\s([{\u2013\u2014\u2018\u201C"'«„/-]/.test(before) && /\S/.test(after);
  if (text[at] === '"') return opens ? open : close;
  // An apostrophe, or a year without its century.
  if (!opens || /\d/.test(after)) return opens ? '’' : /[\p{L}\p{N}]/u.test(before) && /\p{L}/u.test(after) ? '’' : innerClose === '’' || /\p{L}/u.test(before) ? '’' : innerClose;
  return innerOpen;
}
