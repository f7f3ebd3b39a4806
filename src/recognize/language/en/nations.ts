/** Nations by a key, then the words that speak of them: names, adjectives, capitals. Two words of a name are joined by an underscore. */
const LINES = `
  us united_states usa us american america washington
  uk united_kingdom uk british britain great_britain england english scotland scottish wales welsh london westminster
  ie ireland irish dublin
  ca canada canadian ottawa
  au australia australian canberra
  nz new_zealand
  in india indian delhi
  pk pakistan pakistani islamabad
  cn china chinese beijing
  hk hong_kong
  tw taiwan taiwanese taipei
  jp japan japanese tokyo
  kr south_korea korea korean seoul
  ph philippines philippine filipino manila
  id indonesia indonesian jakarta
  my malaysia malaysian
  sg singapore singaporean
  th thailand thai bangkok
  vn vietnam vietnamese hanoi
  fr france french paris
  de germany german berlin
  it italy italian rome
  es spain spanish madrid
  pt portugal portuguese lisbon
  nl netherlands dutch holland
  be belgium belgian brussels
  at austria austrian vienna
  ch switzerland swiss
  se sweden swedish stockholm
  no norway norwegian oslo
  dk denmark danish copenhagen
  fi finland finnish helsinki
  pl poland polish warsaw
  hu hungary hungarian budapest
  cz czech_republic czech prague
  gr greece greek athens
  tr turkey turkish
  ua ukraine ukrainian kiev kyiv
  ru russia russian moscow kremlin
  il israel israeli jerusalem
  ps palestine palestinian gaza
  ir iran iranian tehran
  iq iraq iraqi baghdad
  sy syria syrian
  lb lebanon lebanese
  eg egypt egyptian cairo
  sa saudi_arabia saudi
  za south_africa pretoria
  ke kenya kenyan nairobi
  ng nigeria nigerian lagos
  zw zimbabwe zimbabwean
  gh ghana ghanaian
  mx mexico mexican
  br brazil brazilian
  ar argentina argentine argentinian
  cl chile chilean
  co colombia colombian
  ve venezuela venezuelan
  cu cuba cuban
`;

const KEYS = new Map(LINES.trim().split('\n').flatMap((line) => {
  const [key, ...words] = line.trim().split(' ');
  return words.map((word) => [word.replace('_', ' '), key!] as const);
}));

export const AMERICA = 'us';

/** The nation that a folded word, or the two words of a name, speaks of; undefined where none. */
export function nationOf(words: string): string | undefined {
  return KEYS.get(words);
}
