/** Where something begins in an article. */
export interface Place {
  readonly block: number;
  readonly start: number;
}

/** How many of a list in order stand before a place. */
export function countBefore(list: readonly Place[], place: Place): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle]!, place)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const isBefore = (a: Place, b: Place) => a.block < b.block || (a.block === b.block && a.start < b.start);
