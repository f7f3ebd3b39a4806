import { words } from '../word-list.ts';

/** What a company's name may end in and is called without. */
export const LEGAL_FORMS = words(`
  inc incorporated corp corporation co company cos companies ltd limited llc llp lp plc gmbh ag sa spa nv bv ab oy oyj asa as kk pty sarl srl se kgaa sas group holding holdings
`);
/** Of these a name keeps its last word where only one other would be left: "Ford Motor", not "Ford", is told from more. */
export const LOOSE_FORMS = words('group holding holdings company companies co corporation');

/** Heads of bodies whose name also turns round: "Department of State", "State Department". */
export const TURNING_HEADS = words('department ministry bureau office agency board commission council committee institute university college service');
/** Words left out of initials. */
export const SMALL_IN_INITIALS = words('of the and for in on at to a an & de la du des el y');

/** What companies are called by besides, and may be called without once their whole name was given. */
export const COMPANY_WORDS = words(`
  motor airlines airways industries international enterprises partners associates systems technologies motors pharmaceuticals laboratories media entertainment studios pictures records
  management financial capital securities investments ventures energy oil steel foods brewing brewery software interactive aerospace aircraft automotive electronics communications wireless
  telecom insurance stores bancorp mutual semiconductor
`);
