import type { ArticleEntry } from '../../model/article.ts';
import type { Directory } from '../../model/recognition.ts';
import type { Reference } from '../../model/reference.ts';
import { foldLetters } from '../../recognize/tokens.ts';
import { changedBodies } from './changed-bodies.ts';
import { changedPeople, type Changes } from './changed-people.ts';
import { linkTo } from './changed-things.ts';

/** Whether a text may read differently after a change of the directory. */
export type Affected = (text: string) => boolean;

/**
 * Compares two directories of names. Recognition finds nobody in a text that has none of their names, and no post or agency
 * in one that has none of their titles and names: so only articles that hold a word or phrase of something that changed
 * can read differently.
 *
 * Of people their surnames count; as long as nothing but their names changed even those only beside a given name that
 * changed. Of agencies whole names count, in all their forms. Of posts that others hold now, whole titles and those others'
 * surnames; of posts that are called otherwise each word of their titles and their agencies' names, wherever another
 * word begins with it. An editor's link to something that changed counts whatever its words are.
 *
 * @returns null where nothing changed.
 */
export function affectedBy(before: Directory, after: Directory): Affected | null {
  if (keepsLedger(before) !== keepsLedger(after)) return () => true;
  const changes = [changesIn(before, after), changesIn(after, before)];
  const words = new Set(changes.flatMap((each) => each.words));
  const names = changes.flatMap((each) => each.names);
  if (words.size === 0 && names.length === 0) return null;
  const word = pattern([...words].sort());
  const pairs = names.map(({ surname, given }) => [pattern([surname]), pattern([given])]);
  // Most texts have neither a word nor a surname.
  const either = pattern([...words, ...names.map(({ surname }) => surname)]);
  return (text) => {
    const plain = PLAIN.test(text) ? text : foldLetters(text);
    return either.test(plain) && (word.test(plain) || pairs.some((pair) => pair.every((each) => each.test(plain))));
  };
}

/** Of words that begin there, be it behind the letter of one of JSON's escapes. */
function pattern(alternatives: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!(?<!\\|\\u[0-9a-f]{3})[\p{L}\p{N}])(?:${alternatives.join('|')})`, 'iu');
}

/** Whether it says of anybody what they held: where nothing does, titles are read more freely. */
const keepsLedger = ({ posts }: Directory) => posts.some(({ tenures }) => tenures.length > 0);

/** Of everything in `one` that is not the same in `other`. */
function changesIn(one: Directory, other: Directory): Changes {
  const bodies = changedBodies(one, other);
  const people = changedPeople(one.people, other.people, bodies.holders);
  return { words: [...bodies.words, ...people.words], names: people.names };
}

// Most texts have nothing beyond ASCII but dashes and quotation marks: no accents, and their case does not count anyway.
const PLAIN = /^[\u0000-\u009F\u2010-\u201F]*$/;

/**
 * All that recognition saw of an article, with the escapes of JSON, and what the article refers to by id.
 *
 * @param body as stored: JSON that begins with its blocks.
 */
export function textOf({ title, summary, image }: Pick<ArticleEntry, 'title' | 'summary' | 'image'>, references: readonly Reference[], body: string): string {
  const blocks = body.slice(0, body.indexOf('],"mentions":['));
  return [title, summary, image?.caption, blocks, ...references.map(({ kind, id }) => linkTo(kind, id))].join('\n');
}
