import { words, phrases } from '../word-list.ts';

/** The states, as datelines and party labels shorten them; the same words, whole, are among PLACES. */
export const STATE_ABBREVIATIONS = words(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev nh nj nm ny nc nd okla ore pa ri sc sd tenn tex vt va wash wva wis wyo dc
  al ak az ar ca co ct de fl hi id il in ia ks me ma mi mn ms mt ne nv oh ok or sc tn tx ut wv wi wy
`);

/** The states by one-word names that no other country or city has. */
export const STATES = words(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
  michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
  hampshire jersey carolina dakota
`);

/** One-word names of places that people are named after or share; alone they mean the place. */
export const PLACES = words(`
  washington jackson lincoln madison jefferson houston dallas austin denver charlotte jordan israel chad georgia virginia carolina dakota montana paris london florence
  sydney victoria adelaide melbourne perth berlin vienna lima santiago cordoba valencia barcelona madrid lyon orleans york lancaster manchester birmingham bristol chester
  lincolnshire warwick wellington auckland christchurch hamilton kingston windsor vancouver toronto montreal ottawa calgary edmonton quebec ontario manitoba alberta
  chelsea brooklyn manhattan bronx queens harlem boston chicago detroit cleveland columbus phoenix portland seattle atlanta miami tampa orlando memphis nashville
  louisville philadelphia pittsburgh baltimore richmond norfolk raleigh durham charleston savannah birmingham montgomery mobile jacksonville lexington
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
  massachusetts michigan minnesota mississippi missouri nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming
  america europe asia africa australia canada mexico brazil argentina chile peru colombia venezuela cuba haiti jamaica panama england scotland wales ireland britain
  france germany italy spain portugal greece turkey russia ukraine poland romania hungary austria switzerland belgium netherlands holland denmark norway sweden finland
  iceland china japan korea india pakistan bangladesh afghanistan iran iraq syria lebanon egypt libya tunisia algeria morocco sudan ethiopia somalia kenya uganda
  nigeria ghana mali niger senegal congo rwanda zimbabwe zambia angola mozambique vietnam thailand cambodia laos myanmar burma malaysia singapore indonesia philippines
  taiwan mongolia kazakhstan uzbekistan georgia armenia azerbaijan kuwait qatar bahrain oman yemen moscow beijing shanghai tokyo delhi mumbai cairo baghdad tehran
  jerusalem gaza kabul islamabad brussels geneva rome milan naples venice turin athens lisbon dublin belfast edinburgh glasgow cardiff oxford cambridge stockholm oslo
  helsinki copenhagen warsaw prague budapest kiev kyiv bucharest sofia belgrade zagreb sarajevo kosovo serbia croatia bosnia macedonia albania bulgaria slovakia slovenia
  latvia lithuania estonia belarus moldova crimea chechnya catalonia bavaria hollywood broadway capitol antarctica arctic atlantic pacific mediterranean caribbean
  bethlehem nazareth bangkok hanoi manila jakarta seoul pyongyang taipei kathmandu nepal dhaka colombo lagos nairobi johannesburg pretoria
  brunswick salem concord princeton clinton lafayette fayette monroe marion trenton camden newark jersey hampshire rhode delhi hong kong
  pentagon kremlin westminster earth mars venus jupiter saturn moon
`);

/** Words that cities' names end in, and those they begin with, that are too common to be places by themselves. */
export const CITY_ENDS = words('indianapolis buffalo milwaukee cincinnati oakland sacramento anaheim minneapolis tulsa omaha tucson fresno honolulu vegas bay city louis antonio diego jose francisco lake liverpool leeds sheffield newcastle');
export const CITY_LEADS = words('las green tampa kansas oklahoma st saint san santa salt golden state fort virginia');

/** What the people, languages and things of a country are called. */
export const NATIONS = words(`
  rican samoan guamanian american british english scottish welsh irish french german italian spanish portuguese greek turkish russian ukrainian polish romanian hungarian austrian swiss belgian
  dutch danish norwegian swedish finnish icelandic czech slovak slovenian croatian serbian bosnian albanian bulgarian macedonian latvian lithuanian estonian belarusian
  chinese japanese korean indian pakistani bangladeshi afghan iranian iraqi syrian lebanese israeli palestinian jordanian egyptian libyan tunisian algerian moroccan
  sudanese ethiopian somali kenyan ugandan nigerian ghanaian malian senegalese congolese rwandan zimbabwean zambian angolan vietnamese thai cambodian burmese malaysian
  singaporean indonesian filipino philippine taiwanese mongolian kazakh uzbek georgian armenian azerbaijani kuwaiti qatari bahraini omani yemeni saudi emirati mexican
  brazilian argentine argentinian chilean peruvian colombian venezuelan cuban haitian jamaican panamanian canadian australian european african asian nepalese nepali
  catalan basque kurdish arab arabic texan californian tibetan bolivian ecuadorian uruguayan paraguayan salvadoran guatemalan honduran nicaraguan dominican cypriot
  maltese
`);

/** The same, and what else stands before names in a capital without being part of them: faiths, parties, directions. */
export const DEMONYMS: ReadonlySet<string> = new Set([...NATIONS, ...words(`
  latin jewish muslim islamic christian catholic protestant orthodox buddhist hindu sikh soviet western eastern northern southern north south east west central federal
  national international democratic republican conservative liberal labour tory
`)]);

/** Capitalized words of the calendar. */
export const CALENDAR = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun christmas easter ramadan thanksgiving halloween hanukkah passover diwali
`);

/** The ways to say that a body is the United States'. */
export const UNITED_STATES: readonly (readonly string[])[] = phrases(`
  united states
  us
  american
  united states of america
`).map((phrase) => phrase.split(' '));

/** Words of places' names that are no place alone. */
export const PLACE_LEADS = words('north south east west northern southern eastern western new united states kingdom republic democratic zealand saudi emirates arab great sri lanka costa rica el salvador hong kong los angeles san francisco papua guinea rhode island sierra leone the of and bosnia herzegovina burkina faso ivory coast cape verde czech dominican district union european soviet');

/** Whether folded words are a place's name and nothing more. */
export function isPlaceName(name: readonly string[]): boolean {
  if (name.length === 1) return PLACES.has(name[0]!) && !SEATS.has(name[0]!);
  return name.join(' ') !== 'european union' && name.every((word) => PLACES.has(word) || PLACE_LEADS.has(word));
}

/** Places that stand for the body that sits there. */
const SEATS = words('pentagon kremlin');

/** Of the places, those that are more often surnames; the others, alone, mean the place. */
export const NAMESAKES = words(`
  jackson lincoln madison jefferson houston austin denver dallas hamilton clinton cleveland wellington lancaster montgomery richmond marion monroe princeton chester windsor
  warwick bristol york fayette lafayette trenton jersey brunswick lexington raleigh durham norfolk kingston charlotte holland france london sydney florence victoria adelaide
  virginia georgia savannah carolina dakota phoenix orlando chelsea brooklyn paris jordan israel chad santiago lima valencia cordoba
`);
