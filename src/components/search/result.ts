import type { ArticleData } from '../../views/data/article-data.ts';
import type { MovePart } from '../../views/move-sentence.ts';
import { countText } from './count-text.ts';
import { matchingSentence } from './matching-sentence.ts';

interface Place {
  readonly question: string;
  readonly lang: string;
  readonly base: string;
  /** "2 more reported changes": a template for each plural form, as JSON. */
  readonly moreMoves: string;
}

/** An article as the index has it: its id, and its moves by their numbers. */
export type Row = readonly [id: string, moves: readonly (readonly [number: number, parts: readonly MovePart[]])[]];

/** A found article as a list item: headline, day, the sentence that answers, and what it says would happen. */
export async function showResult([id, moves]: Row, place: Place): Promise<HTMLLIElement> {
  const { question, lang, base } = place;
  const url = `${base}${id}/`;
  const article = (await (await fetch(`${url}index.json`)).json()) as ArticleData;
  const row = document.createElement('li');
  const heading = document.createElement('h2');
  heading.append(Object.assign(document.createElement('a'), { href: url, textContent: article.title }));
  row.append(heading, dayOf(article, lang), sentenceOf(article, question, lang), ...movesOf(id, moves, place));
  return row;
}

/** What an article says would happen: the first of it, the rest folded, each with what became of it. */
function movesOf(id: string, moves: Row[1], { lang, moreMoves }: Place): HTMLElement[] {
  const [first, ...rest] = moves.map(([number, parts]) => moveOf(`${id}#m${number}`, parts));
  if (!first || rest.length === 0) return first ? [first] : [];
  const folded = document.createElement('details');
  folded.append(Object.assign(document.createElement('summary'), { className: 'meta', textContent: countText(rest.length, moreMoves, lang) }), ...rest);
  return [first, folded];
}

/** A move, its denials and its outcome, told apart by the same marks as on pages. */
function moveOf(ref: string, parts: readonly MovePart[]): HTMLElement {
  const line = Object.assign(document.createElement('p'), { className: 'move' });
  line.dataset['move'] = ref;
  for (const [mark, value, sentence] of parts) {
    const part = Object.assign(document.createElement('span'), { textContent: sentence });
    if (mark) part.dataset[mark] = value;
    line.append(part, ' ');
  }
  return line;
}

function dayOf({ published, dateline }: ArticleData, lang: string): HTMLElement {
  const line = Object.assign(document.createElement('p'), { className: 'meta' });
  const day = new Date(`${published.slice(0, 10)}T12:00:00Z`);
  const time = Object.assign(document.createElement('time'), { dateTime: published, textContent: new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(day) });
  line.append(time, dateline === null ? '' : ` · ${dateline}`);
  return line;
}

function sentenceOf({ blocks, summary }: ArticleData, question: string, lang: string): HTMLElement {
  const line = document.createElement('p');
  const pieces = matchingSentence(blocks, question, lang) ?? [{ text: summary?.text ?? blocks[0]?.text.slice(0, 280) ?? '', found: false }];
  line.append(...pieces.map(({ text, found }) => (found ? Object.assign(document.createElement('mark'), { textContent: text }) : text)));
  return line;
}
