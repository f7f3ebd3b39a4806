import { words } from '../word-list.ts';

/** Right before a quoted word, these say that the word itself is meant. */
export const NAMING_WORDS = words(`
  word words term terms phrase expression letter letters name names so-called title titled acronym nickname slogan
  hashtag keyword moniker pseudonym handle username codename alias verb noun adjective pronoun spelling
`);

/** Those of them that somebody's words may be called as well, where these are more than two: used the phrase “law and order”. */
export const WORDS_FOR_WORDS = words('words phrase slogan line');

/** Participles of naming. */
export const NAMING_VERBS = words(`
  nicknamed named titled entitled dubbed known christened codenamed code-named styled headlined subtitled renamed
  so-called surnamed marked captioned mean means meaning spelled pronounced
`);

/** Plain forms of verbs that say what somebody calls, or thinks of, somebody or something. */
export const QUALIFYING_VERBS = words(`
  call describe accuse dismiss label brand deem term characterize characterise portray cast compare liken refer
  denounce deride decry slam blast mock ridicule criticize criticise condemn hail praise tout declare pronounce
  consider regard paint blame assail laud applaud disparage insult taunt castigate vilify malign trash frame billed justify
`);
