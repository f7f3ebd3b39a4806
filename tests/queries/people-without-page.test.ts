import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../src/model/ids.ts';
import { peopleIndexView, peopleLetterView } from '../../src/views/people-index.ts';
import { look } from '../../src/publish/make-outputs.ts';
import { outputsOf } from '../../src/publish/outputs.ts';
import { peopleWithoutPage } from '../../src/queries/people-without-page.ts';
import { corpusOf } from '../newsroom.ts';

const KNOWN = {
  'people/named.md': '---\nname: Ada North\n---\n',
  'people/quoted.md': '---\nname: Gus Hart\n---\n',
  'people/author.md': '---\nname: Bea Quill\n---\n',
  'people/holder.md': '---\nname: Cy Stone\nposts:\n  - {post: mayor, from: 2010}\n---\n',
  'people/described.md': '---\nname: Di Reed\n---\nKeeps the lighthouse.\n',
  'people/renamed.md': '---\nname: Ed Vale\nformerIds: [edward-vale]\n---\n',
  'people/redacted.md': '---\nname: Flo Marsh\nredacted: At her request.\n---\n',
  'agencies/town.md': '---\nname: Town of Hale\nposts:\n  - {id: mayor, title: Mayor of Hale}\n---\nSee [her](person:blank-4).\n',
  'articles/2018-01-01-a.md': '---\ntitle: A\npublished: 2018-01-01\nbyline: [Bea Quill]\nmoves:\n  - {post: mayor, person: holder, change: leaves, state: planned, by: blank-3, cite: opened the bridge}\n---\nAda North opened the bridge. Somebody called out: ["It holds."](said:quoted)\n',
};

function newsroomWith(blank: number) {
  const files = Object.fromEntries(Array.from({ length: blank }, (_, index) => [`people/blank-${index}.md`, `---\nname: Zed Blank${index}\nborn: 1950\n---\n`]));
  return corpusOf({ 'site.yaml': 'title: T\nurl: https://t.example\nlang: en\ntimeZone: UTC\n', ...KNOWN, ...files });
}

describe('people of whom nothing is known but their names', () => {
  it('have pages while they are few', () => {
    const corpus = newsroomWith(3);
    expect([...peopleWithoutPage(corpus).keys()]).toEqual([]);
    expect(outputsOf(corpus).map(({ path }) => path)).toContain('people/blank-0/index.html');
  });

  it('stand in the index without a page where they are hundreds; nobody else does', () => {
    const corpus = newsroomWith(501);
    expect([...peopleWithoutPage(corpus).keys()].filter((id) => !id.startsWith('blank-'))).toEqual([]);
    const paths = outputsOf(corpus).map(({ path }) => path);
    for (const id of ['named', 'quoted', 'author', 'holder', 'described', 'renamed', 'redacted']) expect(paths).toContain(`people/${id}/index.html`);
    expect(paths).toContain('people/quoted/quotes/index.html');
    expect(paths.filter((path) => path.startsWith('people/blank-'))).toEqual([]);
    const texts = outputsOf(corpus).flatMap((output) => (output.kind === 'page' || output.kind === 'text' ? [[output.path, JSON.stringify(look(output)())] as const] : []));
    expect(texts.filter(([, text]) => text.includes('/people/blank-')).map(([path]) => path)).toEqual([]);
    expect(texts.filter(([, text]) => text.includes('Zed Blank3')).map(([path]) => path)).toContain('2018/01/01/a/index.html');
    const rows = peopleLetterView(corpus, 'b').groups[0]!.people;
    expect(rows.find(({ name }) => name.text === 'Zed Blank7')!.name.href).toBeNull();
    expect(peopleIndexView(corpus).count).toBe(507);
    expect(peopleWithoutPage(corpus).has('blank-7' as PersonId)).toBe(true);
  });
});
