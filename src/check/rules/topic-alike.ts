import { rememberedSlugs } from '../../model/slug.ts';
import { fileStart } from '../file-start.ts';
import type { Rule } from '../rule.ts';

/** No two topics come to one page because of the signs that a URL leaves out. */
export const topicAlike: Rule = {
  id: 'topic-alike',
  severity: 'warning',
  explanation: 'A URL keeps the letters and digits of a topic only. Topics that differ in other signs ("C++", "C#") share a page, which bears the name that its newest article gives: where they are two, let them differ in letters; where they are one, spell them alike.',
  wrong: {
    'articles/2018-05-02-old-harbour.md': '---\ntitle: The old harbour\npublished: 2018-05-02\ntopics: [Pier 1]\n---\n\nBen Baker spoke.\n',
    'articles/2018-05-03-new-harbour.md': '---\ntitle: The new harbour\npublished: 2018-05-03\ntopics: ["Pier #1"]\n---\n\nBen Baker spoke.\n',
  },
  right: {
    'articles/2018-05-02-old-harbour.md': '---\ntitle: The old harbour\npublished: 2018-05-02\ntopics: [Pier 1]\n---\n\nBen Baker spoke.\n',
    'articles/2018-05-03-new-harbour.md': '---\ntitle: The new harbour\npublished: 2018-05-03\ntopics: [pier 1]\n---\n\nBen Baker spoke.\n',
  },
  *find({ newsroom }) {
    const slugOf = rememberedSlugs();
    const first = new Map<string, { readonly topic: string; readonly path: string }>();
    const told = new Set<string>();
    for (const { topics, file: { path } } of newsroom.articles) {
      for (const topic of topics) {
        const other = first.get(slugOf(topic));
        if (!other) first.set(slugOf(topic), { topic, path });
        else if (topic !== other.topic && !told.has(topic) && signsOf(topic) !== signsOf(other.topic)) {
          told.add(topic);
          yield { place: fileStart(path), other: fileStart(other.path), message: `The topics "${topic}" and "${other.topic}" share a page: spell them alike, or let them differ in a letter.` };
        }
      }
    }
  },
};

/** What is left of a topic but for capitals, accents and how its words are joined. */
function signsOf(topic: string): string {
  return topic.normalize('NFKD').replaceAll(/[\p{M}\s'’_-]/gu, '').toLowerCase();
}
