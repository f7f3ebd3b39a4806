import { closesSingle, opensSingle } from './single-marks.ts';

/** A stretch between quotation marks in one block, marks included. */
export interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Whether it ends with its closing mark; otherwise it runs to the end of its block. */
  readonly closed: boolean;
}

interface Mark {
  readonly at: number;
  /** What the character by itself says; straight marks say nothing. */
  readonly says: 'open' | 'close' | 'either';
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

const DOUBLE = /["“”„‟«»＂]/g;
const SINGLE = /['‘’‚‹›]/g;

const BOUNDARY_BEFORE = /[\s([{—–\-/:;,…'‘“"«]/;

/** Guillemets point outwards in French and inwards in German; which it is shows in the first of the text. */
function guillemetsPointInwards(text: string): boolean {
  const first = text.search(/[«»]/);
  return first >= 0 && text[first] === '»';
}

function says(character: string, inwards: boolean): Mark['says'] {
  if (character === '«' || character === '»') return (character === '«') === inwards ? 'close' : 'open';
  if (character === '“' || character === '„' || character === '‟') return 'open';
  return character === '”' ? 'close' : 'either';
}

function doubleMark(text: string, at: number, inwards: boolean): Mark {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const boundaryBefore = BOUNDARY_BEFORE.test(before);
  const said = says(text[at]!, inwards);
  const spaced = /\s/.test(before) && /\s/.test(after);
  return {
    at,
    says: said,
    // “ after „ closes in German; a mark between two spaces may be either.
    mayOpen: boundaryBefore && at + 1 < text.length && (spaced || !/\s/.test(after) || said === 'open'),
    mayClose: !/\s/.test(before) || spaced || said === 'close',
  };
}

function singleMark(text: string, at: number): Mark {
  const character = text[at]!;
  return {
    at,
    says: character === '‘' || character === '‚' ? 'open' : character === '’' ? 'close' : 'either',
    mayOpen: opensSingle(text, at),
    mayClose: closesSingle(text, at),
  };
}

/** Whether an unclosed stretch may run to the end of its block: it does where the next block is opened again. */
export type RunsOn = (start: number) => boolean;

/** Pairs the marks of one block from left to right. A second opening mark gives up the first: it was never closed. */
function pair(block: number, text: string, marks: readonly Mark[], runsOn: RunsOn): Stretch[] {
  const found: Stretch[] = [];
  let open = -1;
  for (const mark of marks) {
    const opening = mark.mayOpen && (open < 0 || mark.says === 'open' || !mark.mayClose);
    if (opening) open = mark.at;
    else if (open >= 0 && mark.mayClose) {
      if (mark.at > open + 1) found.push({ block, start: open, end: mark.at + 1, closed: true });
      open = -1;
    }
  }
  if (open >= 0 && runsOn(open)) found.push({ block, start: open, end: text.trimEnd().length, closed: false });
  return found;
}

function doubleMarks(text: string, inwards: boolean): Mark[] {
  return [...text.matchAll(DOUBLE)].map(({ index }) => doubleMark(text, index, inwards));
}

function singleMarks(text: string): Mark[] {
  return [...text.matchAll(SINGLE)].map(({ index }) => singleMark(text, index));
}

const OPENS_BLOCK = /^\s*["“„«»‘'‚]/;

/**
 * The outermost stretches between quotation marks, block by block. Single marks count where the text uses no double
 * ones outside them: British houses quote with single marks, and with double ones inside.
 */
export function findStretches(texts: readonly string[]): readonly (readonly Stretch[])[] {
  const inwards = guillemetsPointInwards(texts.find((text) => /[«»]/.test(text)) ?? '');
  const doubles = texts.map((text, block) => pair(block, text, doubleMarks(text, inwards), runsOnFrom(texts, block)));
  if (!doubles.some((stretches) => stretches.length > 0) && !texts.some((text) => /['‘‚‹]/.test(text))) return doubles;
  const singles = texts.map((text, block) => pair(block, text, singleMarks(text), runsOnFrom(texts, block)));
  return quotesWithSingleMarks(texts, singles, doubles) ? singles : doubles;
}

/** An unclosed mark runs on where it opens its block or follows a comma or colon, and the next block opens again. */
function runsOnFrom(texts: readonly string[], block: number): RunsOn {
  const text = texts[block]!;
  const reopened = OPENS_BLOCK.test(texts[block + 1] ?? '');
  return (start) => {
    const before = text.slice(0, start).trimEnd();
    return before === '' || ((before.endsWith(',') || before.endsWith(':')) && reopened) || reopened;
  };
}

function quotesWithSingleMarks(
  texts: readonly string[],
  singles: readonly (readonly Stretch[])[],
  doubles: readonly (readonly Stretch[])[],
): boolean {
  const inside = (stretch: Stretch) =>
    singles[stretch.block]!.some(({ start, end }) => start <= stretch.start && stretch.end <= end);
  const spoken = ({ block, start, end }: Stretch) => texts[block]!.slice(start, end).trim().split(/\s+/).length >= 3;
  return singles.flat().some(spoken) && doubles.flat().every(inside);
}
