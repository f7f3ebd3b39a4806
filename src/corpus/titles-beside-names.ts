import type { Block } from '../model/block.ts';
import type { PersonId, PostId } from '../model/ids.ts';
import type { Mention, Span } from '../model/mention.ts';
import type { Recognized } from '../model/recognition.ts';
import { BACK_THEN, DETERMINERS, NOT_YET, OTHER_TIME, OTHER_TITLE, OWN_COUNTRY } from '../recognize/language/en/title-modifiers.ts';
import { sentenceAt } from '../recognize/sentences.ts';
import type { TitleIndex } from './title-index.ts';
import { titleWords, type TitleWord } from './title-words.ts';

/** A title that stands beside a name and says who holds the post now. */
export interface TitleClaim extends Span {
  readonly title: string;
  readonly posts: readonly PostId[];
  readonly name: string;
  readonly person: PersonId | null;
}

/**
 * Finds titles beside names: before them ("CIA Director Mike Pompeo"), behind them ("Pompeo, the CIA director,") or said of
 * them ("Pompeo is CIA director"). What is quoted, of another time ("then-", "former", "was") or another title
 * ("deputy …", "British …") makes no claim.
 *
 * @param day the article's date: a sentence that tells of an earlier year makes no claim.
 */
export function titlesBesideNames(blocks: readonly Pick<Block, 'kind' | 'text'>[], found: Pick<Recognized, 'mentions' | 'quotes'>, titles: TitleIndex, day: string): TitleClaim[] {
  const mentions = Map.groupBy(found.mentions, ({ block }) => block);
  return blocks.flatMap(({ kind, text }, block) => {
    if (kind === 'code' || kind === 'quote') return [];
    const tokens = titleWords(text);
    const here: Here = { block, text, tokens, mentions: mentions.get(block) ?? [], day };
    return claimsIn(here, titles).filter((claim) => !isQuoted(claim, found, text));
  });
}

interface Here {
  readonly block: number;
  readonly text: string;
  readonly tokens: readonly TitleWord[];
  readonly mentions: readonly Mention[];
  readonly day: string;
}

function claimsIn(here: Here, titles: TitleIndex): TitleClaim[] {
  const claims: TitleClaim[] = [];
  for (let from = 0; from < here.tokens.length; from++) {
    const to = longestTitle(here, from, titles);
    if (to === null) continue;
    const form = folded(here.tokens, from, to);
    const name = isOfNow(here, from, to) ? (nameBehind(here, to) ?? (titles.bare.has(form) ? null : nameBefore(here, from, to))) : null;
    const start = here.tokens[from]!.start;
    const end = here.tokens[to - 1]!.end;
    if (name && !(titles.bare.has(form) && !here.tokens[from]!.capital)) claims.push({ block: here.block, start, end, title: here.text.slice(start, end), posts: titles.posts.get(form)!, ...name });
    from = to - 1;
  }
  return claims;
}

/** Behind the last word of the longest title that begins with a word; null where none does. */
function longestTitle({ tokens, text }: Here, from: number, titles: TitleIndex): number | null {
  for (const length of titles.lengths.get(tokens[from]!.fold) ?? NONE) {
    const to = from + length;
    if (to > tokens.length || !titles.posts.has(folded(tokens, from, to))) continue;
    if (tokens.slice(from + 1, to).every((token, index) => /^[ \u00A0]$/.test(text.slice(tokens[from + index]!.end, token.start)))) return to;
  }
  return null;
}

const NONE: readonly never[] = [];

function folded(tokens: readonly TitleWord[], from: number, to: number): string {
  let words = tokens[from]!.fold;
  for (let at = from + 1; at < to; at++) words += ` ${tokens[at]!.fold}`;
  return words;
}

