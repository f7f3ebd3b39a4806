import { phrases, words } from '../recognize/language/word-list.ts';

/** Words that end the name of a public body or an organization ("State Department"), or begin one with "of" or "for". */
export const BODY_HEADS = words(`
  department ministry agency bureau office commission committee council board authority administration service senate congress parliament assembly cabinet court
  university college institute institution academy association federation union league foundation organization organisation society party police army navy force guard
  bank fund corporation company embassy directorate secretariat tribunal inspectorate treasury legislature senate chamber diet duma knesset bundestag
`);

/** Those that may begin a name, with "of", "for" or "on" behind them. */
export const LEADING_HEADS = words('department ministry agency bureau office commission committee council board university college institute bank house court senate chamber organization organisation federation union association academy parliament');

/** Bodies that everybody calls by a name with no such word in it, or by that word alone; folded. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(phrases(`
  white house
  senate
  congress
  parliament
  pentagon
  kremlin
  knesset
  bundestag
  european parliament
  house of representatives
  house of commons
  house of lords
  united nations
  european union
  african union
  arab league
  scotland yard
  interpol
  amnesty international
  red cross
  world bank
`));

/** Words before a body's name that are not part of it. */
export const AROUND = words('the a an us american former new its his her their this that each every another some any all no our your my united-states');

/** Names of one capital word that are a body only with "the" before them. */
export const WITH_ARTICLE = words('senate congress parliament pentagon kremlin knesset bundestag');
