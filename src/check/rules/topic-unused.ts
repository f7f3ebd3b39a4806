import { rememberedSlugs, slugify } from '../../model/slug.ts';
import { nearest } from '../../model/nearest.ts';
import type { Rule } from '../rule.ts';

/** Topics in the navigation have articles. */
export const topicUnused: Rule = {
  id: 'topic-unused',
  severity: 'warning',
  explanation: 'A topic that `nav` of site.yaml puts into the navigation is filed under by no article, so its page does not exist.',
  wrong: { 'site.yaml': 'title: The Example\nurl: https://example.org\nlang: en\ntimeZone: Europe/London\nnav: [Ships]\n' },
  right: {
    'site.yaml': 'title: The Example\nurl: https://example.org\nlang: en\ntimeZone: Europe/London\nnav: [Ships]\n',
    'articles/2018-05-02-new-quay.md': '---\ntitle: A new quay\npublished: 2018-05-02\ntopics: [ships]\n---\n\nBen Baker spoke.\n',
  },
  *find({ newsroom, references }) {
    const used = new Set(newsroom.articles.flatMap(({ topics }) => topics).map(rememberedSlugs()));
    for (const reference of references) {
      const { kind, id: topic } = reference;
      if (kind !== 'topic' || used.has(slugify(topic))) continue;
      const guess = nearest(slugify(topic), used);
      yield { place: reference, message: `No article is filed under "${topic}", which \`nav\` puts into the navigation${guess ? `: did you mean "${guess}"?` : ': take it out, or file one under it.'}` };
    }
  },
};
