import type { Corpus, FiledCorpus, Indexes, JoinedCorpus } from '../corpus/corpus.ts';
import type { FiledArticle } from '../corpus/filed-article.ts';
import { partsOf, type Part, type Sources } from './fact-parts.ts';

/** Works out indexes of a corpus, noticing what each is made of. */
export interface SourceWatch extends Pick<Corpus, 'derive'> {
  /** What the indexes that were worked out come of. */
  sources(): Sources;
}

/** An index that is made of others comes of what they come of. */
export function watchSources(corpus: JoinedCorpus): SourceWatch {
  const sources = new Map<string, Set<Part>>();
  const derive: Corpus['derive'] = (name, work) => corpus.derive(name, () => work(corpusFor(`derived.${name}`)));
  return { derive, sources: () => Object.fromEntries([...sources].map(([name, parts]) => [name, [...parts]])) };

  /** @throws where an index is made of what only an article's own page may show, or of the clock. */
  function corpusFor(index: string): FiledCorpus {
    const own = new Set<Part>();
    sources.set(index, own);
    const asked = new Set<string>();
    const add = (name: string): void => {
      if (asked.has(name)) return;
      asked.add(name);
      // Of an article, too, an index sees no more than how it is filed.
      const parts = partsOf(name === 'article' ? 'articles' : name, {});
      if (!parts) throw new Error(`The index ${index} must not be made of ${name}: it would be made anew by every build.`);
      for (const part of parts) own.add(part);
    };
    const by = new Proxy<Indexes<FiledArticle>>(corpus.by, { get: (target, key: keyof Indexes) => (add(`by.${key}`), target[key]) });
    const deriveOther: Corpus['derive'] = (name, work) => {
      const made = derive(name, work);
      for (const part of sources.get(`derived.${name}`)!) own.add(part);
      return made;
    };
    return new Proxy<FiledCorpus>(corpus, {
      get(target, key: keyof FiledCorpus) {
        if (key === 'by') return by;
        if (key === 'derive') return deriveOther;
        add(key);
        return target[key];
      },
    });
  }
}
