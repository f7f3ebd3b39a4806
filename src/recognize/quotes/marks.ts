import type { BlockKind } from '../../model/block.ts';
import { closesSingle, opensSingle } from './single-marks.ts';

/** A stretch between quotation marks in one block, marks included. */
export interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Whether it ends with its closing mark; otherwise it runs to the end of its block. */
  readonly closed: boolean;
  /** Whether it is set off as a block quotation, and has no marks of its own. */
  readonly setOff: boolean;
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

/** Whether an unclosed stretch may run to the end of its block. */
type RunsOn = (start: number) => boolean;

/** Pairs the marks of one block from left to right. A second opening mark gives up the first: it was never closed. */
function pair(block: number, text: string, marks: readonly Mark[], runsOn: RunsOn): Stretch[] {
  const found: Stretch[] = [];
  let open = -1;
  for (const mark of marks) {
    // “ opens, except after „.
    const closesLow = open >= 0 && text[open] === '„' && text[mark.at] === '“';
    const opening = open < 0 ? mark.mayOpen || gluedToCue(text, mark) : mark.mayOpen && !closesLow && (mark.says === 'open' || !mark.mayClose);
    if (opening) open = mark.at;
    else if (open >= 0 && (mark.mayClose || closesLow)) {
      if (mark.at > open + 1) found.push({ block, start: open, end: mark.at + 1, closed: true, setOff: false });
      open = -1;
    }
  }
  if (open >= 0 && runsOn(open)) found.push({ block, start: open, end: text.trimEnd().length, closed: false, setOff: false });
  return found;
}

/** `said," We will` opens although its spaces are misplaced. */
function gluedToCue(text: string, { at, says: said }: Mark): boolean {
  return said === 'either' && /^[,:]["＂‟]\s$/.test(text.slice(at - 1, at + 2));
}

function doubleMarks(text: string, inwards: boolean): Mark[] {
  return [...text.matchAll(DOUBLE)].map(({ index }) => doubleMark(text, index, inwards));
}

function singleMarks(text: string): Mark[] {
  return [...text.matchAll(SINGLE)].map(({ index }) => singleMark(text, index));
}

const OPENS_BLOCK = /^\s*["“„«»‘'‚]/;

/** The outermost stretches between quotation marks, block by block, and block quotations whole. */
export function findStretches(blocks: readonly { readonly kind: BlockKind; readonly text: string }[]): readonly (readonly Stretch[])[] {
  const marked = stretchesBetweenMarks(blocks.map(({ text }) => text));
  return blocks.map(({ kind, text }, block) => {
    const whole = kind === 'quote' ? setOffStretch(block, text, marked[block]!) : null;
    return whole === null ? marked[block]! : [whole];
  });
}

/**
 * Single marks count where the text uses no double ones outside them: British houses quote with single marks, and with
 * double ones inside.
 */
function stretchesBetweenMarks(texts: readonly string[]): readonly (readonly Stretch[])[] {
  const inwards = guillemetsPointInwards(texts.find((text) => /[«»]/.test(text)) ?? '');
  const doubles = texts.map((text, block) => pair(block, text, doubleMarks(text, inwards), runsOnFrom(texts, block)));
  if (!doubles.some((stretches) => stretches.length > 0) && !texts.some((text) => /['‘‚‹]/.test(text))) return doubles;
  const singles = texts.map((text, block) => pair(block, text, singleMarks(text), runsOnFrom(texts, block)));
  return quotesWithSingleMarks(texts, singles, doubles) ? singles : doubles;
}

/** An unclosed mark runs on where it opens its block, follows a comma or colon, or the next block opens again. */
function runsOnFrom(texts: readonly string[], block: number): RunsOn {
  const text = texts[block]!;
  return (start) => OPENS_BLOCK.test(texts[block + 1] ?? '') || /^$|[,:]$/.test(text.slice(0, start).trimEnd());
}

/** The words of a block quotation as one stretch, its signature left out; null where it has marks at its beginning, or is the signature. */
function setOffStretch(block: number, text: string, marked: readonly Stretch[]): Stretch | null {
  const start = text.length - text.trimStart().length;
  if (isSignature(text) || text.trim() === '' || (marked[0] !== undefined && marked[0].start === start)) return null;
  const end = text.replace(/\s+(?:[—–]|--)\s*\p{Lu}[^—–.!?]{2,100}$/u, '').trimEnd().length;
  return { block, start, end, closed: true, setOff: true };
}

/** "— Nora Quill, governor", below a quotation. */
export function isSignature(text: string): boolean {
  return text.length < 120 && /^\s*(?:[—–-]|--)\s*\p{Lu}/u.test(text);
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
