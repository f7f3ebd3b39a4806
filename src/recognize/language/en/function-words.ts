import { words } from '../word-list.ts';

export const ARTICLES = words(`
  the a an this that these those some any each every no another such both either neither other all several many most
  few more one two three four five six seven eight nine ten dozens hundreds thousands my your its our their his her whose
`);
export const POSSESSIVE_PRONOUNS = words('my your its our their his her whose');
/** Pronouns that can be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS = words('he she they we i you it');
export const OTHER_PRONOUNS = words(`
  him them me us himself herself themselves itself ourselves myself yourself him/her what whatever mine hers
`);
export const RELATIVES = words('who which that whom');
export const PREPOSITIONS = words(`
  of in on at for with from by about into over after before during against between among through under without within
  toward towards upon around outside inside near beyond behind beside besides despite following amid across along like
  via throughout per versus vs concerning regarding alongside off onto above below atop minus plus than aboard
`);
export const CONJUNCTIONS = words('and but or nor yet then & plus');
export const SUBORDINATORS = words(`
  because if when while although though as since unless until whether where why how once whereas so lest that
  whenever wherever
`);
export const AUXILIARIES = words(`
  is are was were be been being am has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't
  isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t shouldn’t can’t couldn’t cannot not
`);
export const BE = words('is are was were be been being am isn\'t aren\'t wasn\'t weren\'t isn’t aren’t wasn’t weren’t get gets got');
export const ADVERBS = words(`
  also later then now again once never always often still even just only already soon yet too very here there earlier
  recently initially finally eventually instead indeed however meanwhile sometimes twice first further furthermore
  moreover therefore thus perhaps maybe almost rather quite simply up out down back away forth ahead aloud online
  elsewhere together apart aside afterward afterwards beforehand long well much little ever so far nonetheless
  nevertheless otherwise reportedly allegedly largely mostly specifically personally publicly privately likewise
  similarly jokingly best better worse over live next previously one-on-one else alike seldom anyway somehow somewhere anew abroad overseas onstage offstage outright upstairs
  downstairs nearby point-blank midway
`);
export const NOT_ADVERBS = words(`
  family early daily weekly monthly yearly only july italy ally rally reply supply assembly elderly friendly likely
  unlikely lonely ugly holy bully belly jelly lily fly apply comply rely multiply anomaly homily melancholy monopoly
  kelly emily sally billy molly polly lovely lively deadly costly orderly scholarly hourly quarterly
  bodily heavenly fatherly cowardly beverly kimberly connolly donnelly connelly reilly
`);
export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february april june
  july august september october november december jan feb mar apr jun jul aug sept oct nov dec
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
`);
/** "last week", "this year": two words that together tell a time. */
export const TIME_UNITS = words(`
  week month year night morning afternoon evening weekend day summer winter spring fall autumn season moment hour
  minute minutes hours days weeks months years decade decades term time
`);
export const TIME_LEADS = words('last next this that earlier later early late previous same past each every');
/** Words of a small letter inside names and titles of works. */
export const SMALL_WORDS = words('a an the of and or for in on at to from by with as but nor de la le du van von der den al el & vs not is it if');
