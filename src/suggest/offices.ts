import { tokensOf, type Token } from '../recognize/tokens.ts';
import { CALENDAR } from '../recognize/language/en/places.ts';
import { words } from '../recognize/language/word-list.ts';

/** Words that say what office somebody holds, rather than what somebody is. */
const OFFICES = words(`
  president vice-president premier minister chancellor secretary undersecretary senator sen representative rep congressman congresswoman assemblyman assemblywoman governor gov mayor councilman
  councilwoman councillor councilor commissioner ambassador envoy judge justice attorney solicitor prosecutor sheriff chief superintendent king queen prince pope bishop archbishop cardinal
  patriarch emir sultan director chairman chairwoman chairperson chair ceo cfo coo chief spokesman spokeswoman spokesperson speaker leader whip deputy administrator mp mep mla lawmaker
  adviser advisor counsel founder president-elect provost rector dean treasurer comptroller controller auditor registrar surgeon commander general admiral colonel governor-general secretary-general
  director-general attorney-general coordinator inspector head manager coach editor ombudsman
`);

/** Offices only together with whose they are: "director" may be of films. */
const ALONE_NOTHING = words('director manager leader head founder coach editor chief adviser advisor counsel inspector commander coordinator administrator superintendent dean officer speaker general king queen prince lawmaker envoy deputy attorney');

/** Words that a post's title does not begin with: they say when, or how much. */
const BEFORE_TITLE = words('the a an his her their its former then current acting interim incoming outgoing late ex longtime fellow colleague opponent rival incumbent then-president newly mr mrs ms dr sir us american republican democratic democrat democrats republicans');

/** Forms of address. */
const ADDRESS = words('mr mrs ms miss mx sir dame dr lord lady rev hon prof');

/** Whether words before or after the title say that the person does not hold the post. */
const NOT_HOLDER = /\b(?:former|ex|then|late|onetime|past|previous|nominee|candidate|\w+-designee|\w+-designate|designate|\w+-elect|elect|hopeful|acting|interim|retired|outgoing|would-be|next|future)\b/i;

/** A title as a post's name, in the text's own words. */
export interface OfficeWords {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  /** Whether the text says the person holds it, rather than held, seeks or is to get it. */
  readonly held: boolean;
}

/**
 * The office in a description beside a name: articles, "former" and the like before it left out, the full stop of an
 * abbreviation taken in.
 *
 * "the White House press secretary" → "White House press secretary"; "Sen" of "Sen. Tom Cotton" → "Sen."
 *
 * @param beforeName whether the name follows: what stands before it may begin with somebody else's office.
 * @returns null where it names no office: "actor", "his wife".
 */
export function officeIn(text: string, start: number, end: number, beforeName: boolean): OfficeWords | null {
  const tokens = tokensOf(text.slice(start, end));
  let from = beforeName ? ownPart(tokens) : 0;
  if (LINKS.has(tokens.at(-1)?.fold ?? '')) return null;
  while (from < tokens.length && isBeforeTitle(tokens[from]!)) from++;
  if (from === tokens.length || tokens.slice(from).every(({ fold }) => ADDRESS.has(fold))) return null;
  const role = tokens.findIndex(({ fold }, at) => at >= from && OFFICES.has(fold));
  // The office comes first or ends the words: in "wife of the president" it is somebody else's.
  if (role < 0 || tokens.slice(from, role).some(({ fold }) => fold === 'of' || fold === 'to')) return null;
  if (from === tokens.length - 1 && ALONE_NOTHING.has(tokens[from]!.fold)) return null;
  const first = start + tokens[from]!.start;
  // "Labour MP (Member of Parliament": what a bracket opens and does not close is no part of it.
  const open = text.slice(first, end).search(/\s*\((?![^(]*\))/);
  if (open > 0) end = first + open;
  const last = end + (text[end] === '.' && /^(?:sen|rep|gov|gen|adm|col|lt)$/i.test(tokens.at(-1)!.text) ? 1 : 0);
  return { start: first, end: last, title: text.slice(first, last), held: !NOT_HOLDER.test(text.slice(start, end)) };
}

/** "new" of "New Zealand" stays. */
function isBeforeTitle({ fold, capital }: Token): boolean {
  return BEFORE_TITLE.has(fold) || CALENDAR.has(fold) || (fold === 'new' && !capital);
}

const LINKS = words('of for to the and at in with');

/** "spokesman for President" before a name: only "President" is the bearer's. */
function ownPart(tokens: readonly Token[]): number {
  const link = tokens.findLastIndex(({ fold }) => fold === 'for' || fold === 'to' || fold === 'with');
  const behind = tokens.slice(link + 1);
  return link > 0 && behind.length < 4 && OFFICES.has(behind.at(-1)?.fold ?? '') && behind[0]!.fold !== 'the' ? link + 1 : 0;
}
