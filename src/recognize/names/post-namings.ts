import type { PlainDate } from '../../model/dates.ts';
import type { Naming } from './find-names.ts';
import type { Line } from './lines.ts';
import { holderOn, type PostsIndex } from './posts-index.ts';

/** Posts that stand for their holder: "the secretary of state", with nobody's name beside it. */
export function postNamings(lines: readonly Line[], posts: PostsIndex, day: PlainDate): Naming[] {
  return lines.flatMap((line) => line.tokens.flatMap(({ fold }, at) => (fold === 'the' ? postAfter(line, at + 1, posts, day) : [])));
}

function postAfter(line: Line, first: number, posts: PostsIndex, day: PlainDate): Naming[] {
  const { tokens } = line;
  if (!tokens[first]?.joined) return [];
  const at = (tokens[first]!.fold === 'us' || tokens[first]!.fold === 'american') && tokens[first + 1]?.joined ? first + 1 : first;
  const found = posts.titleAt(tokens, at);
  if (found === null) return [];
  const last = tokens[found.to - 1]!;
  const next = tokens[found.to]?.joined ? tokens[found.to]! : undefined;
  // A name behind it, or what the post is of, makes it somebody's title or another post.
  if (next !== undefined && (next.capital || ['of', 'for', 'to', 'designate', 'nominee', 'job', 'post', 'position', 'role', 'candidate', 'who'].includes(next.fold) && next.fold !== 'who' && next.fold !== 'to')) return [];
  const { post } = found;
  return [{ line, start: tokens[at]!.start, end: last.end, meaning: { kind: 'post', id: post.id, holder: holderOn(post, day) }, candidates: [] }];
}
