import { words } from '../word-list.ts';
import { ALSO_WORDS } from './common-words.ts';
import { DOCUMENT_NOUNS, GROUP_NOUNS, PEOPLE_NOUNS } from './sources.ts';
import { BODY_WORDS, ORDINARY_OPENERS, PLACE_WORDS, THING_WORDS } from './things.ts';
import { TITLES } from './titles.ts';
import { VERB_FORMS } from './verbs.ts';

/** Everyday words that no other list of names' neighbours has, and that bodies, bands and papers are called. */
const EVERYDAY = words(`
  time life people news world nation country union liberty independence unity hope change progress action justice peace war work money business future past present history science
  nature art music food health home family love power energy water fire earth air light space sound voice word words story stories idea ideas question answer truth right rights reason
  orange apple target gap shell visa total focus fortune money mercury puma oracle sprint virgin boots next express metro mail post standard economist spectator observer guardian
  independent daily weekly monthly morning evening nightly today tomorrow yesterday variety rolling billboard vogue elle wired slate salon atlantic nation hill politico quest
  prince queen kiss rush journey chicago boston kansas foreigner asia europe america oasis blur pulp suede garbage hole cake live fuel bush heart yes genesis eagles doors band cure
  police clash jam who them it her his us they we one all some any each first last best better good new old young great big small high low long short free open public private local
  general special social common green red blue black white grey gold silver brown yellow pink freedom crown anonymous gloria immortals budweiser environment labour labor conservative
  liberal radical national federal central western eastern northern southern international global universal united alliance forward together direct instant inside outside beyond
  bank church school college university court senate house congress parliament government council cabinet treasury army navy marines guard force fund trust bureau centre center
  media press radio television network channel station studio stage theatre theater cinema film movie book books paper magazine journal review record records label shop store
  market exchange stock bond share gas oil coal steel iron car cars motor truck bus train rail ship plane jet rocket star stars moon sun sky rain snow ice wind storm river lake sea
  ocean mountain forest tree flower garden farm field animal animals dog dogs cat cats horse lion tiger bear wolf fox eagle hawk bird birds fish king kings knight knights warrior warriors
  giant giants ranger rangers saint saints angel angels devil devils hero heroes rebel rebels pirate pirates cowboy cowboys viking vikings bull bulls bear bears rocket rockets heat
  magic jazz thunder wild avalanche lightning dynamo spartak arsenal
  game games play sport sports match race run walk jump move movement motion step steps path road way street bridge gate door window wall room table chair bed clock watch phone
  signal line lines point points circle square triangle cross mark sign key code link web net cloud data file page text type letter number figure zero one two three four five six seven
  eight nine ten hundred thousand million billion
`);

/** Of the bodies that speak, those whose names are no words. */
const NAMES = words(`
  kremlin pentagon reuters bloomberg breitbart buzzfeed axios gawker twitter facebook google amazon microsoft wikileaks hamas hezbollah interpol taliban moscow washington beijing brussels
`);

/** Whether a folded word is an English one: in a capital at the beginning of a sentence it may be just that. */
export function isEnglishWord(word: string): boolean {
  if (NAMES.has(word)) return false;
  return EVERYDAY.has(word) || ALSO_WORDS.has(word) || ORDINARY_OPENERS.has(word) || VERB_FORMS.has(word) || TITLES.has(word) || BODY_WORDS.has(word) || PLACE_WORDS.has(word)
    || THING_WORDS.has(word) || PEOPLE_NOUNS.has(word) || GROUP_NOUNS.has(word) || DOCUMENT_NOUNS.has(word);
}
