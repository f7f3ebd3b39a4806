/** Words right before a title that make it another title, or one of another time: "deputy CIA director", "then-CIA director". */
export const OTHER_TITLE: ReadonlySet<string> = new Set(
  `acting assistant associate aspiring chief co deputy designate elect emeritus erstwhile ex first former future incoming interim joint junior late longtime
  ministerial next nominee old onetime one-time outgoing past potential presumptive previous principal prospective retired second senior shadow sometime state county city provincial then
  under vice would-be`.split(/\s+/),
);

/** Words right behind a title that do the same: "CIA director nominee", "president-elect". */
export const NOT_YET: ReadonlySet<string> = new Set(['candidate', 'candidates', 'contender', 'designate', 'elect', 'emeritus', 'hopeful', 'hopefuls', 'nominee', 'nominees', 'pick', 'prospect']);

/** Words that put a title in another time where they stand before it, an article or "as" between them: "was the CIA director". */
export const OTHER_TIME: ReadonlySet<string> = new Set(
  `appoint appointed appointing be became become becomes becoming been being choose chose chosen made make name named naming nominate nominated nominating once
  picked replace replaced replacing serve served serves serving succeed succeeded succeeding tapped was were`.split(/\s+/),
);

/** Phrases that put a whole sentence in another time. */
export const BACK_THEN = /\b(?:at the time|back then|(?:years|decades|months) (?:ago|earlier)|previously|formerly|until recently|in those days|(?:first|second) term|when (?:he|she|they) (?:was|were)|during (?:his|her|their) (?:time|tenure|years))\b/i;

/** Capital words before which a title is still our own: "U.S. Secretary of State", "On Monday Secretary of State …"; others name another country or state. */
export const OWN_COUNTRY: ReadonlySet<string> = new Set(
  `us american national federal current new the a an as at but and or yet so if that this when while where after before since until though although because like both
  on in for from to with by of about against under over his her its our their mr mrs ms dr gen adm col lt capt sen rep
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  yesterday today tonight later earlier meanwhile separately also then instead however still even only`.split(/\s+/),
);

/** What may stand between such a word and the title. */
export const DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'as', 'his', 'her', 'its', 'our', 'the', 'their', 'to']);
