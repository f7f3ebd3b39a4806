// A place in capitals, perhaps a state or country, a day, an agency in brackets, then a dash: "LITTLE ROCK, Ark. (AP) —".
const DATELINE = /^(\p{Lu}[\p{Lu}'’.]+(?:[ -]\p{Lu}[\p{Lu}'’.]+){0,4}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?)(?:,? \(?\p{Lu}[\p{L}.]+ \d{1,2}(?:, \d{4})?\)?)?(?: \(\p{Lu}[\p{L} ]*\))? ?(?:–|—|--|-) (?=\S)/u;

/** The dateline that a first paragraph opens with: the place, and how many characters it takes with its dash. */
export function datelineOf(text: string): { readonly place: string; readonly length: number } | null {
  const match = DATELINE.exec(text.slice(0, 120));
  return match ? { place: match[1]!, length: match[0].length } : null;
}
