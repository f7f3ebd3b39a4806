/** Words right before a title that make it another title, or one of another time: "deputy CIA director", "then-CIA director". */
export const OTHER_TITLE: ReadonlySet<string> = new Set(
  `acting assistant associate aspiring chief co deputy designate elect emeritus erstwhile ex first former future incoming interim joint junior late longtime
  ministerial next nominee old onetime one-time outgoing past potential presumptive previous principal prospective retired second senior shadow sometime then
  under vice would-be`.split(/\s+/),
);

/** Words right behind a title that do the same: "CIA director nominee", "president-elect". */
export const NOT_YET: ReadonlySet<string> = new Set(['candidate', 'candidates', 'contender', 'designate', 'elect', 'emeritus', 'hopeful', 'hopefuls', 'nominee', 'nominees', 'pick', 'prospect']);

/** Words that put a title in another time where they stand up to three words before it: "was the CIA director", "to become". */
export const OTHER_TIME: ReadonlySet<string> = new Set(
  `appoint appointed appointing be became become becomes becoming been choose chose chosen had has having installed made make name named naming nominate
  nominated nominating once picked replace replaced replacing served serving succeed succeeded succeeding tapped was were will would`.split(/\s+/),
);

/** Phrases that put a whole sentence in another time. */
export const BACK_THEN = /\b(?:at the time|back then|(?:years|decades|months) (?:ago|earlier)|previously|formerly|until recently|in those days|(?:first|second) term|when (?:he|she|they) (?:was|were)|during (?:his|her|their) (?:time|tenure|years))\b/i;

/** Words before which a title is still the country's own: "U.S. Secretary of State". */
export const OWN_COUNTRY: ReadonlySet<string> = new Set(['us', 'u.s', 'american', 'the', 'national', 'federal', 'current', 'as', 'but', 'and', 'when', 'while', 'after', 'before', 'mr', 'mrs', 'ms', 'dr', 'gen', 'adm', 'on', 'in', 'for', 'with', 'by', 'like', 'if', 'that']);
