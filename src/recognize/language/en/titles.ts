import { words } from '../word-list.ts';

/** Words of titles that stand right before a name; in small letters as well they introduce one. */
export const TITLES = words(`
  mr mrs ms miss mx messrs mme mlle madame monsieur herr frau senor senora signor signora cde sir dame lord lady dr doctor prof professor rev reverend fr father sister brother mother pastor bishop archbishop cardinal pope rabbi imam
  sheikh shaikh sheik ayatollah mullah hon honorable president vice-president premier prime minister chancellor secretary undersecretary
  senator sen representative rep pres congressman congresswoman assemblyman assemblywoman delegate governor gov lieutenant lt mayor councilman councilwoman councillor
  councilor commissioner ambassador envoy judge justice magistrate attorney solicitor prosecutor sheriff chief constable superintendent inspector detective
  officer sergeant sgt corporal cpl private pvt captain capt major maj colonel col general gen gens admiral adm commander cmdr marshal brigadier commodore brig
  king queen prince princess emperor empress emir sultan shah duke duchess count countess baron baroness crown director chairman chairwoman chairperson chair chairs
  ceo cfo coo cto cio chief executive manager coach skipper spokesman spokeswoman spokesperson speaker leader whip deputy commissar administrator trooper
  deputies democrat republican democrats republicans socialist candidate nominee ex-president ex-secretary ex-senator ex-governor ex-director then-president then-secretary then-sen
  then-senator then-gov president-elect senator-elect mp mep mla msp reps sens lawmaker aide adviser advisor analyst strategist lawyer counsel
  author writer journalist reporter anchor host editor columnist actor actress singer rapper director producer composer artist designer photographer comedian
  astronaut cosmonaut economist scientist historian philosopher physicist researcher biologist activist businessman businesswoman entrepreneur billionaire
  striker midfielder defender goalkeeper quarterback pitcher forward guard winger captain coach manager driver rider teammate
  founder co-founder cofounder owner partner principal dean provost rector head vice treasurer comptroller controller auditor registrar postmaster surgeon
  archdeacon monsignor saint-elect canon vicar deacon elder chaplain commandant comrade citizen vicepresident vice-chairman vice-chair co-chair co-chairman
  correspondent pilot nurse victim suspect defendant husband wife son daughter brother sister father mother uncle aunt cousin widow friend colleague boyfriend girlfriend fiancé fiance fiancée
  senators representatives governors presidents secretaries judges justices generals congressmen professors chairmen
  member minister ministers parliamentarian politician diplomat dissident guitarist drummer bassist vocalist novelist poet playwright mogul tycoon magnate hero
  rookie veteran champion legend pianist conductor filmmaker screenwriter presenter broadcaster commentator pundit surgeon physician psychologist psychiatrist professor teacher student
  engineer chemist mathematician astronomer geologist attorney-general secretary-general director-general governor-general
`);

/** Titles of honour that always have a name right behind them. */
export const HONORIFICS = words('sens reps mr mrs ms miss mx sir dame dr prof rev sen rep gov pres lt sgt capt col gen adm maj cmdr cpl hon messrs brig');

/** Words that lie between the words of a title: "Secretary of State", "Chairman of the Joint Chiefs". */
export const TITLE_LINKS = words('of for the and to at');

/** What a title's short form stands for. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['sens', 'senator'], ['senators', 'senator'], ['reps', 'representative'], ['representatives', 'representative'], ['govs', 'governor'], ['governors', 'governor'],
  ['presidents', 'president'], ['secretaries', 'secretary'], ['ministers', 'minister'], ['judges', 'judge'], ['justices', 'justice'], ['generals', 'general'],
  ['sen', 'senator'], ['rep', 'representative'], ['gov', 'governor'], ['pres', 'president'], ['congressman', 'representative'], ['congresswoman', 'representative'],
  ['gen', 'general'], ['lt', 'lieutenant'], ['col', 'colonel'], ['adm', 'admiral'], ['capt', 'captain'], ['maj', 'major'], ['sgt', 'sergeant'],
  ['prof', 'professor'], ['dr', 'doctor'], ['chairwoman', 'chairman'], ['chair', 'chairman'], ['chairperson', 'chairman'], ['adviser', 'advisor'],
]);

/** Titles of men and of women. */
export const HIS_TITLES = words('mr monsieur herr senor signor sir lord king prince duke count baron emperor father brother pope councilman congressman assemblyman chairman spokesman businessman husband son uncle boyfriend');
export const HER_TITLES = words('mrs ms miss mme mlle madame frau senora signora dame lady queen princess duchess countess baroness empress mother sister councilwoman congresswoman assemblywoman chairwoman spokeswoman businesswoman wife daughter aunt widow actress girlfriend');

/** Small words inside titles that are no role by themselves: "White House press secretary", "former foreign minister". */
export const TITLE_WORDS = words(`
  press general executive deputy former foreign vice national security police campaign state party policy affairs interim acting senior top assistant associate chief staff defense defence
  finance interior home justice health education trade energy labor labour environment transport transportation agriculture commerce treasury opposition majority minority house senate
  federal district county city town regional local communications operating financial technology information special political military intelligence medical legal private personal
  longtime retired outgoing incoming co managing marketing sales research team head assistant field club news sports fire budget digital public external internal corporate
`);

/** Words of kinship: before or behind a name they introduce somebody's relation. */
export const KIN = words('wife husband widow widower son daughter brother sister father mother dad mom mum uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother fiancee fiance partner sons daughters brothers sisters parents twin children siblings nephews nieces cousins grandparents grandchildren ex-wife ex-husband son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law half-brother half-sister stepbrother stepsister great-grandfather great-grandson');

/** Titles that a surname alone may follow: "Judge Reyes", not "drummer Reyes". */
export const BEFORE_SURNAMES = words(`
  mr mrs ms miss mx sir dame lord lady dr doctor prof professor rev reverend father sister brother pastor bishop archbishop cardinal pope rabbi imam sheikh ayatollah hon
  president pres premier minister chancellor secretary senator sen representative rep congressman congresswoman assemblyman assemblywoman delegate governor gov lt mayor councilman
  councilwoman councillor commissioner ambassador judge justice magistrate sheriff superintendent inspector detective officer sergeant sgt corporal cpl private captain capt
  major maj colonel col general gen admiral adm commander cmdr marshal brigadier king queen prince princess emperor empress emir sultan trooper chairman chairwoman speaker
  director coach spokesman spokeswoman president-elect senator-elect representative-elect wife husband son daughter brother sister father mother uncle aunt cousin widow
  imam constable lieutenant comrade
`);

/** Public offices: whoever is given one of these has held it. */
export const OFFICES = words('minister president pres senator sen governor gov representative rep congressman congresswoman secretary ambassador mayor chancellor premier king queen pope justice');

/** Titles that a given name alone may follow: "King Karl", "Sir Otto". */
export const BEFORE_GIVEN_NAMES = words('king queen prince princess pope emperor empress sultan emir sheikh sheikha sir dame father sister brother saint ayatollah imam grand duke duchess archduke tsar son daughter wife husband mother aunt uncle');
