/**
 * The paragraphs of a plain text, each as one line. They may be parted by blank lines, by indented first lines, by line
 * ends alone, and be broken at a column's width.
 *
 * @param standsAlone whether a line, counted from 1 without the blank ones, is never part of a longer paragraph.
 */
export function paragraphsOf(text: string, standsAlone: (line: string, number: number) => boolean): string[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll('\t', '    ').replaceAll(/[\u00A0\u2028]/g, ' ').split('\n').map((line) => line.trimEnd());
  const width = wrapWidth(lines);
  const indented = lines.filter((line) => /^ {2,8}\S/.test(line)).length;
  const filled = lines.filter((line) => line.trim() !== '').length;
  const indentOpens = indented > 0 && indented < filled * 0.9;
  const paragraphs: string[] = [];
  let previous = '';
  const dense = !indentOpens && hasLongRun(lines);
  let number = 0;
  let alone = false;
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== '') number++;
    const words = line.trim().replaceAll(/ +/g, ' ');
    const wasAlone = alone;
    alone = standsAlone(words, number) && !isInside(previous, line, lines[index + 1] ?? '', width);
    const opens = previous === '' || width === null || (indentOpens && /^ {2,8}\S/.test(line)) || alone || wasAlone || endsParagraph(previous, line, width, dense);
    if (words !== '') {
      if (opens) paragraphs.push(words);
      else paragraphs.push(joined(paragraphs.pop()!, words));
    }
    previous = line.trim() === '' ? '' : line;
  }
  return paragraphs;
}

/** Nobody breaks lines of text farther out. */
const WIDEST = 100;

/**
 * The column at which lines are broken; null where every line is a paragraph of its own.
 */
function wrapWidth(lines: readonly string[]): number | null {
  const runs = lines.filter((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '').map((line) => line.length);
  const broken = runs.filter((length) => length <= WIDEST);
  // A headline or an address may be longer than the lines of the text.
  if (broken.length === 0 || broken.length < runs.length * 0.9) return null;
  // Broken lines are all about as long as the longest that fits; paragraphs are not.
  const widest = Math.max(...broken);
  const full = broken.filter((length) => length > widest * 0.7).length;
  return full >= broken.length * 0.5 ? widest : null;
}

/** Whether a line, whatever it reads like, is one of several that fill a paragraph. */
function isInside(previous: string, line: string, next: string, width: number | null): boolean {
  return width !== null && next.trim() !== '' && [previous, line].every((each) => each.length > width * 0.75) && !/[.!?:]["”’)]*$/.test(previous);
}

/** No paragraph of a story has so many lines: blank lines do not part the paragraphs of this text. */
const LONG_RUN = 12;

function hasLongRun(lines: readonly string[]): boolean {
  let run = 0;
  return lines.some((line) => (run = line.trim() === '' ? 0 : run + 1) > LONG_RUN);
}

/**
 * Whether a paragraph ends with a line. A line that leaves room for the next one's first word was not broken there; but
 * wrapping by hand leaves room too, so that only a sentence's end or a short line is believed.
 */
function endsParagraph(previous: string, line: string, width: number, dense: boolean): boolean {
  const next = /^\s*(\S+)/.exec(line)?.[1] ?? '';
  const room = width - previous.length > next.length + 1;
  return room && (previous.length < width * 0.6 || (dense && /[.!?]["”’)]*$/.test(previous)));
}

/** A hyphen at the end of a line joins: words are not broken in wire copy, compounds are. "two- and threefold" are two words. */
function joined(before: string, after: string): string {
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:and|or|to)\b/.test(after)) return before + after;
  return `${before} ${after}`;
}
