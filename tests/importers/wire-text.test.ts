import { describe, expect, it } from 'vitest';
import { readWireText, wirePost } from '../../src/importers/wire-text.ts';

const FIRST = 'WASHINGTON – The Senate voted on Thursday to confirm a new director of the agency, ending weeks of delay over the post.';
const SECOND = 'The vote was 51 to 49, with every Democrat opposed and all but one of the Republicans in favor, the clerk said afterward.';
const THIRD = '"We are done," the majority leader told reporters outside of the chamber, "and we are going home for the year-end break."';
const STORY = [FIRST, SECOND, THIRD];

function wrapped(text: string, width: number): string {
  let line = '';
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    if (`${line} ${word}`.trim().length > width) {
      lines.push(line);
      line = word;
    } else line = `${line} ${word}`.trim();
  }
  return [...lines, line].join('\n');
}

describe('wire text', () => {
  it.each([
    ['blank lines', STORY.join('\n\n')],
    ['line ends', STORY.join('\n')],
    ['lines of 72 columns and blank lines', STORY.map((each) => wrapped(each, 72)).join('\n\n')],
    ['lines of 65 columns and indented first lines', STORY.map((each) => `   ${wrapped(each, 65)}`).join('\n')],
    ['DOS line ends', STORY.map((each) => wrapped(each, 72)).join('\n\n').replaceAll('\n', '\r\n')],
  ])('has the same paragraphs, parted by %s', (_, text) => expect(readWireText(text).paragraphs).toEqual(STORY));

  it('without a headline has none, and its dateline is no headline', () => {
    expect(readWireText(STORY.join('\n\n'))).toMatchObject({ headline: null, date: null, byline: [] });
  });

  it('has the date of a dateline that gives the year', () => {
    const dated = (opening: string) => readWireText(`${opening}Tom Reed said the port would close.`).date;
    expect(dated('WASHINGTON, Nov. 30, 2017 (Reuters) - ')).toEqual(dated('November 30, 2017\n\n'));
    expect(dated('PORT HALE, Ark., March 5, 2020 — ')).toEqual(dated('March 5, 2020\n\n'));
    expect(dated('PORT HALE, March 5 (GN) -- ')).toBeNull();
  });

  it('takes headline, byline, agency and date line from its head, and leaves desks their lines', () => {
    const head = 'BC-US--Senate-Vote, 2nd Ld-Writethru\nEds: UPDATES with vote.\nSenate confirms director after weeks of delay\nBy JANE ROE and JOHN DOE\nAssociated Press\nNov. 30, 2017 5:05 PM EST\n';
    const story = readWireText(`${head}\n${STORY.join('\n\n')}\n___\n\n-30-\n`);
    expect(story).toEqual({
      headline: 'Senate confirms director after weeks of delay',
      byline: ['Jane Roe', 'John Doe'],
      agency: 'Associated Press',
      date: '2017-11-30T17:05:00-05:00',
      paragraphs: STORY,
      dropped: ['___', '-30-', 'BC-US--Senate-Vote, 2nd Ld-Writethru', 'Eds: UPDATES with vote.'],
    });
  });

  it('has whatever stands right above its byline or date line for a headline', () => {
    const long = `"We are done": ${'a very long headline '.repeat(9).trim()}.`;
    expect(readWireText(`${long}\n\n2017-11-30\n\n${FIRST}`)).toMatchObject({ headline: long, date: '2017-11-30', paragraphs: [FIRST] });
  });

  it('is dated by what was given, else by its date line, else by its file', () => {
    const text = `A headline of some words\n\nNovember 30, 2017\n\n${FIRST}`;
    expect(wirePost(text, 'x', '2018-01-02', '2019-01-01')).toMatchObject({ post: { published: '2018-01-02' }, dateFrom: 'option' });
    expect(wirePost(text, 'x', null, '2019-01-01')).toMatchObject({ post: { published: '2017-11-30' }, dateFrom: 'date line' });
    expect(wirePost(FIRST, 'x', null, '2019-01-01')).toMatchObject({ post: { published: '2019-01-01' }, dateFrom: 'file' });
  });
});

it('a headline longer than the broken lines of the text leaves those one paragraph, as does a line in it that reads like a byline', () => {
  const headline = 'A headline that is a good deal longer than any line of the text below it, as wire services send them at times';
  const body = ['The film was shown for the first time on Thursday in a house full of people', 'by Canadian friends of the director, who answered questions until late in', 'two- and threefold repetition.'];
  expect(readWireText(`${headline}\n\n${body.join('\n')}\n\nA second paragraph.`).paragraphs).toEqual([body.join(' '), 'A second paragraph.']);
});
