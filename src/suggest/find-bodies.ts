import { areKnownInitials, knownInitials } from '../recognize/language/en/initials.ts';
import { TURNING_HEADS } from '../recognize/language/en/legal-forms.ts';
import { CALENDAR } from '../recognize/language/en/places.ts';
import { ORDINARY_OPENERS } from '../recognize/language/en/things.ts';
import { isThing } from '../recognize/names/neighbours.ts';
import { fold, tokensOf, type Token } from '../recognize/tokens.ts';
import { AROUND, BODY_HEADS, KNOWN_BODIES, LEADING_HEADS, WITH_ARTICLE } from './body-words.ts';

/** A public body or an organization that a text names; UTF-16 code units. */
export interface Body {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The same for every way to write one name: "CIA" and "Central Intelligence Agency", "State Department" and "Department of State". */
  readonly key: string;
}

/** Finds what is a body by its own words: by how its name ends or begins, or because everybody knows it. */
export function bodiesIn(text: string): Body[] {
  const tokens = tokensOf(text);
  const found: Body[] = [];
  for (let at = 0; at < tokens.length;) {
    const sure = known(tokens, at) ?? withAnd(tokens, at) ?? initials(tokens, at);
    const to = sure ?? named(tokens, at);
    if (to === null) at++;
    else {
      if (sure !== null || !isPart(text, tokens, at, to)) found.push(bodyOf(text, tokens, at, to));
      at = to;
    }
  }
  return found;
}

/** "Food and Drug Administration": a name with "and" in it is known whole, or not at all. */
function withAnd(tokens: readonly Token[], at: number): number | null {
  if (!tokens[at]!.capital) return null;
  for (let to = Math.min(tokens.length, at + 8); to > at + 2; to--) {
    const run = tokens.slice(at, to);
    if (run.some(({ fold: word }) => word === 'and') && run.every((token, index) => index === 0 || token.joined) && knownInitials(run.map((token) => token.fold)).length > 0) return to;
  }
  return null;
}

/** Whether words are the end, the beginning or the middle of a longer name: "[Drug Administration]", "[Bureau of Alcohol], Tobacco and …", "[Senate Office] Building". */
function isPart(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const [before, and, next] = [tokens[from - 2], tokens[from - 1], tokens[to]];
  if (and?.fold === 'and' && tokens[from]!.joined && before?.capital && and.joined) return true;
  if (/^, \p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)*,? and \p{Lu}/u.test(text.slice(tokens[to - 1]!.end))) return tokens.slice(from, to).some((token) => token.fold === 'of' || token.fold === 'on');
  return next?.joined === true && next.capital && !tokens[to - 1]!.possessive && (isThing(next.fold) || /^(?:authorization|appropriations?|reauthorization|provisional|recruiting)$/.test(next.fold));
}

function bodyOf(text: string, tokens: readonly Token[], from: number, to: number): Body {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  return { start, end, name: text.slice(start, end), key: bodyKey(tokens.slice(from, to).map((token) => token.fold)) };
}

/** What all ways to write a body's name have in common. */
export function bodyKey(folded: readonly string[]): string {
  if (folded.length === 1 && areKnownInitials(folded[0]!)) return folded[0]!;
  const last = folded.at(-1)!;
  const turned = TURNING_HEADS.has(last) && folded.length > 1 ? [[last, 'of', ...folded.slice(0, -1)], [last, 'of', 'the', ...folded.slice(0, -1)]] : [];
  const [initial] = [folded, ...turned].flatMap((words) => knownInitials(words));
  if (initial !== undefined) return initial;
  const [head, of, ...rest] = folded;
  const subject = rest[0] === 'the' ? rest.slice(1) : rest;
  return of === 'of' && TURNING_HEADS.has(head!) && subject.length > 0 && subject.length <= 3 && head !== 'university' ? [...subject, head].join(' ') : folded.join(' ');
}

/** A body that everybody knows; the token behind it. */
function known(tokens: readonly Token[], at: number): number | null {
  if (!tokens[at]!.capital || tokens[at]!.upper) return null;
  for (let length = 4; length > 0; length--) {
    const run = tokens.slice(at, at + length);
    if (run.length < length || run.some((token, index) => index > 0 && !token.joined) || !run.at(-1)!.capital) continue;
    const name = run.map((token) => token.fold).join(' ');
    if (!KNOWN_BODIES.has(name) || goesOn(tokens, at + length)) continue;
    if (length === 1 && WITH_ARTICLE.has(name) && !(tokens[at - 1]?.fold === 'the' && tokens[at]!.joined)) continue;
    return at + length;
  }
  return null;
}

