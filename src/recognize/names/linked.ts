import type { ExplicitLink } from '../../model/block.ts';
import type { PlainDate } from '../../model/dates.ts';
import type { Meaning } from '../../model/mention.ts';
import type { DirectoryPerson } from '../../model/recognition.ts';
import type { NameIndex } from './name-index.ts';
import type { Naming } from './naming.ts';
import type { Line } from './lines.ts';
import { holderOn } from './posts-index.ts';

/** A stretch that an editor's link covers. */
export interface Linked {
  readonly naming: Naming;
  /** Whom on file it introduces; null where nobody. */
  readonly person: DirectoryPerson | null;
  /** Says that this is none of our people: whoever has that name is somebody else. */
  readonly stranger: boolean;
}

/** What the editor's links say about stretches of the blocks. An id that is not on file covers its words, and means nobody. */
export function linkedSpans(links: readonly ExplicitLink[], lines: readonly Line[], index: NameIndex, day: PlainDate): Linked[] {
  if (links.length === 0) return [];
  const byBlock = new Map(lines.map((line) => [line.block, line]));
  return links.flatMap(({ block, start, end, target }): Linked[] => {
    const line = byBlock.get(block);
    if (line === undefined || block < 0 || target.kind === 'said' || start >= end) return [];
    const meaning = meaningOf(target.kind, target.id, index, day);
    const person = meaning?.kind === 'person' ? index.personById.get(meaning.id)! : null;
    return [{ naming: { line, start, end, meaning, candidates: [] }, person, stranger: target.kind === 'person' && meaning === null }];
  });
}

function meaningOf(kind: 'person' | 'agency' | 'post', id: string, { personById, directory }: NameIndex, day: PlainDate): Meaning | null {
  if (kind === 'person') return personById.has(id) ? { kind, id: personById.get(id)!.id } : null;
  if (kind === 'agency') {
    const agency = directory.agencies.find((each) => each.id === id);
    return agency ? { kind, id: agency.id } : null;
  }
  const post = directory.posts.find((each) => each.id === id);
  return post ? { kind, id: post.id, holder: holderOn(post, day) } : null;
}
