/** Words of bodies' names that British and American English spell differently: to the American spelling. */
const AMERICAN = new Map([
  ['organisation', 'organization'], ['organisations', 'organizations'], ['defence', 'defense'], ['centre', 'center'], ['centres', 'centers'], ['programme', 'program'],
  ['theatre', 'theater'], ['harbour', 'harbor'], ['co-operation', 'cooperation'], ['licence', 'license'], ['grey', 'gray'], ['&', 'and'],
  ['labour', 'labor'], ['qaida', 'qaeda'], ['al-qaida', 'al-qaeda'], ['taleban', 'taliban'], ['hizbollah', 'hezbollah'], ['hizbullah', 'hezbollah'], ['hezbullah', 'hezbollah'],
]);

/** A folded word, spelled as names are compared. */
export function americanSpelling(word: string): string {
  return AMERICAN.get(word) ?? word;
}

/** The other spellings of a folded word that count as the same. */
export function otherSpellings(word: string): string[] {
  const same = americanSpelling(word);
  return [same, ...[...AMERICAN].flatMap(([other, american]) => (american === same ? [other] : []))].filter((other) => other !== word);
}
