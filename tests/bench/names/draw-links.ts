import type { Mention } from '../../../src/model/mention.ts';
import { findNames } from '../../../src/recognize/names/find-names.ts';
import { indexNames } from '../../../src/recognize/names/name-index.ts';
import type { FolderTexts } from './read-folder.ts';

/** One link of a newsroom, by where it stands. */
export interface DrawnLink {
  readonly path: string;
  readonly block: number;
  readonly start: number;
  readonly text: string;
  readonly kind: Mention['kind'];
  readonly id: string;
  readonly holder: string | null;
}

/** All links that recognition makes in the bodies of a folder's articles, in order of path and place. */
export function allLinks({ directory, articles }: FolderTexts): DrawnLink[] {
  const index = indexNames(directory);
  return articles.toSorted((a, b) => (a.path < b.path ? -1 : 1)).flatMap(({ path, text }) =>
    findNames(text, index).mentions.map((mention): DrawnLink => ({
      path,
      block: mention.block,
      start: mention.start,
      text: text.blocks[mention.block]!.text.slice(mention.start, mention.end),
      kind: mention.kind,
      id: mention.id,
      holder: mention.kind === 'post' ? mention.holder : null,
    })));
}

/** Draws some of a list without putting back. The same seed draws the same; the generator is Numerical Recipes' linear congruential one. */
export function draw<Thing>(things: readonly Thing[], count: number, seed: number): Thing[] {
  const left = [...things];
  let state = seed;
  return Array.from({ length: Math.min(count, things.length) }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return left.splice(Math.floor((state / 2 ** 32) * left.length), 1)[0]!;
  });
}
