/**
 * Abbreviations that readers of English news know without being told what they stand for, with the names they stand
 * for. Others are taken for a body's name only where the article or its file says so.
 */
const LINES = `
  un united nations
  eu european union
  nato north atlantic treaty organization
  who world health organization
  wto world trade organization
  imf international monetary fund
  iaea international atomic energy agency
  icc international criminal court
  icj international court of justice
  ilo international labour organization
  ioc international olympic committee
  fifa federation internationale de football association
  uefa union of european football associations
  opec organization of the petroleum exporting countries
  oecd organisation for economic co-operation and development
  osce organization for security and co-operation in europe
  asean association of southeast asian nations
  unesco united nations educational scientific and cultural organization
  unicef united nations children's fund
  unhcr united nations high commissioner for refugees
  ecb european central bank
  au african union
  oas organization of american states
  icrc international committee of the red cross
  cia central intelligence agency
  fbi federal bureau of investigation
  nsa national security agency
  dea drug enforcement administration
  atf bureau of alcohol tobacco firearms and explosives
  dhs department of homeland security
  dhs united states department of homeland security
  doj department of justice
  doj united states department of justice
  dod department of defense
  dod united states department of defense
  hhs department of health and human services
  hhs united states department of health and human services
  hud department of housing and urban development
  usda department of agriculture
  usda united states department of agriculture
  epa environmental protection agency
  epa united states environmental protection agency
  fda food and drug administration
  fcc federal communications commission
  ftc federal trade commission
  faa federal aviation administration
  ntsb national transportation safety board
  nhtsa national highway traffic safety administration
  fema federal emergency management agency
  tsa transportation security administration
  irs internal revenue service
  sec securities and exchange commission
  sec us securities and exchange commission
  fdic federal deposit insurance corporation
  omb office of management and budget
  cbo congressional budget office
  gao government accountability office
  nasa national aeronautics and space administration
  noaa national oceanic and atmospheric administration
  nih national institutes of health
  cdc centers for disease control and prevention
  ice immigration and customs enforcement
  ice us immigration and customs enforcement
  usaid united states agency for international development
  usaf united states air force
  usps united states postal service
  usgs united states geological survey
  nlrb national labor relations board
  eeoc equal employment opportunity commission
  nrc nuclear regulatory commission
  aclu american civil liberties union
  naacp national association for the advancement of colored people
  nra national rifle association
  nra national rifle association of america
  afl-cio american federation of labor and congress of industrial organizations
  uaw united auto workers
  nfl national football league
  nba national basketball association
  nhl national hockey league
  mlb major league baseball
  ncaa national collegiate athletic association
  nascar national association for stock car auto racing
  nypd new york city police department
  nypd new york police department
  lapd los angeles police department
  fdny new york city fire department
  dnc democratic national committee
  rnc republican national committee
  bbc british broadcasting corporation
  itv independent television
  nhs national health service
  raf royal air force
  kgb committee for state security
  plo palestine liberation organization
  anc african national congress
  ibm international business machines
  gm general motors
  ge general electric
  hp hewlett-packard
  ubs ubs
  gop republican party
  afp agence france-presse
  ap associated press
  upi united press international
  cbs columbia broadcasting system
  nbc national broadcasting company
  abc american broadcasting company
  pbs public broadcasting service
  npr national public radio
  mit massachusetts institute of technology
  ucla university of california los angeles
  lse london school of economics
  nyse new york stock exchange
  wwf world wide fund for nature
  esa european space agency
  cbc canadian broadcasting corporation
  cnn cable news network
  opcw organisation for the prohibition of chemical weapons
  wfp world food programme
  iom international organization for migration
  msf médecins sans frontières
  undp united nations development programme
  unrwa united nations relief and works agency
  icao international civil aviation organization
  wada world anti-doping agency
  iaaf international association of athletics federations
  cfpb consumer financial protection bureau
  fec federal election commission
  opm office of personnel management
  sba small business administration
  osha occupational safety and health administration
  cbp customs and border protection
  cbp us customs and border protection
  uscis us citizenship and immigration services
  odni office of the director of national intelligence
  nsf national science foundation
  ssa social security administration
  snp scottish national party
  dup democratic unionist party
  ukip uk independence party
  bjp bharatiya janata party
  pkk kurdistan workers' party
  idf israel defense forces
  mta metropolitan transportation authority
  aarp american association of retired persons
  cern european organization for nuclear research
`;

/** From the words of a name, folded, to its abbreviations. */
const BY_NAME = new Map<string, string[]>();
for (const line of LINES.trim().split('\n')) {
  const [letters, ...name] = line.trim().split(' ');
  const key = name.join(' ').replaceAll('-', ' ');
  BY_NAME.set(key, [...(BY_NAME.get(key) ?? []), letters!]);
}

/** The well-known abbreviations of a name, given as folded words; none for most names. */
export function knownInitials(words: readonly string[]): readonly string[] {
  const name = words.join(' ').replaceAll('-', ' ');
  return BY_NAME.get(name) ?? BY_NAME.get(name.replace(/^(?:united states|us) /, '')) ?? [];
}

const ALL = new Set([...BY_NAME.values()].flat());

/** Whether a folded word is an abbreviation that readers know. */
export function areKnownInitials(word: string): boolean {
  return ALL.has(word);
}
