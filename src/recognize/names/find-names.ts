import type { LineMention } from '../../model/article.ts';
import type { Mention, Unresolved } from '../../model/mention.ts';
import type { ArticleText } from '../../model/recognition.ts';
import type { NamedPerson, NamesFound } from '../names-found.ts';
import { agencyNamings } from './agency-namings.ts';
import { countryOf } from './country.ts';
import { linesOf, type Line } from './lines.ts';
import { linkedSpans } from './linked.ts';
import type { NameIndex } from './name-index.ts';
import type { Naming } from './naming.ts';
import { personNamings } from './person-namings.ts';
import { postNamings } from './post-namings.ts';
import { runsOf } from './segments.ts';

/** Finds who and what an article names. Takes time linear in its length. */
export function findNames(article: ArticleText, index: NameIndex): NamesFound {
  const lines = linesOf(article);
  const linked = linkedSpans(article.links, lines, index, article.day);
  const read = lines.map((line) => ({ line, runs: runsOf(line, index) }));
  const people = personNamings(read, linked, index, article.day);
  const setting = countryOf(lines);
  const agencies = agencyNamings(read, linked.map(({ naming }) => naming), index.agencies, setting);
  const posts = postNamings(lines, index.posts, { day: article.day, about: setting.about, people: people.named });
  const namings = withoutOverlaps([...linked.map((each) => each.naming), ...people.namings, ...posts, ...agencies, ...index.caseless.namings(lines)]);
  return {
    headline: lineMentions(namings, 'headline'),
    summary: lineMentions(namings, 'summary'),
    caption: lineMentions(namings, 'caption'),
    mentions: namings.flatMap(({ line, start, end, meaning }): Mention[] => (line.block < 0 || meaning === null ? [] : [{ block: line.block, start, end, ...meaning }])),
    unresolved: namings.flatMap(({ line, start, end, candidates }): Unresolved[] => (line.block < 0 || candidates.length < 2 ? [] : [{ block: line.block, start, end, candidates }])),
    people: peopleLeft(people.named, namings),
  };
}

function lineMentions(namings: readonly Naming[], part: Line['part']): LineMention[] {
  return namings.flatMap(({ line, start, end, meaning }) => (line.part !== part || meaning === null ? [] : [{ start, end, ...meaning }]));
}

/** In reading order. Where two overlap the one given first stays: links, then people, posts, agencies. Linear in the text. */
function withoutOverlaps(namings: readonly Naming[]): Naming[] {
  const taken = new Map<Line, Uint8Array>();
  const kept = namings.filter(({ line, start, end }) => {
    let letters = taken.get(line);
    if (!letters) taken.set(line, (letters = new Uint8Array(line.text.length)));
    if (letters.subarray(start, end).includes(1)) return false;
    letters.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.line.block - b.line.block || a.start - b.start);
}

/** Somebody whose stretch an editor's link takes is named by that link alone. */
function peopleLeft(people: readonly NamedPerson[], namings: readonly Naming[]): NamedPerson[] {
  const byBlock = Map.groupBy(namings.filter(({ meaning }) => meaning?.kind !== 'post'), ({ line }) => line.block);
  return people.filter(({ block, start, end }) => {
    const others = byBlock.get(block) ?? [];
    for (let at = firstEndingAfter(others, start); at < others.length && others[at]!.start < end; at++) {
      if (others[at]!.start !== start || others[at]!.end !== end) return false;
    }
    return true;
  });
}

/** @param namings in order, without overlaps. */
function firstEndingAfter(namings: readonly Naming[], offset: number): number {
  let [low, high] = [0, namings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (namings[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
