import { describe, expect, it } from 'vitest';
import { problemsOf } from '../check/check-folder.ts';

const SITE = 'title: The Gazette\nurl: https://gazette.example\nlang: en\ntimeZone: UTC\n';

/** What is told of an article with this front matter, without its path. */
async function told(frontMatter: string): Promise<string[]> {
  const problems = await problemsOf({ 'site.yaml': SITE, 'articles/2018-05-02-a.md': frontMatter });
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a mistake in front matter', () => {
  it.each([
    ['title: A: B', '2:8 The front matter is not valid YAML: A value with ": " in it goes into quotation marks; fields of one group begin in the same column.'],
    ['title: "A" and B', '2:12 The front matter is not valid YAML: Something follows where the value has ended: put the whole value into quotation marks.'],
    ['title: @a', '2:8 The front matter is not valid YAML: A value that begins with a sign such as @, ` or % goes into quotation marks.'],
    ['title: A\nkicker', '3:1 The front matter is not valid YAML: A field is "name: value", with a space behind the colon; what goes on in the next line is indented there.'],
    ['title: A\npublished: 2018-05-02\ntopics: [a', '4:11 The front matter is not valid YAML: A bracket is opened before and never closed.'],
    ['title: A\npublished: 2018-05-02\nkind: New', '4:7 `kind`: one of "news", "analysis", "profile", "obituary", "timeline", "opinion", "brief" belongs here: did you mean "news"?'],
    ['- title', '2:1 A group of fields belongs here, each on a line of its own as "name: value".'],
  ])('%j is told in words for editors', async (fields, message) => expect(await told(`---\n${fields}\n---\nB\n`)).toContain(message));

  it('is told as such where only its end is missing', async () => {
    expect(await told('---\ntitle: A\npublished: 2018-05-02\n\nB\n')).toEqual(['1:1 The front matter has no end: write a line "---" behind its last field.']);
  });
});
