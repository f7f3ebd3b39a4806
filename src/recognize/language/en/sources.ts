import { words } from '../word-list.ts';

/** Those who speak for an agency, a campaign, a company. */
export const SPOKESPERSON = words(`
  spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons spox
`);
/** Two words that mean the same: "press secretary". */
export const SPOKESPERSON_PAIRS = new Set(['press secretary', 'press secretaries', 'communications director', 'press officer', 'press aide', 'press attaché']);

/** What people are called who are described, not named; singular and plural. */
export const PEOPLE_NOUNS = words(`
  official officials aide aides adviser advisers advisor advisors source sources person people man men woman women
  boy boys girl girls child children voter voters supporter supporters critic critics opponent opponents rival rivals
  ally allies associate associates friend friends colleague colleagues expert experts analyst analysts observer
  observers witness witnesses resident residents protester protesters protestor protestors demonstrator demonstrators
  activist activists leader leaders lawmaker lawmakers senator senators congressman congressmen congresswoman
  congresswomen representative representatives governor governors mayor mayors president presidents minister ministers
  clerk clerks guards intern interns cop cops chef cook poet poets thief monk nun tenant tenants accountant accountants assistant assistants
  attendant attendants applicant applicants contestant informant informants migrant migrants militant militants servant servants merchant
  client clients respondent respondents recipient recipients advocate advocates graduate graduates magistrate magistrates appointee appointees
  detainee detainees trainee retirees trustees engineers pioneer guy guys kid kids lady ladies couple pair duo trio czar ayatollah cardinal
  archbishop sheikh emir sultan pal pals boss bosses mate teammate teammates athlete athletes acolyte acolytes disciple disciples vet vets
  elder elders troops premiers laureate laureates proponent proponents adherent adherents counterpart counterparts ex-president
  marshal marshals bartender barista steward counsel running-mate mp mps mep meps congressperson counselor councillors secretary secretaries chief chiefs chairman chairwoman chair chairs director directors manager managers strategist
  strategists operative operatives consultant consultants pollster pollsters reporter reporters journalist journalists
  editor editors columnist columnists host hosts anchor anchors moderator moderators author authors writer writers
  professor professors teacher teachers student students scholar scholars scientist scientists researcher researchers
  doctor doctors nurse nurses lawyer lawyers attorney attorneys prosecutor prosecutors judge judges justice justices
  officer officers detective detectives sheriff sheriffs soldier soldiers general generals admiral colonel captain
  commander commanders veteran veterans diplomat diplomats ambassador ambassadors envoy envoys king queen prince
  princess pope bishop bishops priest priests pastor pastors rabbi imam cleric clerics nominee nominees candidate
  candidates frontrunner front-runner contender contenders incumbent billionaire businessman businesswoman mogul tycoon
  executive executives founder founders owner owners worker workers employee employees member members delegate delegates
  democrat democrats republican republicans conservative conservatives liberal liberals progressive progressives
  independent independents mother father mom dad son sons daughter daughters brother sister wife husband widow uncle
  aunt cousin grandmother grandfather family parent parents neighbor neighbors neighbour neighbours victim victims
  survivor survivors insider insiders staffer staffers donor donors investor investors economist economists historian
  historians caller callers fan fans player players coach coaches driver pilot farmer farmers miner miners deputy
  head heads vice-president premier chancellor speaker whip lieutenant sergeant crowd audience guest guests star actor
  actress singer musician artist artists director-general partner partners spokesman patient patients user users
  citizen citizens immigrant immigrants mourner mourners volunteer volunteers pundit pundits commentator commentators
  biographer biographers correspondent correspondents interviewer panelist panelists others some many one those both
  two three several few someone somebody everyone everybody anyone nobody another teenager teen retiree engineer
  investigator investigators inspector commissioner commissioners councilman councilwoman councilor councillor
  senators-elect president-elect mayor-elect governor-elect trustee regent dean principal superintendent rep sen gov
  negotiator negotiators mediator chairperson co-founder co-chair co-author cofounder heir predecessor successor
  politician politicians statesman dissident dissidents defector defectors exile exiles refugee refugees secretary-general
  eyewitness eyewitnesses surrogate surrogates interviewee onlooker onlookers bystander bystanders attendee attendees
  participant participants spouse ex-wife ex-husband girlfriend boyfriend nephew niece grandson granddaughter son-in-law
  daughter-in-law brother-in-law father-in-law classmate classmates roommate juror jurors defendant plaintiff plaintiffs
  suspect suspects inmate prisoner prisoners agent agents marine marines undersecretary bureaucrat bureaucrats centrist
  centrists moderate moderates hard-liner hard-liners hardliner hardliners evangelical evangelicals catholics muslims
  christians jews latinos hispanics millennials superfan rallygoer rallygoers co-developer coordinator coordinators
  operators confidant confidante confidants loyalist loyalists backer backers detractor detractors skeptic skeptics
  whistleblower tipster passenger passengers customer customers shopper tourist tourists worshiper worshipper believer
`);