/** Whether the words round a title let it be one of now, and of ours. */
function isOfNow({ tokens, text, day }: Here, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const behind = tokens[to];
  const start = tokens[from]!.start;
  if (before && joins(text, before, start) && (OTHER_TITLE.has(before.fold) || /^(?:then|ex|former|late)-/.test(before.fold))) return false;
  if (/(?:then|ex|former)[-–]$/i.test(text.slice(Math.max(0, start - 8), start))) return false;
  // "Retired US Supreme Court justice"
  const further = tokens[from - 2];
  if (before && further && joins(text, before, start) && joins(text, further, before.start) && OWN_COUNTRY.has(before.fold) && OTHER_TITLE.has(further.fold)) return false;
  if (before?.capital && joins(text, before, start) && !OWN_COUNTRY.has(before.fold)) return false;
  if (before?.possessive && joins(text, before, start)) return false;
  if (/^(?:then|ex|former|deputy|vice|acting)-/.test(tokens[from]!.fold)) return false;
  if (behind && (NOT_YET.has(behind.fold) || /^-(?:elect|designate|nominee|in-waiting)/i.test(text.slice(tokens[to - 1]!.end)))) return false;
  const { start: opened, end: closed } = sentenceAt(text, start);
  const leading = tokens.slice(Math.max(0, from - 4), from).filter((token) => token.start >= opened);
  if (OTHER_TIME.has(leading.findLast(({ fold }) => !DETERMINERS.has(fold))?.fold ?? '')) return false;
  const sentence = text.slice(opened, closed);
  return !BACK_THEN.test(sentence) && !(sentence.match(/\b(?:1[89]|20)\d\d\b/g) ?? []).some((year) => year !== day.slice(0, 4));
}

function joins(text: string, token: TitleWord, next: number): boolean {
  return /^[ \u00A0.-]{1,2}$/.test(text.slice(token.end, next));
}

/** "CIA Director |Mike Pompeo|": the name that follows at once. */
function nameBehind({ tokens, text, mentions }: Here, to: number): Pick<TitleClaim, 'name' | 'person'> | null {
  const first = tokens[to];
  if (!first?.capital || !joins(text, tokens[to - 1]!, first.start)) return null;
  const mention = mentions.find((each) => each.start <= first.start && each.end > first.start);
  if (mention) return mention.kind === 'person' ? { name: text.slice(mention.start, mention.end), person: mention.id } : null;
  let last = to;
  while (last + 1 < tokens.length && last - to < 3 && tokens[last + 1]!.capital && joins(text, tokens[last]!, tokens[last + 1]!.start) && !tokens[last]!.possessive) last++;
  return { name: text.slice(first.start, tokens[last]!.end), person: null };
}

// "…, the press secretary, had resigned" tells of a time before.
const PAST_PERFECT = /^,? had\b/;

// What may stand between a name and its title: ", the", " is the", " – the".
const BETWEEN = /^(?:, (?:(?:who is|now|currently) )?(?:the |an? )?(?:current |U\.S\. )?| is (?:now |currently |still )?(?:the )?| [–—-] (?:the )?)$/;

/** "|Mike Pompeo|, the CIA director,": the name that it is said of. */
function nameBefore({ tokens, text, mentions }: Here, from: number, to: number): Pick<TitleClaim, 'name' | 'person'> | null {
  const start = tokens[from]!.start;
  const mention = mentions.findLast((each) => each.end <= start && each.kind === 'person');
  if (!mention || mention.kind !== 'person' || !BETWEEN.test(text.slice(mention.end, start))) return null;
  const behind = text.slice(tokens[to - 1]!.end);
  if (PAST_PERFECT.test(behind)) return null;
  // "Pompeo, CIA director Haspel and …" is a list.
  return /^(?:[,.;:)–—]|\s*$| (?:and|who|said|told|in|on|at|since|under|–|—))/.test(behind) ? { name: text.slice(mention.start, mention.end), person: mention.id } : null;
}

/** In a quotation, or between marks that nobody took for one. */
function isQuoted(claim: TitleClaim, { quotes }: Pick<Recognized, 'quotes'>, text: string): boolean {
  if (quotes.some(({ block, start, end }) => block === claim.block && start <= claim.start && end >= claim.end)) return true;
  const before = text.slice(0, claim.start);
  return (before.match(/["“”]/g) ?? []).length % 2 === 1;
}
