import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SearchEngine } from '../../../src/components/search/engine.ts';
import { matchingSentence } from '../../../src/components/search/matching-sentence.ts';
import { readQuery, writeQuery, type Query } from '../../../src/components/search/query.ts';
import { suggest } from '../../../src/components/search/suggest.ts';
import { bucketOf, decodeFacets, encodeFacets, encodeTerms, findTerm, joinTerms, packPosting, spreadTerms, type Posting, type TermsPart } from '../../../src/model/search-format.ts';
import { searchTerms } from '../../../src/model/search-terms.ts';
import { searchOutputs } from '../../../src/publish/outputs/search.ts';
import { searchIndex } from '../../../src/views/data/search-data.ts';
import { corpusOf, SMALL_NEWSROOM } from '../../newsroom.ts';

const NOBODY: Query = { q: '', person: '', agency: '', kind: '', from: '', to: '', sort: 'relevance' };

/** An engine over the files of a newsroom's index, and which of them it fetched. */
function engineOf(files = SMALL_NEWSROOM) {
  const corpus = corpusOf(files);
  const outputs = new Map(searchOutputs(corpus).map((output) => [output.path, output]));
  const fetched: string[] = [];
  const engine = new SearchEngine(searchIndex(corpus), async (address) => {
    const [path] = address.split('?') as [string];
    fetched.push(path);
    const output = outputs.get(`search/${path}`);
    if (output?.kind !== 'made') throw new Error(`There is no ${path}.`);
    return output.make();
  });
  const ids = async (query: Partial<Query>) => {
    const { hits } = await engine.answer({ ...NOBODY, ...query });
    return Promise.all(hits.map(async (hit) => (await engine.row(hit))[0]));
  };
  return { engine, ids, fetched };
}

const PLAN = '2017/11/30/plan';
const DENIAL = '2017/12/01/denial';

describe('search', () => {
  it('finds articles by words, whatever their endings and case', async () => {
    const { ids } = engineOf();
    expect(await ids({ q: 'DISMISSED' })).toEqual([PLAN]);
    expect(await ids({ q: 'plans north' })).toEqual([PLAN, DENIAL]);
    expect(await ids({ q: 'zeppelin' })).toEqual([]);
    expect(await ids({ q: 'the' })).toEqual([]);
  });

  it('shows articles with some of the words where none has all, and says so', async () => {
    const { engine } = engineOf();
    const answer = await engine.answer({ ...NOBODY, q: 'dismiss Friday zeppelin' });
    expect(answer.whole).toBe(false);
    expect(answer.hits).toHaveLength(2);
  });

  it('holds answers to a person, an agency, a kind and a time', async () => {
    const { ids } = engineOf();
    expect(await ids({ person: 'ben-south', sort: 'date' })).toEqual([DENIAL, PLAN]);
    expect(await ids({ agency: 'city-council', from: '2017-12' })).toEqual([DENIAL]);
    expect(await ids({ q: 'plan', to: '2017-11-30' })).toEqual([PLAN]);
    expect(await ids({ kind: 'obituary' })).toEqual([]);
    expect(await ids({ q: 'plan', from: '2018' })).toEqual([]);
  });

  it('never tells who is kept out of indexes', async () => {
    const { engine, ids } = engineOf();
    expect(await ids({ person: 'cleo-west' })).toEqual([]);
    const { people } = await engine.tally((await engine.answer({ ...NOBODY, q: 'plan' })).hits);
    expect(people.map(({ id }) => id)).toEqual(['ada-north', 'ben-south']);
  });

  it('gives a move with its denial and its outcome', async () => {
    const { engine } = engineOf();
    const { hits } = await engine.answer({ ...NOBODY, q: 'dismiss' });
    const [, moves] = await engine.row(hits[0]!);
    expect(moves).toHaveLength(1);
    const [number, [state, denial, outcome, ...rest]] = moves[0]!;
    expect([number, rest]).toEqual([1, []]);
    expect(state).toEqual(['state', 'planned', expect.stringContaining('Harbour Master')]);
    expect(denial).toEqual(['denial', '', expect.stringMatching(/[Dd]enied.*City Council/)]);
    expect(outcome).toEqual(['outcome', 'as-reported', expect.stringMatching(/147 days after the report/)]);
  });

  it('fetches only the files that the words of a question stand in', async () => {
    const { ids, fetched } = engineOf();
    await ids({ q: 'dismiss', from: '2017' });
    expect(fetched).toEqual(['2017/terms-0.bin', '2017/articles-0.bin']);
    await ids({ q: 'dismiss', from: '2017-02' });
    expect(fetched).toEqual(['2017/terms-0.bin', '2017/articles-0.bin', '2017/facets.bin']);
  });

  it('knows a person from an agency of the same id that took their place', () => {
    const keyWhere = (folder: string) => {
      const files = { ...SMALL_NEWSROOM, [`${folder}/anna-port.md`]: '---\nname: Anna Port\n---\n', 'articles/2017/2017-12-02-anna.md': '---\ntitle: A visit\npublished: 2017-12-02\n---\n\nThey went to Anna Port.\n' };
      const output = searchOutputs(corpusOf(files)).find(({ path }) => path === 'search/2017/facets.bin');
      return output?.kind === 'made' ? output.key : null;
    };
    expect(keyWhere('people')).not.toBe(keyWhere('agencies'));
  });
});

