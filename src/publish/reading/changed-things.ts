import { isDeepStrictEqual } from 'node:util';
import type { Reference } from '../../model/reference.ts';

/** What of `one` is not the same in `other`. */
export function changed<Thing extends { readonly id: string }>(one: readonly Thing[], other: readonly Thing[]): Thing[] {
  const others = new Map(other.map((each) => [each.id, each]));
  return one.filter((each) => !isDeepStrictEqual(each, others.get(each.id)));
}

/** How a link stands in an article's text. */
export const linkTo = (kind: Reference['kind'], id: string) => `${kind}:${id}`;

/** Asks once of each. */
export function partition<Thing>(things: readonly Thing[], fits: (thing: Thing) => boolean): [fitting: Thing[], rest: Thing[]] {
  const [fitting, rest]: [Thing[], Thing[]] = [[], []];
  for (const thing of things) (fits(thing) ? fitting : rest).push(thing);
  return [fitting, rest];
}
