import type { ArticleText, Directory } from '../../../src/model/recognition.ts';
import { findNames } from '../../../src/recognize/names/find-names.ts';
import { indexNames } from '../../../src/recognize/names/name-index.ts';
import { readFolderTexts } from './read-folder.ts';

export interface NamesSpeed {
  readonly articles: number;
  readonly wordsEach: number;
  /** Milliseconds of processor time on one core. */
  readonly index: number;
  readonly perArticle: number;
}

/** Measures how long names take in texts of about 400 words, made of whole blocks of real articles. */
export function measureNamesSpeed(directory: Directory, articles: readonly ArticleText[], count = 10_000): NamesSpeed {
  const texts = articlesOf400Words(articles, count);
  const began = processorTime();
  const index = indexNames(directory);
  const built = processorTime();
  for (const text of texts) findNames(text, index);
  const done = processorTime();
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  return { articles: texts.length, wordsEach: Math.round(words / texts.length), index: built - began, perArticle: (done - built) / texts.length };
}

function processorTime(): number {
  return process.cpuUsage().user / 1000;
}

function articlesOf400Words(articles: readonly ArticleText[], count: number): ArticleText[] {
  const blocks = articles.flatMap((article) => article.blocks.map((block) => ({ block, words: block.text.split(/\s+/).length })));
  let next = 0;
  return Array.from({ length: count }, (_, at): ArticleText => {
    const taken = [];
    for (let words = 0; words < 400; next = (next + 1) % blocks.length) {
      taken.push(blocks[next]!.block);
      words += blocks[next]!.words;
    }
    return { ...articles[at % articles.length]!, blocks: taken, links: [] };
  });
}

function wordsIn({ blocks }: ArticleText): number {
  return blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

if (import.meta.main) {
  const { directory, articles } = readFolderTexts(process.argv[2]!);
  const { articles: count, wordsEach, index, perArticle } = measureNamesSpeed(directory, articles.map(({ text }) => text));
  process.stdout.write(`${count} articles of ${wordsEach} words, ${directory.people.length} people, ${directory.agencies.length} agencies: index ${index.toFixed(0)} ms, names ${perArticle.toFixed(3)} ms an article on one core\n`);
}
