import type { Corpus } from '../corpus/corpus.ts';
import { addDays } from '../model/dates.ts';
import type { PersonId } from '../model/ids.ts';
import { namingEntriesOf } from './entries-of.ts';

/** So many days before the newest article still count as now. */
const DAYS = 14;

/** Of whom an article names, those it is most about. */
const FOREMOST = 4;

/** Who the last days' articles are most about; whoever comes first in an article counts for more. */
export function peopleInTheNews(corpus: Corpus, most: number): PersonId[] {
  const { articles, people } = corpus;
  const [newest] = articles;
  if (!newest) return [];
  const first = addDays(newest.day, -DAYS);
  const end = articles.findIndex(({ day }) => day < first);
  const weights = new Map<PersonId, number>();
  for (const { appearances } of namingEntriesOf(corpus, end === -1 ? articles : articles.slice(0, end))) {
    const foremost = appearances.filter(({ kind }) => kind === 'person').slice(0, FOREMOST);
    foremost.forEach(({ id }, place) => weights.set(id as PersonId, (weights.get(id as PersonId) ?? 0) + FOREMOST - place));
  }
  const listed = [...weights].filter(([id]) => people.get(id)?.noindex === false);
  return listed.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most).map(([id]) => id);
}
