import type { ArticleEntry } from '../../model/article.ts';
import type { Place } from '../../model/problem.ts';
import { fileStart } from '../file-start.ts';
import type { Rule } from '../rule.ts';

/** Date and slug of an article are unique together. */
export const urlDuplicate: Rule = {
  id: 'url-duplicate',
  severity: 'error',
  explanation: 'An article’s URL is its date in the site’s time zone and its slug (the file name without its date, unless `slug` says otherwise). Two articles would be published at one address.',
  wrong: { 'articles/quay/new-quay.md': '---\ntitle: The quay again\npublished: 2018-05-02T18:00\n---\n\nBen Baker spoke.\n' },
  right: { 'articles/quay/new-quay.md': '---\ntitle: The quay again\npublished: 2018-05-02T18:00\nslug: quay-again\n---\n\nBen Baker spoke.\n' },
  *find({ newsroom }) {
    const first = new Map<string, ArticleEntry>();
    for (const article of newsroom.articles) {
      const { id } = article;
      const other = first.get(id);
      if (other) yield { place: placeOf(article), other: placeOf(other), message: `Its URL /${id}/ is that of another article as well: give one of the two another \`slug\`.` };
      else first.set(id, article);
    }
  },
};

function placeOf({ places, file }: ArticleEntry): Place {
  return places?.id ?? fileStart(file.path);
}
