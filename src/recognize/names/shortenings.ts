import { ALSO_WORDS } from '../language/en/common-words.ts';
import { isGiven } from '../language/en/given-names.ts';
import { COMPANY_WORDS, LEGAL_FORMS } from '../language/en/legal-forms.ts';
import { CALENDAR, DEMONYMS, PLACES } from '../language/en/places.ts';
import { TITLES } from '../language/en/titles.ts';
import type { Line } from './lines.ts';
import { isThing } from './neighbours.ts';

/** Whether a word is no English one that tells what a body is: "Fenn" in "Fairbrook Fenn". */
function isOwnName({ fold, capital }: Line['tokens'][number]): boolean {
  return capital && !isThing(fold) && !DEMONYMS.has(fold) && !PLACES.has(fold) && (!ALSO_WORDS.has(fold) || isGiven(fold)) && !TITLES.has(fold) && !/(?:ing|al|ed|er|ic)$/.test(fold);
}

/** What a company is called once its whole name was given: "Fairbrook" of "Fairbrook Airlines". */
export function shortenings({ tokens }: Line, from: number, to: number): string[] {
  const first = tokens[from]!;
  const rest = tokens.slice(from + 1, to);
  const tells = first.capital && first.fold.length > 3 && !DEMONYMS.has(first.fold) && !PLACES.has(first.fold) && !isThing(first.fold) && !ALSO_WORDS.has(first.fold) && !CALENDAR.has(first.fold) && !isGiven(first.fold);
  return tells && rest.length > 0 && rest.length < 3 && (rest.every(({ fold }) => COMPANY_WORDS.has(fold) || LEGAL_FORMS.has(fold)) || (rest.length === 1 && isOwnName(rest[0]!))) ? [first.fold] : [];
}