/** What other words for people end in: "lobbyist", "pollster", "gunmen"; of capital words only those of peoples and parties do. */
export const PEOPLE_ENDING = /(?:[^aeiou](?:er|or)s?|ists?|ians?|crats?|icans?|(?:wo)?m[ae]n|people)$/;
export const PEOPLES_ENDING = /(?:ists|ians|crats?|icans?)$/;

/** Words that end so and mean no people. */
export const NOT_PEOPLE = words(`
  water number order power matter paper letter chapter newsletter offer dinner corner center november october december
  september twitter error terror floor door color year career computer summer winter weather never other over under
  after poster banner charter chamber border disaster answer factor sector labor list century motor horror mirror
  rumor humor tower layer remainder quarter register master cancer finger shoulder shelter theater barrier
`);

/** Bodies of people: they speak, and are no person. */
export const GROUP_NOUNS = words(`
  campaign administration government ministry department agency bureau office committee commission council board
  court parliament congress senate house party company corporation firm group organization organisation union
  association coalition alliance foundation institute university college school team police military army navy
  force forces authorities authority embassy consulate bank newspaper magazine network channel station website outlet
  paper publication agency service services union church hospital airline club league federation society center centre
  think-tank super-pac pac regime cabinet assembly legislature tribunal prosecution defense defence delegation
  camp staff leadership establishment kremlin pentagon palace secretariat taskforce panel jury bench media press
  reuters politico bloomberg breitbart buzzfeed axios gawker twitter facebook google apple amazon microsoft wikileaks hamas
  hezbollah interpol taliban moscow washington beijing brussels
  organizers organisers regulators newsroom blog lab museum fund trust charity inc corp ltd
`);

/** Papers and recordings that speak for themselves. */
export const DOCUMENT_NOUNS = words(`
  statement statements release communique communiqué report reports document documents letter letters memo memos
  memorandum email emails e-mail e-mails tweet tweets post posts posting message messages text texts note notes
  transcript transcripts book article articles story essay editorial op-ed column study studies survey surveys poll polls review
  petition complaint lawsuit suit filing filings indictment affidavit warrant ruling opinion order bill law act
  amendment constitution resolution treaty agreement deal draft contract plan proposal platform website site page
  ad ads advertisement commercial spot video recording tape clip caption headline headlines sign signs banner banners
  placard placards poster posters t-shirt shirt sticker stickers plaque inscription slogan motto invitation flyer
  leaflet brochure pamphlet questionnaire guideline guidelines policy rule rules code manual handbook profile biography
  memoir diary blog account press-release readout speech testimony finding findings analysis audit dossier cable cables
  advisory alert bulletin notice decree edict declaration manifesto script song lyrics text summary obituary dispatch
  warning warnings results data figures estimates judgment judgement decision verdict subpoena brief motion
  shirts t-shirts hat hats cap caps button buttons mug mugs flag flags tattoo graffiti vest vests copy copies excerpt excerpts recordings audio footage bio proclamation directive memoirs obituaries dispatches subtitle heading chyron podcast footnote sentence sentences paragraph passage chapter preamble clause missive postscript
  dossier voicemail voicemails newsletter newsletters flier fliers mailer mailers billboard billboards
`);

/** What happens, is planned or is talked about, and speaks neither for itself nor for anybody. */
export const THING_NOUNS = words(`
  interview interviews rally rallies debate debates event events appearance appearances conference convention meeting meetings
  conversation conversations call calls session dinner visit trip stop town city state country place room way thing things
  moment case issue issues topic subject point bill law policy problem deal scandal story job work kind sort part end
  idea ideas words tone language style criticism attack attacks crisis controversy scandal episode incident remark remarks
`);

/** Papers whose words are short enough to be told by "is": "the headline was “…”". */
export const INSCRIPTIONS = words('headline headlines title sign signs banner banners poster posters placard placards sticker stickers message messages tweet tweets caption chyron slogan motto inscription subject line');

/** Who is spoken to, not who speaks. */
export const AUDIENCE_NOUNS = words('reporters journalists viewers listeners supporters voters lawmakers crowd audience host anchor moderator');

/** Words beside a source that tell it keeps its name back. */
export const ANONYMITY = /\b(?:anonymity|anonymous(?:ly)?|not (?:to )?be(?:ing)? (?:named|identified|quoted)|not authori[sz]ed to|n[o']t authori[sz]ed|(?:declined|refused|asked) (?:not )?to be (?:named|identified)|unnamed|unidentified|on background)\b/iu;

/** What the holders of a title are called without their name, by the title's last word; '' holds none. */
export const SAME_TITLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['', []],
  ['sen', ['senator', 'lawmaker']], ['senator', ['senator', 'lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['representative', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['gov', ['governor']], ['gen', ['general']], ['lt', ['lieutenant']], ['col', ['colonel']], ['capt', ['captain']],
  ['adm', ['admiral']], ['sgt', ['sergeant']], ['prof', ['professor']], ['dr', ['doctor']], ['rev', ['reverend', 'pastor']],
]);
