import { phrases, words } from '../word-list.ts';

/** Bodies that many countries, states and cities have under the same name. */
const GENERIC = new Set(phrases(`
  senate
  house
  house of representatives
  house of commons
  house of lords
  representatives
  congress
  parliament
  cabinet
  government
  treasury
  army
  navy
  air force
  marines
  marine corps
  coast guard
  national guard
  armed forces
  court
  supreme court
  high court
  court of appeals
  constitutional court
  tax court
  central bank
  federal reserve
  police
  police department
  fire department
  parole board
  election commission
  national assembly
  assembly
  legislature
  national park service
  postal service
  social security administration
  geological survey
  national security council
  national library
  national gallery
  labour party
  labor party
  democratic party
  republican party
  conservative party
  liberal party
  green party
  socialist party
  communist party
  people's party
  executive branch
  office of inspector general
  inspector general
  departmental offices
  office of administration
  office of the speaker
  office of the majority leader
  office of the majority whip
  criminal division
  civil rights division
  antitrust division
  national security division
  access board
  management directorate
`));

/** Departments and ministries that only one country calls so. */
const TELLING = words('state homeland veterans housing defense');
const HEADS = words('department ministry');

const COUNTRY = words('us united american royal');

/** Whether a name, in folded words, may be any country's. */
export function isGenericBody(name: readonly string[]): boolean {
  if (COUNTRY.has(name[0]!)) return false;
  if (GENERIC.has(name.join(' '))) return true;
  if (HEADS.has(name[0]!) && name[1] === 'of') return !TELLING.has(name[2] ?? '') && !(name[2] === 'the' && name[3] === 'treasury' && name.length > 4);
  return HEADS.has(name.at(-1)!) && name.length < 4 && !TELLING.has(name[0]!);
}

/** Words right before such a name, in small letters, that say whose it is: not the nation's. */
export const LOCAL = words('state provincial territorial local city county municipal commonwealth country island province region kingdom territory nation opposition');

const LEGISLATURES = words('senate house representatives commons lords congress parliament assembly legislature');

/** Bodies that are of the same sort, by the last word of their names: whoever names one of a state's chambers may mean that state's other one. */
export function sortOfBody(last: string): string {
  return LEGISLATURES.has(last) ? 'legislature' : last;
}

const LOOSE = words('government police army navy force forces marines guard cabinet treasury bank branch');

/** Whether a nation has one body that its last word means: a parliament, a court, a party, a ministry; "the Army" is said of more. */
export function isTellingSort(last: string): boolean {
  return !LOOSE.has(last);
}