/** "CIA", "the U.N."; not a part of a longer name. */
function initials(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]!;
  return token.upper && areKnownInitials(token.fold) && !NOT_BODIES.has(token.fold) && !(tokens[at + 1]?.upper && tokens[at + 1]!.joined) && !(token.joined && tokens[at - 1]?.upper) ? at + 1 : null;
}

/** Agencies of news, whose initials sign texts, and parties by nickname. */
const NOT_BODIES = new Set(['ap', 'afp', 'upi', 'gop', 'abc', 'cbs', 'nbc', 'hp', 'ge', 'gm', 'ussr', 'usa']);

const NOT_A_BODY = /^(?:soviet union|tea party|boston tea party|birthday party|[a-z]+ state union|western union|electoral college)$/;

const LINKS = new Set(['of', 'for', 'on', 'and', 'the']);

/** Capital words up to one that is a body's, or from one with "of" behind it. */
function named(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at]!;
  if (!first.capital || AROUND.has(first.fold) || CALENDAR.has(first.fold) || (first.opens && (first.fold.endsWith('ly') || ORDINARY_OPENERS.has(first.fold)))) return null;
  if (LEADING_HEADS.has(first.fold) && tokens[at + 1]?.joined && LINKS.has(tokens[at + 1]!.fold) && tokens[at + 1]!.fold !== 'and') {
    const end = phraseEnd(tokens, at + 1);
    return end !== null && !goesOn(tokens, end) ? end : null;
  }
  let to = at + 1;
  while (to < tokens.length && to - at < 6 && tokens[to]!.joined && tokens[to]!.capital && !tokens[to]!.opens) to++;
  // Countries and events end in such words as well.
  for (let end = to; end > at + 1; end--) {
    if (NOT_A_BODY.test(tokens.slice(at, end).map(({ fold: word }) => word).join(' '))) continue;
    const head = tokens[end - 1]!.fold;
    if (!BODY_HEADS.has(head)) continue;
    // "Senate Foreign Relations Committee of X" goes on; "Yale University of" hardly.
    const further = LEADING_HEADS.has(head) && tokens[end]?.joined && /^(?:of|on|for)$/.test(tokens[end]!.fold) ? phraseEnd(tokens, end) : null;
    return further ?? end;
  }
  return null;
}

/** Behind "of": an article perhaps, then capital words, "and" between them. */
function phraseEnd(tokens: readonly Token[], link: number): number | null {
  let at = link + 1;
  if (tokens[at]?.joined && tokens[at]!.fold === 'the') at++;
  if (!tokens[at]?.joined || !tokens[at]!.capital || tokens[at]!.opens) return null;
  let end = at + 1;
  for (;;) {
    if (tokens[end]?.joined && tokens[end]!.capital) end++;
    else if (tokens[end]?.joined && LINKS.has(tokens[end]!.fold) && tokens[end]!.fold !== 'the' && tokens[end + 1]?.joined && tokens[end + 1]!.capital && end - link < 6) end += 2;
    else return end - link > 8 ? null : end;
  }
}

/** Whether a name runs on behind a token: "Senate Foreign Relations Committee". */
function goesOn(tokens: readonly Token[], to: number): boolean {
  let end = to;
  while (tokens[end]?.joined && tokens[end]!.capital) end++;
  return end > to && BODY_HEADS.has(tokens[end - 1]!.fold);
}

/** A name as an agency's file would hold it: no "U.S." before it. */
export function plainBodyName(name: string): string {
  const bare = name.replace(/^(?:the\s+)?(?:U\.S\.|US|United States)\s+(?=\p{Lu}\p{Ll})/u, '').replace(/^the\s+/i, '');
  return bare.includes(' ') || KNOWN_BODIES.has(fold(bare)) ? bare : name.replace(/^the\s+/i, '');
}

/** The key of a name as a text writes it. */
export function keyOfName(name: string): string {
  return bodyKey(tokensOf(plainBodyName(name)).map((token) => fold(token.text)));
}
