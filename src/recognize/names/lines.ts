import type { ArticleText } from '../../model/recognition.ts';
import { PREPOSITIONS } from '../language/en/function-words.ts';
import { tokensOf, type Token } from '../tokens.ts';

/** A block, or one of the lines apart from the body, with its words. */
export interface Line {
  readonly part: 'headline' | 'summary' | 'caption' | 'block';
  /** Index of the block; -1 for the others. */
  readonly block: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What capitals say in it: names; nothing much, because every weighty word has one; nothing, because all letters are. */
  readonly style: 'prose' | 'title' | 'capitals';
}

/** The lines of an article in reading order. Code has no names in it. */
export function linesOf(article: ArticleText): Line[] {
  const apart = (['headline', 'summary', 'caption'] as const).flatMap((part) => {
    const text = article[part];
    return text === null || text === '' ? [] : [line(part, -1, text, part === 'headline')];
  });
  const blocks = article.blocks.flatMap(({ kind, text }, block) => (kind === 'code' ? [] : [line('block', block, text, kind === 'heading')]));
  return [...apart, ...blocks];
}

function line(part: Line['part'], block: number, text: string, heading: boolean): Line {
  const tokens = tokensOf(text);
  return { part, block, text, tokens, style: styleOf(tokens, heading) };
}

function styleOf(tokens: readonly Token[], heading: boolean): Line['style'] {
  let words = 0;
  let small = 0;
  let upper = 0;
  for (const token of tokens) {
    if (token.text.length < 4 || !/^\p{L}/u.test(token.text)) continue;
    words++;
    if (token.upper) upper++;
    // "from" and "with" stay small in a title.
    if (!token.capital && !PREPOSITIONS.has(token.fold)) small++;
  }
  if (words > 0 && upper > 0.8 * words && (words > 2 || heading)) return 'capitals';
  return heading && words > 2 && small <= 0.15 * words ? 'title' : 'prose';
}
