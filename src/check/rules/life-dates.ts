import { certainlyBefore } from '../../model/dates.ts';
import { fileStart } from '../file-start.ts';
import type { Rule } from '../rule.ts';

/** A person is born before they die. */
export const lifeDates: Rule = {
  id: 'life-dates',
  severity: 'error',
  explanation: 'The person’s `died` certainly comes before `born`.',
  wrong: { 'people/cy-cooper.md': '---\nname: Cy Cooper\nborn: 1960\ndied: 1950-01-01\n---\n' },
  right: { 'people/cy-cooper.md': '---\nname: Cy Cooper\nborn: 1950\ndied: 1960-01-01\n---\n' },
  *find({ newsroom }) {
    for (const { name, born, died, file, bornPlace, diedPlace } of newsroom.people) {
      if (!born || !died || !certainlyBefore(died, born)) continue;
      yield { place: diedPlace ?? fileStart(file.path), ...(bornPlace ? { other: bornPlace } : {}), message: `${name} died in ${died}, before being born in ${born}: correct one of the two.` };
    }
  },
};
