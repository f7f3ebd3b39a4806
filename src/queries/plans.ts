import type { Move } from '../model/move.ts';

/** What is said of one change of holder: the same post, person and direction, whoever reported it. */
export interface Plan {
  /** The first report that is not itself a denial; where there are only denials, the first of those. */
  readonly first: Move;
  /** Later reports of it, denials left out: they hang on the first. */
  readonly later: readonly Move[];
}

/**
 * Groups reports of the same move, in order of the first report.
 *
 * @param moves in order of report.
 */
export function plansIn(moves: readonly Move[]): Plan[] {
  const same = Map.groupBy(moves, ({ post, person, change }) => `${post} ${person} ${change}`);
  return [...same.values()].map((reports) => {
    const said = reports.filter(({ state }) => state !== 'denied');
    const [first = reports[0]!, ...later] = said;
    return { first, later };
  });
}

/** Whether nothing has settled it yet. A lone denial plans nothing, so it is never open. */
export function isOpen({ first }: Plan): boolean {
  return first.outcome === null && first.state !== 'denied' && first.state !== 'withdrawn';
}
