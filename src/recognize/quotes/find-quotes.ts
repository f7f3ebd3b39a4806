import type { ArticleText } from '../../model/recognition.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Quote } from '../../model/quote.ts';
import type { NamesFound } from '../names-found.ts';
import { ArticleReading } from './article-reading.ts';
import { findStretches } from './marks.ts';
import { quoteOf } from './quote-of.ts';
import { isRefused } from './refusals.ts';
import { bareQuote, linkOver, saidLinks, settled, unmarkedLinks, type SaidLink } from './said-links.ts';
import { attribute, type Attributed, type Speech } from './speakers.ts';
import { Whom } from './whom.ts';

/**
 * The direct speech in an article's blocks, in order of block and start, and whose it is. An editor's `said:` link wins
 * over what is read. Takes time in proportion to the text's length.
 */
export function findQuotes(text: ArticleText, names: NamesFound): readonly Quote[] {
  const blocks = text.blocks.map(({ kind, text: words }) => ({ kind, text: kind === 'code' ? '' : words }));
  const texts = blocks.map((block) => block.text);
  const links = saidLinks(text.links);
  // 1. What stands between marks. 2. The sentences round it. 3. Which of it is speech. 4. Whose. 5. Whom those words mean.
  const stretches = findStretches(blocks);
  const reading = new ArticleReading(blocks, stretches, names);
  const speeches = stretches.flatMap((found, block) => (found.length === 0 ? [] : speechesIn(reading, block)));
  const kept = speeches.filter((speech) => linkOver(links, speech.placed.stretch) !== undefined || !isRefused(speech));
  const whom = new Whom(names, texts, reading);
  const sources = attribute(kept, reading);
  const quotes = kept.flatMap((speech, i) => {
    const quote = quoteOf(speech.placed.stretch, sources[i]!, whom);
    const link = linkOver(links, quote) ?? linkBefore(links, sources[i]!);
    if (link?.by.kind === 'person') whom.hear(speech.sentence, link.by.id as PersonId);
    return (link === undefined ? quote : asLinked(quote, link, texts)) ?? [];
  });
  return inOrder([...quotes, ...unmarkedLinks(links, stretches).flatMap((link) => settled(link, bareQuote(link), texts[link.block]!) ?? [])]);
}

function speechesIn(reading: ArticleReading, block: number): Speech[] {
  return reading.sentences(block).flatMap((sentence, index) => sentence.quotes.map((placed) => ({ placed, sentence, index })));
}

/** Whoever an editor says spoke goes on speaking. */
function linkBefore(links: readonly SaidLink[], said: Attributed | null): SaidLink | undefined {
  const link = said === null ? undefined : linkOver(links, said.from.stretch);
  return link?.by.kind === 'nobody' ? undefined : link;
}

function asLinked(quote: Quote, link: SaidLink, texts: readonly string[]): Quote | null {
  return settled(link, quote, texts[quote.speaker?.block ?? quote.block]!);
}

function inOrder(quotes: Quote[]): Quote[] {
  return quotes.sort((a, b) => a.block - b.block || a.start - b.start);
}