describe('the files of the index', () => {
  const postings = fc.uniqueArray(fc.nat(5000), { maxLength: 20 }).map((numbers) => numbers.sort((a, b) => a - b).map((article): Posting => ({ article, weight: 1 + (article % 8) })));

  it('give back every posting of every term', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1 }), postings), (terms) => {
        const map = new Map(Object.entries(terms).filter(([term]) => term.isWellFormed()));
        const file = encodeTerms(new Map([...map].map(([term, list]) => [term, list.map(packPosting)])));
        for (const [term, list] of map) expect(findTerm(file, term)).toEqual(list);
        expect(findTerm(file, 'not there at all')).toEqual([]);
      }),
    );
  });

  it('are the same made at once and of parts that were made before', () => {
    const article = fc.dictionary(fc.string({ unit: fc.constantFrom('a', 'b', 'ß'), minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 8 }), { noNullPrototype: true });
    fc.assert(
      fc.property(fc.array(fc.array(article, { minLength: 1, maxLength: 3 }), { maxLength: 5 }), fc.integer({ min: 1, max: 3 }), (months, buckets) => {
        const encoded = (articles: readonly Record<string, number>[]) => {
          const found = articles.flatMap((terms, number) => Object.entries(terms).map(([term, weight]) => [term, packPosting({ article: number, weight })] as const));
          return encodeTerms(new Map([...Map.groupBy(found, ([term]) => term)].map(([term, postings]) => [term, postings.map(([, packed]) => packed)])));
        };
        const parts = months.map((month, number) => ({ before: months.slice(0, number).flat().length, terms: encoded(month) }));
        const files = (some: readonly TermsPart[]) => spreadTerms(some, buckets).map(joinTerms);
        expect(files(parts)).toEqual(files([{ before: 0, terms: encoded(months.flat()) }]));
        for (const term of months.flat().flatMap(Object.keys)) expect(findTerm(files(parts)[bucketOf(term, buckets)]!, term)).not.toEqual([]);
      }),
    );
  });

  it('give back every facet', () => {
    const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
    const article = fc.record({ day: fc.nat(365), kind: fc.nat(6), people: fc.array(fc.nat(300)), agencies: fc.array(fc.nat(300)) });
    fc.assert(fc.property(fc.record({ people: fc.array(id), agencies: fc.array(id), articles: fc.array(article) }), (facets) => {
      expect(decodeFacets(encodeFacets(facets))).toEqual(facets);
    }));
  });

  it('put a term into one of the files', () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: 1, max: 512 }), (term, buckets) => {
      const bucket = bucketOf(term, buckets);
      expect(Number.isInteger(bucket) && bucket >= 0 && bucket < buckets).toBe(true);
    }));
  });
});

describe('words', () => {
  it.each([
    ["The Senators' plans", 'en', ['senat', 'plan']],
    ['García’s', 'en', ['garcia']],
    ['L’été à Paris', 'fr', ["l'ete", 'a', 'paris']],
    ['東京都', 'ja', ['東京', '京都']],
    ['وزير الخارجية', 'ar', ['وزير', 'الخارجية']],
  ])('%s (%s) are compared as %j', (text, lang, expected) => {
    expect(searchTerms(text, lang).map(({ term }) => term)).toEqual(expected);
  });

  it('tell where they stand', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => searchTerms(text, 'en').every(({ start, end }) => start < end && end <= text.length)));
  });
});

describe('the sentence shown', () => {
  const blocks = [{ text: 'The ship left. The harbour master said the pilots were ready.' }, { text: 'Pilots rested.' }];

  it('has the most of the words, marked', () => {
    expect(matchingSentence(blocks, 'pilot harbour', 'en')).toEqual([
      { text: 'The ', found: false }, { text: 'harbour', found: true }, { text: ' master said the ', found: false }, { text: 'pilots', found: true }, { text: ' were ready.', found: false },
    ]);
  });

  it('is none where no word stands in the text', () => {
    expect(matchingSentence(blocks, 'zeppelin', 'en')).toBeNull();
  });
});

describe('the address of a search', () => {
  it('gives back the query it was made of', () => {
    const date = fc.constantFrom('', '2017', '2017-11', '2017-11-30');
    const text = fc.string().map((each) => each.trim());
    const query = fc.record({ q: text, person: text, agency: text, kind: text, from: date, to: date, sort: fc.constantFrom<Query['sort'][]>('relevance', 'date') });
    fc.assert(fc.property(query, (each) => {
      expect(readQuery(writeQuery(each))).toEqual(each);
    }));
  });
});

describe('suggestions', () => {
  const names = { people: [['a-b', 'Zoë O’Neil', 3], ['c-d', 'Neil Zo', 5]], agencies: [['e', 'Office of Zones', 9]] } as const;

  it('begin a word of the name, whatever its accents, the most named first', () => {
    expect(suggest('zo', names).map(({ id }) => id)).toEqual(['e', 'c-d', 'a-b']);
    expect(suggest('neil', names).map(({ id }) => id)).toEqual(['c-d', 'a-b']);
    expect(suggest('z', names)).toEqual([]);
  });
});
