import { drawCard } from '../../src/publish/cards/draw-card.ts';
import { joinCorpus } from '../../src/corpus/join.ts';
import { readNewsroom } from '../../src/publish/read-newsroom.ts';
import { yearPieces } from '../../src/publish/search/index-year.ts';
import { articleCard } from '../../src/views/card.ts';

/** How many cards are drawn to tell what one costs. */
const SAMPLE = 100;

/** What the parts cost that no peer has, each alone and in one thread: preview pictures and the search index. */
export async function measureApart(content: string): Promise<void> {
  const { newsroom } = await readNewsroom(content);
  const corpus = joinCorpus(newsroom!, { now: '2030-01-01T00:00:00Z', base: '/', preview: false });
  const cards = corpus.articles.slice(0, SAMPLE).map((article) => articleCard(corpus, article));
  await drawCard(cards[0]!);
  const [drawing, drawn] = await timed(async () => {
    let bytes = 0;
    for (const card of cards) bytes += (await drawCard(card)).length;
    return bytes;
  });
  const each = drawing / cards.length;
  say(`Preview pictures: ${each.toFixed(1)} ms and ${Math.round(drawn / cards.length / 1000)} kB each, ${((each * corpus.articles.length) / 1000).toFixed(0)} s for all.`);
  const years = [...corpus.by.date].filter(([date]) => date.length === 4);
  const [indexing, indexed] = await timed(() => years.reduce((sum, [year, articles]) => sum + yearPieces(corpus, year, articles, new Set(), null).flatMap(({ make }) => make()).reduce((all, file) => all + file.length, 0), 0));
  say(`Search index: ${(indexing / 1000).toFixed(1)} s, ${(indexed / 1e6).toFixed(1)} MB for ${years.length} years of ${corpus.articles.length.toLocaleString('en')} articles.`);
}

async function timed<Result>(work: () => Result | Promise<Result>): Promise<readonly [milliseconds: number, result: Result]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}
