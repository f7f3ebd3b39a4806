import type { ArticleText } from '../../../src/model/recognition.ts';
import type { NamedPerson } from '../../../src/recognize/names-found.ts';

/** As much of a quotation as a comparison asks for. */
export interface ReadQuote {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly speaker: { readonly block: number; readonly start: number; readonly end: number } | null;
}

/** What a regular expression and a ruler find: the stretches between double marks, and the name nearest to each. */
export function naiveQuotes({ blocks }: ArticleText, people: readonly NamedPerson[]): ReadQuote[] {
  return blocks.flatMap(({ text }, block) => {
    const stretches = [...text.matchAll(/["“][^"“”]+["”]?/gu)].map(({ index, 0: words }) => ({ block, start: index, end: index + words.length }));
    const outside = people.filter((person) => person.block === block && !stretches.some(({ start, end }) => start <= person.start && person.end <= end));
    return stretches.map((stretch) => {
      const distance = (person: NamedPerson) => Math.max(stretch.start - person.end, person.start - stretch.end);
      const speaker = outside.reduce<NamedPerson | null>((best, person) => (best === null || distance(person) < distance(best) ? person : best), null);
      return { ...stretch, speaker };
    });
  });
}
