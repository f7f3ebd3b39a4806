import { agencyName, capital, personName, word } from './words.ts';

/** Draws a number below a limit. */
export type Below = (limit: number) => number;

/** Whoever is in the news, and the few the news is mostly about; agencies share it unequally, as in life. */
const NAMED_PEOPLE = 550;
const LEADS = 90;
const NAMED_AGENCIES = 195;

/** The vocabulary: words of three syllables. */
const FIRST_WORD = 400;
const WORDS = 7_600;

// Each entry as likely as the next; together they have the means of the press releases.
const PEOPLE_NAMED = [0, 1, 1, 1, 2, 2, 2, 3, 3, 5];
const AGENCIES_NAMED = [0, 1, 1, 1, 1, 2, 2, 2, 3, 4];
const QUOTATIONS = [0, 1, 1, 2, 2, 3, 4, 5, 6, 8];
const SENTENCES = [7, 11, 14, 17, 20, 23, 27, 33, 42, 56];

/** One in so many is a long list of names, and long altogether. */
const LONG = 100;

/** An article: who is named in it is introduced by the full name, and quoted by the surname after that. */
export function inventArticle(below: Below, personOf: (rank: number) => number): { readonly title: string; readonly text: string } {
  const long = below(LONG) === 0;
  const people = peopleNamed(below, long ? 12 : any(below, PEOPLE_NAMED)).map((rank) => personName(personOf(rank)));
  const agencies = several(any(below, AGENCIES_NAMED), () => popular(below, NAMED_AGENCIES, 4)).map(agencyName);
  const quoted = () => people[below(4) === 0 ? people.length - 1 : 0]!;
  const telling = [
    ...people.map(({ full }) => `${full} met the ${draw(below)} ${draw(below)} of the ${draw(below)} on ${draw(below)}.`),
    ...agencies.map((agency) => `The ${agency} has ${draw(below)} its ${draw(below)} for the ${draw(below)} ${draw(below)}.`),
    ...Array.from({ length: people.length > 0 ? any(below, QUOTATIONS) : 0 }, () => `"We ${draw(below)} the ${draw(below)} that ${draw(below)} a ${draw(below)} of ${draw(below)}," ${quoted().surname} said.`),
  ];
  const filling = Array.from({ length: Math.max(0, any(below, SENTENCES) * (long ? 6 : 1) - telling.length) }, () => fillingSentence(below));
  return { title: capital(Array.from({ length: 6 }, () => draw(below)).join(' ')), text: inParagraphs(spread(telling, filling)) };
}

/** By rank: one of the few first, then anybody. */
function peopleNamed(below: Below, count: number): number[] {
  const others = several(Math.max(0, count - 1), () => popular(below, NAMED_PEOPLE, 3));
  return count === 0 ? [] : [...new Set([popular(below, LEADS, 1.5), ...others])];
}

function fillingSentence(below: Below): string {
  const [a, b, c, d, e, f, g, h] = Array.from({ length: 8 }, () => draw(below));
  return `The ${a} ${b} of the ${c} will ${d} a ${e} for the ${f} and bring it to ${g} before the next ${h}.`;
}

/** Puts a few among many, in order and at even distances. */
function spread(few: readonly string[], many: readonly string[]): string[] {
  if (few.length === 0) return [...many];
  const end = (at: number) => Math.floor((at * many.length) / few.length);
  return few.flatMap((each, at) => [each, ...many.slice(end(at), end(at + 1))]);
}

function inParagraphs(sentences: readonly string[]): string {
  return Array.from({ length: Math.ceil(sentences.length / 2) }, (_, at) => sentences.slice(at * 2, at * 2 + 2).join(' ')).join('\n\n');
}

function several(count: number, make: () => number): number[] {
  return [...new Set(Array.from({ length: count }, make))];
}

/** A number below a limit: the lower, the more often; with a steepness of 1 each as often. */
function popular(below: Below, limit: number, steepness: number): number {
  return Math.floor(limit * (below(1_000_000) / 1_000_000) ** steepness);
}

function draw(below: Below): string {
  return word(FIRST_WORD + popular(below, WORDS, 3));
}

function any(below: Below, values: readonly number[]): number {
  return values[below(values.length)]!;
}
