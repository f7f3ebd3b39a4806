import type { AnchoredQuote, QuoteEntry } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Recognized } from '../model/recognition.ts';
import { sentenceAt } from '../recognize/sentences.ts';

/** Quotations with what lists show beside them: the sentence before, the speaker's words, who is spoken of. */
export function quoteEntries(quotes: readonly AnchoredQuote[], found: Recognized, blocks: readonly Block[]): QuoteEntry[] {
  return quotes.map((quote) => ({
    ...quote,
    blockAnchor: blocks[quote.block]!.anchor,
    context: contextOf(quote, quotes, blocks),
    speakerText: quote.speaker ? blocks[quote.speaker.block]!.text.slice(quote.speaker.start, quote.speaker.end) : '',
    about: peopleIn(quote, found),
  }));
}

function peopleIn(quote: AnchoredQuote, found: Recognized): QuoteEntry['about'] {
  const inside = found.mentions.filter(({ block, start, end }) => block === quote.block && start >= quote.start && end <= quote.end);
  return [...new Set(inside.flatMap((mention) => (mention.kind === 'person' ? [mention.id] : [])))];
}

/**
 * The sentence before the one the quotation begins in; the last of the block before where it opens its block. It is not cut
 * in the middle of another quotation.
 */
function contextOf({ block, start }: AnchoredQuote, quotes: readonly AnchoredQuote[], blocks: readonly Block[]): string {
  const { text } = blocks[block]!;
  const own = sentenceAt(text, start);
  if (own.start > 0) {
    const before = sentenceAt(text, own.start - 1);
    const cut = quotes.find((quote) => quote.block === block && quote.start < before.start && before.start < quote.end);
    return text.slice(cut?.start ?? before.start, before.end).trim();
  }
  const before = blocks[block - 1];
  return before && before.kind !== 'heading' && before.text !== '' ? sliceSentence(before.text, before.text.length - 1) : '';
}

function sliceSentence(text: string, at: number): string {
  const { start, end } = sentenceAt(text, at);
  return text.slice(start, end).trim();
}
