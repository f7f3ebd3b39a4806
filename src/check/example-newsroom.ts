import type { ExampleFiles } from './rule.ts';

/** A small newsroom in which every rule is content; the examples of rules are laid over it. */
export const EXAMPLE_NEWSROOM: ExampleFiles = {
  'site.yaml': 'title: The Example\nurl: https://example.org\nlang: en\ntimeZone: Europe/London\n',
  'people/ann-archer.md': '---\nname: Ann Archer\nborn: 1960\nposts:\n  - {post: harbour-master, from: 2015-03-01, to: 2019-06-01}\n---\n',
  'people/ben-baker.md': '---\nname: Ben Baker\nposts:\n  - {post: harbour-master, from: 2019-06-01, to: present}\n---\n',
  'agencies/harbour-office.md': '---\nname: Harbour Office\nposts:\n  - {id: harbour-master, title: Harbour Master, established: 1900}\n---\n',
  'articles/2018-05-02-new-quay.md': '---\ntitle: A new quay\npublished: 2018-05-02\n---\n\nAnn Archer of the Harbour Office opened a new quay on Tuesday. Later Ben Baker spoke.\n',
};

/** What a reader of an example must know of it. */
export const EXAMPLE_STORY = 'The examples are of a newsroom in which Ann Archer was Harbour Master from 2015-03-01, and Ben Baker has been since 2019-06-01.';

/** The example newsroom with some files replaced or added. */
export function exampleWith(files: ExampleFiles): ExampleFiles {
  return { ...EXAMPLE_NEWSROOM, ...files };
}
