import type { FiledCorpus, Indexed } from '../corpus/corpus.ts';
import { addDays } from '../model/dates.ts';
import type { PersonId } from '../model/ids.ts';

/** So many days before the newest article still count as now. */
const DAYS = 14;

/** Of whom an article names, those it is most about. */
const FOREMOST = 4;

const MOST = 8;

/** Who the last days' articles are most about, at most eight; whoever comes first in an article counts for more. */
export function peopleInTheNews(corpus: Indexed): readonly PersonId[] {
  return allInTheNews(corpus).get('all')!;
}

export function allInTheNews(corpus: Indexed): ReadonlyMap<'all', readonly PersonId[]> {
  return corpus.derive('peopleInTheNews', (whole) => new Map([['all', inTheNews(whole)]]));
}

function inTheNews({ articles, appearing, people }: FiledCorpus): PersonId[] {
  const [newest] = articles;
  if (!newest) return [];
  const first = addDays(newest.day, -DAYS);
  const end = articles.findIndex(({ day }) => day < first);
  const weights = new Map<PersonId, number>();
  for (const { id: article } of end === -1 ? articles : articles.slice(0, end)) {
    const foremost = appearing.get(article)!.appearances.filter(({ kind }) => kind === 'person').slice(0, FOREMOST);
    foremost.forEach(({ id }, place) => weights.set(id as PersonId, (weights.get(id as PersonId) ?? 0) + FOREMOST - place));
  }
  const listed = [...weights].filter(([id]) => people.get(id)?.noindex === false);
  return listed.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST).map(([id]) => id);
}
