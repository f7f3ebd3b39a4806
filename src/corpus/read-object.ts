import type { ArticleBody, ArticleEntry, Line } from '../model/article.ts';
import type { ArticleState } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Mention, Span } from '../model/mention.ts';
import type { Move } from '../model/move.ts';

/** An article as programs are handed it: `read` prints one a line. Keys stand in the order in which they are printed. */
export type ReadObject = ReturnType<typeof toReadObject>;

/**
 * Puts an article together as the object that `read` promises. Offsets count UTF-16 code units in the text of the block.
 *
 * @param moves of the article, with what became of them.
 */
export function toReadObject(entry: ArticleEntry, { blocks, mentions, unresolved }: Pick<ArticleBody, 'blocks' | 'mentions' | 'unresolved'>, state: ArticleState, moves: readonly Move[]) {
  return {
    id: entry.id,
    path: entry.file.path,
    state,
    title: entry.title,
    published: entry.published,
    ...(entry.updated ? { updated: entry.updated } : {}),
    kind: entry.kind,
    dateline: entry.dateline,
    byline: entry.byline,
    topics: entry.topics,
    story: entry.story,
    headline: lineObject(entry.headline),
    summary: entry.standfirst && lineObject(entry.standfirst),
    ...(entry.leadCaption ? { caption: lineObject(entry.leadCaption) } : {}),
    blocks: blocks.map(({ kind, text }) => ({ kind, text })),
    mentions: mentions.map((mention) => mentionObject(mention, blocks)),
    quotes: entry.quotes.map(({ block, start, end, text, cue, class: authority, speaker, anchor }) => ({
      block, start, end, text, cue, class: authority,
      speaker: speaker && { ...spanObject(speaker, blocks), kind: speaker.kind, id: speaker.id },
      anchor,
    })),
    unresolved: unresolved.map((each) => ({ ...spanObject(each, blocks), candidates: each.candidates })),
    people: idsOf(entry, 'person'),
    agencies: idsOf(entry, 'agency'),
    moves: moves.map(moveObject),
  };
}

function lineObject({ text, mentions }: Line) {
  return {
    text,
    mentions: mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      text: text.slice(mention.start, mention.end),
      kind: mention.kind,
      id: mention.id,
      ...(mention.kind === 'post' ? { holder: mention.holder } : {}),
    })),
  };
}

function spanObject({ block, start, end }: Span, blocks: readonly Block[]) {
  return { block, start, end, text: blocks[block]!.text.slice(start, end) };
}

function mentionObject(mention: Mention, blocks: readonly Block[]) {
  return { ...spanObject(mention, blocks), kind: mention.kind, id: mention.id, ...(mention.kind === 'post' ? { holder: mention.holder } : {}) };
}

/** Whom the article is about, most important first. */
function idsOf({ appearances }: ArticleEntry, kind: 'person' | 'agency'): string[] {
  return appearances.filter((appearance) => appearance.kind === kind).map(({ id }) => id);
}

function moveObject({ number, post, person, change, state, when, by, span, denials, outcome }: Move) {
  return { number, post, person, change, state, when, by, cite: span, denials, outcome };
}
