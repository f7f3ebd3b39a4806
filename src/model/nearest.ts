/**
 * The known word that a wrong one most likely means: the fewest letters to change or neighbours to swap (optimal string
 * alignment), at most a third of it.
 *
 * "tilerson" among "rex-tillerson", "tom-cotton" → null; "titel" among "title", "topics" → "title"
 */
export function nearest(wrong: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wrong.length / 3)) + 1;
  for (const word of known) {
    if (Math.abs(word.length - wrong.length) >= least) continue;
    const distance = editDistance(wrong, word, least);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** Letters to insert, drop or change, neighbours to swap; counting stops at `most`. */
function editDistance(a: string, b: string, most: number): number {
  let before: readonly number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? before[column - 2]! + 1 : most;
      here.push(Math.min(above[column]! + 1, here[column - 1]! + 1, above[column - 1]! + same, swapped));
    }
    if (Math.min(...here, ...above) >= most) return most;
    [before, above] = [above, here];
  }
  return above[b.length]!;
}
